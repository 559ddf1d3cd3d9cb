import type { Db, Tx } from '#platform/database/connect.ts'
import type { FormDefinition } from '../definition.ts'

export type FormHead = {
  code: string
  agencyId: number | null
  agencyName: string | null
  /** `/` for the portal's own forms. */
  agencyPath: string
  currentNumber: number | null
}

export async function selectHead(db: Db, code: string): Promise<FormHead | undefined> {
  const [row] = await db<FormHead[]>`
    select f.code, f.agency_id as "agencyId", a.name as "agencyName", coalesce(a.path, '/') as "agencyPath",
      v.number as "currentNumber"
    from eforms.form f
    left join catalogues.v_agency a on a.id = f.agency_id
    left join eforms.form_version v on v.id = f.current_version_id
    where f.code = ${code}`
  return row
}

export type FormDraft = {
  definition: FormDefinition
  hasPrevious: boolean
  revision: number
  basedOn: number | null
  saver: string
  savedAt: Date
}

export async function selectDraft(db: Db, code: string): Promise<FormDraft | undefined> {
  const [row] = await db<FormDraft[]>`
    select definition, previous is not null as "hasPrevious", revision, based_on as "basedOn", saver,
      saved_at as "savedAt"
    from eforms.draft where code = ${code}`
  return row
}

/** Whether the form was new; two people with one code get one form. */
export async function insertForm(tx: Tx, it: { code: string; agencyId: number | null; at: Date }): Promise<boolean> {
  const { count } = await tx`
    insert into eforms.form (code, agency_id, created_at) values (${it.code}, ${it.agencyId}, ${it.at})
    on conflict (code) do nothing`
  return count > 0
}

export async function updateOwner(tx: Tx, code: string, agencyId: number): Promise<void> {
  await tx`update eforms.form set agency_id = ${agencyId} where code = ${code}`
}

type Saved = { code: string; definition: FormDefinition; by: string | null; saver: string; at: Date }

export async function insertDraft(tx: Tx, it: Saved & { basedOn: number | null }): Promise<boolean> {
  const { count } = await tx`
    insert into eforms.draft (code, definition, revision, based_on, saved_by, saver, saved_at)
    values (${it.code}, ${JSON.stringify(it.definition)}::text::json, 1, ${it.basedOn}, ${it.by}, ${it.saver}, ${it.at})
    on conflict (code) do nothing`
  return count > 0
}

/** False when somebody else saved since `revision`. */
export async function updateDraft(tx: Tx, it: Saved & { revision: number }): Promise<boolean> {
  const { count } = await tx`
    update eforms.draft set definition = ${JSON.stringify(it.definition)}::text::json, previous = definition,
      revision = revision + 1, saved_by = ${it.by}, saver = ${it.saver}, saved_at = ${it.at}
    where code = ${it.code} and revision = ${it.revision}`
  return count > 0
}

/** Takes the last change back; what was taken back becomes what can be taken back. */
export async function swapDraft(tx: Tx, it: Omit<Saved, 'definition'> & { revision: number }): Promise<boolean> {
  const { count } = await tx`
    update eforms.draft set definition = previous, previous = definition, revision = revision + 1, saved_by = ${it.by},
      saver = ${it.saver}, saved_at = ${it.at}
    where code = ${it.code} and revision = ${it.revision} and previous is not null`
  return count > 0
}

export async function deleteDraft(tx: Tx, code: string, revision: number): Promise<boolean> {
  const { count } = await tx`delete from eforms.draft where code = ${code} and revision = ${revision}`
  return count > 0
}
