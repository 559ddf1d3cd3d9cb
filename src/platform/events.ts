import type { Database, Tx } from './database/connect.ts'
import { now } from './clock.ts'
import type { Log } from './log.ts'
import {
  claimEvents,
  claimRetry,
  ensureListener,
  forgetFailure,
  insertEvent,
  moveCursor,
  parkEvent,
  postponeFailure,
  type EventRow,
} from './events.sql.ts'

export type PortalEvent<P = Record<string, unknown>> = { id: number; name: string; key: string; payload: P; at: Date }

/** A later domain's interest in news of an earlier one. `name` is unique and never changes: progress is kept under it. */
export type Listener = {
  name: string
  events: readonly string[]
  /** Runs in the transaction that also records the progress: what it writes happens once. */
  handle(tx: Tx, event: PortalEvent): Promise<void>
}

/** Appends news in the writer's transaction. `key` (a dossier's id, say) is the unit within which order is kept. */
export async function publish(tx: Tx, name: string, key: string, payload: Record<string, unknown>): Promise<void> {
  await insertEvent(tx, { name, key, payload, at: now() })
}

/**
 * Hands every event to every listener, in order, at least once. One process at a time per listener (its row is locked).
 * An event that fails is parked with all later ones of its key and tried again, later and later; other keys go on.
 */
export async function deliverEvents(db: Database, listeners: readonly Listener[], log: Log): Promise<number> {
  let delivered = 0
  for (const listener of listeners) {
    await ensureListener(db, listener.name)
    delivered += await retryParked(db, listener, log)
    for (;;) {
      const count = await deliverBatch(db, listener, log)
      delivered += count
      if (count === 0) break
    }
  }
  return delivered
}

async function deliverBatch(db: Database, listener: Listener, log: Log): Promise<number> {
  return db.begin(async (tx) => {
    const { rows, waitingKeys } = await claimEvents(tx, listener.name, listener.events)
    const parked = new Set(waitingKeys)
    for (const row of rows) {
      if (parked.has(row.key)) await parkEvent(tx, listener.name, row, 'an earlier event of this key waits', now())
      else if (!(await attempt(tx, listener, row, log))) parked.add(row.key)
    }
    const last = rows.at(-1)
    if (last) await moveCursor(tx, listener.name, last)
    return rows.length
  })
}

async function attempt(tx: Tx, listener: Listener, row: EventRow, log: Log): Promise<boolean> {
  try {
    await tx.savepoint((inner) => listener.handle(inner, row))
    return true
  } catch (error) {
    log.error({ listener: listener.name, event: row.id, err: error }, 'a listener failed; the event is parked')
    await parkEvent(tx, listener.name, row, (error as Error).message, now())
    return false
  }
}

async function retryParked(db: Database, listener: Listener, log: Log): Promise<number> {
  for (let count = 0; ; count++) {
    const found = await db.begin(async (tx) => {
      const row = await claimRetry(tx, listener.name, now())
      if (!row) return false
      try {
        await tx.savepoint((inner) => listener.handle(inner, row))
        await forgetFailure(tx, listener.name, row.id)
      } catch (error) {
        log.error({ listener: listener.name, event: row.id, err: error }, 'a listener failed again')
        await postponeFailure(tx, listener.name, row.id, (error as Error).message, now())
      }
      return true
    })
    if (!found) return count
  }
}
