import type { Db, Tx } from '#platform/database/connect.ts'
import type { ProcedureRecord } from '../record.ts'

/** A published version; in force from `validFrom` until the next one's. */
export type Version = {
  id: string
  procedureId: string
  number: number
  record: ProcedureRecord
  validFrom: Date
  source: string
}

export type VersionRow = Omit<Version, 'record'> & {
  state: ProcedureRecord['state']
  /** The decision made in the portal that published it; null for an import. */
  decisionId: string | null
  decisionNumber: string
  decisionDate: string | null
}

const columns = (db: Db) => db`v.id, v.procedure_id as "procedureId", v.number, v.record,
  v.valid_from as "validFrom", v.source`

/** Every version of a procedure, the latest first; also those that are still to come. */
export async function listVersions(db: Db, procedureId: string): Promise<VersionRow[]> {
  return db<VersionRow[]>`
    select v.id, v.procedure_id as "procedureId", v.number, v.valid_from as "validFrom", v.source,
      coalesce(v.record ->> 'state', '') as state, i.decision_id as "decisionId",
      coalesce(v.record -> 'decision' ->> 'number', '') as "decisionNumber",
      v.record -> 'decision' ->> 'date' as "decisionDate"
    from procedures.version v
    left join procedures.decision_item i on i.version_id = v.id
    where v.procedure_id = ${procedureId}
    order by v.valid_from desc, v.number desc`
}

/** The version in force at a moment. */
export async function versionAt(db: Db, procedureId: string, moment: Date): Promise<Version | undefined> {
  const [row] = await db<Version[]>`
    select ${columns(db)} from procedures.version v
    where v.procedure_id = ${procedureId} and v.valid_from <= ${moment}
    order by v.valid_from desc, v.number desc limit 1`
  return row
}

/** The next version that is still to come. */
export async function comingVersion(db: Db, procedureId: string, moment: Date): Promise<Version | undefined> {
  const [row] = await db<Version[]>`
    select ${columns(db)} from procedures.version v
    where v.procedure_id = ${procedureId} and v.valid_from > ${moment}
    order by v.valid_from, v.number limit 1`
  return row
}

/** The latest version, also when it is still to come: what the next one is written on. */
export async function latestVersion(db: Db, procedureId: string): Promise<Version | undefined> {
  const [row] = await db<Version[]>`
    select ${columns(db)} from procedures.version v
    where v.procedure_id = ${procedureId} order by v.valid_from desc, v.number desc limit 1`
  return row
}

export async function versionNumbered(db: Db, procedureId: string, number: number): Promise<Version | undefined> {
  const [row] = await db<Version[]>`
    select ${columns(db)} from procedures.version v where v.procedure_id = ${procedureId} and v.number = ${number}`
  return row
}

export async function findVersion(db: Db, id: string): Promise<Version | undefined> {
  const [row] = await db<Version[]>`select ${columns(db)} from procedures.version v where v.id = ${id}`
  return row
}

export type NewVersion = {
  id: string
  procedureId: string
  record: ProcedureRecord
  sha256: Buffer
  validFrom: Date
  source: string
}

/** Numbers count up whatever the days of validity. The caller holds the lock of imports. */
export async function insertVersion(tx: Tx, it: NewVersion): Promise<number> {
  const [row] = await tx<{ number: number }[]>`
    insert into procedures.version (id, procedure_id, number, record, content_sha256, valid_from, source)
    select ${it.id}, ${it.procedureId}, coalesce(max(number), 0) + 1, ${tx.json(it.record as never)}, ${it.sha256},
      ${it.validFrom}, ${it.source}
    from procedures.version where procedure_id = ${it.procedureId}
    returning number`
  return row!.number
}

/** The procedure in force that carries a code of the same promulgator, as an import may have made it meanwhile. */
export async function findHolder(db: Db, record: ProcedureRecord): Promise<string | undefined> {
  const [row] = await db<{ id: string }[]>`
    select id from procedures.procedure
    where code = ${record.code} and promulgator_code = ${record.promulgator.code} and state <> 'abolished'
    order by id limit 1`
  return row?.id
}

export async function formOf(db: Db, procedureId: string): Promise<string | null> {
  const [row] = await db<{ formVersionId: string | null }[]>`
    select form_version_id as "formVersionId" from procedures.procedure where id = ${procedureId}`
  return row?.formVersionId ?? null
}
