import { calendarOf } from '#law'
import { type Actor, demand, system } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { markDuePaidAct } from './acts.ts'
import { resume } from './clock.ts'
import { targetOf, type Change, type Status } from './dossier.ts'
import { duesOf, findDue, markPaid, type Due } from './due.sql.ts'
import { type Dossier, lockDossier } from './dossier.sql.ts'
import { onTrack, trackOf, wholeOf } from './on-track.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from './record-act.ts'

export type Settlement = { dueId: string; amount: number; reference: string }

/**
 * Money for a due has come. Never throws when the dossier moved on: `not-waiting` sends the money to dispute (design: Dues).
 * `actor` is whoever paid, or the portal.
 */
export async function settleDue(tx: Tx, it: Settlement & { actor?: Actor }): Promise<'settled' | 'not-waiting'> {
  const named = await findDue(tx, it.dueId)
  const dossier = named && (await lockDossier(tx, named.dossierId))
  // Read again under the lock: another payment may have been first.
  const due = dossier && (await findDue(tx, it.dueId))
  if (!due || !dossier || due.state !== 'open' || due.amount !== it.amount) return 'not-waiting'
  await settle(tx, it.actor ?? system, {
    dossier: onTrack(dossier, due.track),
    due,
    way: 'online',
    reference: it.reference,
  })
  return 'settled'
}

/** The receiver took the money at the counter and wrote a receipt. */
export async function markDuePaidAtCounter(
  tx: Tx,
  actor: Actor,
  form: OnDossier & { dueId: string; receiptNumber: string },
): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, markDuePaidAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  const due = (await duesOf(tx, dossier.id)).find((it) => it.id === form.dueId)
  if (due?.state !== 'open') throw new Problem('due-not-open')
  demand(actor, markDuePaidAct, onTrack(wholeOf(dossier), due.track).agencyPath)
  return settle(tx, actor, {
    dossier: onTrack(wholeOf(dossier), due.track),
    due,
    way: 'counter',
    reference: form.receiptNumber,
  })
}

type Paid = { dossier: Dossier; due: Due; way: 'online' | 'counter'; reference: string }

async function settle(tx: Tx, actor: Actor, { dossier, due, way, reference }: Paid): Promise<Dossier> {
  await markPaid(tx, { dueId: due.id, way, reference, at: now() })
  const { id: dueId, item, amount } = due
  return recordAct(tx, actor, dossier, {
    act: 'settle-due',
    ...(await goOnAfter(tx, dossier, 'settle-due')),
    payload: { dueId, item, amount, way, reference },
    event: 'dossiers.due-settled',
  })
}

/** Work goes on when nothing that stopped it is open any more; where an agency's system decides, it says so itself. */
export async function goOnAfter(
  tx: Tx,
  dossier: Dossier,
  act: 'settle-due' | 'cancel-due',
): Promise<{ to?: Status; change?: Change }> {
  if (dossier.master === 'agency') return {}
  const to = targetOf(dossier, act)
  const { number } = trackOf(dossier)
  const dues = await duesOf(tx, dossier.id)
  const waits = dues.some((it) => it.track === number && it.state === 'open' && it.moment === 'supplement')
  if (to === undefined || waits) return {}
  return { to, change: { ...resume(await calendarOf(tx, dossier.agencyPath), dossier, now()), pausedFrom: null } }
}
