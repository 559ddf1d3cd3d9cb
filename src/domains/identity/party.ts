import type { Db, Tx } from '#platform/database/connect.ts'
import { now } from '#platform/clock.ts'
import { findPartyByNumber, findPartyRow, insertParty, updateParty } from './party.sql.ts'

export type PartyKind = 'person' | 'organisation' | 'household'
export type Gender = 'male' | 'female' | 'other'
export type Address = { provinceCode: string; communeCode: string; detail: string }

/** Somebody who can apply or own: with or without an account. */
export type Party = {
  id: string
  kind: PartyKind
  name: string
  identityNumber: string | null
  /** `YYYY-MM-DD` */
  birthDate: string | null
  gender: Gender | null
  phone: string | null
  email: string | null
  address: Address | null
  taxCode: string | null
}

export type NewParty = Pick<Party, 'kind' | 'name'> & Partial<Omit<Party, 'kind' | 'name'>>

export async function findParty(db: Db, id: string): Promise<Party | undefined> {
  return findPartyRow(db, id)
}

/**
 * Writes a party and gives back its id. With `id` its data are replaced. Without, somebody known by the same number *and*
 * the same name is found and left as they are; a number alone may be mistyped and must not open another person's data.
 */
export async function saveParty(tx: Tx, party: NewParty): Promise<string> {
  const complete = withoutGaps(party)
  if (party.id !== undefined) {
    await updateParty(tx, { ...complete, id: party.id }, now())
    return party.id
  }
  return (await findPartyByNumber(tx, complete)) ?? insertParty(tx, complete, now())
}

function withoutGaps(party: NewParty): Omit<Party, 'id'> {
  return {
    kind: party.kind,
    name: party.name.normalize('NFC').trim().replace(/\s+/g, ' '),
    identityNumber: party.identityNumber ?? null,
    birthDate: party.birthDate ?? null,
    gender: party.gender ?? null,
    phone: party.phone ?? null,
    email: party.email ?? null,
    address: party.address ?? null,
    taxCode: party.taxCode ?? null,
  }
}
