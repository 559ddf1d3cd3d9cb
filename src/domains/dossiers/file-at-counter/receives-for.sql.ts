import type { Db, Tx } from '#platform/database/connect.ts'

/** An agency as lists of receivers name it. */
export type ReceivedFor = { id: number; name: string; path: string }

/** The agencies that a unit receives people for, by name. */
export async function listReceivedFor(db: Db, unitId: number): Promise<ReceivedFor[]> {
  return db<ReceivedFor[]>`
    select v.id, v.name, v.path
    from dossiers.receives_for r
    join catalogues.v_agency v on v.id = r.agency_id
    where r.unit_id = ${unitId}
    order by v.name collate "vi-x-icu"`
}

/** Every unit at or below these agencies that receives for others. */
export async function listReceivingUnits(
  db: Db,
  paths: readonly string[],
): Promise<{ unitId: number; unitName: string; agencies: number }[]> {
  return db<{ unitId: number; unitName: string; agencies: number }[]>`
    select u.id as "unitId", u.name as "unitName", count(*)::integer as agencies
    from dossiers.receives_for r
    join catalogues.v_agency u on u.id = r.unit_id
    where exists (select from unnest(${paths as string[]}::text[]) p where starts_with(u.path, p))
    group by u.id, u.name
    order by u.name collate "vi-x-icu"`
}

/** Service centres of a province that receive for any of these agencies, or for one above them. */
export async function listCentresFor(
  db: Db,
  it: { provinceCode: string; paths: readonly string[]; day: string },
): Promise<number[]> {
  const rows = await db<{ id: number }[]>`
    select distinct u.id, u.name collate "vi-x-icu" as name
    from dossiers.receives_for r
    join catalogues.v_agency u on u.id = r.unit_id
    join catalogues.v_agency a on a.id = r.agency_id
    where coalesce(u.province_code, a.province_code) = ${it.provinceCode}
      and (u.valid_to is null or u.valid_to > ${it.day})
      and exists (select from unnest(${it.paths as string[]}::text[]) p where starts_with(p, a.path))
    order by name`
  return rows.map((row) => row.id)
}

export async function insertReceivedFor(
  tx: Tx,
  it: { unitId: number; agencyId: number; at: Date; by: string | null },
): Promise<void> {
  await tx`
    insert into dossiers.receives_for (unit_id, agency_id, since, set_by)
    values (${it.unitId}, ${it.agencyId}, ${it.at}, ${it.by})
    on conflict do nothing`
}

export async function deleteReceivedFor(tx: Tx, it: { unitId: number; agencyId: number }): Promise<void> {
  await tx`delete from dossiers.receives_for where unit_id = ${it.unitId} and agency_id = ${it.agencyId}`
}
