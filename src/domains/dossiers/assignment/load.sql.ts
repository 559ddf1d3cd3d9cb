import type { Db } from '#platform/database/connect.ts'
import { endOfPath } from '../path-range.ts'

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

/** What an officer who will be away has in hand at this agency, and what of it falls due while they are away. */
export type HeldInLeave = { id: string; held: number; due: number }

/** Leaves of officers with nothing in hand have no row. */
export async function heldInLeaves(
  db: Db,
  it: { agencyPath: string; leaveIds: readonly string[] },
): Promise<HeldInLeave[]> {
  return db<HeldInLeave[]>`
    select l.id, count(*)::integer as held, (count(*) filter (where t.status in (2, 4) and t.paused_at is null
      and t.due >= l.first_day::timestamp at time zone 'Asia/Ho_Chi_Minh'
      and t.due < (l.last_day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'))::integer as due
    from dossiers.officer_leave l join dossiers.track t on t.assignee_id = l.account_id
    where l.id = any(${it.leaveIds as string[]}::uuid[]) and t.status in (1, 2, 4, 5, 6, 9)
      and t.agency_path ~>=~ ${it.agencyPath} and t.agency_path ~<~ ${endOfPath(it.agencyPath)}
    group by l.id`
}
