import { contactOfAgency } from '#catalogues'
import type { Db } from '#platform/database/connect.ts'

/** Where the counter of an agency is, and how to reach it. */
export async function counterOf(db: Db, agencyId: number): Promise<string> {
  const { address = '', phone = '' } = (await contactOfAgency(db, agencyId)) ?? {}
  return [address, phone].filter((it) => it !== '').join(', ')
}
