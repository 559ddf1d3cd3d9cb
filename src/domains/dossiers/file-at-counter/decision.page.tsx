import { AnswersSummary, type Units } from '#eforms'
import { briefTitle } from '#procedures'
import { typedDate } from '#platform/dates.ts'
import {
  Button,
  CheckboxField,
  DateField,
  Form,
  HiddenField,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Card, Details, Notice, SummaryList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { Reasoning } from '../accept-dossier/accept-dossier.page.tsx'
import { wholeOf } from '../on-track.ts'
import type { RefusalReason } from '../refusal-reasons/refusal-reasons.ts'
import { urls } from '../urls.ts'
import type { CounterDraft } from './counter-draft.ts'
import { type CounterFilingProps, CounterFilingFrame, fieldOf, wrongOf } from './counter-filing-frame.page.tsx'
import type { Readiness } from './decide.ts'
import { en } from './filing.en.ts'
import { vi } from './filing.vi.ts'
import type { HandedInPaper } from './handed-in.ts'
import type { Outlook } from './outlook.ts'
import { shownOf } from './two-windows.ts'

export type DecisionProps = CounterFilingProps & {
  open: CounterDraft
  papers: readonly HandedInPaper[]
  readiness: Readiness
  /** How many answers are wrong. */
  wrongAnswers: number
  outlook: Outlook
  reasons: readonly RefusalReason[]
  units: Units
  /** Another window changed it while this page was open. */
  changed?: true
}

/** Everything once more, and what the officer decides while the applicant waits. */
export function DecisionPage(props: DecisionProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { open, readiness } = props
  const { draft, visit } = open
  const ready = readiness.isCurrent && readiness.answers && readiness.papers && readiness.wanting.length === 0
  return (
    <CounterFilingFrame
      title={t.decisionTitle}
      of={props}
      sentences={t.errors}
      caption={[t.steps.decision, briefTitle(draft.procedureName)].join(' · ')}
      back={{ href: href(urls.counterDraft(draft.id, 'giay-to')), text: t.papersTitle }}
    >
      {props.changed && (
        <Notice tone="waiting" title={t.changedTitle} live>
          <p class="govuk-body">{t.changedDecision}</p>
        </Notice>
      )}
      <WhatCame {...props} />
      {ready ? <Accept {...props} /> : <NotReady {...props} />}
      <Guide {...props} />
      <Refuse {...props} />
      <Details summary={t.answersTitle}>
        <AnswersSummary definition={open.asked} answers={draft.answers} units={props.units} />
      </Details>
      <Form action={href(urls.counterDraft(draft.id, 'bo'))}>
        <Button kind="secondary">{t.drop}</Button>
      </Form>
      <p class="govuk-body portal-soft">{t.of(visit.applicant?.name ?? '')}</p>
    </CounterFilingFrame>
  )
}

function WhatCame({ open, papers, outlook }: DecisionProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { draft, visit } = open
  const { dossier } = outlook
  const whole = wholeOf(dossier)
  return (
    <>
      {whole.transfer && <Notice tone="info" title={t.receivedFor(visit.unitName, whole.agencyName)} />}
      <SummaryList
        rows={[
          {
            key: t.person,
            value: [dossier.applicantName, visit.bearer && `${visit.bearer.name} (${visit.bearer.paper})`]
              .filter(Boolean)
              .join(' · '),
            action: { href: href(urls.visit(visit.id)), text: t.change },
          },
          { key: t.settler, value: whole.agencyName },
          ...papers.map((it) => ({
            key: it.component,
            value: `${t.states[it.state]}. ${t.counts(it.originals, it.copies, it.files)}`,
          })),
          ...(outlook.due ? [{ key: t.due, value: formatMoment(outlook.due, language) }] : []),
          ...(outlook.codeShape ? [{ key: t.code, value: outlook.codeShape }] : []),
          {
            key: t.answersTitle,
            value: briefTitle(draft.procedureName),
            action: { href: href(urls.counterDraft(draft.id, 'to-khai')), text: t.change },
          },
        ]}
      />
    </>
  )
}

function NotReady({ open, readiness, wrongAnswers }: DecisionProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const link = (part: string, text: string) => (
    <li key={part}>
      <a class="govuk-link" href={href(urls.counterDraft(open.draft.id, part))}>
        {text}
      </a>
    </li>
  )
  return (
    <Notice tone="waiting" title={t.notReady}>
      <ul class="govuk-list govuk-list--bullet">
        {!readiness.isCurrent && <li>{t.newVersion}</li>}
        {!readiness.answers && link('to-khai', t.answersWrong(wrongAnswers))}
        {!readiness.papers && link('giay-to', t.papersUnchecked)}
        {readiness.wanting.length > 0 && <li>{t.wanting(readiness.wanting.map((it) => it.component).join('; '))}</li>}
      </ul>
    </Notice>
  )
}

function Accept(props: DecisionProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { open, outlook } = props
  const chosen = typeof props.typed?.returnChannel === 'string' ? props.typed.returnChannel : 'in-person'
  if (outlook.codeShape === undefined) return <Notice tone="refused" title={t.noCode} />
  return (
    <>
      <Card title={t.ready} tone="accent">
        {outlook.due && <Reasoning dossier={outlook.dossier} foresight={outlook} />}
        <Form action={href(urls.counterDraft(open.draft.id, 'tiep-nhan'))} class="portal-act">
          <HiddenField name="_shown" value={shownOf(open)} />
          <RadioField
            name="returnChannel"
            label={t.returning}
            value={chosen}
            inline
            options={(['in-person', 'post', 'online'] as const).map((value) => ({ value, text: t.ways[value] }))}
          />
          {outlook.due === undefined && (
            <DateField
              name="due"
              label={t.dueDay}
              hint={t.dueHint}
              value={typedDate(props.typed ?? {}, 'due')}
              {...wrongOf(props, 'due', t.errors)}
            />
          )}
          <Button>{t.accept}</Button>
        </Form>
      </Card>
      {outlook.atOnce && <AtOnce {...props} />}
    </>
  )
}

function AtOnce(props: DecisionProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Card title={t.atOnceTitle}>
      <p class="govuk-body">{t.atOnceLead}</p>
      <Form action={href(urls.counterDraft(props.open.draft.id, 'tra-ngay'))} class="portal-act">
        <HiddenField name="_shown" value={shownOf(props.open)} />
        <TextField
          label={t.result}
          hint={t.resultHint}
          maxLength={500}
          autoComplete="off"
          {...fieldOf(props, 'result', t.errors)}
        />
        <CheckboxField name="receipt" label={t.withReceipt} options={[{ value: 'yes', text: t.withReceipt }]} />
        <Button kind="secondary">{t.atOnce}</Button>
      </Form>
    </Card>
  )
}

