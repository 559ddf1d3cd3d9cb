import { workingTimeBetween, type WorkingCalendar } from '#law'
import type { Dossier } from '../dossier.sql.ts'
import { isOver } from '../dossier.ts'

/** The promised time as its owner sees it. Times left and lost are working time. */
export type ClockState =
  | { kind: 'not-started' }
  | { kind: 'running' | 'paused'; due: Date; left: number; gone: number }
  | { kind: 'late'; due: Date; late: number }
  | { kind: 'ended'; due: Date; late: number }
  | { kind: 'none' }

/** Where the clock stands at `moment` (regulation 3.7). */
export function clockState(calendar: WorkingCalendar, dossier: Dossier, moment: Date): ClockState {
  const { acceptedAt, currentDue, pausedAt, endedAt, status } = dossier
  if (acceptedAt === null || currentDue === null) {
    return { kind: isOver(status) ? 'none' : 'not-started' }
  }
  const due = new Date(currentDue)
  const between = (from: Date, to: Date) => Math.max(0, workingTimeBetween(calendar, from, to))
  if (status === 9 || status === 10) return { kind: 'ended', due, late: lateness(between, due, new Date(endedAt!)) }
  if (isOver(status)) return { kind: 'none' }
  const seen = pausedAt === null ? moment : new Date(pausedAt)
  const late = lateness(between, due, seen)
  if (late > 0) return { kind: 'late', due, late }
  const left = between(seen, due)
  const whole = between(new Date(acceptedAt), due)
  const gone = whole === 0 ? 1 : Math.min(1, 1 - left / whole)
  return { kind: pausedAt === null ? 'running' : 'paused', due, left, gone }
}

/** Late by at least a minute as soon as the due moment has passed, also at night. */
function lateness(between: (from: Date, to: Date) => number, due: Date, end: Date): number {
  return end <= due ? 0 : Math.max(60_000, between(due, end))
}
