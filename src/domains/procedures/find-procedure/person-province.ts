import { findParty } from '#identity'
import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database/connect.ts'
import { findProvinceCode } from './person-province.sql.ts'

/** The province that somebody signed in lives in, by the code of its own procedures; not known of visitors. */
export async function provinceOfPerson(db: Db, { partyId }: Actor): Promise<string | undefined> {
  if (partyId === null) return undefined
  const address = (await findParty(db, partyId))?.address
  return address ? findProvinceCode(db, address.provinceCode) : undefined
}
