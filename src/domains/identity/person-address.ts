import type { Db } from '#platform/database/connect.ts'
import { findAccount, findAccountByLogin } from './account.sql.ts'
import { isIdentityNumber, isPhone, normalizeLogin } from './identifiers.ts'

/** By what somebody is meant who need not have an account yet. */
export type PersonAddress = { kind: 'identity-number' | 'phone'; value: string }

export function readPersonAddress(typed: string): PersonAddress | undefined {
  const value = normalizeLogin(typed)
  if (isIdentityNumber(value)) return { kind: 'identity-number', value }
  return isPhone(value) ? { kind: 'phone', value } : undefined
}

/** The account that has this address now. Whoever asks must not tell whether there is one. */
export async function accountAt(db: Db, { value }: PersonAddress): Promise<string | undefined> {
  return (await findAccountByLogin(db, value))?.id
}

/** What an account may be meant by. */
export async function addressesOf(db: Db, accountId: string): Promise<PersonAddress[]> {
  const account = await findAccount(db, accountId)
  const { identityNumber = null, phone = null } = account ?? {}
  return [
    ...(identityNumber === null ? [] : [{ kind: 'identity-number' as const, value: identityNumber }]),
    ...(phone === null ? [] : [{ kind: 'phone' as const, value: phone }]),
  ]
}
