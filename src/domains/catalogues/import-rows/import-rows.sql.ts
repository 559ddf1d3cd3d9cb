import type { Db, Tx } from '#platform/database/connect.ts'
import type { StagedRow } from './stage-rows.ts'

export async function insertImportDraft(
  tx: Tx,
  it: { catalogue: string; accountId: string; fileName: string; rows: readonly StagedRow[]; at: Date },
): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into catalogues.import_draft (catalogue, account_id, file_name, rows, at)
    values (${it.catalogue}, ${it.accountId}, ${it.fileName}, ${tx.json(it.rows as never)}, ${it.at})
    returning id`
  return row!.id
}

export type ImportDraft = { fileName: string; rows: StagedRow[] }

/** Only who uploaded it sees it and says yes to it. */
export async function findImportDraft(
  db: Db,
  it: { id: string; catalogue: string; accountId: string },
): Promise<ImportDraft | undefined> {
  const [row] = await db<ImportDraft[]>`
    select file_name as "fileName", rows from catalogues.import_draft
    where id = ${it.id} and catalogue = ${it.catalogue} and account_id = ${it.accountId}`
  return row
}

/** Takes the draft away, so that saying yes twice writes once. */
export async function takeImportDraft(
  tx: Tx,
  it: { id: string; catalogue: string; accountId: string },
): Promise<ImportDraft | undefined> {
  const [row] = await tx<ImportDraft[]>`
    delete from catalogues.import_draft
    where id = ${it.id} and catalogue = ${it.catalogue} and account_id = ${it.accountId}
    returning file_name as "fileName", rows`
  return row
}

export async function deleteOldImportDrafts(db: Db, before: Date): Promise<void> {
  await db`delete from catalogues.import_draft where at < ${before}`
}
