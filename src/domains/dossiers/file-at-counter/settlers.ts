import { type Agency, findAgency } from '#catalogues'
import type { Procedure } from '#procedures'
import type { Db } from '#platform/database/connect.ts'
import { type Place, receiversFor } from '../receivers-for.ts'
import { listReceivedFor } from './receives-for.sql.ts'

type Unit = { id: number; path: string }

/**
 * Whose dossiers of this procedure a unit takes in: those of the agency that it belongs to, of what lies below itself, and of
 * the agencies that it is a service centre for. Its own come first.
 * @law 3.9
 */
export async function settlersFor(db: Db, unit: Unit, procedure: Procedure): Promise<Agency[]> {
  const own = await findAgency(db, unit.id)
  if (!own) return []
  const others = await listReceivedFor(db, unit.id)
  const places = new Map<string, Place>([[placeKey(placeOf(own)), placeOf(own)]])
  for (const { id } of others) {
    const agency = await findAgency(db, id)
    if (agency) places.set(placeKey(placeOf(agency)), placeOf(agency))
  }
  const found: Agency[] = []
  for (const place of places.values()) found.push(...(await receiversFor(db, procedure, place)))
  const mine = found.filter((it) => isWithin(it, [unit]) || isWithin(it, others))
  return [...new Map(mine.map((it) => [it.id, it])).values()].sort(
    (a, b) => Number(isWithin(b, [unit])) - Number(isWithin(a, [unit])),
  )
}

function isWithin(agency: Pick<Agency, 'path'>, of: readonly Pick<Agency, 'path'>[]): boolean {
  return of.some(({ path }) => agency.path.startsWith(path))
}

/** Where a unit is: its own place decides who settles what it receives. */
function placeOf({ unitCode, provinceCode, level }: Agency): Place {
  return {
    ...(provinceCode !== null && { provinceCode }),
    ...(level === 'commune' && unitCode !== null && { communeCode: unitCode }),
  }
}

function placeKey({ provinceCode = '', communeCode = '' }: Place): string {
  return `${provinceCode} ${communeCode}`
}
