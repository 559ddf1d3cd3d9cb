import type { Db } from '#platform/database/connect.ts'

/** What was counted over the dossiers that ended with a result since a moment, and those late by now that have not ended. */
export type Counted = {
  ended: number
  withDue: number
  onTime: number
  late: number
  online: number
  /** The procedure with the most of them, and how long half of them took at most, from filing. */
  mostName: string | null
  medianSeconds: number | null
  procedures: number
}

export async function countEnded(db: Db, { since, until }: { since: Date; until: Date }): Promise<Counted> {
  const [row] = await db<Counted[]>`
    with ended as (
      select procedure_id, procedure_name, channel, filed_at, ended_at, current_due from dossiers.dossier
      where ended_at >= ${since} and status in (9, 10)),
    most as (
      select procedure_id, max(procedure_name) as name,
        percentile_cont(0.5) within group (order by extract(epoch from ended_at - filed_at)::float8) as median
      from ended group by procedure_id order by count(*) desc, procedure_id limit 1)
    select count(*) as ended, count(current_due) as "withDue", count(*) filter (where ended_at <= current_due) as "onTime",
      (select count(distinct dossier_id) from dossiers.track
        where status in (2, 4) and paused_at is null and due < ${until}) as late,
      count(*) filter (where channel = 'online') as online, (select name from most) as "mostName",
      (select median from most) as "medianSeconds",
      (select count(*) from procedures.v_procedure where state <> 'abolished') as procedures
    from ended`
  return row!
}
