import type { Db } from '#platform/database/connect.ts'

/** The first day on which the agency is no more, or null. */
export async function endOfAgency(db: Db, id: number): Promise<string | null> {
  const [row] = await db<{ end: string | null }[]>`
    select to_char(valid_to, 'YYYY-MM-DD') as end from catalogues.agency where id = ${id}`
  return row?.end ?? null
}

/** The code by which files and forms name an owner: its own today, or the number of the portal when it has none. */
export async function codesOfAgencies(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await db<{ id: number; code: string }[]>`
    select distinct on (c.agency_id) c.agency_id as id, c.code from catalogues.agency_code c
    where c.agency_id = any(${[...new Set(ids)]})
    order by c.agency_id, (c.valid_to is null) desc, c.scheme <> 'QD20', c.provisional, c.valid_from, c.code`
  return new Map(rows.map((it) => [it.id, it.code]))
}
