import { isCalendarDay } from '#platform/dates.ts'

/** `1/12/2026` as `2026-12-01`; undefined when there is no such day. */
export function readTypedDay(text: string): string | undefined {
  const [, date, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? []
  const day = year ? `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}` : ''
  return isCalendarDay(day) ? day : undefined
}

/** As people type it in Vietnamese and English alike. */
export function typedDay(day: string): string {
  return day.split('-').reverse().join('/')
}

export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
