import { type Actor, demand } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { askDueAct } from '../acts.ts'
import { cancelDueRow, type Due, duesOf } from '../due.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { demandReason } from '../reason.ts'
import { trackOf } from '../on-track.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'
import { goOnAfter } from '../settle-due.ts'

/**
 * Takes back what was asked by mistake, with the reason; work that waited for it goes on (regulation 3.4-21).
 * @law 3.4-21
 */
export async function cancelDue(
  tx: Tx,
  actor: Actor,
  form: OnDossier & { dueId: string; reason: string },
): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, askDueAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  const reason = demandReason(form.reason)
  const due = (await duesOf(tx, dossier.id)).find((it) => it.id === form.dueId)
  if (due?.state !== 'open' || due.track !== trackOf(dossier).number) throw new Problem('due-not-open')
  return cancel(tx, actor, dossier, { due, reason })
}

/**
 * The agency erred and works on at its own cost: the applicant need not pay it what is still open, and is told so. What
 * another agency of a joined-up dossier asked before stays as it is.
 * @law 3.4-21
 */
export async function waiveOpenDues(tx: Tx, actor: Actor, dossier: Dossier): Promise<Dossier> {
  let next = dossier
  const { number } = trackOf(dossier)
  for (const due of await duesOf(tx, dossier.id)) {
    const isOurs = due.state === 'open' && due.track === number
    if (isOurs) next = await cancel(tx, actor, next, { due, reason: 'Cơ quan sửa sai sót, không thu' })
  }
  return next
}

async function cancel(tx: Tx, actor: Actor, dossier: Dossier, it: { due: Due; reason: string }): Promise<Dossier> {
  const { due, reason } = it
  await cancelDueRow(tx, due.id)
  return recordAct(tx, actor, dossier, {
    act: 'cancel-due',
    ...(await goOnAfter(tx, dossier, 'cancel-due')),
    payload: { dueId: due.id, item: due.item, amount: due.amount, reason },
    event: 'dossiers.due-cancelled',
  })
}
