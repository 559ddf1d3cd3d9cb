import {
  acceptanceExpectedBy,
  addWorkingDays,
  dueAfterPause,
  dueOf,
  inForce,
  isWorkingDay,
  nextWorkingDay,
  type SupplementEffect,
  supplementEffect,
  type WorkingCalendar,
} from '#law'
import { dayOf } from '#platform/clock.ts'
import { endOfOfficeDay } from './desk/office-day.ts'
import type { Change, Punctuality } from './dossier.ts'
import type { Dossier } from './dossier.sql.ts'
import type { Handling } from './handling/handling.ts'
import { timesInUse } from './time-settings.ts'

/** What a clock is counted from: the limit as filed or corrected, and the rules that hold. */
type Limited = Pick<Dossier, 'limitAmount' | 'limitUnit' | 'limitCorrected' | 'extraDays'>
export type Clocked = Limited &
  Pick<Dossier, 'acceptedAt' | 'currentDue' | 'pausedAt' | 'tacitDue' | 'handling' | 'law' | 'pausesForDue'>

/**
 * The due moment by the limit copied at filing, or by the one an officer put in its place, with what field law adds for a
 * remote commune; undefined when the limit has no number that may be counted.
 * @law 3.7-9
 */
export function countedDue(calendar: WorkingCalendar, it: Limited, from: Date): Date | undefined {
  const { amount, unit } = it.limitCorrected ?? { amount: it.limitAmount, unit: it.limitUnit }
  if (amount === null || unit === 'other') return undefined
  return withExtraDays(calendar, dueOf(calendar, from, { amount, unit }), it.extraDays)
}

/**
 * Field law adds working days for mountainous and remote communes.
 * @law 3.7-7
 */
export function withExtraDays(calendar: WorkingCalendar, due: Date, days: number): Date {
  return days === 0 ? due : addWorkingDays(calendar, due, days)
}

/**
 * When silence decides: at the settling limit, or after a limit of its own from the same start; undefined where no law says
 * that silence decides.
 * @law 3.7-4
 */
export function tacitDueOf(
  calendar: WorkingCalendar,
  handling: Handling | null,
  it: { from: Date; due: Date | undefined },
): Date | undefined {
  if (!handling || handling.tacit.decision === 'none') return undefined
  const { after } = handling.tacit
  return after === 'due' ? it.due : dueOf(calendar, it.from, after)
}

/** Until when the agency answers whether it takes the dossier in: by its rules, else as the portal is configured. */
export function acceptByOf(calendar: WorkingCalendar, handling: Handling | null, filed: Date): Date {
  const hours = handling?.acceptWithinWorkingHours ?? timesInUse().acceptWithinWorkingHours
  return acceptanceExpectedBy(calendar, filed, hours)
}

/** Stops the clock at `moment`; before acceptance there is none. */
export function pause(dossier: Pick<Dossier, 'acceptedAt'>, moment: Date): Change {
  return dossier.acceptedAt === null ? {} : { pausedAt: moment.toISOString() }
}

/** Whether a financial duty stops the clock: by the rules of the procedure, else by its record (3.7-7). */
export function pausesForDuty({ handling, pausesForDue }: Pick<Clocked, 'handling' | 'pausesForDue'>): boolean {
  return handling?.pauseOnFinancialDuty ?? pausesForDue
}

/**
 * Lets it run again: the due moment, and that of silence, move by the working time between. `originalDue` never moves.
 * @law 3.7-6
 */
export function resume(calendar: WorkingCalendar, dossier: Clocked, moment: Date): Change {
  const { pausedAt, currentDue, tacitDue } = dossier
  if (pausedAt === null || currentDue === null) return { pausedAt: null }
  const pausing = { from: new Date(pausedAt), to: moment }
  const moved = (due: string) => dueAfterPause(calendar, new Date(due), pausing).toISOString()
  return { pausedAt: null, currentDue: moved(currentDue), ...(tacitDue !== null && { tacitDue: moved(tacitDue) }) }
}

/**
 * What a complete supplement does to the clock: as the rules of the procedure say, else by the text in force when the
 * dossier was received. Decree 61/2018 art. 19.4 starts the limit anew, Decree 118/2025 lets it go on. A limit that nobody
 * can count goes on as well; what was promised is never shortened.
 * @law 3.7-6
 */
export function afterSupplement(calendar: WorkingCalendar, dossier: Clocked, moment: Date): Change {
  if (dossier.acceptedAt === null) return { acceptBy: acceptByOf(calendar, dossier.handling, moment).toISOString() }
  const anew = effectOf(dossier) === 'restart' ? countedDue(calendar, dossier, moment) : undefined
  if (!anew) return resume(calendar, dossier, moment)
  const tacit = tacitDueOf(calendar, dossier.handling, { from: moment, due: anew })
  return {
    pausedAt: null,
    currentDue: laterOf(anew, new Date(dossier.currentDue ?? anew)).toISOString(),
    ...(tacit && { tacitDue: tacit.toISOString() }),
  }
}

function laterOf(a: Date, b: Date): Date {
  return new Date(Math.max(a.getTime(), b.getTime()))
}

/**
 * How an end lies to its due moment: early is a day before it or more, late is after it.
 * @law 3.7-8
 */
export function punctualityOf(due: string | null, ended: Date): Punctuality | null {
  if (due === null) return null
  if (ended > new Date(due)) return 'late'
  return dayOf(ended) < dayOf(new Date(due)) ? 'early' : 'on-time'
}

/** A time given to people that ends on a day off ends on the next working day (Civil Code 2015 art. 148.5; 3.7-9). */
export function onWorkingDay(calendar: WorkingCalendar, moment: Date): Date {
  const day = dayOf(moment)
  return isWorkingDay(calendar, day) ? moment : endOfOfficeDay(calendar, nextWorkingDay(calendar, day))
}

/** The texts that govern a dossier received at this moment: it keeps them to its end. */
export function textsInForce(received: Date): Record<string, string> {
  const day = dayOf(received)
  return {
    reception: inForce('reception', day).code,
    clock: inForce('clock', day).code,
    'dossier-code': inForce('dossier-code', day).code,
  }
}

/**
 * By the rules of the procedure, else by the decree in force when the dossier was received.
 * @law 3.7-6
 */
export function effectOf({ handling, law }: Pick<Clocked, 'handling' | 'law'>): SupplementEffect {
  const effect = handling?.supplementEffect ?? 'by-law'
  return effect === 'by-law' ? supplementEffect(law.clock) : effect
}
