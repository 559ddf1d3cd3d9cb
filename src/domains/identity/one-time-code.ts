import { randomInt } from 'node:crypto'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import { Problem } from '#platform/problem.ts'
import { notify } from '#notices'
import { texts } from './one-time-code.texts.ts'
import { countCodesSince, insertCode, takeCodeAttempt, useCode } from './one-time-code.sql.ts'
import { hashPassword, verifyPassword } from './password.ts'

const minute = 60_000
const validFor = 10 * minute
export const codeAttempts = 5
const mostPerHour = 6

/** Sends six digits to a phone or an e-mail address. The newest code of a purpose is the one that counts. */
export async function sendOneTimeCode(
  tx: Tx,
  it: { purpose: string; address: string; language?: Language },
): Promise<void> {
  const at = now()
  const recent = await countCodesSince(tx, it.address, new Date(at.getTime() - 60 * minute))
  if (recent >= mostPerHour) throw new Problem('too-many-codes')
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await insertCode(tx, {
    purpose: it.purpose,
    address: it.address,
    codeHash: await hashPassword(code),
    sentAt: at,
    expiresAt: new Date(at.getTime() + validFor),
  })
  const language = it.language ?? 'vi'
  await notify(tx, {
    to: it.address.includes('@') ? { email: it.address } : { phone: it.address },
    kind: 'identity.one-time-code',
    language,
    ...texts[language].message(code),
    confidential: true,
  })
}

/**
 * Whether this is the code that was sent. It is good once, for ten minutes and five attempts. Each attempt is counted in
 * the caller's transaction: let it commit, right or wrong.
 */
export async function checkOneTimeCode(
  tx: Tx,
  it: { purpose: string; address: string; code: string },
): Promise<boolean> {
  const at = now()
  const found = await takeCodeAttempt(tx, { ...it, at, most: codeAttempts })
  if (!(await verifyPassword(it.code.replace(/\s/g, ''), found?.codeHash))) return false
  await useCode(tx, found!.id, at)
  return true
}
