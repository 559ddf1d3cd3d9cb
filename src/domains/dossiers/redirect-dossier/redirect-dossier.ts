import { findAgency } from '#catalogues'
import { calendarOf } from '#law'
import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { redirectAct } from '../acts.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf, wholeOf } from '../on-track.ts'
import { handlingFor } from '../handling/handling-for.ts'
import { demandReason } from '../reason.ts'
import { answered, filedClock } from '../reception.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/** Before it is accepted; what was taken in for another agency is transferred instead. */
export function mayRedirect(dossier: Dossier): boolean {
  return dossier.status === 1 && wholeOf(dossier).transfer === null
}

/**
 * Filed to the wrong agency: it goes to the right one, with everything that was sent. The applicant is told and files
 * nothing again; no clock has begun. Sending it on is this agency's answer; the right one has its own time to answer, and its
 * own rules.
 * @law 3.2-2
 */
export async function redirectDossier(
  tx: Tx,
  actor: Actor,
  form: OnDossier & { agencyId: number; reason: string },
): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, redirectAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  if (!mayRedirect(dossier)) throw new Problem('impossible-move', { act: 'redirect', status: dossier.status })
  const reason = demandReason(form.reason)
  const to = await findAgency(tx, form.agencyId)
  if (!to || to.id === dossier.agencyId) throw new Problem('redirect-nowhere')
  const place = { agencyId: to.id, agencyPath: to.path, agencyName: to.name }
  const handling = await handlingFor(tx, { ...dossier, agencyPath: to.path }, now())
  return recordAct(tx, actor, dossier, {
    act: 'redirect',
    change: {
      ...answered(dossier, now()),
      ...filedClock(await calendarOf(tx, to.path), handling, now()),
      moved: { ...place, level1: to.level1 },
      tracks: [{ number: trackOf(dossier).number, ...place, assigneeId: null, assigneeName: '' }],
    },
    payload: { from: dossier.agencyName, to: to.name, reason },
    event: 'dossiers.redirected',
  })
}
