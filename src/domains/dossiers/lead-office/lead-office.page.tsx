import { formatDay, formatNumber } from '#ui/format.ts'
import { Figures, Table } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { Body } from '../choose-body/bodies.sql.ts'
import { ChooseBody } from '../choose-body/choose-body.page.tsx'
import type { BodyChoice } from '../choose-body/choose-body.ts'
import type { QueueCounts } from '../desk/desk.sql.ts'
import { DeskFrame } from '../desk/desk-frame.page.tsx'
import { urls } from '../urls.ts'
import { en } from './lead-office.en.ts'
import { vi } from './lead-office.vi.ts'
import type { Load, Week } from './office-load.sql.ts'
import { WeeksChart } from './weeks-chart.page.tsx'

export type LeadOfficeProps = {
  choice: BodyChoice & { body: Body }
  counts: QueueCounts
  agencies: readonly Load[]
  officers: readonly Load[]
  weeks: readonly Week[]
}

/** The state of an agency and all below it in one look: load and late work by unit and officer, and the last weeks. */
export function LeadOfficePage({ choice, counts, agencies, officers, weeks }: LeadOfficeProps) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const sum = (key: 'open' | 'late' | 'paused') => agencies.reduce((total, it) => total + it[key], 0)
  const number = (value: number) => formatNumber(value, language)
  return (
    <DeskFrame title={`${t.title} - ${choice.body.name}`} counts={counts} current="lead">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead(choice.body.name)}</p>
      <ChooseBody choice={choice} path={urls.leadOffice} />
      <Figures
        items={[
          { value: number(sum('open')), text: t.open },
          { value: number(sum('late')), text: t.late },
          { value: number(sum('paused')), text: t.paused },
        ]}
      />
      <LoadTable title={t.byOfficer} first={t.officer} nobody={t.nobody} loads={officers} />
      <LoadTable title={t.byAgency} first={t.agency} nobody="–" loads={agencies} />
      <h2 class="govuk-heading-m">{t.weeks}</h2>
      <WeeksChart weeks={weeks} />
      <Table
        caption={t.weeks}
        captionHidden
        columns={[
          { text: t.week },
          { text: t.filed, numeric: true },
          { text: t.ended, numeric: true },
          { text: t.endedLate, numeric: true },
        ]}
        rows={weeks.toReversed().map((it) => ({
          key: it.week,
          cells: [formatDay(it.week, language), number(it.filed), number(it.ended), number(it.late)],
        }))}
      />
    </DeskFrame>
  )
}

function LoadTable(props: { title: string; first: string; nobody: string; loads: readonly Load[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { title, first, nobody, loads } = props
  if (loads.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      <Table
        caption={title}
        captionHidden
        columns={[
          { text: first },
          { text: t.open, numeric: true },
          { text: t.late, numeric: true },
          { text: t.paused, numeric: true },
        ]}
        rows={loads.map((it, index) => ({
          key: index,
          highlight: it.late > 0,
          cells: [it.name || nobody, ...[it.open, it.late, it.paused].map((count) => formatNumber(count, language))],
        }))}
      />
    </section>
  )
}
