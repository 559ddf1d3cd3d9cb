import type { Db } from '#platform/database/connect.ts'

export type AgencyToChoose = { id: number; name: string; path: string }

/** Agencies of today at and below these paths whose name holds the words; 100 at most, so that a list can be read. */
export async function agenciesUnder(db: Db, paths: readonly string[], words: string): Promise<AgencyToChoose[]> {
  return db<AgencyToChoose[]>`
    select a.id, a.name, a.path from catalogues.v_agency a
    where a.valid_to is null and strpos(lower(a.name), lower(${words})) > 0
      and exists (select from unnest(${paths as string[]}::text[]) as it (path) where starts_with(a.path, it.path))
    order by length(a.path), a.name collate "vi-x-icu", a.id limit 100`
}

export async function agencyUnder(db: Db, paths: readonly string[], id: number): Promise<AgencyToChoose | undefined> {
  const [row] = await db<AgencyToChoose[]>`
    select a.id, a.name, a.path from catalogues.v_agency a
    where a.id = ${id} and a.valid_to is null
      and exists (select from unnest(${paths as string[]}::text[]) as it (path) where starts_with(a.path, it.path))`
  return row
}
