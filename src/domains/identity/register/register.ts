import { randomBytes } from 'node:crypto'
import { now } from '#platform/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import { insertAccount } from '../account.sql.ts'
import { checkOneTimeCode, sendOneTimeCode } from '../one-time-code.ts'
import { findKnownPerson, insertParty } from '../party.sql.ts'
import { hashPassword } from '../password.ts'
import { digestOf, openSession } from '../session.ts'
import {
  deleteRegistration,
  findRegistration,
  findTaken,
  insertRegistration,
  type Registration,
} from './registration.sql.ts'
import type { RegistrationForm } from './registration-form.ts'

const keptFor = 30 * 60_000
const purpose = 'register'

/** Keeps what was entered for half an hour and sends a code. Whether the numbers are taken is said to nobody yet. */
export async function beginRegistration(db: Database, it: RegistrationForm & { language: Language }): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const { password, channel, ...rest } = it
  const address = channel === 'email' ? it.email! : it.phone
  const passwordHash = await hashPassword(password)
  await db.begin(async (tx) => {
    const expiresAt = new Date(now().getTime() + keptFor)
    await insertRegistration(tx, { ...rest, address, passwordHash, tokenHash: digestOf(token), expiresAt })
    await sendOneTimeCode(tx, { purpose, address, language: it.language })
  })
  return token
}

export async function findBegun(db: Database, token: string): Promise<Registration | undefined> {
  return findRegistration(db, digestOf(token), now())
}

export async function sendCodeAgain(db: Database, it: Registration): Promise<void> {
  await db.begin((tx) => sendOneTimeCode(tx, { purpose, address: it.address, language: it.language }))
}

export type Registered = { ok: true; sessionToken: string } | { ok: false; fault: 'code' | 'identityNumber' | 'phone' }

/** The code is right: there is an account, and its owner is signed in. */
export async function finishRegistration(
  db: Database,
  it: { token: string; registration: Registration; code: string; device: string },
): Promise<Registered> {
  const { registration } = it
  return db.begin(async (tx) => {
    if (!(await checkOneTimeCode(tx, { purpose, address: registration.address, code: it.code })))
      return { ok: false as const, fault: 'code' as const }
    const taken = await findTaken(tx, registration)
    if (taken.identityNumber) return { ok: false as const, fault: 'identityNumber' as const }
    if (taken.phone) return { ok: false as const, fault: 'phone' as const }
    const partyId = (await findKnownPerson(tx, registration)) ?? (await newPerson(tx, registration))
    const accountId = await insertAccount(tx, { ...registration, partyId }, now())
    await deleteRegistration(tx, digestOf(it.token))
    const sessionToken = await openSession(tx, { accountId, as: 'citizen', device: it.device })
    return { ok: true as const, sessionToken }
  })
}

async function newPerson(tx: Parameters<typeof insertParty>[0], it: Registration): Promise<string> {
  const { identityNumber, name, birthDate, phone, email } = it
  const unknown = { gender: null, address: null, taxCode: null }
  return insertParty(tx, { kind: 'person', identityNumber, name, birthDate, phone, email, ...unknown }, now())
}
