import { calendarOf } from '#law'
import { now } from '#platform/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import { type ActRecord, listActs } from '../act.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { type ClockState, clockState } from '../see-dossier/clock-state.ts'
import { currentSupplement, type SupplementItem } from '../supplement.sql.ts'
import { evenTime } from './even-time.ts'
import {
  findByTypedCode,
  inEvenTime,
  opensWithCode,
  opensWithSecret,
  recordLookUp,
  sendCodeTo,
} from './look-up-dossier.ts'

/** A dossier as whoever has its secret or a fresh one-time code may see it: neither answers nor papers. */
export type LookedUp = {
  dossier: Dossier
  acts: readonly ActRecord[]
  clock: ClockState
  asked: readonly SupplementItem[]
}

export type LookUp = { code: string; secret?: string | undefined; oneTime?: string | undefined }

/**
 * Looks a dossier up for one page, on a device that keeps nothing of it: no pass, no cookie. Undefined for a wrong code as for
 * a wrong secret.
 */
export async function lookUpOnce(db: Database, { code, secret, oneTime }: LookUp): Promise<LookedUp | undefined> {
  const means = oneTime === undefined ? 'secret' : 'code'
  const dossier = await inEvenTime(means === 'code' ? evenTime.code : evenTime.find, async () => {
    const found = await findByTypedCode(db, code)
    const opens = oneTime === undefined ? opensWithSecret(found, secret ?? '') : await opensWithCode(db, found, oneTime)
    return opens ? found : undefined
  })
  if (!dossier) return undefined
  await recordLookUp(db, dossier, means)
  const [acts, asked, calendar] = await Promise.all([
    listActs(db, dossier.id),
    currentSupplement(db, dossier.id),
    calendarOf(db, dossier.agencyPath),
  ])
  return { dossier, acts, asked, clock: clockState(calendar, dossier, now()) }
}

/** Sends a one-time code to where the applicant can be reached; whether there was anybody is not told. */
export async function sendLookUpCode(db: Database, code: string, language: Language): Promise<void> {
  await inEvenTime(evenTime.code, async () => sendCodeTo(db, await findByTypedCode(db, code), language))
}
