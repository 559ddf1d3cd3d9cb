import { now } from '#platform/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import { findAccount } from '../account.sql.ts'
import { type PasswordFault, passwordFault } from '../new-password.ts'
import { hashPassword, verifyPassword } from '../password.ts'
import { replacePassword } from '../replace-password.ts'
import { attemptSucceeded, beginAttempt } from '../sign-in-attempt.ts'

export type Change =
  | { ok: true }
  | { ok: false; field: 'current' | 'password'; fault: PasswordFault | 'wrong' }
  | { ok: false; lockedUntil: Date }

/** Needs the old password, counted like a sign-in: a borrowed session must not become a place to guess it. */
export async function changePassword(
  db: Database,
  it: { accountId: string; sessionId: string | null; current: string; password: string },
): Promise<Change> {
  const account = await findAccount(db, it.accountId)
  if (!account) return { ok: false, field: 'current', fault: 'wrong' }
  const fault = passwordFault(it.password, [account.identityNumber ?? '', account.phone ?? '', account.name])
  if (fault) return { ok: false, field: 'password', fault }
  const attempt = await beginAttempt(db, account.id)
  if (!attempt.allowed) return { ok: false, lockedUntil: attempt.lockedUntil }
  if (!(await verifyPassword(it.current, account.passwordHash))) return { ok: false, field: 'current', fault: 'wrong' }
  await attemptSucceeded(db, account.id)
  const passwordHash = await hashPassword(it.password)
  await db.begin((tx) => replacePassword(tx, { account, passwordHash, keepSession: it.sessionId, at: now() }))
  return { ok: true }
}
