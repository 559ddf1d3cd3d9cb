import type { Db, Tx } from '#platform/database/connect.ts'

export type DueMoment = 'receipt' | 'supplement' | 'return'

/** What is owed for a dossier. Amounts are đồng. */
export type Due = {
  id: string
  dossierId: string
  /** The track whose agency asked. */
  track: number
  item: string
  amount: number
  moment: DueMoment
  state: 'open' | 'paid' | 'cancelled'
  askedAt: Date
  settledAt: Date | null
  settledWay: 'online' | 'counter' | null
  reference: string | null
}

export async function duesOf(db: Db, dossierId: string): Promise<Due[]> {
  return db<Due[]>`select ${columns(db)} from dossiers.due where dossier_id = ${dossierId} order by id`
}

export async function findDue(db: Db, id: string): Promise<Due | undefined> {
  const [row] = await db<Due[]>`select ${columns(db)} from dossiers.due where id = ${id}`
  return row
}

export async function insertDue(
  tx: Tx,
  it: { dossierId: string; track: number; item: string; amount: number; moment: DueMoment; at: Date },
): Promise<Due> {
  const [row] = await tx<Due[]>`
    insert into dossiers.due (dossier_id, track, item, amount, moment, state, asked_at)
    values (${it.dossierId}, ${it.track}, ${it.item}, ${it.amount}, ${it.moment}, 'open', ${it.at})
    returning ${columns(tx)}`
  return row!
}

export async function markPaid(
  tx: Tx,
  it: { dueId: string; way: 'online' | 'counter'; reference: string; at: Date },
): Promise<void> {
  await tx`
    update dossiers.due set state = 'paid', settled_at = ${it.at}, settled_way = ${it.way}, reference = ${it.reference}
    where id = ${it.dueId}`
}

/** What was asked by mistake. */
export async function cancelDueRow(tx: Tx, dueId: string): Promise<void> {
  await tx`update dossiers.due set state = 'cancelled' where id = ${dueId} and state = 'open'`
}

/** A dossier, or one track of it, that ends without a result owes nothing more. */
export async function cancelOpenDues(tx: Tx, dossierId: string, track: number | null = null): Promise<void> {
  await tx`
    update dossiers.due set state = 'cancelled'
    where dossier_id = ${dossierId} and state = 'open' and (${track}::smallint is null or track = ${track}::smallint)`
}

function columns(db: Db) {
  return db`id, dossier_id as "dossierId", track, item, amount, moment, state, asked_at as "askedAt",
    settled_at as "settledAt", settled_way as "settledWay", reference`
}
