import { dayOf } from '#platform/clock.ts'
import type { Status } from '../dossier.ts'

/** The clock of a dossier as the desk shows it: which word, which colour, how many days. */
export type DueWords = {
  kind:
    | 'none'
    | 'new'
    | 'accept-by'
    | 'accept-late'
    | 'hand-over'
    | 'ended'
    | 'paused'
    | 'today'
    | 'late-today'
    | 'left'
    | 'late'
  /** Working days left or lost; calendar days where the due day is not counted in working days. */
  days: number
  tone: 'neutral' | 'waiting' | 'done' | 'refused'
}

/**
 * What a due moment means now. Working days are counted as regulation 3.7 does: the present day is not counted, the due
 * day is. `isWorkingDay` is the calendar in force.
 */
export function dueWords(
  clock: { due: Date | null; paused: boolean; now: Date },
  isWorkingDay: (day: string) => boolean,
): DueWords {
  if (clock.paused) return { kind: 'paused', days: 0, tone: 'neutral' }
  if (clock.due === null) return { kind: 'none', days: 0, tone: 'neutral' }
  const today = dayOf(clock.now)
  const dueDay = dayOf(clock.due)
  const late = clock.now > clock.due
  if (dueDay === today)
    return late ? { kind: 'late-today', days: 0, tone: 'refused' } : { kind: 'today', days: 0, tone: 'waiting' }
  if (late) return { kind: 'late', days: Math.max(1, workingDays(dueDay, today, isWorkingDay)), tone: 'refused' }
  const days = Math.max(1, workingDays(today, dueDay, isWorkingDay))
  return { kind: 'left', days, tone: days <= 1 ? 'waiting' : 'done' }
}

/** What waits to be taken in: until when, or that this has passed (regulation 3.2). */
export function acceptWords(acceptBy: Date, now: Date): DueWords {
  const late = now > acceptBy
  return { kind: late ? 'accept-late' : 'accept-by', days: 0, tone: late ? 'refused' : 'neutral' }
}

/** The words of a state in which no clock is read: not yet received, waiting to be handed over, or over. */
export function wordsWithoutClock(status: Status): DueWords | undefined {
  if (status === 1) return { kind: 'new', days: 0, tone: 'neutral' }
  if (status === 9) return { kind: 'hand-over', days: 0, tone: 'neutral' }
  if (status === 3 || status >= 7) return { kind: 'ended', days: 0, tone: 'neutral' }
  return undefined
}

/** Working days after `from` up to and including `to`; years are far enough. */
function workingDays(from: string, to: string, isWorkingDay: (day: string) => boolean): number {
  let count = 0
  for (let day = nextDay(from), seen = 0; day <= to && seen < 1500; day = nextDay(day), seen++) {
    if (isWorkingDay(day)) count++
  }
  return count
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
