import { nextWorkingDay, startOfOffice, type WorkingCalendar } from '#law'
import { dayOf } from '#platform/clock.ts'
import type { ActRecord } from '../act.sql.ts'
import type { State } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'

export const dateKinds = ['promised', 'supplement', 'collect', 'expiry'] as const
export type DateKind = (typeof dateKinds)[number]

/** A day that the owner of a dossier plans by. */
export type DueDate = {
  kind: DateKind
  at: Date
  /** Grows when the date moves: calendars then put the newer file in place of the older (RFC 5545, SEQUENCE). */
  sequence: number
}

/** By what acts change each of them. */
const changedBy = {
  promised: 'currentDue',
  supplement: 'supplementDeadline',
  collect: 'endedAt',
  expiry: 'resultValidUntil',
} as const satisfies Record<DateKind, keyof State>

/** The days that count for the owner now. A promise whose clock stands still is none: it moves with each day that passes. */
export function dueDatesOf(
  calendar: WorkingCalendar,
  dossier: Dossier,
  it: { acts: readonly ActRecord[]; moment: Date },
): DueDate[] {
  const { status, currentDue, pausedAt, supplementDeadline, outcome, isTacit, returnChannel, resultValidUntil } =
    dossier
  const found: [DateKind, Date | null][] = [
    ['promised', (status === 2 || status === 4) && pausedAt === null ? instant(currentDue) : null],
    ['supplement', status === 5 ? instant(supplementDeadline) : null],
    [
      'collect',
      status === 9 && outcome === 'granted' && !isTacit && returnChannel === 'in-person'
        ? collectAt(calendar, dossier, it.moment)
        : null,
    ],
    ['expiry', (status === 9 || status === 10) && resultValidUntil ? startOf(calendar, resultValidUntil) : null],
  ]
  return found.flatMap(([kind, at]) => (at === null ? [] : [{ kind, at, sequence: sequenceOf(it.acts, kind) }]))
}

function sequenceOf(acts: readonly ActRecord[], kind: DateKind): number {
  return acts.findLast((act) => changedBy[kind] in act.change)?.sequence ?? 0
}

/** The first hour of the office on the working day after it was ready; when that has passed, on the next one. */
function collectAt(calendar: WorkingCalendar, { endedAt }: Dossier, moment: Date): Date {
  const first = startOf(calendar, nextWorkingDay(calendar, dayOf(endedAt === null ? moment : new Date(endedAt))))
  return first > moment ? first : startOf(calendar, nextWorkingDay(calendar, dayOf(moment)))
}

function startOf({ hours }: WorkingCalendar, day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + startOfOffice(hours))
}

function instant(moment: string | null): Date | null {
  return moment === null ? null : new Date(moment)
}

/** When to remind so many days before. */
export function remindAt(date: Date, days: number): Date {
  return new Date(date.getTime() - days * 86_400_000)
}
