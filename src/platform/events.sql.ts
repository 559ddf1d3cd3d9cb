import type { Db, Tx } from './database/connect.ts'

export type EventRow = {
  id: number
  xid: string
  name: string
  key: string
  payload: Record<string, unknown>
  at: Date
}

/**
 * A hint in every transaction would let commits queue behind each other: PostgreSQL takes one lock for all that notify.
 * Who misses a hint looks a second later.
 */
const hintEveryMs = 250
let hintedAt = 0

export async function insertEvent(
  tx: Tx,
  event: { name: string; key: string; payload: Record<string, unknown>; at: Date },
): Promise<void> {
  await tx`
    insert into platform.event (name, key, payload, at)
    values (${event.name}, ${event.key}, ${tx.json(event.payload as never)}, ${event.at})`
  if (performance.now() - hintedAt < hintEveryMs) return
  hintedAt = performance.now()
  await tx`select pg_notify('portal_event', ${event.name})`
}

export async function ensureListener(db: Db, listener: string): Promise<void> {
  await db`
    insert into platform.listener (name, xid, event_id) values (${listener}, '0', 0)
    on conflict (name) do nothing`
}

/**
 * The next events of a listener, its row locked (nothing when another process has it). Only rows below the oldest running
 * transaction: a sequence alone would skip those that commit late.
 */
export async function claimEvents(tx: Tx, listener: string, names: readonly string[]) {
  const [cursor] = await tx<{ xid: string; event_id: number }[]>`
    select xid::text, event_id from platform.listener where name = ${listener} for update skip locked`
  if (!cursor) return { rows: [], waitingKeys: [] }
  const rows = await tx<EventRow[]>`
    select id, xid::text, name, key, payload, at
    from platform.event
    where (xid, id) > (${cursor.xid}::xid8, ${cursor.event_id})
      and xid < pg_snapshot_xmin(pg_current_snapshot())
      and name = any(${[...names]})
    order by event.xid, event.id
    limit 100`
  const waiting = await tx<{ key: string }[]>`
    select distinct key from platform.listener_failure where listener = ${listener}`
  return { rows: [...rows], waitingKeys: waiting.map((row) => row.key) }
}

export async function moveCursor(tx: Tx, listener: string, last: EventRow): Promise<void> {
  await tx`update platform.listener set xid = ${last.xid}::xid8, event_id = ${last.id} where name = ${listener}`
}

export async function parkEvent(tx: Tx, listener: string, event: EventRow, error: string, at: Date): Promise<void> {
  await tx`
    insert into platform.listener_failure (listener, event_id, key, attempts, next_at, error)
    values (${listener}, ${event.id}, ${event.key}, 1, ${new Date(at.getTime() + 5_000)}, ${error})
    on conflict (listener, event_id) do nothing`
}

/** The oldest parked event of a key whose time has come, locked. */
export async function claimRetry(tx: Tx, listener: string, at: Date): Promise<EventRow | undefined> {
  const [row] = await tx<EventRow[]>`
    select e.id, e.xid::text, e.name, e.key, e.payload, e.at
    from platform.listener_failure f
    join platform.event e on e.id = f.event_id
    where f.listener = ${listener}
      and f.next_at <= ${at}
      and not exists (
        select 1 from platform.listener_failure earlier
        where earlier.listener = f.listener and earlier.key = f.key and earlier.event_id < f.event_id)
    order by f.next_at
    limit 1
    for update of f skip locked`
  return row
}

export async function forgetFailure(tx: Tx, listener: string, eventId: number): Promise<void> {
  await tx`delete from platform.listener_failure where listener = ${listener} and event_id = ${eventId}`
}

/** Waits twice as long after each failure, an hour at most. */
export async function postponeFailure(
  tx: Tx,
  listener: string,
  eventId: number,
  error: string,
  at: Date,
): Promise<void> {
  await tx`
    update platform.listener_failure
    set attempts = attempts + 1,
        error = ${error},
        next_at = ${at}::timestamptz + least(interval '1 hour', interval '5 seconds' * power(2, least(attempts, 12)))
    where listener = ${listener} and event_id = ${eventId}`
}
