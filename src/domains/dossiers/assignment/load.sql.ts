import type { Db } from '#platform/database/connect.ts'

/** What an officer has in hand: what runs, and what waits for somebody else. */
export type OfficerLoad = { accountId: string | null; running: number; waiting: number }

/** Officers with nothing in hand have no row. */
export async function loadOf(db: Db, accountIds: readonly string[]): Promise<OfficerLoad[]> {
  return db<OfficerLoad[]>`
    select assignee_id as "accountId", count(*) filter (where status in (1, 2, 4) and paused_at is null) as running,
      count(*) filter (where status in (5, 6, 9) or paused_at is not null) as waiting
    from dossiers.track
    where assignee_id = any(${accountIds as string[]}) and status in (1, 2, 4, 5, 6, 9)
    group by assignee_id`
}
