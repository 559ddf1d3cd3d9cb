import type { Db } from '#platform/database/connect.ts'
import type { Status } from '../dossier.ts'
import { countedUpTo, type Cursor, type Filters, type Moments, type OpenQueue, type Queue } from './queues.ts'

/** Whose desk: the agency and everything below it. */
export type DeskOf = { agencyPath: string; accountId: string; moments: Moments }

export type QueueRow = {
  dossierId: string
  number: string
  procedureName: string
  applicantName: string
  status: Status
  due: Date | null
  filedAt: Date
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
  /** The moment the list is ordered by, as exact text for the cursor. */
  moment: string
}

/** `consulted`: opinions that other agencies ask of this one. */
export type QueueCounts = Record<Queue | 'consulted', number>

/**
 * How many wait in each queue, counted no further than "99+" needs. The conditions are those of `listOpen` and
 * `listFinished`; states stand as numbers, so that the partial index of open tracks is used.
 */
export async function countQueues(db: Db, { agencyPath, accountId, moments }: DeskOf): Promise<QueueCounts> {
  const here = `${agencyPath}%`
  const most = countedUpTo + 1
  const [row] = await db<QueueCounts[]>`
    select
      (select count(*)::integer from (select 1 from dossiers.track where agency_path like ${here}
        and status in (1, 2) and (status = 1 or to_receive) limit ${most}) c) as arriving,
      (select count(*)::integer from (select 1 from dossiers.track where agency_path like ${here}
        and assignee_id = ${accountId} and status in (1, 2, 4, 5, 6, 9) limit ${most}) c) as mine,
      (select count(*)::integer from (select 1 from dossiers.track where agency_path like ${here}
        and status in (1, 2, 4, 5, 6, 9) limit ${most}) c) as agency,
      (select count(*)::integer from (select 1 from dossiers.track where agency_path like ${here}
        and status in (2, 4) and paused_at is null and due >= ${moments.now} and due < ${moments.tomorrow} limit ${most}) c) as today,
      (select count(*)::integer from (select 1 from dossiers.track where agency_path like ${here}
        and status in (2, 4) and paused_at is null and due < ${moments.now} limit ${most}) c) as overdue,
      (select count(*)::integer from (select 1 from dossiers.track where agency_path like ${here}
        and status in (5, 6) limit ${most}) c) as citizen,
      (select count(*)::integer from (select 1 from dossiers.track where agency_path like ${here}
        and status = 9 limit ${most}) c) as returning,
      (select count(*)::integer from (select 1 from dossiers.track where receiving_path like ${here}
        and receiving_path <> agency_path and status in (1, 2, 4, 5, 6, 9) limit ${most}) c) as elsewhere,
      (select count(*)::integer from (select 1 from dossiers.consultation where agency_path like ${here}
        and state = 'open' limit ${most}) c) as consulted,
      (select count(*)::integer from (select 1 from dossiers.track where agency_path like ${here}
        and ended_at >= ${moments.monday} limit ${most}) c) as finished`
  return row!
}

export type ListRequest = { filters: Filters; after: Cursor | undefined; limit: number }

/** A cursor without a track has all of its dossier behind it. */
const lastTrack = 9999

/** One page of a queue: where the clock runs, by what is due first; what waits to be received, by what should be first. */
export async function listOpen(db: Db, desk: DeskOf, it: ListRequest & { queue: OpenQueue }): Promise<QueueRow[]> {
  const { moments } = desk
  const { procedure = null, status = null, due = null, assignee = null } = it.filters
  const { moment = null, id = null, track = lastTrack } = it.after ?? {}
  const order = it.queue === 'arriving' ? db`coalesce(d.accept_by, d.filed_at)` : dueFirst(db)
  return db<QueueRow[]>`
    select d.id as "dossierId", coalesce(d.code, d.submission_number) as number, d.procedure_name as "procedureName",
      d.applicant_name as "applicantName", t.status, t.due, t.paused_at is not null as paused,
      d.supplements_asked > 0 and t.status in (1, 4) as supplemented, d.filed_at as "filedAt", d.accept_by as "acceptBy",
      t.ended_at as "endedAt", t.assignee_name as "assigneeName", ${steps(db)}, ${order}::text as moment
    from dossiers.track t
    join dossiers.dossier d on d.id = t.dossier_id
    where ${inQueue(db, desk, it.queue)}
      and (${procedure}::text is null or d.procedure_code = ${procedure})
      and (${status}::integer is null or t.status = ${status})
      and (${assignee}::text is null or coalesce(t.assignee_id::text, 'none') = ${assignee})
      and case ${due}::text
        when 'overdue' then t.paused_at is null and t.ended_at is null and t.due < ${moments.now}
        when 'today' then t.paused_at is null and t.due >= ${moments.now} and t.due < ${moments.tomorrow}
        when 'week' then t.paused_at is null and t.due >= ${moments.now} and t.due < ${moments.nextWeek}
        when 'paused' then t.paused_at is not null
        else true end
      and (${moment}::text is null
        or (${order}, d.filed_at, t.dossier_id, t.number) > (${moment}::text::timestamptz,
          (select last.filed_at from dossiers.dossier last where last.id = ${id}::uuid), ${id}::uuid,
          ${track}::integer))
    order by ${order}, d.filed_at, t.dossier_id, t.number
    limit ${it.limit}`
}

