import type { Agency } from '#catalogues'
import {
  type AskedAtCounter,
  type Procedure,
  procedureTitle,
  RuleAnswersList,
  urls as procedureUrls,
  Verdict,
  YourCase,
} from '#procedures'
import { Button, Form, RadioField } from '#ui/form.tsx'
import { Details, Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { type CounterFilingProps, CounterFilingFrame, wrongOf } from './counter-filing-frame.page.tsx'
import { en } from './visit.en.ts'
import type { Visit } from './visit.sql.ts'
import { vi } from './visit.vi.ts'

export type BeginProps = CounterFilingProps & {
  visit: Visit
  procedure: Procedure
  settlers: readonly Agency[]
  /** The questions before filing; undefined: the procedure asks none. */
  asked: AskedAtCounter | undefined
  /** The form does not ask for the case, so it is asked here. */
  asksCase: boolean
}

/** Before the first answer: who settles it, which case it is, and how it is entered. */
export function BeginPage(props: BeginProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { visit, procedure, settlers, typed = {} } = props
  const { record } = procedure
  const text = (name: string) => (typeof typed[name] === 'string' ? (typed[name] as string) : undefined)
  const { outcome } = props.asked ?? {}
  const blocked = outcome?.verdict === 'blocks'
  // The answers may have decided it already; the officer still says so.
  const caseCode = text('caseCode') ?? outcome?.caseCode
  const wrong = (name: string) => wrongOf(props, name, t.errors)
  return (
    <CounterFilingFrame
      title={t.beginTitle}
      of={props}
      sentences={t.errors}
      caption={`${procedureTitle(record.name)} (${procedure.code})`}
      back={{ href: href(urls.visit(visit.id)), text: t.visitTitle(visit.applicant?.name ?? '') }}
    >
      {settlers.length === 0 ? (
        <Notice tone="waiting" title={t.notHere}>
          <p class="govuk-body">{t.notHereText}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={href(procedureUrls.procedure(procedure.code))}>
              {t.seeProcedure}
            </a>
          </p>
        </Notice>
      ) : (
        <>
          <AskedBefore {...props} />
          <Form action={href(urls.visitProcedure(visit.id, procedure.id))} class="portal-act">
            <RadioField
              name="agency"
              label={t.settler}
              value={text('agency') ?? String(settlers[0]!.id)}
              options={settlers.map((it) => ({
                value: String(it.id),
                text: it.name,
                ...(!it.path.startsWith(visit.unitPath) && { hint: t.elsewhere(visit.unitName) }),
              }))}
              {...wrong('agency')}
            />
            {props.asksCase && (
              <RadioField
                name="caseCode"
                label={t.caseCode}
                {...(caseCode !== undefined && { value: caseCode })}
                options={record.cases.map(({ code, name }) => ({ value: code, text: name }))}
                {...wrong('caseCode')}
              />
            )}
            <RadioField
              name="mode"
              label={t.mode}
              value={text('mode') ?? 'typed'}
              options={(['typed', 'paper'] as const).map((value) => ({
                ...{ value, text: t.modes[value], hint: t.modeHints[value] },
              }))}
            />
            <Button {...(blocked && { kind: 'secondary' as const })}>{blocked ? t.beginAnyway : t.begin}</Button>
          </Form>
        </>
      )}
    </CounterFilingFrame>
  )
}

/** What the answers before filing lead to, said to the officer; a better procedure is opened in the same visit. */
function AskedBefore({ visit, procedure, asked }: BeginProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (!asked) return null
  const questions = href(urls.visitQuestions(visit.id, procedure.id))
  if (!asked.outcome)
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={questions}>
          {t.askInstead}
        </a>
      </p>
    )
  return (
    <>
      <Verdict
        outcome={asked.outcome}
        words={t.askedWords}
        insteadAt={(code) => `${urls.visit(visit.id)}?q=${encodeURIComponent(code)}`}
      />
      <Details summary={t.answered}>
        <RuleAnswersList
          questions={asked.asked}
          answers={asked.answers}
          changeAt={() => urls.visitQuestions(visit.id, procedure.id)}
        />
      </Details>
      {asked.outcome.verdict !== 'blocks' && (
        <YourCase record={procedure.record} outcome={asked.outcome} title={t.theirCase} />
      )}
    </>
  )
}
