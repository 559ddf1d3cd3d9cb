import type { Db } from '#platform/database/connect.ts'
import type { FormDefinition } from '../definition.ts'

export type VersionRow = { id: string; number: number; createdAt: Date; publisher: string; note: string }

/** The versions of a form, the newest first. */
export async function listVersions(db: Db, code: string): Promise<VersionRow[]> {
  return db<VersionRow[]>`
    select id, number, created_at as "createdAt", publisher, note
    from eforms.form_version where code = ${code} order by number desc limit 200`
}

export async function selectNumber(
  db: Db,
  code: string,
  number: number,
): Promise<(VersionRow & { definition: FormDefinition }) | undefined> {
  const [row] = await db<(VersionRow & { definition: FormDefinition })[]>`
    select id, number, created_at as "createdAt", publisher, note, definition
    from eforms.form_version where code = ${code} and number = ${number}`
  return row
}
