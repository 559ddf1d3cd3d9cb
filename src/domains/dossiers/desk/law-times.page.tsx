import { formatMoment } from '#ui/format.ts'
import { Card, Details, SummaryList, Tag } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { RulesInWords } from '../keep-handling/rules-in-words.page.tsx'
import { en } from './law-times.en.ts'
import type { LawTimes } from './law-times.ts'
import { vi } from './law-times.vi.ts'

/** The moments that the law sets for this dossier, what came late, and the rules that it has a copy of. */
export function LawTimesCard({ dossier, times }: { dossier: Dossier; times: LawTimes }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { handling, lateActs } = dossier
  const rows = times.map(({ name, at, late }) => ({
    key: t.names[name],
    value: (
      <>
        {formatMoment(at, language)} {late && <Tag tone="refused">{t.late[name]}</Tag>}
      </>
    ),
  }))
  if (rows.length === 0 && lateActs.length === 0 && handling === null) return null
  return (
    <Card title={t.title}>
      {rows.length > 0 && <SummaryList rows={rows} />}
      {lateActs.map((act) => (
        <p key={act} class="govuk-body">
          <Tag tone="refused">{t.wasLate[act]}</Tag>
        </p>
      ))}
      {dossier.punctuality && <p class="govuk-body">{t.punctuality[dossier.punctuality]}</p>}
      {dossier.extraDays > 0 && <p class="govuk-body">{t.extraDays(dossier.extraDays)}</p>}
      {handling && (
        <Details summary={t.rules}>
          <RulesInWords rules={handling} />
        </Details>
      )}
    </Card>
  )
}
