import type { Db, Tx } from '#platform/database/connect.ts'
import type { FormDefinition } from './definition.ts'

export type FormVersion = { id: string; code: string; number: number; definition: FormDefinition }

/** Makes the form if it is new and holds its row, so that two writers make two versions one after the other. */
export async function lockForm(tx: Tx, code: string, at: Date): Promise<void> {
  await tx`insert into eforms.form (code, created_at) values (${code}, ${at}) on conflict (code) do nothing`
  await tx`select 1 from eforms.form where code = ${code} for update`
}

export async function selectCurrentVersion(
  db: Db,
  code: string,
): Promise<(FormVersion & { sha256: string }) | undefined> {
  const [row] = await db<(FormVersion & { sha256: string })[]>`
    select v.id, v.code, v.number, v.definition, v.sha256
    from eforms.form f
    join eforms.form_version v on v.id = f.current_version_id
    where f.code = ${code}`
  return row
}

export async function selectVersion(db: Db, id: string): Promise<FormVersion | undefined> {
  const [row] = await db<FormVersion[]>`
    select id, code, number, definition from eforms.form_version where id = ${id}`
  return row
}

export async function selectNumbered(
  db: Db,
  { code, number }: { code: string; number: number },
): Promise<FormVersion | undefined> {
  const [row] = await db<FormVersion[]>`
    select id, code, number, definition from eforms.form_version where code = ${code} and number = ${number}`
  return row
}

export async function insertVersion(
  tx: Tx,
  version: {
    definition: FormDefinition
    number: number
    sha256: string
    at: Date
    publication: { by: string | null; publisher: string; note: string }
  },
): Promise<string> {
  const { definition, number, sha256, at, publication } = version
  // As text: postgres.js sends objects as jsonb, which would forget the order of properties.
  const [row] = await tx<{ id: string }[]>`
    insert into eforms.form_version (code, number, definition, sha256, created_at, published_by, publisher, note)
    values (${definition.code}, ${number}, ${JSON.stringify(definition)}::text::json, ${sha256}, ${at},
      ${publication.by}, ${publication.publisher}, ${publication.note})
    returning id`
  await tx`update eforms.form set current_version_id = ${row!.id} where code = ${definition.code}`
  return row!.id
}
