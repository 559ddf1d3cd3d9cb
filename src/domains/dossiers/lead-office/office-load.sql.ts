import type { Db } from '#platform/database/connect.ts'
import { endOfPath } from '../path-range.ts'

/** Work in hand: of an agency or of an officer. */
export type Load = { name: string; open: number; late: number; paused: number }

/** By agency, those with most late work first. */
export async function loadByAgency(db: Db, it: { path: string; at: Date }): Promise<Load[]> {
  return db<Load[]>`
    select max(agency_name) as name, ${counts(db, it.at)}
    from dossiers.track where agency_path ~>=~ ${it.path} and agency_path ~<~ ${endOfPath(it.path)} and status in (1, 2, 4, 5, 6)
    group by agency_id order by late desc, open desc, name limit 100`
}

/** By officer; what nobody has taken on yet stands without a name. */
export async function loadByOfficer(db: Db, it: { path: string; at: Date }): Promise<Load[]> {
  return db<Load[]>`
    select max(assignee_name) as name, ${counts(db, it.at)}
    from dossiers.track where agency_path ~>=~ ${it.path} and agency_path ~<~ ${endOfPath(it.path)} and status in (1, 2, 4, 5, 6)
    group by assignee_id order by late desc, open desc, name limit 100`
}

function counts(db: Db, at: Date) {
  return db`count(*) as open, count(*) filter (where paused_at is null and due < ${at}) as late,
    count(*) filter (where paused_at is not null or status in (5, 6)) as paused`
}

export type Week = { week: string; filed: number; ended: number; late: number }

/** The last weeks from Monday on: what was filed, what ended with a result, and how much of that too late. */
export async function listWeeks(db: Db, it: { path: string; monday: string; weeks: number }): Promise<Week[]> {
  return db<Week[]>`
    with weeks as (
      select (${it.monday}::date - 7 * n) as week from generate_series(0, ${it.weeks - 1}::integer) as n),
    filed as (
      select date_trunc('week', filed_at at time zone 'Asia/Ho_Chi_Minh')::date as week, count(*) as filed
      from dossiers.dossier where agency_path ~>=~ ${it.path} and agency_path ~<~ ${endOfPath(it.path)}
        and filed_at >= (${it.monday}::date - 7 * ${it.weeks - 1}::integer)::timestamp at time zone 'Asia/Ho_Chi_Minh'
      group by 1),
    ended as (
      select date_trunc('week', ended_at at time zone 'Asia/Ho_Chi_Minh')::date as week, count(*) as ended,
        count(*) filter (where ended_at > current_due) as late
      from dossiers.dossier where agency_path ~>=~ ${it.path} and agency_path ~<~ ${endOfPath(it.path)} and status in (9, 10)
        and ended_at >= (${it.monday}::date - 7 * ${it.weeks - 1}::integer)::timestamp at time zone 'Asia/Ho_Chi_Minh'
      group by 1)
    select w.week::text as week, coalesce(f.filed, 0) as filed, coalesce(e.ended, 0) as ended, coalesce(e.late, 0) as late
    from weeks w left join filed f on f.week = w.week left join ended e on e.week = w.week
    order by w.week`
}
