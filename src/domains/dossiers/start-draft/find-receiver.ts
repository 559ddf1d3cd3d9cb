import { type Agency, type AdminUnit, findUnit, listCommunes, listProvinces } from '#catalogues'
import type { FormDefinition } from '#eforms'
import type { Procedure } from '#procedures'
import type { Db } from '#platform/database/connect.ts'
import { type Place, receiversFor } from '../receivers-for.ts'

/** Who would settle it for this place, and what must still be asked to know. */
export type Receiver =
  | { ask: 'nothing'; agency: Agency }
  | { ask: 'agency'; agencies: Agency[] }
  | { ask: 'province'; provinces: AdminUnit[] }
  | { ask: 'commune'; province: AdminUnit; communes: AdminUnit[] }
  /** The form itself asks for the place that decides (design: Routing). */
  | { ask: 'form' }
  /** Nobody is known for this place. */
  | { ask: 'nobody'; place: string }

/** Longer lists of agencies are narrowed by the place first. */
const shortList = 8

export async function findReceiver(
  db: Db,
  it: { procedure: Procedure; definition?: FormDefinition | undefined; place: Place },
): Promise<Receiver> {
  const { provinceCode, communeCode } = it.place
  const byForm = it.definition?.routing !== undefined
  if (byForm && provinceCode === undefined) return { ask: 'form' }
  const agencies = await receiversFor(db, it.procedure, it.place)
  if (agencies.length === 1) return { ask: 'nothing', agency: agencies[0]! }
  if (agencies.length > 1 && (agencies.length <= shortList || communeCode !== undefined))
    return { ask: 'agency', agencies }
  if (byForm) return { ask: 'form' }
  const province = provinceCode === undefined ? undefined : await findUnit(db, provinceCode)
  if (!province) return { ask: 'province', provinces: await listProvinces(db) }
  if (agencies.length > 1) return { ask: 'agency', agencies }
  if (communeCode === undefined) return { ask: 'commune', province, communes: await listCommunes(db, province.code) }
  const commune = await findUnit(db, communeCode)
  return { ask: 'nobody', place: commune?.fullName ?? province.fullName }
}
