import type { CellFault } from '#eforms'
import type { Db, Tx } from '#platform/database/connect.ts'
import type { Status } from '../dossier.ts'
import { type Draft, draftColumns, type DraftFile } from '../file-dossier/draft.sql.ts'

export type Batch = {
  id: string
  accountId: string
  onBehalfOf: string
  procedureId: string
  procedureName: string
  fileName: string
  savedAt: Date
}

export type BatchRow = {
  key: string
  line: number
  /** By the ids of the table's columns. */
  cells: Record<string, string>
  faults: CellFault[]
  readRevision: number
  draftId: string
  refusal: string | null
}

type Owner = { accountId: string; onBehalfOf: string }

export async function insertBatch(
  tx: Tx,
  it: Omit<Batch, 'id' | 'savedAt'> & { at: Date },
): Promise<{ batchId: string }> {
  const [row] = await tx<{ batchId: string }[]>`
    insert into dossiers.batch (account_id, on_behalf_of, procedure_id, procedure_name, file_name, started_at, saved_at)
    values (${it.accountId}, ${it.onBehalfOf}, ${it.procedureId}, ${it.procedureName}, ${it.fileName}, ${it.at}, ${it.at})
    returning id as "batchId"`
  return { batchId: row!.batchId }
}

export async function touchBatch(tx: Tx, it: { id: string; fileName: string; procedureName: string; at: Date }) {
  await tx`
    update dossiers.batch set file_name = ${it.fileName}, procedure_name = ${it.procedureName}, saved_at = ${it.at}
    where id = ${it.id}`
}

export async function findBatch(db: Db, id: string): Promise<Batch | undefined> {
  const [row] = await db<Batch[]>`select ${batchColumns(db)} from dossiers.batch b where b.id = ${id}`
  return row
}

/** One upload or filing of a batch at a time. */
export async function lockBatch(tx: Tx, id: string): Promise<void> {
  await tx`select from dossiers.batch where id = ${id} for update`
}

export type OpenBatchFigures = Batch & { rows: number; left: number }

/** What is not all filed yet, the newest first. */
export async function listOpenBatches(db: Db, { accountId, onBehalfOf }: Owner): Promise<OpenBatchFigures[]> {
  return db<OpenBatchFigures[]>`
    select ${batchColumns(db)}, count(*) as rows, count(*) filter (where d.dossier_id is null) as left
    from dossiers.batch b
    join dossiers.batch_row r on r.batch_id = b.id
    join dossiers.draft d on d.id = r.draft_id
    where b.account_id = ${accountId} and b.on_behalf_of = ${onBehalfOf}
    group by b.id having count(*) filter (where d.dossier_id is null) > 0
    order by b.saved_at desc limit 50`
}

export async function deleteEmptyBatch(tx: Tx, id: string): Promise<void> {
  await tx`
    delete from dossiers.batch b
    where b.id = ${id} and not exists (select from dossiers.draft d where d.batch_id = b.id)`
}

export async function saveBatchRow(
  tx: Tx,
  batchId: string,
  it: Omit<BatchRow, 'refusal' | 'readRevision'>,
): Promise<void> {
  await tx`
    insert into dossiers.batch_row (batch_id, key, line, cells, faults, read_revision, draft_id)
    select ${batchId}, ${it.key}, ${it.line}, ${tx.json(it.cells)}, ${tx.json(it.faults as never)}, d.revision, d.id
    from dossiers.draft d where d.id = ${it.draftId}
    on conflict (batch_id, key) do update set line = excluded.line, cells = excluded.cells, faults = excluded.faults,
      read_revision = excluded.read_revision, refusal = null`
}

/** In the order of the file. */
export async function listBatchRows(db: Db, batchId: string): Promise<BatchRow[]> {
  return db<BatchRow[]>`
    select key, line, cells, faults, read_revision as "readRevision", draft_id as "draftId", refusal
    from dossiers.batch_row where batch_id = ${batchId} order by line, key`
}

/** Filed: what stood in the file is not kept a second time. */
export async function closeBatchRow(tx: Tx, draftId: string): Promise<void> {
  await tx`update dossiers.batch_row set cells = '{}', faults = '[]', refusal = null where draft_id = ${draftId}`
}

export async function refuseBatchRow(db: Db, draftId: string, refusal: string): Promise<void> {
  await db`update dossiers.batch_row set refusal = ${refusal} where draft_id = ${draftId}`
}

export async function listDraftsOfBatch(db: Db, batchId: string): Promise<Draft[]> {
  return db<Draft[]>`select ${draftColumns(db)} from dossiers.draft where batch_id = ${batchId}`
}

export async function listFilesOfBatch(db: Db, batchId: string): Promise<(DraftFile & { draftId: string })[]> {
  return db<(DraftFile & { draftId: string })[]>`
    select f.draft_id as "draftId", f.file_id as "fileId", f.component_key as "componentKey", f.name, f.type, f.size,
      f.added_at as "addedAt", f.from_store as "fromStore"
    from dossiers.draft_file f join dossiers.draft d on d.id = f.draft_id
    where d.batch_id = ${batchId} order by f.added_at, f.file_id`
}

export type FiledOfBatch = { id: string; number: string; status: Status; agencyName: string; filedAt: Date }

export async function listFiledOfBatch(db: Db, batchId: string): Promise<FiledOfBatch[]> {
  return db<FiledOfBatch[]>`
    select o.id, coalesce(o.code, o.submission_number) as number, o.status, o.agency_name as "agencyName",
      o.filed_at as "filedAt"
    from dossiers.draft d join dossiers.dossier o on o.id = d.dossier_id
    where d.batch_id = ${batchId}`
}

function batchColumns(db: Db) {
  return db`b.id, b.account_id as "accountId", b.on_behalf_of as "onBehalfOf", b.procedure_id as "procedureId",
    b.procedure_name as "procedureName", b.file_name as "fileName", b.saved_at as "savedAt"`
}
