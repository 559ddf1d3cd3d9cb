import { isWorkingDay, type WorkingCalendar } from '#law'

// When a decision must be issued and entered (Decree 63/2010 as amended by 48/2013 and 92/2017; regulation 2.4).

export type DayUnit = 'day' | 'working-day'

export type Publication = {
  level: 'ministry' | 'province'
  /** shortened: the legal document was made by the shortened process and applied from its signing. */
  process: 'ordinary' | 'shortened'
}

/** Art. 15: a ministry decides at least 20 days before the legal document takes effect, a province at least 5. */
export function daysBeforeEffect(level: Publication['level']): number {
  return level === 'ministry' ? 20 : 5
}

/** Art. 15: at most 3 days after a document that takes effect on signing. */
export const daysAfterShortened = 3

/** The latest day on which the decision may be issued. */
export function latestDayToIssue(
  { level, process, effectiveOn }: Publication & { effectiveOn: string },
  unit: DayUnit,
  calendar: WorkingCalendar,
): string {
  const days = process === 'shortened' ? daysAfterShortened : -daysBeforeEffect(level)
  return stepDays(effectiveOn, { days, unit }, calendar)
}

/** Art. 24: within 10 working days of signing for a ministry, 5 for a province, 2 after the shortened process. */
export function workingDaysToEnter({ level, process }: Publication): number {
  if (process === 'shortened') return 2
  return level === 'ministry' ? 10 : 5
}

/** The latest day on which the decision may be entered into the national database. */
export function latestDayToEnter(it: Publication & { signedOn: string }, calendar: WorkingCalendar): string {
  return stepDays(it.signedOn, { days: workingDaysToEnter(it), unit: 'working-day' }, calendar)
}

/** By how many days of the calendar something came too late; 0: in time. */
export function daysLate(latest: string, actual: string): number {
  return Math.max(0, Math.round((Date.parse(actual) - Date.parse(latest)) / dayMs))
}

const dayMs = 86_400_000

/** So many days forth, or back when negative. */
function stepDays(from: string, it: { days: number; unit: DayUnit }, calendar: WorkingCalendar): string {
  const step = Math.sign(it.days)
  let day = from
  for (let left = Math.abs(it.days); left > 0; ) {
    day = new Date(Date.parse(day) + step * dayMs).toISOString().slice(0, 10)
    if (it.unit === 'day' || isWorkingDay(calendar, day)) left--
  }
  return day
}
