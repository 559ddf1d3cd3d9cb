import { createHash } from 'node:crypto'
import { now } from '#platform/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import { clearAttempts, takeAttempt } from './sign-in-attempt.sql.ts'

export const mostAttempts = 5
export const lockTime = 15 * 60_000

export type Attempt = { allowed: true; left: number; lockedUntil: Date | null } | { allowed: false; lockedUntil: Date }

/**
 * Counts an attempt before the password is looked at, so that many at one moment cannot exceed the limit. The fifth one
 * locks; a right password clears the count. `lockedUntil` of an allowed attempt holds if it turns out wrong.
 */
export async function beginAttempt(db: Database, key: string): Promise<Attempt> {
  const at = now()
  const row = await takeAttempt(db, {
    key,
    at,
    most: mostAttempts,
    lockedUntil: new Date(at.getTime() + lockTime),
    freshSince: new Date(at.getTime() - lockTime),
  })
  if (!row.taken) return { allowed: false, lockedUntil: row.lockedUntil! }
  return { allowed: true, left: mostAttempts - row.attempts, lockedUntil: row.lockedUntil }
}

export async function attemptSucceeded(db: Database, key: string): Promise<void> {
  await clearAttempts(db, key)
}

/** Accounts are counted under their id, unknown names under a digest: both are locked alike. */
export function attemptKey(accountId: string | undefined, login: string): string {
  return accountId ?? createHash('sha256').update(`unknown ${login}`).digest('base64url')
}
