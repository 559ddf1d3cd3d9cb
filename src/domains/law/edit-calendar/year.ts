import { type DayNumber, dayText, numberOfDay, weekday } from '../vietnam-day.ts'
import type { CalendarDay } from '../working-calendar.ts'

/** One square of a month; null before the first and after the last. */
export type DaySquare = { day: string; date: number; weekend: boolean; entered: CalendarDay | undefined } | null

/** The weeks of each month, from Monday to Sunday. */
export function monthsOf(year: number, days: readonly CalendarDay[]): DaySquare[][][] {
  const entered = new Map(days.map((it) => [it.day, it]))
  return Array.from({ length: 12 }, (_, index) => weeksOf(year, index + 1, entered))
}

function weeksOf(year: number, month: number, entered: ReadonlyMap<string, CalendarDay>): DaySquare[][] {
  const first = numberOfDay(dayIn(year, month))
  const next = numberOfDay(month === 12 ? dayIn(year + 1, 1) : dayIn(year, month + 1))
  const squares: DaySquare[] = Array.from({ length: (weekday(first) + 6) % 7 }, () => null)
  for (let day = first; day < next; day++) squares.push(squareOf(day, day - first + 1, entered))
  while (squares.length % 7 !== 0) squares.push(null)
  return Array.from({ length: squares.length / 7 }, (_, week) => squares.slice(week * 7, week * 7 + 7))
}

function squareOf(day: DayNumber, date: number, entered: ReadonlyMap<string, CalendarDay>): DaySquare {
  const inWeek = weekday(day)
  return { day: dayText(day), date, weekend: inWeek === 0 || inWeek === 6, entered: entered.get(dayText(day)) }
}

function dayIn(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`
}

/** What is still to be entered for a year: no day at all, or days that nobody has decided. */
export function yearGap(year: number, days: readonly CalendarDay[]): 'missing' | 'provisional' | undefined {
  const own = days.filter((it) => it.day.startsWith(`${year}-`))
  if (own.length === 0) return 'missing'
  return own.some((it) => it.status === 'PROVISIONAL') ? 'provisional' : undefined
}
