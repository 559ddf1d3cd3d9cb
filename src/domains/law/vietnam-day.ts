/**
 * Days and minutes in Viet Nam by arithmetic: UTC+7 without daylight saving since 1975. A day is counted as the number of
 * days since 1970-01-01, so that a rule can step through years without building dates or asking Intl.
 */
export type DayNumber = number

const dayMs = 86_400_000
const offsetMs = 7 * 3_600_000

export function dayNumber(moment: Date): DayNumber {
  return Math.floor((moment.getTime() + offsetMs) / dayMs)
}

/** Milliseconds since midnight in Viet Nam. */
export function timeOfDay(moment: Date): number {
  return moment.getTime() + offsetMs - dayNumber(moment) * dayMs
}

export function momentOf(day: DayNumber, timeOfDayMs: number): Date {
  return new Date(day * dayMs - offsetMs + timeOfDayMs)
}

/** `2026-11-23` to its number; a day that does not exist is refused. */
export function numberOfDay(text: string): DayNumber {
  const ms = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text) throw new RangeError(`${text} is no day`)
  return ms / dayMs
}

export function dayText(day: DayNumber): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** 0 Sunday ... 6 Saturday; 1970-01-01 was a Thursday. */
export function weekday(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The same date `months` later, or the last day of that month when it has no such date. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = new Date(day * dayMs)
  const month = from.getUTCMonth() + months
  const lastDate = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate()
  return Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), lastDate)) / dayMs
}
