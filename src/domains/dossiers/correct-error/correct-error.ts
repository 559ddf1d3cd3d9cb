import { calendarOf } from '#law'
import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { correctErrorAct } from '../acts.ts'
import { waiveOpenDues } from '../cancel-due/cancel-due.ts'
import type { Dossier } from '../dossier.sql.ts'
import { takeBackResults } from '../fill-store/fill-store.ts'
import { demandReason } from '../reason.ts'
import { trackOf } from '../on-track.ts'
import { partOf } from '../processes/process-of.ts'
import { enterStep, firstStep } from '../processes/steps.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/**
 * The agency made an error: it takes the result back and works on, at its own cost: what is still open is not asked any more
 * (Decree 61/2018 art. 21). Silence decides nothing a second time.
 * @law 3.4-21
 */
export async function correctError(tx: Tx, actor: Actor, form: OnDossier & { reason: string }): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, correctErrorAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'correct-error')
  const payload = { reason: demandReason(form.reason) }
  const [part, calendar] = [await partOf(tx, dossier), await calendarOf(tx, dossier.agencyPath)]
  const again = enterStep(calendar, { part, step: firstStep(part) }, { from: now(), start: now(), due: null })
  const reopened = { outcome: null, returnWay: null, isTacit: false, tacitDue: null, punctuality: null }
  const change = {
    ...{ ...reopened, atAgencyCost: true, tracks: [{ number: trackOf(dossier).number, ...again }] },
    ...(trackOf(dossier).lead && { resultValidUntil: null }),
  }
  const next = await recordAct(tx, actor, await waiveOpenDues(tx, actor, dossier), {
    ...{ act: 'correct-error', to, change, payload },
    event: 'dossiers.error-corrected',
  })
  await takeBackResults(tx, next)
  return next
}
