import type { Db } from '#platform/database/connect.ts'
import type { Status } from '../dossier.ts'
import type { Channel } from '../dossier.sql.ts'
import { endOfPath } from '../path-range.ts'
import { countedUpTo, type Moments, type Queue } from './queues.ts'

/** Whose desk: the agency and everything below it. */
export type DeskOf = { agencyPath: string; accountId: string; moments: Moments }

export type QueueRow = {
  dossierId: string
  number: string
  procedureName: string
  applicantName: string
  ownerName: string
  agencyName: string
  channel: Channel
  /** Of the dossier as the list shows it: what changed since is not overwritten. */
  revision: number
  status: Status
  due: Date | null
  filedAt: Date
  acceptedAt: Date | null
  /** Until when it should be taken in or refused. */
  acceptBy: Date | null
  endedAt: Date | null
  paused: boolean
  /** What was asked for has come. */
  supplemented: boolean
  assigneeName: string
  /** Which of several agencies' parts this is, and where the work is. */
  track: number
  partName: string
  stepName: string
  stepRole: string | null
  stepDue: Date | null
  toReceive: boolean
  /** The applicant wrote, and nobody whose turn it is has read it. */
  hasMessages: boolean
  /** What the list is sorted by, as exact text for the cursor. */
  moment: string
}

/** `consulted`: opinions that other agencies ask of this one; `asked`: what colleagues ask of this officer. */
export type QueueCounts = Record<Queue | 'consulted' | 'asked', number>

/**
 * How many wait in each queue, counted no further than "99+" needs. The conditions are those of `listTracks`;
 * states stand as numbers, so that the partial index of open tracks is used.
 */
export async function countQueues(db: Db, { agencyPath, accountId, moments }: DeskOf): Promise<QueueCounts> {
  const [from, before] = [agencyPath, endOfPath(agencyPath)]
  const most = countedUpTo + 1
  const [row] = await db<QueueCounts[]>`
    select
      (select count(*)::integer from (select 1 from dossiers.track where agency_path ~>=~ ${from} and agency_path ~<~ ${before}
        and status in (1, 2) and (status = 1 or to_receive) limit ${most}) c) as arriving,
      (select count(*)::integer from (select 1 from dossiers.track where agency_path ~>=~ ${from} and agency_path ~<~ ${before}
        and assignee_id = ${accountId} and status in (1, 2, 4, 5, 6, 9) limit ${most}) c) as mine,
      (select count(*)::integer from (select 1 from dossiers.track where agency_path ~>=~ ${from} and agency_path ~<~ ${before}
        and status in (1, 2, 4, 5, 6, 9) limit ${most}) c) as agency,
      (select count(*)::integer from (select 1 from dossiers.track where agency_path ~>=~ ${from} and agency_path ~<~ ${before}
        and status in (2, 4) and paused_at is null and due >= ${moments.now} and due < ${moments.tomorrow} limit ${most}) c) as today,
      (select count(*)::integer from (select 1 from dossiers.track where agency_path ~>=~ ${from} and agency_path ~<~ ${before}
        and status in (2, 4) and paused_at is null and due < ${moments.now} limit ${most}) c) as overdue,
      (select count(*)::integer from (select 1 from dossiers.track where agency_path ~>=~ ${from} and agency_path ~<~ ${before}
        and status in (5, 6) limit ${most}) c) as citizen,
      (select count(*)::integer from (select 1 from dossiers.track where agency_path ~>=~ ${from} and agency_path ~<~ ${before}
        and status = 9 limit ${most}) c) as returning,
      (select count(*)::integer from (select 1 from dossiers.track where receiving_path ~>=~ ${from} and receiving_path ~<~ ${before}
        and receiving_path <> agency_path and status in (1, 2, 4, 5, 6, 9) limit ${most}) c) as elsewhere,
      (select count(*)::integer from (select 1 from dossiers.consultation where agency_path ~>=~ ${from} and agency_path ~<~ ${before}
        and state = 'open' limit ${most}) c) as consulted,
      (select count(*)::integer from (select 1 from dossiers.expert_question where expert_id = ${accountId}
        and state = 'open' limit ${most}) c) as asked,
      (select count(*)::integer from (select 1 from dossiers.track where agency_path ~>=~ ${from} and agency_path ~<~ ${before}
        and ended_at >= ${moments.monday} limit ${most}) c) as finished`
  return row!
}

/** The procedures among what is open here, for the filter; some hundred dossiers are enough to know them. */
export async function listProceduresHere(db: Db, agencyPath: string): Promise<{ code: string; name: string }[]> {
  return db<{ code: string; name: string }[]>`
    select distinct code, name from (
      select d.procedure_code as code, d.procedure_name as name
      from dossiers.track t
      join dossiers.dossier d on d.id = t.dossier_id
      where t.agency_path ~>=~ ${agencyPath} and t.agency_path ~<~ ${endOfPath(agencyPath)} and t.status in (1, 2, 4, 5, 6, 9)
      limit 500) here
    order by name limit 60`
}
