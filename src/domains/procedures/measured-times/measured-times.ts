import type { Db } from '#platform/database/connect.ts'

/** Seconds of working time: half of the dossiers took at most `half`, nine of ten at most `most`. */
export type Measured = { agencyId: number; agencyName: string; ended: number; half: number; most: number }

/** What a later domain has measured of a procedure; nothing where too few dossiers have ended. */
export type MeasuredTimes = {
  topic: string
  of(db: Db, procedureCode: string): Promise<{ all: Measured; agencies: readonly Measured[] } | undefined>
}

let offered: MeasuredTimes | undefined

/** A later domain says here that it measures; pages of procedures then show it. */
export function offerMeasuredTimes(times: MeasuredTimes): void {
  offered = times
}

export function measuredTimes(): MeasuredTimes | undefined {
  return offered
}

/** A working day is eight hours. Rounded up: it never says less than it took. */
export function workingDays(seconds: number): number {
  return Math.max(0.1, Math.ceil(seconds / 2880) / 10)
}
