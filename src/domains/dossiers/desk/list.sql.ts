import type { Db } from '#platform/database/connect.ts'
import type { DeskOf, QueueRow } from './desk.sql.ts'
import { endOfPath } from '../path-range.ts'
import type { Cursor, Filters, Queue, Sort } from './queues.ts'

export type ListRequest = {
  queue: Queue
  filters: Filters
  sort: Sort
  after: Cursor | undefined
  limit: number
}

type Place = { dossierId: string; track: number; key: string }

/** One page of a queue in the order asked. */
export async function listTracks(db: Db, desk: DeskOf, it: ListRequest): Promise<QueueRow[]> {
  const found = await placesInOrder(db, desk, it)
  return db<QueueRow[]>`
    select ${shown(db)}, l.key as moment
    from unnest(${found.map((row) => row.dossierId)}::uuid[], ${found.map((row) => row.track)}::integer[],
      ${found.map((row) => row.key)}::text[]) with ordinality as l (dossier_id, number, key, position)
    join dossiers.track t on t.dossier_id = l.dossier_id and t.number = l.number
    join dossiers.dossier d on d.id = l.dossier_id
    order by l.position`
}

/** How many a list has, counted no further than `most`. */
export async function countTracks(
  db: Db,
  desk: DeskOf,
  it: Pick<ListRequest, 'queue' | 'filters'> & { most: number },
): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    with recursive place as (${places(db, desk, it.queue)})
    select count(*)::integer as count from (
      select 1 from place
      cross join lateral (select 1 from dossiers.track t
        where ${inQueue(db, desk, it.queue)} and ${narrowed(db, desk, it.filters)} limit ${it.most}) t
      limit ${it.most}) c`
  return row!.count
}

/**
 * Which lines a page has. Each agency below the desk's own is read in the order of an index and no further than the page,
 * then they are put together: a page costs the same however long the list is. What is sorted by, and in which direction,
 * makes three statements.
 */
function placesInOrder(db: Db, desk: DeskOf, it: ListRequest): Promise<Place[]> {
  if (it.sort === 'code' || it.sort === 'procedure') return byWord(db, desk, { ...it, sort: it.sort })
  return it.sort === 'filed-newest' || (it.queue === 'finished' && it.sort === 'due')
    ? newestFirst(db, desk, it)
    : byMoment(db, desk, it)
}

async function byMoment(db: Db, desk: DeskOf, it: ListRequest): Promise<Place[]> {
  const { moment = '-infinity', id = firstId, track = lastTrack } = it.after ?? {}
  return db<Place[]>`
    with recursive place as (${places(db, desk, it.queue)})
    select t.dossier_id as "dossierId", t.number as track, t.key::text as key
    from place
    cross join lateral (
      select k.* from (
        select t.dossier_id, t.number, t.filed_at, ${momentOf(db, it)} as key from dossiers.track t
        where ${inQueue(db, desk, it.queue)} and ${narrowed(db, desk, it.filters)}) k
      where (k.key, k.filed_at, k.dossier_id, k.number) > (${moment}::text::timestamptz,
        coalesce((select d.filed_at from dossiers.dossier d where d.id = ${id}), '-infinity'), ${id}::uuid, ${track}::integer)
      order by k.key, k.filed_at, k.dossier_id, k.number limit ${it.limit}) t
    order by t.key, t.filed_at, t.dossier_id, t.number limit ${it.limit}`
}

async function newestFirst(db: Db, desk: DeskOf, it: ListRequest): Promise<Place[]> {
  const { moment = 'infinity', id = lastId, track = lastTrack } = it.after ?? {}
  return db<Place[]>`
    with recursive place as (${places(db, desk, it.queue)})
    select t.dossier_id as "dossierId", t.number as track, t.key::text as key
    from place
    cross join lateral (
      select k.* from (
        select t.dossier_id, t.number, t.filed_at, ${it.sort === 'due' ? db`t.ended_at` : db`t.filed_at`} as key
        from dossiers.track t
        where ${inQueue(db, desk, it.queue)} and ${narrowed(db, desk, it.filters)}) k
      where (k.key, k.dossier_id, -k.number) < (${moment}::text::timestamptz, ${id}::uuid, -${track}::integer)
      order by k.key desc, k.dossier_id desc, k.number limit ${it.limit}) t
    order by t.key desc, t.dossier_id desc, t.number limit ${it.limit}`
}

async function byWord(db: Db, desk: DeskOf, it: ListRequest & { sort: 'code' | 'procedure' }): Promise<Place[]> {
  const { moment = '', id = firstId, track = lastTrack } = it.after ?? {}
  return db<Place[]>`
    with recursive place as (${places(db, desk, it.queue)})
    select t.dossier_id as "dossierId", t.number as track, t.key
    from place
    cross join lateral (
      select k.* from (
        select t.dossier_id, t.number, t.filed_at, ${it.sort === 'code' ? db`t.shown_number` : db`t.procedure_code`} as key
        from dossiers.track t
        where ${inQueue(db, desk, it.queue)} and ${narrowed(db, desk, it.filters)}) k
      where (k.key collate "C", k.filed_at, k.dossier_id, k.number) > (${moment}::text,
        coalesce((select d.filed_at from dossiers.dossier d where d.id = ${id}), '-infinity'), ${id}::uuid, ${track}::integer)
      order by k.key collate "C", k.filed_at, k.dossier_id, k.number limit ${it.limit}) t
    order by t.key collate "C", t.filed_at, t.dossier_id, t.number limit ${it.limit}`
}

/** Before the first line and after the last; a cursor without a track has all of its dossier behind it. */
const firstId = '00000000-0000-0000-0000-000000000000'
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const lastTrack = 9999

function momentOf(db: Db, { queue, sort }: Pick<ListRequest, 'queue' | 'sort'>) {
  if (sort !== 'due') return db`t.filed_at`
  return queue === 'arriving' ? db`t.queue_receive` : db`t.queue_due`
}

/** What a line of a list says, of track `t` and dossier `d`. */
export function shown(db: Db) {
  return db`d.id as "dossierId", coalesce(d.code, d.submission_number) as number, d.procedure_name as "procedureName",
    d.applicant_name as "applicantName", d.owner_name as "ownerName", t.agency_name as "agencyName", d.channel,
    d.revision, t.status, t.due, t.paused_at is not null as paused,
    d.supplements_asked > 0 and t.status in (1, 4) as supplemented, d.filed_at as "filedAt",
    t.accepted_at as "acceptedAt", d.accept_by as "acceptBy", t.ended_at as "endedAt",
    t.assignee_name as "assigneeName", t.number as track, t.part_name as "partName", t.step_name as "stepName",
    t.step_role as "stepRole", t.step_due as "stepDue", t.to_receive as "toReceive",
    exists (select 1 from dossiers.unread_messages u where u.dossier_id = t.dossier_id and u.track = t.number) as "hasMessages"`
}

/** The agencies below the desk's own that have something open, of the officer's own where theirs is asked for. */
function places(db: Db, { agencyPath, accountId }: DeskOf, queue: Queue) {
  const end = endOfPath(agencyPath)
  // These are short anyway and read at once.
  if (queue === 'finished' || queue === 'elsewhere') return db`select ''::text as agency_path`
  if (queue === 'mine')
    return db`(select t.agency_path from dossiers.track t
        where t.assignee_id = ${accountId} and t.agency_path ~>=~ ${agencyPath} and t.agency_path ~<~ ${end}
          and t.status in (1, 2, 4, 5, 6, 9)
        order by t.agency_path using ~<~ limit 1)
      union all
      select n.agency_path from place cross join lateral (
        select t.agency_path from dossiers.track t
        where t.assignee_id = ${accountId} and t.agency_path ~>~ place.agency_path and t.agency_path ~<~ ${end}
          and t.status in (1, 2, 4, 5, 6, 9)
        order by t.agency_path using ~<~ limit 1) n`
  return db`(select t.agency_path from dossiers.track t
        where t.agency_path ~>=~ ${agencyPath} and t.agency_path ~<~ ${end} and t.status in (1, 2, 4, 5, 6, 9)
        order by t.agency_path using ~<~ limit 1)
      union all
      select n.agency_path from place cross join lateral (
        select t.agency_path from dossiers.track t
        where t.agency_path ~>~ place.agency_path and t.agency_path ~<~ ${end} and t.status in (1, 2, 4, 5, 6, 9)
        order by t.agency_path using ~<~ limit 1) n`
}

/** Queues list the tracks of this agency; what it took in for others lies with the unit that took it in. */
function inQueue(db: Db, { agencyPath, accountId, moments }: DeskOf, queue: Queue) {
  const end = endOfPath(agencyPath)
  if (queue === 'mine')
    return db`t.agency_path = place.agency_path and t.assignee_id = ${accountId} and t.status in (1, 2, 4, 5, 6, 9)`
  if (queue === 'finished')
    return db`t.agency_path ~>=~ ${agencyPath} and t.agency_path ~<~ ${end} and t.ended_at >= ${moments.monday}`
  if (queue === 'elsewhere')
    return db`t.receiving_path ~>=~ ${agencyPath} and t.receiving_path ~<~ ${end} and t.receiving_path <> t.agency_path and t.status in (1, 2, 4, 5, 6, 9)`
  if (queue === 'arriving') return db`t.agency_path = place.agency_path and t.queue_receive is not null`
  const { statuses, from, upTo } = running(moments)[queue]
  return db`t.agency_path = place.agency_path and t.status in (1, 2, 4, 5, 6, 9) and t.status = any(${statuses})
    and t.queue_due >= ${from}::text::timestamptz and t.queue_due <= ${upTo}::text::timestamptz`
}

const open = [1, 2, 4, 5, 6, 9]

/** Queues of open work differ in states and in what is due. */
function running({ now, tomorrow }: DeskOf['moments']) {
  const whole = { from: '-infinity', upTo: 'infinity' }
  const before = (moment: Date) => new Date(moment.getTime() - 1).toISOString()
  return {
    agency: { statuses: open, ...whole },
    today: { statuses: open, from: now.toISOString(), upTo: before(tomorrow) },
    overdue: { statuses: open, from: '-infinity', upTo: before(now) },
    citizen: { statuses: [5, 6], ...whole },
    returning: { statuses: [9], ...whole },
  }
}

/** Days are those of Viet Nam. */
function narrowed(db: Db, { moments }: DeskOf, filters: Filters) {
  const { procedure = null, status = null, due = null, assignee = null } = filters
  const { filedFrom = null, filedTo = null, dueFrom = null, dueTo = null } = filters
  return db`(${procedure}::text is null or t.procedure_code = ${procedure})
    and (${status}::integer is null or t.status = ${status})
    and (${assignee}::text is null or coalesce(t.assignee_id::text, 'none') = ${assignee})
    and (${filedFrom}::text is null or t.filed_at >= (${filedFrom}::text || 'T00:00:00+07')::timestamptz)
    and (${filedTo}::text is null or t.filed_at < (${filedTo}::text || 'T00:00:00+07')::timestamptz + interval '1 day')
    and (${dueFrom}::text is null or t.due >= (${dueFrom}::text || 'T00:00:00+07')::timestamptz)
    and (${dueTo}::text is null or t.due < (${dueTo}::text || 'T00:00:00+07')::timestamptz + interval '1 day')
    and case ${due}::text
      when 'overdue' then t.paused_at is null and t.ended_at is null and t.due < ${moments.now}
      when 'today' then t.paused_at is null and t.due >= ${moments.now} and t.due < ${moments.tomorrow}
      when 'week' then t.paused_at is null and t.due >= ${moments.now} and t.due < ${moments.nextWeek}
      when 'paused' then t.paused_at is not null
      else true end`
}
