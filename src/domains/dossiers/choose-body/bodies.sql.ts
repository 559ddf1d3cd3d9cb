import type { Db } from '#platform/database/connect.ts'

export type Body = { id: number; name: string; path: string }

export async function findBody(db: Db, id: number): Promise<Body | undefined> {
  const [row] = await db<Body[]>`select id, name, path from catalogues.v_agency where id = ${id}`
  return row
}

/** Living bodies under one of these paths whose name holds the words, the shortest names first. */
export async function findBodies(
  db: Db,
  it: { paths: readonly string[]; words: string; day: string; limit: number },
): Promise<Body[]> {
  const pattern = `%${it.words.replace(/[\\%_]/g, '\\$&')}%`
  return db<Body[]>`
    select v.id, v.name, v.path from catalogues.v_agency v
    where v.name ilike ${pattern} and (v.valid_to is null or v.valid_to > ${it.day})
      and exists (select 1 from unnest(${[...it.paths]}::text[]) as path where starts_with(v.path, path))
    order by length(v.name), v.name, v.id
    limit ${it.limit}`
}
