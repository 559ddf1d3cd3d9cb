import type { Tx } from '#platform/database/connect.ts'
import { projectionOf } from '../projection.ts'
import type { ProcedureRecord } from '../record.ts'
import type { ProcedureDraft } from './draft.ts'

export type Known = {
  id: string
  portalId: string | null
  code: string
  promulgatorCode: string
  /** Of its last version, which may be still to come. */
  number: number
  sha256: Buffer
  formVersionId: string | null
  record: ProcedureRecord
  /** Written first in this very batch. */
  isNew: boolean
}

export type Written = {
  id: string
  versionId: string
  number: number
  record: ProcedureRecord
  sha256: Buffer
  isNew: boolean
  formVersionId: string | null
  vanished: string[]
}

/** Two imports at once take turns, so that neither makes a procedure twice. */
export async function lockImports(tx: Tx): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtext('procedures.import'))`
}

/** Every procedure that a batch may speak of. */
export async function findKnown(tx: Tx, drafts: readonly ProcedureDraft[]): Promise<Known[]> {
  const portalIds = drafts.flatMap((it) => it.portalId ?? [])
  const codes = drafts.map((it) => it.code)
  const rows = await tx<Known[]>`
    select p.id, p.portal_id as "portalId", p.code, p.promulgator_code as "promulgatorCode",
      coalesce((select max(n.number) from procedures.version n where n.procedure_id = p.id), 0) as number,
      p.content_sha256 as sha256, p.form_version_id as "formVersionId", v.record,
      false as "isNew"
    from procedures.procedure p
    join procedures.version v on v.id = p.version_id
    where p.portal_id = any(${portalIds}) or p.code = any(${codes})
    order by p.id`
  return [...rows]
}

export async function freshIds(tx: Tx, count: number): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`select uuidv7() as id from generate_series(1, ${count}::integer)`
  return rows.map((it) => it.id).reverse()
}

export async function insertProcedures(tx: Tx, written: readonly Written[], at: Date): Promise<void> {
  if (written.length === 0) return
  await tx`insert into procedures.procedure ${tx(written.map((it) => ({ id: it.id, ...columns(it, at), created_at: at })))}`
}

export async function updateProcedures(tx: Tx, written: readonly Written[], at: Date): Promise<void> {
  for (const it of written) await tx`update procedures.procedure set ${tx(columns(it, at))} where id = ${it.id}`
}

export async function insertVersions(
  tx: Tx,
  written: readonly Written[],
  origin: { at: Date; source: string },
): Promise<void> {
  if (written.length === 0) return
  const rows = written.map((it) => ({
    id: it.versionId,
    procedure_id: it.id,
    number: it.number,
    record: tx.json(it.record as never),
    content_sha256: it.sha256,
    valid_from: origin.at,
    source: origin.source,
  }))
  await tx`insert into procedures.version ${tx(rows)}`
}

function columns({ record, ...it }: Written, at: Date) {
  const shown = projectionOf(record)
  return {
    portal_id: record.portalId,
    code: shown.code,
    version_id: it.versionId,
    version_number: it.number,
    content_sha256: it.sha256,
    form_version_id: it.formVersionId,
    vanished_components: it.vanished,
    name: shown.name,
    summary: shown.summary,
    promulgator_code: shown.promulgatorCode,
    promulgator_name: shown.promulgatorName,
    field_code: shown.fieldCode,
    field_name: shown.fieldName,
    kind: shown.kind,
    state: shown.state,
    levels: shown.levels as string[],
    subject_codes: shown.subjectCodes,
    subject_names: shown.subjectNames,
    channels: shown.channels as string[],
    agency_names: shown.agencyNames,
    result_names: shown.resultNames,
    life_events: shown.lifeEvents,
    keywords: shown.keywords,
    full_process: shown.fullProcess,
    changed_at: at,
  }
}
