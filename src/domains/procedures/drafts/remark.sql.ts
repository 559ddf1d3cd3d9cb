import type { Db, Tx } from '#platform/database/connect.ts'
import type { PartKey } from '../parts.ts'

export type Remark = { id: string; part: PartKey; text: string; name: string; at: Date; settledAt: Date | null }

export async function insertRemark(
  tx: Tx,
  it: { draftId: string; part: PartKey; text: string; accountId: string; name: string; at: Date },
): Promise<void> {
  await tx`
    insert into procedures.draft_remark (draft_id, part, text, account_id, name, at)
    values (${it.draftId}, ${it.part}, ${it.text}, ${it.accountId}, ${it.name}, ${it.at})`
}

export async function listRemarks(db: Db, draftId: string): Promise<Remark[]> {
  return db<Remark[]>`
    select id, part, text, name, at, settled_at as "settledAt" from procedures.draft_remark
    where draft_id = ${draftId} order by at, id`
}

/** Sent to be checked again: what was remarked before is answered, and stays to be read. */
export async function settleRemarks(tx: Tx, draftId: string, at: Date): Promise<void> {
  await tx`update procedures.draft_remark set settled_at = ${at} where draft_id = ${draftId} and settled_at is null`
}
