import type { Actor } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { withdrawAct } from '../acts.ts'
import { demandOwnerOr } from '../dossier-access.ts'
import type { Dossier } from '../dossier.sql.ts'
import { cancelOpenDues } from '../due.sql.ts'
import { endOpenParts, noWaiting } from '../end-parts.ts'
import { demandReason } from '../reason.ts'
import { isJoined } from '../on-track.ts'
import { demandMove, demandUnchanged, openWhole, recordAct, type OnDossier } from '../record-act.ts'

/**
 * The applicant takes the dossier back, a joined-up one whole; at the counter the receiver does it for them.
 * @law 3.4-118.21
 */
export async function withdrawDossier(tx: Tx, actor: Actor, form: OnDossier & { reason: string }): Promise<Dossier> {
  const dossier = await openWhole(tx, form.dossierId)
  demandOwnerOr(actor, withdrawAct, dossier)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'withdraw')
  const atCounter = actor.kind === 'officer'
  const payload = { reason: demandReason(form.reason), ...(atCounter && { asked: 'at-counter' }) }
  await cancelOpenDues(tx, dossier.id)
  const onBehalfOf = atCounter ? dossier.applicantPartyId : null
  const change = isJoined(dossier) ? endOpenParts(dossier, () => to) : noWaiting
  return recordAct(tx, actor, dossier, {
    act: 'withdraw',
    ...(!isJoined(dossier) && { to }),
    change,
    payload,
    onBehalfOf,
    event: 'dossiers.withdrawn',
  })
}
