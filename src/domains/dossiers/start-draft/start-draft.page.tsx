import type { FormDefinition } from '#eforms'
import {
  applicantsCases,
  briefTitle,
  FullName,
  type Procedure,
  type ProcedureLimit,
  procedureTitle,
  RuleAnswersList,
  type RuleAnswers,
  urls as procedureUrls,
  workingDays,
} from '#procedures'
import { Button, ErrorSummary, Form, HiddenField, RadioField, SelectField } from '#ui/form.tsx'
import { formatLimit, formatNumber, formatShortMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Details, Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Draft } from '../file-dossier/draft.sql.ts'
import { FilingFor } from '../on-behalf/on-behalf.page.tsx'
import { ManyLink } from '../file-many/many-link.page.tsx'
import { urls } from '../urls.ts'
import type { Place } from '../receivers-for.ts'
import type { WaitingTime } from '../waiting-times/waiting-times.sql.ts'
import type { Receiver } from './find-receiver.ts'
import { en } from './start-draft.en.ts'
import { vi } from './start-draft.vi.ts'

export type StartDraftProps = {
  procedure: Procedure
  definition: FormDefinition | undefined
  limit: ProcedureLimit
  receiver: Receiver
  /** How long agencies really take, where enough dossiers have ended. */
  measured: readonly WaitingTime[]
  place: Place
  caseCode: string | undefined
  /** What was answered before filing; null: nothing was asked, or it was skipped. */
  ruleAnswers: RuleAnswers | null
  drafts: readonly Draft[]
  errors: readonly ('caseCode' | 'agency')[]
}

/** Asks, step by step, for the case and the place; then says who receives it and begins. */
export function StartDraftPage(props: StartDraftProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { procedure, definition, receiver } = props
  const name = procedureTitle(procedure.record.name)
  const limit = formatLimit(props.limit, language)
  return (
    <Layout title={t.title(name)} section="dossiers" breadcrumbs={[{ text: t.mine, href: href(urls.mine()) }]}>
      <ErrorSummary errors={props.errors.map((field) => ({ field, text: t.required[field] }))} />
      <h1 class="govuk-heading-l">{t.title(briefTitle(procedure.record.name))}</h1>
      <FullName of={procedure.record.name} />
      <FilingFor back={href(urls.start(procedure.id))} />
      <DraftsBefore drafts={props.drafts} />
      <p class="govuk-body">{t.intro}</p>
      {limit !== '' && (
        <p class="govuk-body">
          {t.limit}: <strong>{limit}</strong>
        </p>
      )}
      {props.ruleAnswers && (
        <Details summary={t.answered}>
          <RuleAnswersList
            questions={procedure.record.rules?.questions ?? []}
            answers={props.ruleAnswers}
            changeAt={(it) => procedureUrls.eligibility(procedure, it.id)}
          />
        </Details>
      )}
      {definition && (
        <Details summary={t.papers}>
          {definition.files.length === 0 && <p class="govuk-body">{t.noPapers}</p>}
          <ul class="govuk-list govuk-list--bullet">
            {definition.files.map((slot) => (
              <li key={slot.key}>{slot.label[language]}</li>
            ))}
          </ul>
        </Details>
      )}
      <ManyLink procedureId={procedure.id} />
      {receiver.ask === 'province' || receiver.ask === 'commune' ? <PlaceForm {...props} /> : <BeginForm {...props} />}
    </Layout>
  )
}

function DraftsBefore({ drafts }: { drafts: readonly Draft[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  if (drafts.length === 0) return null
  return (
    <Notice tone="info" title={t.again(drafts.length)}>
      <p class="govuk-body">{t.againAdvice}</p>
      <ul class="govuk-list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <a class="govuk-link" href={href(urls.draft(draft.id))}>
              {t.goOn(formatShortMoment(draft.savedAt, language))}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Case and place are asked by GET: the next step is an address, so "back" works and nothing is saved yet. */
function PlaceForm(props: StartDraftProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { receiver } = props
  return (
    <Form action={href(urls.start(props.procedure.id))} method="get">
      <CaseField {...props} />
      {receiver.ask === 'province' && (
        <SelectField
          name="tinh"
          label={t.province}
          hint={t.provinceHint}
          value={props.place.provinceCode}
          options={receiver.provinces.map((it) => ({ value: it.code, text: it.fullName }))}
        />
      )}
      {receiver.ask === 'commune' && (
        <>
          <HiddenField name="tinh" value={receiver.province.code} />
          <SelectField
            name="xa"
            label={t.commune(receiver.province.fullName)}
            options={receiver.communes.map((it) => ({ value: it.code, text: it.fullName }))}
          />
        </>
      )}
      <Button>{t.next}</Button>
    </Form>
  )
}

function BeginForm(props: StartDraftProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { receiver, procedure } = props
  const anew = urls.start(procedure.id)
  const measuredHint = (agencyId: number) => {
    const measured = props.measured.find((it) => it.agencyId === agencyId)
    return measured && t.measured(formatNumber(workingDays(measured.half), language), measured.ended)
  }
  if (receiver.ask === 'nobody')
    return (
      <Notice tone="refused" title={t.nobody(receiver.place)}>
        <p class="govuk-body">{t.nobodyAdvice}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={href(anew)}>
            {t.change}
          </a>{' '}
          ·{' '}
          <a class="govuk-link" href={href(procedureUrls.procedure(procedure.code))}>
            {t.procedure}
          </a>
        </p>
      </Notice>
    )
  return (
    <Form action={href(anew)}>
      {props.place.provinceCode && <HiddenField name="tinh" value={props.place.provinceCode} />}
      {props.place.communeCode && <HiddenField name="xa" value={props.place.communeCode} />}
      <CaseField {...props} />
      {receiver.ask === 'form' && <p class="govuk-inset-text">{t.byForm}</p>}
      {receiver.ask === 'nothing' && (
        <p class="govuk-inset-text">
          {t.sentTo} <strong>{receiver.agency.name}</strong>. {measuredHint(receiver.agency.id)}{' '}
          {props.place.provinceCode && (
            <a class="govuk-link" href={href(anew)}>
              {t.change}
            </a>
          )}
        </p>
      )}
      {receiver.ask === 'agency' && (
        <RadioField
          name="agency"
          label={t.agency}
          error={props.errors.includes('agency') ? t.required.agency : undefined}
          options={receiver.agencies.map((it) => ({ value: String(it.id), text: it.name, hint: measuredHint(it.id) }))}
        />
      )}
      <Button>{t.start}</Button>
    </Form>
  )
}

/** Whether the case is asked here, and not by the form itself. */
export function asksCase({ procedure, definition }: Pick<StartDraftProps, 'procedure' | 'definition'>): boolean {
  return applicantsCases(procedure.record).length > 0 && !(definition && 'case' in definition.schema.properties)
}

function CaseField(props: StartDraftProps) {
  const t = useTexts({ vi, en })
  const { procedure, caseCode, errors } = props
  const cases = applicantsCases(procedure.record)
  if (!asksCase(props)) return null
  return (
    <RadioField
      name="caseCode"
      label={t.case}
      labelSize="m"
      value={caseCode}
      error={errors.includes('caseCode') ? t.required.caseCode : undefined}
      options={cases.map((it) => ({ value: it.code, text: it.name }))}
    />
  )
}
