import type { Db } from '#platform/database/connect.ts'

export type HalfImport = { id: string; catalogue: string; fileName: string; at: Date; name: { vi: string; en: string } }

/** Files that this person sent and neither took nor gave up. */
export async function halfImports(db: Db, accountId: string): Promise<HalfImport[]> {
  return db<HalfImport[]>`
    select d.id, d.catalogue, d.file_name as "fileName", d.at,
      jsonb_build_object('vi', c.name_vi, 'en', c.name_en) as name
    from catalogues.import_draft d join catalogues.catalogue c on c.code = d.catalogue
    where d.account_id = ${accountId} order by d.at limit 8`
}

export type EndingRow = { catalogue: string; key: string; name: string; end: string }

/** Rows of these owners that end before a day, with nothing named to take their place; the nearest first. */
export async function endingRows(
  db: Db,
  it: { paths: readonly string[]; from: string; until: string; limit: number },
): Promise<EndingRow[]> {
  const paths = [...it.paths]
  return db<EndingRow[]>`
    select e.catalogue, e.key, e.name, to_char(e.valid_to, 'YYYY-MM-DD') as end
    from (
      select r.catalogue, r.code as key, r.name, r.valid_to, o.path
      from catalogues.catalogue_row r join catalogues.agency o on o.id = r.owner_agency
      union all
      select 'co-quan', a.id::text, a.name, a.valid_to, a.path from catalogues.agency a
      union all
      select 'linh-vuc', f.code, f.name, f.valid_to, o.path
      from catalogues.field f join catalogues.agency o on o.id = f.owner_agency) e
    where e.valid_to > ${it.from}::date and e.valid_to <= ${it.until}::date and e.path like any (${paths})
      and not exists (select from catalogues.succession s where s.catalogue = e.catalogue and s.from_key = e.key)
    order by e.valid_to, e.catalogue, e.key limit ${it.limit}`
}

/** How many agencies below these have only the code that the portal lent them. */
export async function countProvisional(db: Db, paths: readonly string[]): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::integer as count
    from catalogues.agency a join catalogues.agency_code c on c.agency_id = a.id
    where c.provisional and c.scheme = 'QD20' and c.valid_to is null and a.valid_to is null
      and a.path like any (${[...paths]})`
  return row!.count
}
