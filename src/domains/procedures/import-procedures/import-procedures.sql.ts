import type { Tx } from '#platform/database/connect.ts'
import type { ProcedureRecord } from '../record.ts'
import type { ProcedureDraft } from './draft.ts'

export type Known = {
  id: string
  portalId: string | null
  code: string
  promulgatorCode: string
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
      p.version_number as number, p.content_sha256 as sha256, p.form_version_id as "formVersionId", v.record,
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

/** What lists, filters and search read of the record. */
function columns({ record, ...it }: Written, at: Date) {
  return {
    portal_id: record.portalId,
    code: record.code,
    version_id: it.versionId,
    version_number: it.number,
    content_sha256: it.sha256,
    form_version_id: it.formVersionId,
    vanished_components: it.vanished,
    name: record.name,
    summary: record.summary,
    promulgator_code: record.promulgator.code,
    promulgator_name: record.promulgator.name,
    field_code: record.field.code,
    field_name: record.field.name,
    kind: record.kind,
    state: record.state,
    levels: record.levels as string[],
    subject_codes: record.subjects.map((it) => it.code),
    subject_names: record.subjects.map((it) => it.name),
    channels: [...new Set(record.channels.map((it) => it.channel))] as string[],
    agency_names: agencyNames(record),
    result_names: record.results.map((it) => it.name),
    life_events: [...record.lifeEvents, ...record.serviceGroups],
    keywords: record.keywords,
    full_process: record.flags.fullProcess,
    changed_at: at,
  }
}

function agencyNames({ agencies }: ProcedureRecord): string[] {
  const named = [...agencies.executing, ...agencies.authority].map((it) => it.name)
  return [...new Set(named.length > 0 ? named : [agencies.executingText].filter((it) => it !== ''))]
}
