import type { Db, Tx } from '#platform/database/connect.ts'
import type { Procedure } from './procedure.ts'

/** The procedure with its current record. */
export async function findProcedure(db: Db, id: string): Promise<Procedure | undefined> {
  if (!isUuid(id)) return undefined
  const [row] = await db<Procedure[]>`
    select p.id, p.code, p.version_id as "versionId", p.version_number as "versionNumber", v.record,
      p.form_version_id as "formVersionId"
    from procedures.procedure p
    join procedures.version v on v.id = p.version_id
    where p.id = ${id}`
  return row
}

/** Every procedure that carries the code: usually one; the reader chooses when there are more. */
export async function findProcedureByCode(db: Db, code: string): Promise<Procedure[]> {
  return await db<Procedure[]>`
    select p.id, p.code, p.version_id as "versionId", p.version_number as "versionNumber", v.record,
      p.form_version_id as "formVersionId"
    from procedures.procedure p
    join procedures.version v on v.id = p.version_id
    where p.code = ${code.trim()}
    order by p.state, p.id`
}

/** These procedures with their current records. */
export async function listProcedures(db: Db, ids: readonly string[]): Promise<Procedure[]> {
  return await db<Procedure[]>`
    select p.id, p.code, p.version_id as "versionId", p.version_number as "versionNumber", v.record,
      p.form_version_id as "formVersionId"
    from procedures.procedure p
    join procedures.version v on v.id = p.version_id
    where p.id = any(${ids as string[]})
    order by array_position(${ids as string[]}::uuid[], p.id)`
}

/** The procedure with the record of one version, such as the one a dossier was received under. */
export async function findProcedureVersion(db: Db, versionId: string): Promise<Procedure | undefined> {
  if (!isUuid(versionId)) return undefined
  const [row] = await db<Procedure[]>`
    select p.id, p.code, v.id as "versionId", v.number as "versionNumber", v.record,
      p.form_version_id as "formVersionId"
    from procedures.version v
    join procedures.procedure p on p.id = v.procedure_id
    where v.id = ${versionId}`
  return row
}

export async function updateForm(
  tx: Tx,
  binding: { procedureId: string; formVersionId: string; vanished: string[] },
): Promise<void> {
  await tx`
    update procedures.procedure
    set form_version_id = ${binding.formVersionId}, vanished_components = ${binding.vanished}
    where id = ${binding.procedureId}`
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
