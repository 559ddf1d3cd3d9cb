import type { Db, Tx } from '#platform/database/connect.ts'

export type SavedView = { id: string; name: string; query: string; own: boolean; shared: boolean; by: string }

/** An officer's own lists at this agency, then those that colleagues share, newest last. */
export async function listSavedViews(
  db: Db,
  it: { accountId: string; agencyPath: string; most: number },
): Promise<SavedView[]> {
  return db<SavedView[]>`
    select id, name, query, account_id = ${it.accountId} as own, shared, account_name as by
    from dossiers.desk_view
    where agency_path = ${it.agencyPath} and (account_id = ${it.accountId} or shared)
    order by account_id <> ${it.accountId}, at, id
    limit ${it.most}`
}

export async function insertSavedView(
  tx: Tx,
  it: { accountId: string; by: string; agencyPath: string; name: string; query: string; shared: boolean; at: Date },
): Promise<void> {
  await tx`
    insert into dossiers.desk_view (account_id, account_name, agency_path, name, query, shared, at)
    values (${it.accountId}, ${it.by}, ${it.agencyPath}, ${it.name}, ${it.query}, ${it.shared}, ${it.at})`
}

export async function countOwnViews(db: Db, it: { accountId: string; agencyPath: string }): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::integer as count from dossiers.desk_view
    where account_id = ${it.accountId} and agency_path = ${it.agencyPath}`
  return row!.count
}

export async function deleteSavedView(tx: Tx, it: { id: string; accountId: string }): Promise<void> {
  await tx`delete from dossiers.desk_view where id = ${it.id} and account_id = ${it.accountId}`
}
