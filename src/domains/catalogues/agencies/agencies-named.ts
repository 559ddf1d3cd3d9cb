import type { Db } from '#platform/database/connect.ts'
import { fold } from '../fold.ts'
import type { Agency } from './agency.ts'
import { pageOfAgencies } from './agency.sql.ts'

/** Agencies whose name holds the words, accents or not; enough to choose from. */
export async function agenciesNamed(db: Db, words: string, limit = 12): Promise<Agency[]> {
  const folded = fold(words)
  if (folded === '') return []
  return pageOfAgencies(db, { folded, province: null, level: null, parent: null, after: null, limit })
}
