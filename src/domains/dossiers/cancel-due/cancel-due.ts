import { type Actor, demand } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { askDueAct } from '../acts.ts'
import { cancelDueRow, duesOf } from '../due.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { demandReason } from '../reason.ts'
import { trackOf } from '../on-track.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'
import { goOnAfter } from '../settle-due.ts'

/** Takes back what was asked by mistake, with the reason; work that waited for it goes on (regulation 3.4-21). */
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
  await cancelDueRow(tx, due.id)
  return recordAct(tx, actor, dossier, {
    act: 'cancel-due',
    ...(await goOnAfter(tx, dossier, 'cancel-due')),
    payload: { dueId: due.id, item: due.item, amount: due.amount, reason },
    event: 'dossiers.due-cancelled',
  })
}
