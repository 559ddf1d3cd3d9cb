import type { Actor } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { stopAct } from '../acts.ts'
import { demandOwnerOr } from '../dossier-access.ts'
import type { Dossier } from '../dossier.sql.ts'
import { cancelOpenDues } from '../due.sql.ts'
import { endOpenParts, noWaiting } from '../end-parts.ts'
import { isJoined, trackOf, wholeOf } from '../on-track.ts'
import { demandReason } from '../reason.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/** `asked`: the applicant wishes it, and an officer writes it down for them; a citizen always asks for themselves. */
export type StopForm = OnDossier & { reason: string; asked?: 'by-applicant' | undefined }

/**
 * Stops the settlement of an accepted dossier, for good: at the applicant's wish as long as nothing has been decided, or
 * on a ground in law (Decree 118/2025 art. 21; Circular 03/2025 art. 7). The applicant's wish ends a joined-up dossier whole;
 * a ground in law ends the part of the agency that has it.
 * @law 3.4-118.21
 */
export async function stopDossier(tx: Tx, actor: Actor, form: StopForm): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demandOwnerOr(actor, stopAct, dossier)
  await demandUnchanged(tx, dossier, form.revision)
  const byOfficer = actor.kind === 'officer' && form.asked === 'by-applicant'
  const asked = actor.kind === 'citizen' ? 'online' : byOfficer ? 'at-counter' : undefined
  const payload = { reason: demandReason(form.reason), ...(asked && { asked }) }
  const stopped = asked ? wholeOf(dossier) : dossier
  const to = demandMove(stopped, 'stop')
  await cancelOpenDues(tx, dossier.id, asked ? undefined : trackOf(dossier).number)
  return recordAct(tx, actor, stopped, {
    act: 'stop',
    ...(isJoined(stopped) ? { change: endOpenParts(stopped, () => to) } : { to, change: noWaiting }),
    payload,
    onBehalfOf: byOfficer ? dossier.applicantPartyId : null,
    event: 'dossiers.stopped',
  })
}
