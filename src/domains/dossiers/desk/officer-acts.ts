import { type Act, type Actor, allow } from '#platform/actor.ts'
import {
  acceptAct,
  admitLossAct,
  apologiseAct,
  askDueAct,
  assignAct,
  correctErrorAct,
  extendSupplementAct,
  finishAct,
  handOverAct,
  noteAct,
  processAct,
  refuseAct,
  requestSupplementAct,
  stopAct,
  withdrawAct,
} from '../acts.ts'
import { mayAdmitLoss } from '../admit-loss/admit-loss.ts'
import { mayApologise } from '../apologise/apologise.ts'
import { isOver, targetOf } from '../dossier.ts'
import { hasInterest } from '../dossier-access.ts'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'

/** An act that an officer does on a page of its own: where it is, who may, and when it is possible. */
type OfficerAct = { slug: string; act: Act; possible(dossier: Dossier): boolean }

/** In the order in which the desk offers them: what leads on comes first. */
export const officerActs = {
  accept: { slug: 'tiep-nhan', act: acceptAct, possible: (it) => targetOf(it, 'accept') !== undefined },
  process: { slug: 'xu-ly', act: processAct, possible: (it) => targetOf(it, 'process') !== undefined },
  finish: { slug: 'tra-ket-qua', act: finishAct, possible: (it) => targetOf(it, 'finish') !== undefined },
  'hand-over': { slug: 'ban-giao', act: handOverAct, possible: (it) => targetOf(it, 'hand-over') !== undefined },
  'request-supplement': {
    slug: 'yeu-cau-bo-sung',
    act: requestSupplementAct,
    possible: (it) => targetOf(it, 'request-supplement') !== undefined,
  },
  'extend-supplement': { slug: 'gia-han-bo-sung', act: extendSupplementAct, possible: (it) => it.status === 5 },
  apologise: { slug: 'xin-loi', act: apologiseAct, possible: mayApologise },
  assign: { slug: 'phan-cong', act: assignAct, possible: (it) => !isOver(it.status) },
  'ask-due': {
    slug: 'thu-phi',
    act: askDueAct,
    possible: (it) => !it.atAgencyCost && (!isOver(it.status) || it.status === 9),
  },
  refuse: { slug: 'tu-choi', act: refuseAct, possible: (it) => targetOf(it, 'refuse') !== undefined },
  withdraw: { slug: 'rut', act: withdrawAct, possible: (it) => targetOf(it, 'withdraw') !== undefined },
  stop: { slug: 'dung', act: stopAct, possible: (it) => targetOf(it, 'stop') !== undefined },
  'correct-error': {
    slug: 'sua-sai',
    act: correctErrorAct,
    possible: (it) => targetOf(it, 'correct-error') !== undefined,
  },
  'admit-loss': { slug: 'mat-hong-giay-to', act: admitLossAct, possible: mayAdmitLoss },
  note: { slug: 'ghi-chu', act: noteAct, possible: () => true },
} satisfies Record<string, OfficerAct>

export type OfficerActName = keyof typeof officerActs
export const officerActNames = Object.keys(officerActs) as OfficerActName[]

/** Whether the state of the dossier lets it happen. What an agency's own system masters is only noted here. */
export function isPossible(name: OfficerActName, dossier: Dossier): boolean {
  return (dossier.master === 'portal' || name === 'note') && officerActs[name].possible(dossier)
}

/**
 * What this officer can do with the dossier now.
 * @law 3.6
 */
export function actsNow(actor: Actor, dossier: Dossier): OfficerActName[] {
  if (hasInterest(actor, dossier)) return []
  return officerActNames.filter(
    (name) => isPossible(name, dossier) && allow(actor, officerActs[name].act, dossier.agencyPath),
  )
}

export function actPath(dossierId: string, name: OfficerActName): string {
  return `${urls.deskDossier(dossierId)}/${officerActs[name].slug}`
}
