import type { Actor } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { stopAct } from '../acts.ts'
import { demandOwnerOr } from '../dossier-access.ts'
import type { Dossier } from '../dossier.sql.ts'
import { cancelOpenDues } from '../due.sql.ts'
import { demandReason } from '../reason.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/** `asked`: the applicant wishes it, and an officer writes it down for them; a citizen always asks for themselves. */
export type StopForm = OnDossier & { reason: string; asked?: 'by-applicant' | undefined }

/**
 * Stops the settlement of an accepted dossier, for good: at the applicant's wish as long as nothing has been decided, or
 * on a ground in law (Decree 118/2025 art. 21; Circular 03/2025 art. 7).
 * @law 3.4-118.21
 */
export async function stopDossier(tx: Tx, actor: Actor, form: StopForm): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId)
  demandOwnerOr(actor, stopAct, dossier)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'stop')
  const byOfficer = actor.kind === 'officer' && form.asked === 'by-applicant'
  const asked = actor.kind === 'citizen' ? 'online' : byOfficer ? 'at-counter' : undefined
  const payload = { reason: demandReason(form.reason), ...(asked && { asked }) }
  await cancelOpenDues(tx, dossier.id)
  return recordAct(tx, actor, dossier, {
    act: 'stop',
    to,
    change: { pausedAt: null, supplementDeadline: null },
    payload,
    onBehalfOf: byOfficer ? dossier.applicantPartyId : null,
    event: 'dossiers.stopped',
  })
}
