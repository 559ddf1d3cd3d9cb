import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { findPromulgator, type Promulgator } from './promulgator.sql.ts'

/** Communes promulgate nothing (Decree 63/2010 art. 13), and an agency that no longer exists publishes nothing. */
export async function livingPromulgator(db: Db, agencyId: number): Promise<Promulgator> {
  const agency = await findPromulgator(db, agencyId)
  if (!agency) throw new Problem('not-found')
  if (agency.endedOn !== null && agency.endedOn <= today()) throw new Problem('agency-abolished')
  if (agency.level === 'commune') throw new Problem('no-agency-to-write-for')
  return agency
}
