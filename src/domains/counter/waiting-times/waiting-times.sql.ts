import type { Db } from '#platform/database/connect.ts'

export type WaitingTime = {
  serviceId: number
  taken: number
  called: number
  skipped: number
  left: number
  /** Minutes from the turn until the first call. */
  median: number | null
  ninetieth: number | null
}

/** How long people waited in each line between two days, both counted. Who gave the number back did not wait for a call. */
export async function waitingTimes(db: Db, it: { officeId: number; from: string; to: string }): Promise<WaitingTime[]> {
  return db<WaitingTime[]>`
    select t.service_id as "serviceId", count(*)::integer as taken, count(t.first_call)::integer as called,
      count(*) filter (where t.state = 'skipped')::integer as skipped,
      count(*) filter (where t.state = 'left')::integer as left,
      percentile_cont(0.5) within group (order by t.minutes) as median,
      percentile_cont(0.9) within group (order by t.minutes) as ninetieth
    from (
      select k.service_id, k.state, a.first_call,
        greatest(extract(epoch from (a.first_call - k.turn_at))::double precision / 60, 0) as minutes
      from counter.ticket k
      cross join lateral (
        select min(at) as first_call from counter.ticket_act where ticket_id = k.id and act = 'call') a
      where k.office_id = ${it.officeId} and k.day between ${it.from} and ${it.to}) t
    group by t.service_id order by t.service_id`
}