/** What ended since Monday, newest first. */
export async function listFinished(db: Db, desk: DeskOf, it: ListRequest): Promise<QueueRow[]> {
  const { procedure = null, status = null, assignee = null } = it.filters
  const { moment = null, id = null, track = lastTrack } = it.after ?? {}
  return db<QueueRow[]>`
    select d.id as "dossierId", coalesce(d.code, d.submission_number) as number, d.procedure_name as "procedureName",
      d.applicant_name as "applicantName", t.status, t.due, false as paused, false as supplemented, t.assignee_name as "assigneeName", ${steps(db)},
      d.filed_at as "filedAt", d.accept_by as "acceptBy", t.ended_at as "endedAt",
      t.ended_at::text as moment
    from dossiers.track t
    join dossiers.dossier d on d.id = t.dossier_id
    where t.agency_path like ${`${desk.agencyPath}%`} and t.ended_at >= ${desk.moments.monday}
      and (${procedure}::text is null or d.procedure_code = ${procedure})
      and (${status}::integer is null or t.status = ${status})
      and (${assignee}::text is null or coalesce(t.assignee_id::text, 'none') = ${assignee})
      and (${moment}::text is null or (t.ended_at, t.dossier_id, -t.number) < (${moment}::text::timestamptz, ${id}::uuid,
        -${track}::integer))
    order by t.ended_at desc, t.dossier_id desc, t.number
    limit ${it.limit}`
}

/** The procedures among what is open here, for the filter; some hundred dossiers are enough to know them. */
export async function listProceduresHere(db: Db, agencyPath: string): Promise<{ code: string; name: string }[]> {
  return db<{ code: string; name: string }[]>`
    select distinct code, name from (
      select d.procedure_code as code, d.procedure_name as name
      from dossiers.track t
      join dossiers.dossier d on d.id = t.dossier_id
      where t.agency_path like ${`${agencyPath}%`} and t.status in (1, 2, 4, 5, 6, 9)
      limit 500) here
    order by name limit 60`
}

/** A clock that stands, or has ended, hurries nobody. */
function dueFirst(db: Db) {
  return db`case when t.status in (2, 4) and t.paused_at is null then coalesce(t.due, 'infinity') else 'infinity' end`
}

/** Queues list the tracks of this agency; what it took in for others lies with the unit that took it in. */
function inQueue(db: Db, { agencyPath, accountId, moments }: DeskOf, queue: OpenQueue) {
  const here = `${agencyPath}%`
  switch (queue) {
    case 'arriving':
      return db`t.agency_path like ${here} and t.status in (1, 2) and (t.status = 1 or t.to_receive)`
    case 'mine':
      return db`t.agency_path like ${here} and t.assignee_id = ${accountId} and t.status in (1, 2, 4, 5, 6, 9)`
    case 'agency':
      return db`t.agency_path like ${here} and t.status in (1, 2, 4, 5, 6, 9)`
    case 'today':
      return db`t.agency_path like ${here} and t.status in (2, 4) and t.paused_at is null and t.due >= ${moments.now}
        and t.due < ${moments.tomorrow}`
    case 'overdue':
      return db`t.agency_path like ${here} and t.status in (2, 4) and t.paused_at is null and t.due < ${moments.now}`
    case 'citizen':
      return db`t.agency_path like ${here} and t.status in (5, 6)`
    case 'returning':
      return db`t.agency_path like ${here} and t.status = 9`
    case 'elsewhere':
      return db`t.receiving_path like ${here} and t.receiving_path <> t.agency_path and t.status in (1, 2, 4, 5, 6, 9)`
  }
}

/** Where the work on a track is; also for what was searched for. */
export function steps(db: Db) {
  return db`t.number as track, t.part_name as "partName", t.step_name as "stepName", t.step_role as "stepRole",
    t.step_due as "stepDue", t.to_receive as "toReceive",
    exists (select 1 from dossiers.unread_messages u where u.dossier_id = t.dossier_id and u.track = t.number) as "hasMessages"`
}
