import type { Tx } from '#platform/database/connect.ts'

export type UnfinishedDraft = { id: string; accountId: string; procedureName: string; savedAt: Date }

/** Marks drafts as reminded at this stage and gives them back; what another process has just taken is left to it. */
export async function takeUnfinishedDrafts(
  tx: Tx,
  it: { stage: number; savedBefore: Date; limit: number },
): Promise<UnfinishedDraft[]> {
  return tx<UnfinishedDraft[]>`
    update dossiers.draft set reminders = ${it.stage}
    where id in (select id from dossiers.draft
      where dossier_id is null and batch_id is null and visit_id is null
        and saved_at <= ${it.savedBefore} and reminders < ${it.stage}
      order by saved_at limit ${it.limit} for update skip locked)
    returning id, account_id as "accountId", procedure_name as "procedureName", saved_at as "savedAt"`
}
