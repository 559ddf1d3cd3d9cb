import { formatShortMoment, formatWeekday } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { CalendarChange } from '../calendar.sql.ts'
import { urls } from '../urls.ts'
import type { CalendarDay } from '../working-calendar.ts'
import { en } from './calendar.en.ts'
import { vi } from './calendar.vi.ts'

export type HistoryProps = {
  changes: readonly CalendarChange[]
  next: number | undefined
}

/** Who changed what, when and why; nothing here can be changed. */
export function CalendarHistoryPage({ changes, next }: HistoryProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const words = (it: CalendarDay | null) =>
    it ? `${t.kinds[it.kind]}: ${it.name} (${it.decision}; ${t.statuses[it.status]})` : t.nothingThere
  return (
    <AdministrationLayout title={t.historyTitle} current="calendar">
      <a class="govuk-back-link" href={href(urls.calendar())}>
        {t.title}
      </a>
      <h1 class="govuk-heading-l">{t.historyTitle}</h1>
      {changes.length === 0 ? (
        <p class="govuk-body">{t.historyNone}</p>
      ) : (
        <Table
          caption={t.historyTitle}
          captionHidden
          columns={[
            { text: t.when, whole: true },
            { text: t.day },
            { text: t.before },
            { text: t.after },
            { text: t.who },
          ]}
          rows={changes.map((it) => ({
            key: it.id,
            cells: [
              formatShortMoment(it.at, language),
              formatWeekday(it.day, language),
              words(it.before),
              words(it.after),
              it.note === '' ? it.by : `${it.by}: ${it.note}`,
            ],
          }))}
        />
      )}
      {next !== undefined && (
        <a class="govuk-link" href={href(urls.calendarHistory(next))}>
          {t.older}
        </a>
      )}
    </AdministrationLayout>
  )
}
