import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { withdrawAct } from '../acts.ts'
import { type Change, isOver, type Status } from '../dossier.ts'
import { demandOwnerOr } from '../dossier-access.ts'
import type { Dossier } from '../dossier.sql.ts'
import { cancelOpenDues } from '../due.sql.ts'
import { demandReason } from '../reason.ts'
import { isJoined } from '../on-track.ts'
import { demandMove, demandUnchanged, openWhole, recordAct, type OnDossier } from '../record-act.ts'

/**
 * The applicant takes the dossier back; at the counter the receiver does it for them.
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
  const change = isJoined(dossier) ? everyPart(dossier, to) : { pausedAt: null }
  return recordAct(tx, actor, dossier, {
    act: 'withdraw',
    ...(!isJoined(dossier) && { to }),
    change,
    payload,
    onBehalfOf,
    event: 'dossiers.withdrawn',
  })
}

/** A joined-up dossier is taken back whole: every part that has not ended, and those still to come. */
function everyPart(dossier: Dossier, to: Status): Change {
  const open = dossier.tracks.filter((it) => !isOver(it.status))
  const endedAt = now().toISOString()
  return { coming: [], tracks: open.map(({ number }) => ({ number, status: to, pausedAt: null, endedAt })) }
}
