import { today } from '#platform/clock.ts'
import { isCalendarDay } from '#platform/dates.ts'

/** Both days belong to it. */
export type Period = { from: string; to: string }
export type PeriodFault = { field: 'tu' | 'den'; rule: 'day' | 'order' | 'length' }

const longest = 366

/** A year at most, so that a page or a file always ends. Nothing said: this month until today. */
export function readPeriod(typed: { tu?: string | undefined; den?: string | undefined }): Period | PeriodFault {
  const now = today()
  const from = typed.tu === undefined ? `${now.slice(0, 8)}01` : dayIn(typed.tu)
  const to = typed.den === undefined ? now : dayIn(typed.den)
  if (from === undefined) return { field: 'tu', rule: 'day' }
  if (to === undefined) return { field: 'den', rule: 'day' }
  if (to < from) return { field: 'den', rule: 'order' }
  if (startOf(to).getTime() - startOf(from).getTime() >= longest * dayMs) return { field: 'den', rule: 'length' }
  return { from, to }
}

/** From the first moment of the first day until before the day after the last, in Viet Nam's time. */
export function momentsOf({ from, to }: Period): { from: Date; before: Date } {
  return { from: startOf(from), before: new Date(startOf(to).getTime() + dayMs) }
}

/** `2026-11-27` -> "27/11/2026", as it is typed. */
export function typedDay(day: string): string {
  return day.split('-').reverse().join('/')
}

const dayMs = 86_400_000

/** "27/11/2026", "7-1-2026" or `2026-11-27`. */
function dayIn(typed: string): string | undefined {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim())
  const day = local ? `${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}` : typed.trim()
  return isCalendarDay(day) ? day : undefined
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`)
}
