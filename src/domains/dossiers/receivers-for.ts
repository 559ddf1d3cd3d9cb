import type { Agency } from '#catalogues'
import { competentAgencies, type Procedure } from '#procedures'
import type { Db } from '#platform/database/connect.ts'

export type Place = { provinceCode?: string; communeCode?: string }

/**
 * Who settles the procedure for this place. An agency that was only guessed counts when it is of a level that the record
 * names: a ministry must not receive what communes settle.
 */
export async function receiversFor(db: Db, procedure: Procedure, place: Place): Promise<Agency[]> {
  const { levels } = procedure.record
  const found = await competentAgencies(db, procedure, place)
  return found.filter((it) => it.basis !== 'level' || levels.length === 0 || levels.includes(it.level))
}
