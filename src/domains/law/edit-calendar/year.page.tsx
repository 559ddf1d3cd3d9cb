import { ButtonLink } from '#ui/form.tsx'
import { formatDay, formatWeekday } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice, Table, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import type { CalendarDay } from '../working-calendar.ts'
import { en } from './calendar.en.ts'
import { vi } from './calendar.vi.ts'
import { monthsOf, yearGap } from './year.ts'
import { MonthPicture } from './month.page.tsx'

export type YearProps = {
  year: number
  days: readonly CalendarDay[]
  /** The year whose days must be entered next. */
  nextYear: number
  saved: boolean
}

export function YearPage({ year, days, nextYear, saved }: YearProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const own = days.filter((it) => it.day.startsWith(`${year}-`))
  return (
    <AdministrationLayout title={t.yearTitle(year)} current="calendar">
      {saved && <Notice tone="done" title={t.saved} live />}
      <h1 class="govuk-heading-l">{t.yearTitle(year)}</h1>
      <p class="govuk-body">{t.lead}</p>
      <Gap year={nextYear} days={days} />
      {year !== nextYear && <Gap year={year} days={days} />}
      <nav class="portal-calendar__years" aria-label={t.otherYears}>
        {[year - 1, year + 1].map((it) => (
          <a key={it} class="govuk-link" href={href(urls.calendar(it))}>
            {t.year(it)}
          </a>
        ))}
        <a class="govuk-link" href={href(urls.calendarHistory())}>
          {t.history}
        </a>
      </nav>
      <div class="govuk-button-group">
        <ButtonLink href={href(urls.calendarDay())}>{t.add}</ButtonLink>
        <ButtonLink kind="secondary" href={href(urls.calendarImport)}>
          {t.import}
        </ButtonLink>
      </div>
      <ul class="portal-calendar__legend" aria-label={t.legend}>
        <li>
          <span class="portal-calendar__sample portal-calendar__day--off" aria-hidden="true" /> {t.off}
        </li>
        <li>
          <span class="portal-calendar__sample portal-calendar__day--worked" aria-hidden="true" /> {t.worked}
        </li>
        <li>
          <span
            class="portal-calendar__sample portal-calendar__day--off portal-calendar__day--provisional"
            aria-hidden="true"
          />
          {t.provisionalDay}
        </li>
      </ul>
      <div class="portal-calendar">
        {monthsOf(year, own).map((weeks, index) => (
          <MonthPicture key={index} month={index + 1} weeks={weeks} />
        ))}
      </div>
      <h2 class="govuk-heading-m">{t.list(year, own.length)}</h2>
      {own.length === 0 ? (
        <p class="govuk-body">{t.none}</p>
      ) : (
        <Table
          caption={t.list(year, own.length)}
          captionHidden
          columns={[
            { text: t.day },
            { text: t.kind },
            { text: t.name },
            { text: t.decision },
            { text: t.status },
            { text: t.change },
          ]}
          rows={own.map((it) => ({
            key: it.day,
            cells: [
              formatWeekday(it.day, language),
              t.kinds[it.kind],
              it.name,
              it.decision,
              <Tag tone={it.status === 'OFFICIAL' ? 'done' : 'waiting'}>{t.statuses[it.status]}</Tag>,
              <a
                class="govuk-link"
                href={href(urls.calendarDay(it.day))}
                aria-label={t.changeDay(formatDay(it.day, language))}
              >
                {t.change}
              </a>,
            ],
          }))}
        />
      )}
    </AdministrationLayout>
  )
}

function Gap({ year, days }: { year: number; days: readonly CalendarDay[] }) {
  const t = useTexts({ vi, en })
  const gap = yearGap(year, days)
  if (!gap) return null
  return (
    <Notice tone={gap === 'missing' ? 'refused' : 'waiting'} title={t[gap](year)}>
      <p>{gap === 'missing' ? t.missingText : t.provisionalText}</p>
    </Notice>
  )
}
