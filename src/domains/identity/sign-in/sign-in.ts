import type { Database } from '#platform/database/connect.ts'
import { now } from '#platform/clock.ts'
import { findAccountByLogin, recordSignIn } from '../account.sql.ts'
import { normalizeLogin } from '../identifiers.ts'
import { isOfficePath } from '../officer-home.ts'
import { verifyPassword } from '../password.ts'
import { type RoleChoice, rolesOf } from '../roles-of-account.ts'
import { openSession } from '../session.ts'
import { attemptKey, attemptSucceeded, beginAttempt } from '../sign-in-attempt.ts'

export type SignIn =
  | { ok: true; token: string; mustChoose: boolean }
  | { ok: false; lockedUntil: Date }
  | { ok: false; lockedUntil: null; left: number }

type Credentials = { login: string; password: string; device: string; returnTo?: string | undefined }

/**
 * Identity number or phone, and password. An account that does not exist gives the same answer after the same work as a
 * wrong password, and is locked like one that does.
 */
export async function signIn(db: Database, it: Credentials): Promise<SignIn> {
  const login = normalizeLogin(it.login)
  const account = await findAccountByLogin(db, login)
  const key = attemptKey(account?.id, login)
  const attempt = await beginAttempt(db, key)
  if (!attempt.allowed) return { ok: false, lockedUntil: attempt.lockedUntil }
  const right = await verifyPassword(it.password, account?.passwordHash)
  if (!right || !account) {
    if (attempt.lockedUntil) return { ok: false, lockedUntil: attempt.lockedUntil }
    return { ok: false, lockedUntil: null, left: attempt.left }
  }
  await attemptSucceeded(db, key)
  return db.begin(async (tx) => {
    await recordSignIn(tx, account.id, now())
    const choices = await rolesOf(tx, account.id)
    const choice = choiceFor(choices, it.returnTo)
    const role = choice ?? { as: 'citizen' as const }
    const token = await openSession(tx, { ...role, accountId: account.id, device: it.device })
    return { ok: true as const, token, mustChoose: choice === undefined && choices.length > 1 }
  })
}

/** Who is on the way to a desk and has only one signs in there; in every other case the person says in which role. */
function choiceFor(choices: readonly RoleChoice[], returnTo: string | undefined): RoleChoice | undefined {
  if (returnTo === undefined || !isOfficePath(returnTo)) return undefined
  const offices = choices.filter((it) => it.as === 'officer')
  return offices.length === 1 ? offices[0] : undefined
}
