import { type Actor, demand } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { stopAct } from '../acts.ts'
import type { Dossier } from '../dossier.sql.ts'
import { cancelOpenDues } from '../due.sql.ts'
import { trackOf } from '../on-track.ts'
import { demandReason } from '../reason.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/**
 * Stops the settlement of an accepted dossier, for good (Decree 118/2025 art. 21; regulation 3.4).
 * @law 3.4-118.21
 */
export async function stopDossier(tx: Tx, actor: Actor, form: OnDossier & { reason: string }): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, stopAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'stop')
  const payload = { reason: demandReason(form.reason) }
  await cancelOpenDues(tx, dossier.id, trackOf(dossier).number)
  const change = { pausedAt: null }
  return recordAct(tx, actor, dossier, { act: 'stop', to, change, payload, event: 'dossiers.stopped' })
}
