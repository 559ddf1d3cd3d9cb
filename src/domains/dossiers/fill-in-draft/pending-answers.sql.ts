import type { Db, Tx } from '#platform/database/connect.ts'

export async function insertPendingAnswers(
  tx: Tx,
  it: { tokenHash: string; draftId: string; page: string; body: Record<string, unknown>; at: Date },
): Promise<void> {
  await tx`
    insert into dossiers.pending_answers (token_hash, draft_id, page, body, at)
    values (${it.tokenHash}, ${it.draftId}, ${it.page}, ${tx.json(it.body as never)}, ${it.at})`
}

export async function countPendingAnswers(db: Db, draftId: string): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::int as count from dossiers.pending_answers where draft_id = ${draftId}`
  return row!.count
}

export async function findPendingAnswers(
  db: Db,
  it: { tokenHash: string; draftId: string; page: string },
): Promise<Record<string, unknown> | undefined> {
  const [row] = await db<{ body: Record<string, unknown> }[]>`
    select body from dossiers.pending_answers
    where token_hash = ${it.tokenHash} and draft_id = ${it.draftId} and page = ${it.page}`
  return row?.body
}

export async function deletePendingAnswersBefore(db: Db, moment: Date): Promise<void> {
  await db`delete from dossiers.pending_answers where at < ${moment}`
}
