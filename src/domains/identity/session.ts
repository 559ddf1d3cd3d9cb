import { createHash, randomBytes } from 'node:crypto'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { findAccount } from './account.sql.ts'
import { findWorkplace, insertSession } from './session.sql.ts'

const minute = 60_000
/** A session ends this long after its last use ... */
export const idleTime = 60 * minute
/** ... and this long after sign-in in any case. */
export const longestTime = 12 * 60 * minute
/** Use is recorded, and the idle time begins anew, at most this often. */
export const renewAfter = minute

export type NewSession = {
  accountId: string
  as: 'citizen' | 'officer'
  /** For whom a citizen acts, when not for oneself. */
  partyId?: string
  /** Where an officer works; null is no agency but the whole portal; the latest role decides when it is not said. */
  agencyId?: number | null
  device?: string
}

/** The part of the cookie that the database knows: who reads the table cannot sign in with it. */
export function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Opens a session and gives back the token for the cookie; it stands nowhere else. */
export async function openSession(tx: Tx, it: NewSession): Promise<string> {
  const account = await findAccount(tx, it.accountId)
  if (!account) throw new Problem('not-found')
  const agencyId = it.as === 'officer' ? await workplaceOf(tx, it) : null
  const token = randomBytes(32).toString('base64url')
  const at = now()
  await insertSession(tx, {
    tokenHash: digestOf(token),
    accountId: it.accountId,
    actingAs: it.as,
    partyId: it.partyId ?? account.partyId,
    agencyId,
    device: it.device ?? '',
    at,
    idleExpiresAt: new Date(at.getTime() + idleTime),
    expiresAt: new Date(at.getTime() + longestTime),
  })
  return token
}

async function workplaceOf(tx: Tx, it: NewSession): Promise<number | null> {
  if (it.agencyId !== undefined) return it.agencyId
  return (await findWorkplace(tx, it.accountId)) ?? null
}
