import type { Db, Tx } from '#platform/database/connect.ts'
import type { ProcessDocument } from './process.ts'

/** Whose process for which procedure. A template is the ministry's, for every agency that has none nearer. */
export type ProcessOf = {
  procedureId: string
  procedureCode: string
  procedureName: string
  agencyId: number
  agencyPath: string
  agencyName: string
  template: boolean
}

export type ProcessVersion = ProcessOf & {
  id: string
  number: number
  effectiveFrom: string
  document: ProcessDocument
  publishedAt: Date
  publishedByName: string
}

export type ProcessDraft = ProcessOf & { id: string; document: ProcessDocument; revision: number; savedAt: Date }

/** The process in force on a day for a procedure at an agency: that of the nearest agency above it, else the template. */
export async function processInForce(
  db: Db,
  it: { procedureId: string; agencyPath: string; day: string },
): Promise<ProcessVersion | undefined> {
  const [row] = await db<ProcessVersion[]>`
    select ${versionColumns(db)} from dossiers.process_version
    where procedure_id = ${it.procedureId} and effective_from <= ${it.day}::date
      and (template or starts_with(${it.agencyPath}, agency_path))
    order by starts_with(${it.agencyPath}, agency_path) desc, length(agency_path) desc, effective_from desc, number desc
    limit 1`
  return row
}

export async function findProcessVersion(db: Db, id: string): Promise<ProcessVersion | undefined> {
  const [row] = await db<ProcessVersion[]>`select ${versionColumns(db)} from dossiers.process_version where id = ${id}`
  return row
}

export async function versionsOf(db: Db, it: Pick<ProcessOf, 'procedureId' | 'agencyId'>): Promise<ProcessVersion[]> {
  return db<ProcessVersion[]>`
    select ${versionColumns(db)} from dossiers.process_version
    where procedure_id = ${it.procedureId} and agency_id = ${it.agencyId} order by number desc limit 100`
}

/** The newest version of each process that somebody may see who keeps those below one of these paths. */
export async function listProcesses(db: Db, agencyPaths: readonly string[]): Promise<ProcessVersion[]> {
  return db<ProcessVersion[]>`
    select distinct on (procedure_code, agency_id) ${versionColumns(db)} from dossiers.process_version v
    where exists (select from unnest(${[...agencyPaths]}::text[]) as p (path) where starts_with(v.agency_path, p.path))
    order by procedure_code, agency_id, number desc limit 300`
}

export async function listDrafts(db: Db, agencyPaths: readonly string[]): Promise<ProcessDraft[]> {
  return db<ProcessDraft[]>`
    select ${draftColumns(db)} from dossiers.process_draft d
    where exists (select from unnest(${[...agencyPaths]}::text[]) as p (path) where starts_with(d.agency_path, p.path))
    order by saved_at desc limit 300`
}

export async function findProcessDraft(db: Db, id: string): Promise<ProcessDraft | undefined> {
  const [row] = await db<ProcessDraft[]>`select ${draftColumns(db)} from dossiers.process_draft where id = ${id}`
  return row
}

export async function lockProcessDraft(tx: Tx, id: string): Promise<ProcessDraft | undefined> {
  const [row] = await tx<ProcessDraft[]>`
    select ${draftColumns(tx)} from dossiers.process_draft where id = ${id} for update`
  return row
}

/** Begins a draft, or gives back the one that was begun. */
export async function beginProcessDraft(
  tx: Tx,
  it: ProcessOf & { document: ProcessDocument; at: Date; by: string | null },
): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into dossiers.process_draft (procedure_id, procedure_code, procedure_name, agency_id, agency_path, agency_name,
      template, document, saved_at, saved_by)
    values (${it.procedureId}, ${it.procedureCode}, ${it.procedureName}, ${it.agencyId}, ${it.agencyPath},
      ${it.agencyName}, ${it.template}, ${tx.json(it.document)}, ${it.at}, ${it.by})
    on conflict (procedure_id, agency_id) do update set procedure_name = excluded.procedure_name
    returning id`
  return row!.id
}

export async function saveProcessDraft(
  tx: Tx,
  it: { id: string; document: ProcessDocument; at: Date; by: string | null },
): Promise<void> {
  await tx`
    update dossiers.process_draft
    set document = ${tx.json(it.document)}, revision = revision + 1, saved_at = ${it.at}, saved_by = ${it.by}
    where id = ${it.id}`
}

export async function deleteProcessDraft(tx: Tx, id: string): Promise<void> {
  await tx`delete from dossiers.process_draft where id = ${id}`
}

export async function insertProcessVersion(
  tx: Tx,
  it: ProcessOf & {
    document: ProcessDocument
    effectiveFrom: string
    at: Date
    by: { id: string | null; name: string }
  },
): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into dossiers.process_version (procedure_id, procedure_code, procedure_name, agency_id, agency_path,
      agency_name, template, number, effective_from, document, published_at, published_by, published_by_name)
    select ${it.procedureId}, ${it.procedureCode}, ${it.procedureName}, ${it.agencyId}, ${it.agencyPath},
      ${it.agencyName}, ${it.template}, coalesce(max(number), 0) + 1, ${it.effectiveFrom}::date, ${tx.json(it.document)},
      ${it.at}, ${it.by.id}, ${it.by.name}
    from dossiers.process_version where procedure_id = ${it.procedureId} and agency_id = ${it.agencyId}
    returning id`
  return row!.id
}

/** How many dossiers that have not ended follow this version. */
export async function runningOn(db: Db, versionId: string): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::integer as count from (
      select from dossiers.dossier where process_version_id = ${versionId} and status in (1, 2, 4, 5, 6) limit 1000) d`
  return row!.count
}

function versionColumns(db: Db) {
  return db`id, procedure_id as "procedureId", procedure_code as "procedureCode", procedure_name as "procedureName",
    agency_id as "agencyId", agency_path as "agencyPath", agency_name as "agencyName", template, number,
    to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom", document, published_at as "publishedAt",
    published_by_name as "publishedByName"`
}

function draftColumns(db: Db) {
  return db`id, procedure_id as "procedureId", procedure_code as "procedureCode", procedure_name as "procedureName",
    agency_id as "agencyId", agency_path as "agencyPath", agency_name as "agencyName", template, document, revision,
    saved_at as "savedAt"`
}
