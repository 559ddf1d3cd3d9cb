import { checkOneTimeCode, contactOf, recordAccess, sendOneTimeCode } from '#identity'
import { visitor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Database, Db } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import { Problem } from '#platform/problem.ts'
import { type Dossier, findDossierByNumber } from '../dossier.sql.ts'
import { isLookupSecret } from '../lookup-secret.ts'
import { en } from './look-up-dossier.en.ts'
import { vi } from './look-up-dossier.vi.ts'

/**
 * The dossier with this code or submission number, however it was typed.
 * @law 3.2-3
 */
export async function findByTypedCode(db: Db, typed: string): Promise<Dossier | undefined> {
  const code = typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
  return code.length > 0 && code.length <= 100 ? findDossierByNumber(db, code) : undefined
}

/**
 * With the code alone: the state and how far it is, nothing else (Circular 01/2018 art. 16; regulation 3.6).
 * @law 3.6-16
 */
export type PublicState = { code: string; status: Dossier['status']; done: number; all: number; ended: boolean }

const steps: Record<Dossier['status'], number> = { 1: 1, 2: 2, 3: 1, 4: 3, 5: 1, 6: 2, 7: 1, 8: 2, 9: 4, 10: 5 }

export function publicState(dossier: Dossier, typed: string): PublicState {
  const { status, acceptedAt } = dossier
  const done = status === 5 && acceptedAt !== null ? 3 : steps[status]
  return { code: typed, status, done, all: 5, ended: status === 3 || status === 7 || status === 8 }
}

/** Whether the secret opens the dossier. For an unknown code the same work is done, for nothing. */
export function opensWithSecret(dossier: Dossier | undefined, secret: string): boolean {
  const hash = dossier?.lookupSecretHash ?? '0'.repeat(64)
  return isLookupSecret(hash, secret) && dossier !== undefined
}

/** Sends six digits to where the applicant can be reached. Whether there was anybody to send to is not told. */
export async function sendCodeTo(db: Database, dossier: Dossier | undefined, language: Language): Promise<void> {
  const address = dossier && (await addressOf(db, dossier))
  if (!dossier || !address) return
  try {
    await db.begin((tx) => sendOneTimeCode(tx, { purpose: purposeOf(dossier), address, language }))
  } catch (error) {
    // Too many codes for this address is not told either: it would say that there is one.
    if (!(error instanceof Problem)) throw error
  }
}

/** Attempts are counted, right or wrong: the transaction commits in both cases. */
export async function opensWithCode(db: Database, dossier: Dossier | undefined, code: string): Promise<boolean> {
  const address = dossier && (await addressOf(db, dossier))
  if (!dossier || !address) return false
  return db.begin((tx) => checkOneTimeCode(tx, { purpose: purposeOf(dossier), address, code }))
}

/** The owner sees that somebody looked, and with what. */
export async function recordLookUp(db: Database, dossier: Dossier, means: 'secret' | 'code'): Promise<void> {
  const partyId = dossier.ownerPartyId ?? dossier.applicantPartyId
  const about = `dossier:${dossier.id}`
  const actor = { ...visitor, name: vi.access.name }
  await db.begin((tx) =>
    recordAccess(tx, { actor, partyId, about, reason: { vi: vi.access[means], en: en.access[means] } }),
  )
}

/**
 * An answer takes at least so long, whether there was something to find or not: time tells nothing about unknown codes.
 */
export async function inEvenTime<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work(), new Promise((resolve) => setTimeout(resolve, milliseconds))])
  return answer
}

function purposeOf(dossier: Dossier): string {
  return `dossiers.look-up ${dossier.id}`
}

async function addressOf(db: Db, dossier: Dossier): Promise<string | undefined> {
  const account = dossier.submittedBy === null ? undefined : await contactOf(db, dossier.submittedBy)
  const { phone, email } = account ?? dossier.applicant
  return phone ?? email ?? undefined
}

/** Until when an opened dossier stays open on a device. */
export function closesAt(): Date {
  return new Date(now().getTime() + 15 * 60_000)
}
