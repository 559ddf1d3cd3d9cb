import { ErrorSummary } from '#ui/form.tsx'
import { formatDay, formatMoment } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Card, Notice, Sided, SummaryList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { daysLate } from '../decisions/deadlines.ts'
import type { Decision, DecisionFacts, DecisionFault } from '../decisions/decision.ts'
import { urls } from '../urls.ts'
import { DecisionItems, type DecisionItemsProps } from './decision-items.page.tsx'
import { FactsForm, type TypedFacts } from './facts-form.page.tsx'
import { en } from './manage-decisions.en.ts'
import { PublishForm } from './publish-form.page.tsx'
import { vi } from './manage-decisions.vi.ts'

export type FieldFault = { field: string; text: string }

export type OneDecisionProps = {
  decision: Decision
  /** What a form that came back held, and what is wrong with it. */
  typed?: TypedFacts
  errors: readonly FieldFault[]
  saved: boolean
  /** Somebody else saved this meanwhile. */
  changed?: DecisionFacts
  deadlines: { issueBy: string | null; enterBy: string | null; unit: 'day' | 'working-day'; entered: string }
  items: DecisionItemsProps
  faults: readonly DecisionFault[]
  mayPrepare: boolean
  mayPublish: boolean
  isOwnWork: boolean
}

/** One decision: its facts and file, its deadlines, its procedures, and the button that publishes it. */
export function OneDecisionPage(props: OneDecisionProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { decision } = props
  const title = decision.number === '' ? t.draftName : t.name(decision.number)
  const isDraft = decision.state === 'draft'
  return (
    <AdministrationLayout title={title} current="decisions">
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{decision.agencyName}</p>
      <ErrorSummary errors={props.errors} />
      {props.saved && <Notice tone="done" title={t.saved} live />}
      {props.changed && <Changed facts={props.changed} />}
      {!isDraft && (
        <Notice tone="done" title={t.states.published}>
          <p class="govuk-body">
            {t.publishedBy(decision.publishedByName ?? '', formatMoment(decision.publishedAt!, language))}
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={href(urls.decision(decision.id))}>
              {t.seePublic}
            </a>
          </p>
        </Notice>
      )}
      <Sided side={<Deadlines {...props} />}>
        {isDraft && props.mayPrepare ? <FactsForm {...props} /> : <Facts decision={decision} />}
        <DecisionItems {...props.items} />
        {isDraft && props.mayPublish && <PublishForm {...props} />}
      </Sided>
    </AdministrationLayout>
  )
}

function Facts({ decision }: { decision: Decision }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const rows = useFactRows(decision)
  const file = decision.fileId !== null && (
    <a class="govuk-link" href={href(urls.managedDecisionFile(decision.id))}>
      {decision.fileName}
    </a>
  )
  return <SummaryList rows={[...rows, ...(file ? [{ key: t.file, value: file }] : [])]} />
}

function Changed({ facts }: { facts: DecisionFacts }) {
  const t = useTexts({ vi, en })
  return (
    <Notice tone="refused" title={t.changedTitle} live>
      <p class="govuk-body">{t.changedText}</p>
      <SummaryList rows={useFactRows(facts)} />
      <p class="govuk-body">{t.changedAgain}</p>
    </Notice>
  )
}

function useFactRows(facts: DecisionFacts) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const day = (it: string | null) => (it === null ? '' : formatDay(it, language))
  return [
    { key: t.number, value: facts.number },
    { key: t.signed, value: day(facts.signedOn) },
    { key: t.signer, value: facts.signer },
    { key: t.effective, value: day(facts.effectiveOn) },
    { key: t.process, value: t.processes[facts.process] },
  ]
}

/** The latest days that the law leaves, and whether they were kept. */
function Deadlines({ decision, deadlines }: OneDecisionProps) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const row = (key: string, it: { latest: string | null; actual: string | null }) => {
    if (it.latest === null) return []
    const late = it.actual === null ? null : daysLate(it.latest, it.actual)
    const kept = late === null ? '' : ` (${late === 0 ? t.kept : t.lateBy(late)})`
    return [{ key, value: formatDay(it.latest, language) + kept }]
  }
  const rows = [
    ...row(t.issueBy, { latest: deadlines.issueBy, actual: decision.signedOn }),
    ...row(t.enterBy, { latest: deadlines.enterBy, actual: deadlines.entered }),
  ]
  return (
    <Card title={t.deadlines} tone="silk">
      {rows.length === 0 ? <p class="govuk-body">{t.afterDates}</p> : <SummaryList rows={rows} />}
      <p class="govuk-body-s">
        {t.rule} {t.unit[deadlines.unit]}
      </p>
    </Card>
  )
}
