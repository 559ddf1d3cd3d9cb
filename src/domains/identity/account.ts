import type { Role } from '#platform/actor.ts'
import { raiseChange } from '#platform/changes.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import { insertAccount, insertGrant, listDemonstrationAccounts } from './account.sql.ts'
import { hashPassword } from './password.ts'
import { forgetActors } from './resolve-actor.ts'

export type NewAccount = {
  partyId: string
  identityNumber?: string | null
  phone?: string | null
  email?: string | null
  password: string
  language?: Language
  assurance?: 1 | 2 | 3
  /** Its password is known to everybody: production refuses to start while there is one. */
  demonstration?: boolean
}

export async function createAccount(tx: Tx, account: NewAccount): Promise<string> {
  const { password, ...rest } = account
  return insertAccount(tx, { ...rest, passwordHash: await hashPassword(password) }, now())
}

/** Gives a role at an agency and everything below it; `agencyId` null is the root of all. Giving it twice changes nothing. */
export async function grantRole(
  tx: Tx,
  it: { accountId: string; role: Role; agencyId: number | null; givenBy?: string | null },
): Promise<void> {
  await insertGrant(tx, { ...it, givenBy: it.givenBy ?? null }, now())
  await raiseChange(tx, 'identity')
  forgetActors()
}

export async function demonstrationAccountsExist(db: Db): Promise<boolean> {
  return (await listDemonstrationAccounts(db, 1)).length > 0
}
