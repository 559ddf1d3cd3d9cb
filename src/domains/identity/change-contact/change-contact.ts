import { now } from '#platform/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import { inBothLanguages, notify } from '#notices'
import { findAccount, type Account } from '../account.sql.ts'
import { isEmail, isPhone, normalizeLogin } from '../identifiers.ts'
import { checkOneTimeCode, sendOneTimeCode } from '../one-time-code.ts'
import { texts } from './change-contact.texts.ts'
import { changeContactRow, findAwaitedAddress, isPhoneTaken } from './change-contact.sql.ts'

export type ContactKind = 'phone' | 'email'

const purposeOf = (accountId: string, kind: ContactKind) => `contact-${kind} ${accountId}`

/** Sends a code to the new address; nothing changes before it comes back. */
export async function beginContactChange(
  db: Database,
  it: { accountId: string; kind: ContactKind; typed: string; language: Language },
): Promise<boolean> {
  const address = it.kind === 'phone' ? normalizeLogin(it.typed) : it.typed.toLowerCase()
  if (!(it.kind === 'phone' ? isPhone(address) : isEmail(address))) return false
  await db.begin((tx) =>
    sendOneTimeCode(tx, { purpose: purposeOf(it.accountId, it.kind), address, language: it.language }),
  )
  return true
}

/** The address that a code was sent to and that waits for it. */
export async function awaitedAddress(db: Database, accountId: string, kind: ContactKind): Promise<string | undefined> {
  return findAwaitedAddress(db, purposeOf(accountId, kind), now())
}

/** The code came back: the address is the account's, and the old address is told. */
export async function finishContactChange(
  db: Database,
  it: { accountId: string; kind: ContactKind; address: string; code: string },
): Promise<'done' | 'code' | 'taken'> {
  const { accountId, kind, address, code } = it
  return db.begin(async (tx) => {
    const purpose = purposeOf(accountId, kind)
    if (!(await checkOneTimeCode(tx, { purpose, address, code }))) return 'code'
    if (kind === 'phone' && (await isPhoneTaken(tx, address, accountId))) return 'taken'
    const before = (await findAccount(tx, accountId))!
    await changeContactRow(tx, { account: before, [kind]: address, at: now() })
    await notify(tx, {
      to: { accountId, ...oldAddress(before, kind) },
      kind: 'identity.contact-changed',
      ...inBothLanguages({ vi: texts.vi[kind], en: texts.en[kind] }, before.language),
    })
    return 'done'
  })
}

function oldAddress(before: Account, kind: ContactKind) {
  return kind === 'phone' ? { phone: before.phone } : { email: before.email }
}
