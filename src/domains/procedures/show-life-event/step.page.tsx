import { Card, Details } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Procedure } from '../procedure.ts'
import type { IndexedProcedure } from '../search/search-index.ts'
import { feeInBrief, limitInBrief } from '../show-procedure/facts.ts'
import { en as procedureEn } from '../show-procedure/show-procedure.en.ts'
import { vi as procedureVi } from '../show-procedure/show-procedure.vi.ts'
import { briefTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { Step } from './plan.ts'
import { en } from './show-life-event.en.ts'
import { vi } from './show-life-event.vi.ts'

type Props = { step: Step; number: number; records: ReadonlyMap<string, Procedure> }

/** One step: what to know before, the procedures most people need with time and fee, and the names of the others. */
export function StepCard({ step, number, records }: Props) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { situation, procedures } = step
  const main = procedures.filter((it) => records.has(it.id))
  const others = procedures.filter((it) => !records.has(it.id))
  return (
    <Card title={t.step(number, situation.question[language])} level={3}>
      <p class="govuk-body">{situation.advice[language]}</p>
      {main.map((it) => (
        <MainProcedure key={it.id} indexed={it} procedure={records.get(it.id)!} />
      ))}
      {others.length > 0 && (
        <Details summary={t.more(others.length)}>
          <ul class="govuk-list govuk-list--bullet">
            {others.map((it) => (
              <li key={it.id}>
                <a class="govuk-link" href={href(urls.procedure(it.code))}>
                  {briefTitle(it.name, 160)}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Card>
  )
}

function MainProcedure({ indexed, procedure }: { indexed: IndexedProcedure; procedure: Procedure }) {
  const t = useTexts({ vi, en })
  const words = useTexts({ vi: procedureVi, en: procedureEn })
  const href = useHref()
  const { language } = useView()
  const { record } = procedure
  const papers = record.componentGroups.reduce((count, it) => count + it.components.length, 0)
  const where = indexed.agencyNames.slice(0, 2).join(', ') || indexed.promulgatorName
  const path = href(urls.procedure(indexed.code))
  return (
    <>
      <h4 class="govuk-heading-s">
        <a class="govuk-link" href={path}>
          {briefTitle(indexed.name, 160)}
        </a>
      </h4>
      <p class="govuk-body">
        {t.time}: <strong>{limitInBrief(record, words, language)}</strong>
        <br />
        {t.fee}: <strong>{feeInBrief(record, words, language).text}</strong>
        <br />
        {t.papers}:{' '}
        <a class="govuk-link" href={`${path}#chuan-bi`}>
          {t.paperCount(papers)}
        </a>
        <br />
        {t.where}: {briefTitle(where, 120)}
      </p>
    </>
  )
}
