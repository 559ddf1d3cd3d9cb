import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { newId } from '#platform/new-id.ts'
import { Problem } from '#platform/problem.ts'
import { askExpertAct } from '../acts.ts'
import { assignableAt } from '../assign-dossier/assign-dossier.ts'
import { filesOf } from '../dossier-file.sql.ts'
import { isMatterOf } from '../dossier-access.ts'
import { isOver } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf } from '../on-track.ts'
import { demandReason } from '../reason.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'
import { insertQuestion, questionsOf } from './expert-question.sql.ts'
import { tellExpert } from './tell-expert.ts'

export type AskExpert = OnDossier & {
  expertId: string
  question: string
  deadline: Date
  /** What the asked officer may read: what the applicant answered, and these of the files. */
  withForm: boolean
  fileIds: readonly string[]
}

type Expert = Awaited<ReturnType<typeof assignableAt>>[number]

/** As long as the agency works on it, also before it is taken in. */
export function mayAskExpert(dossier: Dossier): boolean {
  return !isOver(dossier.status)
}

/** Officers of the agency and its units who work on dossiers, but not oneself, and nobody about a matter of their own. */
export async function expertsFor(db: Db, actor: Actor, dossier: Dossier): Promise<Expert[]> {
  const officers = await assignableAt(db, dossier.agencyPath)
  return officers.filter((it) => it.accountId !== actor.accountId && !isMatterOf(it, dossier))
}

/**
 * Asks a named officer of the own agency: what, and until when. It stops no clock: an opinion inside the agency is the agency's
 * own time, and the limit of the law runs on.
 * @law 3.4-19.1
 */
export async function askExpert(tx: Tx, actor: Actor, form: AskExpert): Promise<{ dossier: Dossier; id: string }> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, askExpertAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  if (!mayAskExpert(dossier)) throw new Problem('impossible-move', { act: 'ask-expert', status: dossier.status })
  const question = demandReason(form.question)
  if (form.deadline <= now()) throw new Problem('due-in-the-past')
  const expert = (await expertsFor(tx, actor, dossier)).find((it) => it.accountId === form.expertId)
  if (!expert) throw new Problem('expert-nobody')
  const { number } = trackOf(dossier)
  const earlier = await questionsOf(tx, { dossierId: dossier.id, track: number })
  if (earlier.some((it) => it.expertId === expert.accountId && it.state === 'open'))
    throw new Problem('expert-asked-already')
  const own = new Set((await filesOf(tx, dossier.id)).map((it) => it.fileId))
  const fileIds = form.fileIds.filter((it) => own.has(it))
  const id = newId()
  const deadline = form.deadline.toISOString()
  const next = await recordAct(tx, actor, dossier, {
    act: 'ask-expert',
    payload: {
      ...{ questionId: id, expert: expert.name, text: question, deadline, files: fileIds, withForm: form.withForm },
      // Of several agencies' parts each keeps its questions to itself (readable-notes.ts).
      ...(dossier.whole && { track: number }),
    },
    event: 'dossiers.expert-asked',
  })
  await insertQuestion(tx, {
    ...{ id, dossierId: dossier.id, track: number, agencyPath: dossier.agencyPath, question, fileIds },
    ...{ askedBy: actor.accountId!, askedByName: actor.name, expertId: expert.accountId, expertName: expert.name },
    ...{ withForm: form.withForm, askedAt: now(), deadline: form.deadline },
  })
  await tellExpert(tx, next, {
    kind: 'ask-expert',
    to: [expert.accountId],
    id,
    by: actor.name,
    text: question,
    deadline,
  })
  return { dossier: next, id }
}
