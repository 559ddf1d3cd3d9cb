import type { Db, Tx } from '#platform/database/connect.ts'

/** A dossier that has ended and was not measured yet, with the moments at which its clock stopped and ran again. */
export type Unmeasured = {
  id: string
  procedureCode: string
  agencyId: number
  agencyPath: string
  agencyName: string
  acceptedAt: Date
  endedAt: Date
  clock: { at: string; pausedAt: string | null }[]
}

/** The next ones by their end. An hour is looked at again: what ended then may have been committed later. */
export async function listUnmeasured(db: Db, it: { since: Date; limit: number }): Promise<Unmeasured[]> {
  return db<Unmeasured[]>`
    select o.id, o.procedure_code as "procedureCode", o.agency_id as "agencyId", o.agency_path as "agencyPath",
      o.agency_name as "agencyName", o.accepted_at as "acceptedAt", o.ended_at as "endedAt",
      coalesce((select jsonb_agg(jsonb_build_object('at', a.at, 'pausedAt', a.change -> 'pausedAt') order by a.sequence)
        from dossiers.act a where a.dossier_id = o.id and a.change ? 'pausedAt'), '[]') as clock
    from dossiers.dossier o left join dossiers.duration d on d.dossier_id = o.id
    where o.status in (9, 10) and o.accepted_at is not null and o.ended_at is not null and d.dossier_id is null
      and o.ended_at >= greatest(${it.since}, (select max(ended_at) - interval '1 hour' from dossiers.duration))
    order by o.ended_at, o.id limit ${it.limit}`
}

export async function insertDuration(tx: Tx, it: Unmeasured & { workingSeconds: number }): Promise<void> {
  await tx`
    insert into dossiers.duration (dossier_id, procedure_code, agency_id, agency_name, ended_at, working_seconds)
    values (${it.id}, ${it.procedureCode}, ${it.agencyId}, ${it.agencyName}, ${it.endedAt}, ${it.workingSeconds})
    on conflict (dossier_id) do nothing`
}

export async function countedOn(db: Db): Promise<string | undefined> {
  const [row] = await db<{ day: string }[]>`select counted_on::text as day from dossiers.waiting_time_count`
  return row?.day
}

/** Counts anew what has enough ended dossiers; fewer say nothing of an office, and might say something of a person. */
export async function recountWaitingTimes(tx: Tx, it: { since: Date; day: string; enough: number }): Promise<void> {
  await tx`delete from dossiers.waiting_time`
  await tx`
    insert into dossiers.waiting_time (procedure_code, agency_id, agency_name, ended, half_seconds, most_seconds, counted_on)
    select procedure_code, coalesce(agency_id, 0), case when agency_id is null then '' else max(agency_name) end, count(*),
      percentile_disc(0.5) within group (order by working_seconds),
      percentile_disc(0.9) within group (order by working_seconds), ${it.day}::date
    from dossiers.duration where ended_at >= ${it.since}
    group by grouping sets ((procedure_code, agency_id), (procedure_code))
    having count(*) >= ${it.enough}`
  await tx`
    insert into dossiers.waiting_time_count (counted_on) values (${it.day}::date)
    on conflict (only_row) do update set counted_on = excluded.counted_on`
}

export async function forgetDurations(tx: Tx, before: Date): Promise<void> {
  await tx`delete from dossiers.duration where ended_at < ${before}`
}

export type WaitingTime = { agencyId: number; agencyName: string; ended: number; half: number; most: number }

/** What was counted for a procedure: all agencies together as 0, then those with the most dossiers. Times in seconds. */
export async function listWaitingTimes(db: Db, procedureCode: string): Promise<WaitingTime[]> {
  return db<WaitingTime[]>`
    select agency_id as "agencyId", agency_name as "agencyName", ended, half_seconds as half, most_seconds as most
    from dossiers.waiting_time where procedure_code = ${procedureCode}
    order by agency_id <> 0, ended desc, agency_name limit 50`
}
