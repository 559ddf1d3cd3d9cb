import type { Db } from '#platform/database/connect.ts'

export type PublishedRow = { id: string; code: string; name: string; promulgatorName: string }

/** Procedures with these words in their names, or with this code; an author looks for what to amend. */
export async function findPublished(db: Db, search: { words: string; limit: number }): Promise<PublishedRow[]> {
  return db<PublishedRow[]>`
    select id, code, name, promulgator_name as "promulgatorName" from procedures.procedure
    where code = ${search.words} or strpos(lower(name), lower(${search.words})) > 0
    order by (code = ${search.words}) desc, length(name), id limit ${search.limit}`
}
