import { dueAfterPause, dueOf, inForce, supplementEffect, type WorkingCalendar } from '#law'
import { dayOf } from '#platform/clock.ts'
import type { Change } from './dossier.ts'
import type { Dossier } from './dossier.sql.ts'

/**
 * The due moment by the limit copied at filing, or by the one an officer put in its place; undefined when the limit has no number that may be counted (3.7-9).
 * @law 3.7-9
 */
export function countedDue(calendar: WorkingCalendar, dossier: Dossier, from: Date): Date | undefined {
  const { amount, unit } = dossier.limitCorrected ?? { amount: dossier.limitAmount, unit: dossier.limitUnit }
  return amount === null || unit === 'other' ? undefined : dueOf(calendar, from, { amount, unit })
}

/** Stops the clock at `moment`; before acceptance there is none. */
export function pause(dossier: Dossier, moment: Date): Change {
  return dossier.acceptedAt === null ? {} : { pausedAt: moment.toISOString() }
}

/**
 * Lets it run again: the due moment moves by the working time between (3.7-6). `originalDue` never moves.
 * @law 3.7-6
 */
export function resume(calendar: WorkingCalendar, dossier: Dossier, moment: Date): Change {
  if (dossier.pausedAt === null || dossier.currentDue === null) return { pausedAt: null }
  const due = dueAfterPause(calendar, new Date(dossier.currentDue), { from: new Date(dossier.pausedAt), to: moment })
  return { pausedAt: null, currentDue: due.toISOString() }
}

/**
 * What a complete supplement does to the clock, by the text in force when the dossier was received: Decree 61/2018 art. 19.4
 * starts the limit anew, Decree 118/2025 lets it go on (3.7-6). A limit that nobody can count goes on as well.
 * @law 3.7-6
 */
export function afterSupplement(calendar: WorkingCalendar, dossier: Dossier, moment: Date): Change {
  if (dossier.acceptedAt === null) return {}
  const anew = startsAnew(dossier) ? countedDue(calendar, dossier, moment) : undefined
  return anew ? { pausedAt: null, currentDue: anew.toISOString() } : resume(calendar, dossier, moment)
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

function startsAnew(dossier: Dossier): boolean {
  const text = { code: dossier.law.clock ?? '', name: '', validFrom: '' }
  return supplementEffect(text) === 'restart'
}
