import { type Agency, contactOfAgency, findAgency } from '#catalogues'
import { calendarOf, inForce, type OfficeHours } from '#law'
import type { Procedure } from '#procedures'
import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { listCentresFor } from '../file-at-counter/receives-for.sql.ts'
import { receiversFor } from '../receivers-for.ts'

/** How far from the agency that settles it a dossier may be taken in. */
export type Reach = 'nowhere-else' | 'province' | 'country'

type Competent = Pick<Agency, 'id' | 'provinceCode'>

/**
 * Whether another unit may take the dossier in: any of the same province, and for the procedures listed for it any in the
 * country (Decree 118/2025 art. 14; Decree 309/2026 art. 14.4). Ministries take in their own.
 * @law 3.8
 */
export function reachOf({ record }: Pick<Procedure, 'record'>, competent: Competent | undefined, day: string): Reach {
  if (!competent || competent.provinceCode === null) return 'nowhere-else'
  if (record.flags.nonTerritorial) return 'country'
  return inForce('reception', day).code === 'ND61-2018' ? 'nowhere-else' : 'province'
}

/**
 * The units of a province that take this procedure in, besides the one that settles it: its service centres first, which
 * receive for the agencies there, then agencies that settle it for places of their own.
 * @law 3.8 3.9
 */
export async function receivingUnits(
  db: Db,
  it: { procedure: Procedure; competent: Agency | undefined; provinceCode?: string | undefined },
): Promise<Agency[]> {
  const { procedure, competent } = it
  const reach = reachOf(procedure, competent, today())
  const own = competent?.provinceCode ?? undefined
  const provinceCode = it.provinceCode ?? own
  if (!competent || reach === 'nowhere-else' || provinceCode === undefined) return []
  if (reach === 'province' && provinceCode !== own) return []
  const units = await receiversFor(db, procedure, { provinceCode })
  const centres = await centresFor(db, { provinceCode, agencies: [...units, competent] })
  const all = new Map([...centres, ...units].map((unit) => [unit.id, unit]))
  return [...all.values()].filter((unit) => unit.id !== competent.id)
}

async function centresFor(db: Db, it: { provinceCode: string; agencies: readonly Agency[] }): Promise<Agency[]> {
  const paths = it.agencies.map(({ path }) => path)
  const found: Agency[] = []
  for (const id of await listCentresFor(db, { provinceCode: it.provinceCode, paths, day: today() })) {
    const centre = await findAgency(db, id)
    if (centre) found.push(centre)
  }
  return found
}

/** A unit with what somebody must know to go there. */
export type UnitToVisit = Agency & { address: string; phone: string; hours: OfficeHours }

export async function toVisit(db: Db, unit: Agency): Promise<UnitToVisit> {
  const contact = await contactOfAgency(db, unit.id)
  const { hours } = await calendarOf(db, unit.path)
  return { ...unit, address: contact?.address ?? '', phone: contact?.phone ?? '', hours }
}

/** Whether this unit may take the draft in as it stands now: the form may since have led to another agency. */
export async function mayTakeIn(
  db: Db,
  it: { procedure: Procedure; competent: Agency | undefined; unit: Agency },
): Promise<boolean> {
  const { unit, ...of } = it
  const units = await receivingUnits(db, { ...of, provinceCode: unit.provinceCode ?? undefined })
  return units.some(({ id }) => id === unit.id)
}
