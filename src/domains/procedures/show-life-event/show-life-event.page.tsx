import { Button, CheckboxField, Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Card, Details, EmptyState } from '#ui/parts.tsx'
import { Sided } from '#ui/parts/sided.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { ResultList } from '../find-procedure/result-list.page.tsx'
import { type LifeEvent, lifeEvents } from '../life-events.ts'
import type { Procedure } from '../procedure.ts'
import type { IndexedProcedure } from '../search/search-index.ts'
import { briefTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { SharedPaper, Step } from './plan.ts'
import { StepCard } from './step.page.tsx'
import { en } from './show-life-event.en.ts'
import { vi } from './show-life-event.vi.ts'

export type LifeEventProps = {
  event: LifeEvent
  /** Everything one may choose. */
  steps: readonly Step[]
  chosen: readonly string[]
  /** The records of the procedures that are shown with what they cost. */
  records: ReadonlyMap<string, Procedure>
  papers: readonly SharedPaper[]
  others: readonly IndexedProcedure[]
  hasMore: boolean
}

/** A moment of life as guidance: which of these fits you, in which order, what to prepare once. */
export function LifeEventPage(props: LifeEventProps) {
  const { event, steps, chosen, others } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const shown = chosen.length > 0 ? steps.filter((it) => chosen.includes(it.situation.key)) : steps
  return (
    <Layout
      title={event.name[language]}
      section="procedures"
      width="wide"
      description={t.lead(event.hint[language])}
      breadcrumbs={[{ text: t.home, href: href('/') }, { text: event.name[language] }]}
    >
      <h1 class="govuk-heading-xl">{event.name[language]}</h1>
      <p class="govuk-body-l">{t.lead(event.hint[language])}</p>
      <Sided side={<Beside {...props} />}>
        {steps.length > 1 && <Choice {...props} />}
        {shown.length > 0 && <h2 class="govuk-heading-l">{chosen.length > 0 ? t.yourPlan : t.allSteps}</h2>}
        {shown.map((step, i) => (
          <StepCard key={step.situation.key} step={step} number={i + 1} records={props.records} />
        ))}
        {chosen.length === 0 && others.length > 0 && (
          <Card tone="silk">
            <Details summary={t.rest} open={steps.length === 0}>
              <ResultList items={others} />
              {props.hasMore && <p class="govuk-body">{t.restMore}</p>}
            </Details>
          </Card>
        )}
        {steps.length === 0 && others.length === 0 && (
          <EmptyState title={t.none}>
            <p class="govuk-body">{t.noneText}</p>
          </EmptyState>
        )}
      </Sided>
    </Layout>
  )
}

function Choice({ event, steps, chosen }: LifeEventProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <Form action={href(urls.lifeEvent(event.slug))} method="get">
      <CheckboxField
        name="viec"
        label={t.which}
        hint={t.whichHint}
        values={chosen}
        options={steps.map(({ situation }) => ({ value: situation.key, text: situation.question[language] }))}
      />
      <Button>{t.show}</Button>
      {chosen.length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(urls.lifeEvent(event.slug))}>
            {t.all}
          </a>
        </p>
      )}
    </Form>
  )
}

function Beside({ event, papers }: LifeEventProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const others = lifeEvents.filter((it) => it.audience === event.audience && it.slug !== event.slug)
  return (
    <>
      {papers.length > 0 && (
        <Card title={t.once} tone="accent">
          <p class="govuk-body">{t.onceText}</p>
          <ul class="govuk-list govuk-list--bullet">
            {papers.map((it) => (
              <li key={it.name}>
                {briefTitle(it.name, 160)} <span class="portal-small">({t.onceFor(it.procedures.length)})</span>
              </li>
            ))}
          </ul>
          <p class="govuk-body portal-small">{t.print}</p>
        </Card>
      )}
      <Card title={t.others} tone="silk">
        <ul class="govuk-list">
          {others.map((it) => (
            <li key={it.slug}>
              <a class="govuk-link" href={href(urls.lifeEvent(it.slug))}>
                {it.name[language]}
              </a>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}
