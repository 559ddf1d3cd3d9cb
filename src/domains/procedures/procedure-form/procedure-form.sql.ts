import type { Db, Tx } from '#platform/database/connect.ts'

export type NewBinding = {
  procedureId: string
  /** Null: the general form. */
  formVersionId: string | null
  validFrom: Date
  /** The version of the procedure that names the form; null: bound beside its decisions. */
  versionId: string | null
  accountId: string | null
  name: string
  at: Date
}

export async function insertBinding(tx: Tx, it: NewBinding): Promise<void> {
  await tx`
    insert into procedures.form_binding (procedure_id, form_version_id, valid_from, version_id, account_id, name, at)
    values (${it.procedureId}, ${it.formVersionId}, ${it.validFrom}, ${it.versionId}, ${it.accountId}, ${it.name},
      ${it.at})`
}

type Bound = { formVersionId: string | null; versionId: string | null }

/** The form bound at a moment, as the history says; undefined: none was ever bound until then. */
export async function boundAt(db: Db, procedureId: string, moment: Date): Promise<Bound | undefined> {
  const [row] = await db<Bound[]>`
    select form_version_id as "formVersionId", version_id as "versionId" from procedures.form_binding
    where procedure_id = ${procedureId} and valid_from <= ${moment}
    order by valid_from desc, id desc limit 1`
  return row
}

/** The last moment at which a version holds; null: nothing comes after it yet. */
export async function endOfVersion(db: Db, it: { procedureId: string; validFrom: Date }): Promise<Date | null> {
  const [row] = await db<{ end: Date | null }[]>`
    select min(valid_from) - interval '1 millisecond' as end from procedures.version
    where procedure_id = ${it.procedureId} and valid_from > ${it.validFrom}`
  return row?.end ?? null
}

export type BindingRow = {
  id: string
  procedureId: string
  procedureCode: string
  procedureName: string
  /** Null: the general form. */
  formVersionId: string | null
  formTitle: string | null
  formNumber: number | null
  validFrom: Date
  decisionId: string | null
  decisionNumber: string | null
  /** Who bound it, or published the decision that did; '' where it is not known. */
  name: string
}

const bindings = (db: Db) => db`
  select b.id, b.procedure_id as "procedureId", p.code as "procedureCode", p.name as "procedureName",
    b.form_version_id as "formVersionId", f.title as "formTitle", f.number as "formNumber", b.valid_from as "validFrom",
    d.id as "decisionId", d.number as "decisionNumber", coalesce(d.published_by_name, b.name) as name
  from procedures.form_binding b
  join procedures.procedure p on p.id = b.procedure_id
  left join eforms.v_form_version f on f.id = b.form_version_id
  left join procedures.decision_item i on i.version_id = b.version_id
  left join procedures.decision d on d.id = i.decision_id`

/** Which form a procedure had, newest first. */
export async function bindingsOfProcedure(db: Db, procedureId: string): Promise<BindingRow[]> {
  return db<BindingRow[]>`${bindings(db)}
    where b.procedure_id = ${procedureId} order by b.valid_from desc, b.id desc limit 100`
}

/** Where the versions of a form were bound, newest first. */
export async function bindingsOfForm(db: Db, formCode: string): Promise<BindingRow[]> {
  return db<BindingRow[]>`${bindings(db)}
    where f.code = ${formCode} order by b.valid_from desc, b.id desc limit 100`
}
