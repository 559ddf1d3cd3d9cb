import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { refuseAct } from '../acts.ts'
import { cancelOpenDues } from '../due.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf } from '../on-track.ts'
import { demandReason } from '../reason.ts'
import { answered } from '../reception.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/** `reasonCode`: the kind of reason, from the catalogue. */
export type RefuseForm = OnDossier & { reason: string; reasonCode?: string | undefined }

/**
 * Refuses to take a dossier in, with the reason. Refusing to settle one is `finishDossier`.
 * @law 3.2-1
 */
export async function refuseDossier(tx: Tx, actor: Actor, form: RefuseForm): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, refuseAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'refuse')
  const reason = demandReason(form.reason)
  await cancelOpenDues(tx, dossier.id, trackOf(dossier).number)
  const payload = { reason, ...(form.reasonCode && { reasonCode: form.reasonCode }) }
  const change = { supplementDeadline: null, ...answered(dossier, now()) }
  return recordAct(tx, actor, dossier, { act: 'refuse', to, change, payload, event: 'dossiers.refused' })
}
