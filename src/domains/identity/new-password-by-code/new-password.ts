import { now } from '#platform/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import { Problem } from '#platform/problem.ts'
import { findAccountByLogin } from '../account.sql.ts'
import { normalizeLogin } from '../identifiers.ts'
import { checkOneTimeCode, sendOneTimeCode } from '../one-time-code.ts'
import { hashPassword } from '../password.ts'
import { replacePassword } from '../replace-password.ts'
import { attemptSucceeded } from '../sign-in-attempt.ts'

const purpose = 'new-password'

/** Sends a code to the phone of the account, if there is one; the answer is the same if there is none. */
export async function askForNewPassword(db: Database, it: { login: string; language: Language }): Promise<void> {
  const account = await findAccountByLogin(db, normalizeLogin(it.login))
  const address = account?.phone ?? account?.email
  if (!address) {
    // The same work as for a code that is sent, so that nobody learns from the time which accounts exist.
    await hashPassword('')
    return
  }
  try {
    await db.begin((tx) => sendOneTimeCode(tx, { purpose, address, language: it.language }))
  } catch (error) {
    // A refusal would tell that the account exists.
    if (!(error instanceof Problem)) throw error
  }
}

/** The code proves the phone: the new password counts, all sessions end, and a lock is lifted. */
export async function setNewPassword(
  db: Database,
  it: { login: string; code: string; password: string },
): Promise<boolean> {
  const account = await findAccountByLogin(db, normalizeLogin(it.login))
  const passwordHash = await hashPassword(it.password)
  const address = account?.phone ?? account?.email ?? 'nobody'
  const done = await db.begin(async (tx) => {
    if (!(await checkOneTimeCode(tx, { purpose, address, code: it.code })) || !account) return false
    await replacePassword(tx, { account, passwordHash, keepSession: null, at: now() })
    return true
  })
  if (done) await attemptSucceeded(db, account!.id)
  return done
}
