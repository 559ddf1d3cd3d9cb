import { type Act, type Actor, allow } from '#platform/actor.ts'
import {
  acceptAct,
  admitLossAct,
  apologiseAct,
  appointAct,
  askDueAct,
  askExpertAct,
  assignAct,
  consultAct,
  correctAnswersAct,
  correctErrorAct,
  councilAct,
  extendSupplementAct,
  finishAct,
  handOverAct,
  inspectAct,
  lookUpAct,
  messageAct,
  nextStepAct,
  noteAct,
  processAct,
  receiveTransferAct,
  redirectAct,
  refuseAct,
  removeSecretAct,
  requestSupplementAct,
  stopAct,
  submitSupplementAct,
  transferAct,
  withdrawAct,
} from '../acts.ts'
import { mayAdmitLoss } from '../admit-loss/admit-loss.ts'
import { mayAskExpert } from '../ask-expert/ask-expert.ts'
import { mayApologise } from '../apologise/apologise.ts'
import { mayCorrectAtCounter } from '../correct-at-counter/correct-at-counter.ts'
import { isOver, targetOf } from '../dossier.ts'
import { hasInterest } from '../dossier-access.ts'
import type { Dossier } from '../dossier.sql.ts'
import { mayLookUp } from '../databases/look-up.ts'
import { mayConsult } from '../consult-agency/consult-agency.ts'
import { mayMessage, mayWrite } from '../messages/send-message.ts'
import { mayHandOn, maySendBack } from '../next-step/next-step.ts'
import { trackOf } from '../on-track.ts'
import { mayRecordStep } from '../record-step/record-step.ts'
import { mayRedirect } from '../redirect-dossier/redirect-dossier.ts'
import { mayRemoveSecret } from '../remove-secret/remove-secret.ts'
import { mayReceive } from '../transfer-dossier/receive-transfer.ts'
import { mayTransfer } from '../transfer-dossier/transfer-dossier.ts'
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
  'take-supplement': {
    slug: 'nhan-bo-sung',
    act: submitSupplementAct,
    possible: (it) => targetOf(it, 'submit-supplement') !== undefined,
  },
  'correct-answers': { slug: 'sua-to-khai', act: correctAnswersAct, possible: mayCorrectAtCounter },
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
  message: { slug: 'tin-nhan', act: messageAct, possible: mayMessage },
  note: { slug: 'ghi-chu', act: noteAct, possible: () => true },
  'next-step': { slug: 'chuyen-buoc', act: nextStepAct, possible: mayHandOn },
  'send-back': { slug: 'tra-lai-buoc', act: nextStepAct, possible: maySendBack },
  'receive-transfer': { slug: 'nhan-chuyen', act: receiveTransferAct, possible: mayReceive },
  transfer: { slug: 'chuyen-ho-so', act: transferAct, possible: mayTransfer },
  'look-up': { slug: 'tra-cuu-csdl', act: lookUpAct, possible: mayLookUp },
  consult: { slug: 'lay-y-kien', act: consultAct, possible: mayConsult },
  'ask-expert': { slug: 'hoi-y-kien', act: askExpertAct, possible: mayAskExpert },
  inspect: { slug: 'kiem-tra-thuc-dia', act: inspectAct, possible: mayRecordStep },
  council: { slug: 'hop-hoi-dong', act: councilAct, possible: mayRecordStep },
  appoint: { slug: 'lich-hen', act: appointAct, possible: mayRecordStep },
  redirect: { slug: 'chuyen-dung-noi', act: redirectAct, possible: mayRedirect },
  'remove-secret': { slug: 'xoa-bi-mat', act: removeSecretAct, possible: mayRemoveSecret },
} satisfies Record<string, OfficerAct>

export type OfficerActName = keyof typeof officerActs
export const officerActNames = Object.keys(officerActs) as OfficerActName[]

/** Acts whose words reach the applicant: they are looked at before they are sent. */
export const previewed: ReadonlySet<OfficerActName> = new Set([
  ...(['request-supplement', 'extend-supplement', 'refuse', 'finish', 'stop', 'withdraw', 'apologise'] as const),
  ...(['admit-loss', 'correct-error', 'ask-due', 'appoint', 'inspect', 'council', 'redirect', 'message'] as const),
])

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
  return officerActNames.filter((name) => isPossible(name, dossier) && mayDo(actor, name, dossier))
}

/** The right at the agency of the dossier; a result may also be handed over where it was filed (regulation 3.8). */
export function mayDo(actor: Actor, name: OfficerActName, dossier: Dossier): boolean {
  if (name === 'message') return mayWrite(actor, dossier)
  const { act } = officerActs[name]
  const { receivingPath } = trackOf(dossier)
  const there = name === 'hand-over' && receivingPath !== null && allow(actor, act, receivingPath)
  return there || allow(actor, act, dossier.agencyPath)
}

/** Of a joined-up dossier the address also says which track. */
export function actPath(dossier: Dossier, name: OfficerActName, part = ''): string {
  return `${urls.deskDossier(dossier.id)}/${officerActs[name].slug}${part}${trackQuery(dossier)}`
}

export function trackQuery(dossier: Dossier): string {
  return dossier.whole === undefined ? '' : `?phan=${trackOf(dossier).number}`
}