function Guide(props: DecisionProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { wanting } = props.readiness
  const said = (name: string) => props.typed?.[name]
  const isTyped = said('deadline-day') !== undefined
  /** What was typed for this paper, whatever its place in the list was then; ready words follow how it was found now. */
  const wordsFor = (component: string) => {
    const index = placeOf(component, props.typed)
    const typed = index === undefined ? undefined : textOf(said(`what-${index}`))
    return typed === t.whatMissing || typed === t.whatInvalid ? undefined : typed
  }
  return (
    <Details summary={t.guideTitle} open={wanting.length > 0 || isTyped}>
      <p class="govuk-body">{t.guideLead}</p>
      <Form action={href(urls.counterDraft(props.open.draft.id, 'huong-dan'))} class="portal-act">
        <HiddenField name="_shown" value={shownOf(props.open)} />
        {wanting.map((it, index) => (
          <TextArea
            key={it.component}
            name={`what-${index}`}
            label={t.what(it.component)}
            rows={2}
            maxLength={2000}
            value={wordsFor(it.component) ?? (it.state === 'missing' ? t.whatMissing : t.whatInvalid)}
          />
        ))}
        {wanting.map((it, index) => (
          <HiddenField key={it.component} name={`for-${index}`} value={it.component} />
        ))}
        <TextArea
          name="other"
          label={t.other}
          rows={2}
          maxLength={2000}
          optional
          value={textOf(said('other')) ?? ''}
          {...wrongOf(props, 'items', t.errors)}
        />
        <DateField
          name="deadline"
          label={t.deadline}
          value={isTyped ? typedDate(props.typed, 'deadline') : props.outlook.deadline}
          {...wrongOf(props, 'deadline', t.errors)}
        />
        <Button kind={wanting.length > 0 ? 'primary' : 'secondary'}>{t.guide}</Button>
      </Form>
    </Details>
  )
}

function Refuse(props: DecisionProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const isTyped = props.typed?.text !== undefined || props.errors?.some((it) => it.field === 'reason')
  return (
    <Details summary={t.refuseTitle} open={isTyped === true}>
      <Form action={href(urls.counterDraft(props.open.draft.id, 'tu-choi'))} class="portal-act">
        <HiddenField name="_shown" value={shownOf(props.open)} />
        <SelectField
          label={t.reason}
          options={props.reasons.map(({ code, name }) => ({ value: code, text: name[language] }))}
          {...fieldOf(props, 'reason', t.errors)}
        />
        <TextArea label={t.reasonText} rows={3} maxLength={2000} {...fieldOf(props, 'text', t.errors)} />
        <Button kind="warning">{t.refuse}</Button>
      </Form>
    </Details>
  )
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Under which number a paper stood on the page that was sent. */
function placeOf(component: string, typed: DecisionProps['typed'] = {}): string | undefined {
  const found = Object.entries(typed).find(([name, value]) => /^for-\d{1,3}$/.test(name) && value === component)
  return found?.[0].slice('for-'.length)
}
