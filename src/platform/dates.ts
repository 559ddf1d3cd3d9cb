/** The three boxes of a date field as they were typed, to show them again beside the error. */
export type TypedDate = { day: string; month: string; year: string }

/** What stands in the boxes `name-day`, `name-month` and `name-year` of a submitted form. */
export function typedDate(body: unknown, name: string): TypedDate {
  const raw = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const part = (suffix: string) => {
    const value = raw[`${name}-${suffix}`]
    return typeof value === 'string' ? value.trim().slice(0, 10) : ''
  }
  return { day: part('day'), month: part('month'), year: part('year') }
}

/** The date of three boxes as `2026-11-23`; undefined when all are empty, 'invalid' when they name no day of the calendar. */
export function readDateParts(body: unknown, name: string): string | undefined | 'invalid' {
  const { day, month, year } = typedDate(body, name)
  if (day === '' && month === '' && year === '') return undefined
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return 'invalid'
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDay(date) ? date : 'invalid'
}

/** Whether `2026-02-29` and the like exist, between 1800 and 2200. */
export function isCalendarDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false
  const year = Number(date.slice(0, 4))
  if (year < 1800 || year > 2200) return false
  const moment = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === date
}
