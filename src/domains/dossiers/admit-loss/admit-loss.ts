import { type Actor, demand } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { admitLossAct } from '../acts.ts'
import { waiveOpenDues } from '../cancel-due/cancel-due.ts'
import type { Dossier } from '../dossier.sql.ts'
import { demandReason } from '../reason.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/** `papers`: which ones; `remedy`: what the agency does about it, and what the applicant need not do. */
export type LossForm = OnDossier & { kind: 'lost' | 'damaged'; papers: string; remedy: string }

/** Whether there may be papers that the agency lost: of everything that it has not refused to take in. */
export function mayAdmitLoss({ status }: Pick<Dossier, 'status'>): boolean {
  return status !== 3
}

/**
 * Papers of the applicant were lost or damaged at the agency: it apologises, mends it at its own cost, and asks no money
 * for this dossier any more (Decree 61/2018 art. 21). Of a joined-up dossier the agency cancels what it asked itself; from
 * then on no agency asks anything new.
 * @law 3.4-21
 */
export async function admitLoss(tx: Tx, actor: Actor, form: LossForm): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, admitLossAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  if (!mayAdmitLoss(dossier)) throw new Problem('impossible-move', { act: 'admit-loss', status: dossier.status })
  const { kind } = form
  const payload = { kind, papers: demandReason(form.papers), remedy: demandReason(form.remedy) }
  return recordAct(tx, actor, await waiveOpenDues(tx, actor, dossier), {
    act: 'admit-loss',
    change: { atAgencyCost: true },
    payload,
    event: 'dossiers.loss-admitted',
  })
}
