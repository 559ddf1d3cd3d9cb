import { findFiles } from '#documents'
import { type Actor, demand, dossierRoles } from '#platform/actor.ts'
import { dayOf, now, today } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { askExpertAct } from '../acts.ts'
import { keepOpinionFiles } from '../consult-agency/keep-opinion-files.ts'
import { type Dossier, lockDossier } from '../dossier.sql.ts'
import { onTrack } from '../on-track.ts'
import { demandReason } from '../reason.ts'
import { recordAct, type NewAct } from '../record-act.ts'
import { closeQuestion, type ExpertQuestion, findQuestion, markReminded } from './expert-question.sql.ts'
import { tellExpert } from './tell-expert.ts'

/** Only whoever was asked, and only while they still work on dossiers in this agency, above it or in a unit of it. */
export function demandAsked(actor: Actor, it: ExpertQuestion): void {
  const roles: readonly string[] = dossierRoles
  const here = actor.grants.some(
    ({ role, agencyPath: path }) =>
      roles.includes(role) && (it.agencyPath.startsWith(path) || path.startsWith(it.agencyPath)),
  )
  if (actor.kind !== 'officer' || it.expertId !== actor.accountId || !here) throw new Problem('forbidden')
}

/** The asked officer says what they think. A late opinion is still one. */
export async function giveOpinion(
  tx: Tx,
  actor: Actor,
  form: { questionId: string; answer: string; fileIds: readonly string[] },
): Promise<Dossier> {
  const { it, dossier } = await openQuestion(tx, form.questionId)
  demandAsked(actor, it)
  demandOpen(it)
  const text = demandReason(form.answer)
  const files = await findFiles(tx, [...form.fileIds])
  if (files.length !== form.fileIds.length) throw new Problem('not-found')
  await closeQuestion(tx, { id: it.id, state: 'answered', answer: text, at: now() })
  const next = await record(tx, actor, dossier, it, {
    act: 'give-opinion',
    payload: { text, late: now() > it.deadline, files: files.map(({ id, name, sha256 }) => ({ id, name, sha256 })) },
    event: 'dossiers.expert-answered',
  })
  await keepOpinionFiles(tx, { dossier, sequence: next.revision, files, from: it.expertName })
  await tellExpert(tx, next, { kind: 'give-opinion', to: [it.askedBy], id: null, by: actor.name, text })
  return next
}

/** The asked officer cannot say: the question goes back, with the reason. */
export async function handBackQuestion(
  tx: Tx,
  actor: Actor,
  form: { questionId: string; reason: string },
): Promise<Dossier> {
  const { it, dossier } = await openQuestion(tx, form.questionId)
  demandAsked(actor, it)
  demandOpen(it)
  const reason = demandReason(form.reason)
  await closeQuestion(tx, { id: it.id, state: 'handed-back', answer: reason, at: now() })
  const next = await record(tx, actor, dossier, it, {
    act: 'hand-back-question',
    payload: { reason },
    event: 'dossiers.expert-handed-back',
  })
  await tellExpert(tx, next, { kind: 'hand-back-question', to: [it.askedBy], id: null, by: actor.name, text: reason })
  return next
}

/** Whoever works on the dossier needs no answer any more. */
export async function withdrawQuestion(
  tx: Tx,
  actor: Actor,
  form: { questionId: string; reason: string },
): Promise<Dossier> {
  const { it, dossier } = await openQuestion(tx, form.questionId)
  demand(actor, askExpertAct, dossier.agencyPath)
  demandOpen(it)
  const reason = demandReason(form.reason)
  await closeQuestion(tx, { id: it.id, state: 'withdrawn', answer: '', at: now() })
  const next = await record(tx, actor, dossier, it, {
    act: 'withdraw-question',
    payload: { reason },
    event: 'dossiers.expert-withdrawn',
  })
  await tellExpert(tx, next, { kind: 'withdraw-question', to: [it.expertId], id: it.id, by: actor.name, text: reason })
  return next
}

/** Reminds whoever was asked; once a day is enough. */
export async function remindExpert(tx: Tx, actor: Actor, form: { questionId: string }): Promise<Dossier> {
  const { it, dossier } = await openQuestion(tx, form.questionId)
  demand(actor, askExpertAct, dossier.agencyPath)
  demandOpen(it)
  if (remindedToday(it)) throw new Problem('expert-reminded-today')
  await markReminded(tx, it.id, now())
  const next = await record(tx, actor, dossier, it, {
    act: 'remind-expert',
    payload: {},
    event: 'dossiers.expert-reminded',
  })
  const deadline = it.deadline.toISOString()
  const told = { to: [it.expertId], id: it.id, by: actor.name, text: it.question, deadline }
  await tellExpert(tx, next, { kind: 'remind-expert', ...told })
  return next
}

export function remindedToday({ remindedAt }: Pick<ExpertQuestion, 'remindedAt'>): boolean {
  return remindedAt !== null && dayOf(remindedAt) === today()
}

async function openQuestion(tx: Tx, id: string): Promise<{ it: ExpertQuestion; dossier: Dossier }> {
  const named = await findQuestion(tx, id)
  const whole = named && (await lockDossier(tx, named.dossierId))
  // Read again under the lock: somebody may have been first.
  const it = whole && (await findQuestion(tx, id))
  if (!it || !whole) throw new Problem('not-found')
  return { it, dossier: onTrack(whole, it.track) }
}

function demandOpen(it: ExpertQuestion): void {
  if (it.state !== 'open') throw new Problem('question-closed')
}

function record(tx: Tx, actor: Actor, dossier: Dossier, it: ExpertQuestion, act: NewAct): Promise<Dossier> {
  const of = { questionId: it.id, expert: it.expertName, ...(dossier.whole && { track: it.track }) }
  return recordAct(tx, actor, dossier, { ...act, payload: { ...of, ...act.payload } })
}
