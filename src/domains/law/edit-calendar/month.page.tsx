import { formatWeekday } from '#ui/format.ts'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './calendar.en.ts'
import { vi } from './calendar.vi.ts'
import type { DaySquare } from './year.ts'

/** A month as people know it from the wall. Days entered lead to their form, and say in words what colours show. */
export function MonthPicture({ month, weeks }: { month: number; weeks: readonly (readonly DaySquare[])[] }) {
  const t = useTexts({ vi, en })
  return (
    <table class="portal-calendar__month">
      <caption class="portal-calendar__caption">{t.month(month)}</caption>
      <thead>
        <tr>
          {t.weekdays.map((it, index) => (
            <th key={it} scope="col" abbr={t.weekdayNames[index]}>
              {it}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((square, column) => (
              <td key={column}>{square && <Square {...square} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Square({ day, date, weekend, entered }: NonNullable<DaySquare>) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  if (!entered) return <span class={`portal-calendar__day${weekend ? ' portal-calendar__day--rest' : ''}`}>{date}</span>
  const provisional = entered.status === 'PROVISIONAL'
  const kind = entered.kind === 'SWAP_WORK' ? 'worked' : 'off'
  const words = [formatWeekday(day, language), entered.name, t.kinds[entered.kind], t.statuses[entered.status]].join(
    ', ',
  )
  return (
    <a
      class={`portal-calendar__day portal-calendar__day--${kind}${provisional ? ' portal-calendar__day--provisional' : ''}`}
      href={href(urls.calendarDay(day))}
      title={words}
    >
      {date}
      {provisional && <sup aria-hidden="true">?</sup>}
      <span class="govuk-visually-hidden">, {words}</span>
    </a>
  )
}
