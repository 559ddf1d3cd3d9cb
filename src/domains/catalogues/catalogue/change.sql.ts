import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'

/** Tells the history who acts in this transaction, and when. */
export async function actingAs(tx: Tx, actor: Actor): Promise<void> {
  const { accountId, name, agency } = actor
  const who = JSON.stringify({ accountId, name, agency: agency?.name, at: now() })
  await tx`select set_config('portal.actor', ${who}, true)`
}

/** Two editors of one code take turns, also when the row is not there yet. */
export async function lockRow(tx: Tx, catalogue: string, code: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtext(${`catalogues.${catalogue}`}), hashtext(${code}))`
}

export type ChangePart = 'row' | 'code' | 'member' | 'coverage' | 'succession' | 'definition'

/** One change of a row or of what belongs to it, as the database kept it. */
export type Change = {
  id: number
  key: string
  part: ChangePart
  at: Date
  actorName: string
  agencyName: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

const changeColumns = (db: Db) => db`
  h.id, h.key, h.part, h.at, h.actor_name as "actorName", h.agency_name as "agencyName", h.before, h.after`

/** What happened to a row, newest first. */
export async function historyOf(
  db: Db,
  row: { catalogue: string; key: string; before?: number; limit: number },
): Promise<Change[]> {
  return db<Change[]>`
    select ${changeColumns(db)} from catalogues.change h
    where h.catalogue = ${row.catalogue} and h.key = ${row.key}
      and (${row.before ?? null}::bigint is null or h.id < ${row.before ?? null}::bigint)
    order by h.id desc limit ${row.limit}`
}

export type FollowedChange = Change & { xid: string }

export type ChangePlace = { xid: string; id: number }

/**
 * The changes of a catalogue in the order in which readers may rely on: below the oldest running transaction, so that
 * one which commits late is not skipped.
 */
export async function changesAfter(
  db: Db,
  search: { catalogue: string; after: ChangePlace | null; limit: number },
): Promise<FollowedChange[]> {
  const { after } = search
  return db<FollowedChange[]>`
    select ${changeColumns(db)}, h.xid::text as xid from catalogues.change h
    where h.catalogue = ${search.catalogue} and h.xid < pg_snapshot_xmin(pg_current_snapshot())
      and (h.xid, h.id) > (${after?.xid ?? '0'}::xid8, ${after?.id ?? 0})
    order by h.xid, h.id limit ${search.limit}`
}

/** The newest changes of a catalogue, for its feed: read whole each time, so what commits late is not missed. */
export async function latestChanges(db: Db, catalogue: string, limit: number): Promise<Change[]> {
  return db<Change[]>`
    select ${changeColumns(db)} from catalogues.change h
    where h.catalogue = ${catalogue} order by h.id desc limit ${limit}`
}

/** When each catalogue was changed last. */
export async function lastChanges(db: Db): Promise<{ catalogue: string; at: Date }[]> {
  return db<{ catalogue: string; at: Date }[]>`
    select c.code as catalogue, h.at from catalogues.catalogue c
    cross join lateral (select g.at from catalogues.change g where g.catalogue = c.code
      order by g.id desc limit 1) h`
}
