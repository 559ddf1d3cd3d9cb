import { Button, ButtonGroup, ButtonLink, Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { isOnline, type Procedure } from '../procedure.ts'
import type { HeldRow } from '../held-papers/held-papers.ts'
import { paperName } from '../rules/paper-needs.ts'
import type { RulesOutcome } from '../rules/outcome.ts'
import type { Walk } from '../rules/walk.ts'
import { Components } from '../show-procedure/components.page.tsx'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { EligibilityPlace } from './place.ts'
import { RuleAnswersList } from './answers-list.page.tsx'
import { en } from './check-eligibility.en.ts'
import { vi } from './check-eligibility.vi.ts'
import { Verdict } from './verdict.page.tsx'
import { YourCase } from './your-case.page.tsx'

export type ResultPageProps = {
  procedure: Procedure
  at: EligibilityPlace
  walked: Walk
  outcome: RulesOutcome
  held: readonly HeldRow[]
}

/** Fits, fits with a warning, or does not fit and what to do; then time, fee and papers of this case. */
export function ResultPage(props: ResultPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { procedure, at, walked, outcome } = props
  const name = procedureTitle(procedure.record.name)
  return (
    <Layout
      title={`${t.verdicts[outcome.verdict]} – ${name}`}
      section="procedures"
      breadcrumbs={[
        { text: t.section, href: href(urls.search()) },
        { text: name, href: href(at.procedure) },
        { text: t.title },
      ]}
    >
      {at.banner}
      <h1 class="govuk-heading-l">{name}</h1>
      <Verdict outcome={outcome} />
      {outcome.verdict !== 'blocks' && (
        <>
          <YourCase record={procedure.record} outcome={outcome} />
          <PapersOfCase {...props} />
        </>
      )}
      <h2 class="govuk-heading-m">{t.answered}</h2>
      <RuleAnswersList questions={walked.asked} answers={walked.answers} changeAt={(it) => at.question(it.id)} />
      <WayOn {...props} />
    </Layout>
  )
}

/** The papers of the record without those that this case does not need. */
function PapersOfCase({ procedure, outcome, held }: ResultPageProps) {
  const { record } = procedure
  const { spared } = outcome
  const componentGroups = record.componentGroups
    .filter((group) => !spared.has(group.name))
    .map((group) => ({ ...group, components: group.components.filter((it) => !spared.has(paperName(it))) }))
    .filter((group) => group.components.length > 0)
  return <Components record={{ ...record, componentGroups }} held={held} />
}

function WayOn({ procedure, at, outcome }: ResultPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const blocked = outcome.verdict === 'blocks'
  const online = at.mayFile && isOnline(procedure.record)
  return (
    <>
      {online && <p class="govuk-body">{t.carried}</p>}
      <ButtonGroup>
        {online && (
          <ButtonLink href={href(urls.file(procedure.id))} kind={blocked ? 'secondary' : 'primary'}>
            {blocked ? t.fileAnyway : t.file}
          </ButtonLink>
        )}
        <a class="govuk-link" href={href(at.procedure)}>
          {t.procedure}
        </a>
      </ButtonGroup>
      <Form action={href(at.anew)}>
        <Button kind="secondary">{t.again}</Button>
      </Form>
    </>
  )
}
