import { calendarOf } from '#law'
import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { extendSupplementAct } from '../acts.ts'
import { onWorkingDay } from '../clock.ts'
import type { Dossier } from '../dossier.sql.ts'
import { endsAt } from '../moments/moments.ts'
import { demandReason } from '../reason.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

export type ExtendForm = OnDossier & { deadline: Date; reason: string }

/**
 * More time for the applicant to send what was asked for; the deadline only ever moves to a later day. Of a joined-up dossier
 * the agency gives it that asked: one asks at a time.
 * @law 3.2-5
 */
export async function extendSupplement(tx: Tx, actor: Actor, form: ExtendForm): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, extendSupplementAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  if (dossier.status !== 5) throw new Problem('impossible-move', { act: 'extend-supplement', status: dossier.status })
  const calendar = await calendarOf(tx, dossier.agencyPath)
  const deadline = onWorkingDay(calendar, form.deadline)
  const before = dossier.supplementDeadline
  if (deadline <= now() || (before !== null && deadline <= new Date(before))) throw new Problem('new-due-too-early')
  return recordAct(tx, actor, dossier, {
    act: 'extend-supplement',
    change: { supplementDeadline: deadline.toISOString() },
    payload: {
      ...{ reason: demandReason(form.reason), before, deadline: deadline.toISOString() },
      ...endsAt(calendar, dossier, deadline),
    },
    event: 'dossiers.supplement-extended',
  })
}
