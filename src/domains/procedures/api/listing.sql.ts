import type { Db } from '#platform/database/connect.ts'
import { isUuid } from '#platform/uuid.ts'
import type { ProcedureRecord } from '../record.ts'

export type ProcedureFilter = {
  field: string | null
  agency: string | null
  state: string | null
  since: Date | null
}

export type ListedProcedure = {
  id: string
  code: string
  name: string
  summary: string
  fieldCode: string
  fieldName: string
  promulgatorCode: string
  promulgatorName: string
  levels: string[]
  channels: string[]
  kind: string
  state: string
  version: number
  changedAt: Date
}

const listed = (db: Db) => db`
  p.id, p.code, p.name, p.summary, p.field_code as "fieldCode", p.field_name as "fieldName",
  p.promulgator_code as "promulgatorCode", p.promulgator_name as "promulgatorName", p.levels, p.channels, p.kind, p.state,
  p.version_number as version, p.changed_at as "changedAt"`

const passes = (db: Db, filter: ProcedureFilter) => db`
  (${filter.field}::text is null or p.field_code = ${filter.field})
  and (${filter.agency}::text is null or p.promulgator_code = ${filter.agency}
    or starts_with(p.promulgator_code, ${filter.agency}::text || '.'))
  and (${filter.state}::text is null or p.state = ${filter.state})
  and (${filter.since}::timestamptz is null or p.changed_at >= ${filter.since}::timestamptz)`

/** A page in the order of change, oldest first: who reads to its end and goes on from there misses nothing. */
export async function pageOfProcedures(
  db: Db,
  filter: ProcedureFilter,
  page: { after: { at: string; id: string } | null; limit: number },
): Promise<ListedProcedure[]> {
  const { at, id } = page.after ?? { at: null, id: null }
  return await db<ListedProcedure[]>`
    select ${listed(db)}
    from procedures.procedure p
    where ${passes(db, filter)}
      and (${at}::timestamptz is null or (p.changed_at, p.id) > (${at}::timestamptz, ${id}::uuid))
    order by p.changed_at, p.id
    limit ${page.limit}`
}

/** The same of these, in the order given. */
export async function listProceduresById(db: Db, ids: readonly string[]): Promise<ListedProcedure[]> {
  return await db<ListedProcedure[]>`
    select ${listed(db)}
    from procedures.procedure p
    where p.id = any(${ids as string[]})
    order by array_position(${ids as string[]}::uuid[], p.id)`
}

/** A slice of an export, in the order of the ids; the record stays the text that the database writes. */
export async function sliceOfRecords(
  db: Db,
  filter: ProcedureFilter,
  page: { after: string; limit: number },
): Promise<{ id: string; text: string }[]> {
  return await db<{ id: string; text: string }[]>`
    select p.id, v.record::text as text
    from procedures.procedure p
    join procedures.version v on v.id = p.version_id
    where p.id > ${page.after} and ${passes(db, filter)}
    order by p.id
    limit ${page.limit}`
}

export type ExportRow = ListedProcedure & { record: ProcedureRecord; validFrom: Date }

/** The same with the columns of a table. */
export async function sliceOfRows(
  db: Db,
  filter: ProcedureFilter,
  page: { after: string; limit: number },
): Promise<ExportRow[]> {
  return await db<ExportRow[]>`
    select ${listed(db)}, v.record, v.valid_from as "validFrom"
    from procedures.procedure p
    join procedures.version v on v.id = p.version_id
    where p.id > ${page.after} and ${passes(db, filter)}
    order by p.id
    limit ${page.limit}`
}

/** Every code with when one of its holders last changed. What is for the inside of agencies only is nobody's to find. */
export async function listCodes(db: Db): Promise<{ code: string; changedAt: Date }[]> {
  return await db<{ code: string; changedAt: Date }[]>`
    select code, max(changed_at) as "changedAt"
    from procedures.procedure
    where kind <> 'internal'
    group by code
    order by code`
}

export type ListedVersion = {
  id: string
  code: string
  version: number
  validFrom: Date
  validUntil: Date | null
  sha256: string
}

/** Every version that has come into force, newest first, of the holders of a code or of one procedure. */
export async function listVersions(db: Db, codeOrId: string, at: Date): Promise<ListedVersion[]> {
  const id = isUuid(codeOrId) ? codeOrId : null
  return await db<ListedVersion[]>`
    select p.id, p.code, v.number as version, v.valid_from as "validFrom",
      lead(v.valid_from) over (partition by p.id order by v.valid_from, v.number) as "validUntil",
      encode(v.content_sha256, 'hex') as sha256
    from procedures.procedure p
    join procedures.version v on v.procedure_id = p.id
    where (p.id = ${id}::uuid or p.code = ${codeOrId.trim()}) and v.valid_from <= ${at}
    order by p.state, p.id, v.valid_from desc, v.number desc`
}

/** The records of one version, or of the one in force, of the holders of a code or of one procedure. */
export async function listRecords(
  db: Db,
  codeOrId: string,
  version: number | null,
): Promise<{ id: string; version: number; record: ProcedureRecord }[]> {
  const id = isUuid(codeOrId) ? codeOrId : null
  return await db<{ id: string; version: number; record: ProcedureRecord }[]>`
    select p.id, v.number as version, v.record
    from procedures.procedure p
    join procedures.version v on v.procedure_id = p.id
    where (p.id = ${id}::uuid or p.code = ${codeOrId.trim()})
      and ((${version}::integer is null and v.id = p.version_id) or v.number = ${version}::integer)
    order by p.state, p.id`
}
