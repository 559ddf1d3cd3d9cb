import { keepFile, type ReceivedFile } from '#documents'
import {
  type AnswerError,
  type Answers,
  checkAnswers,
  type FileSlot,
  findFormVersion,
  type FormDefinition,
  prune,
  saysOtherwise,
} from '#eforms'
import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import type { ActRecord } from '../act.sql.ts'
import { correctAnswersAct } from '../acts.ts'
import { slotsBroughtUp } from '../correct-answers/correction.ts'
import { deleteCorrection } from '../correct-answers/correction.sql.ts'
import { filesOf, insertDossierFile } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { answersOf } from '../filed-answers.ts'
import { trackOf, wholeOf } from '../on-track.ts'
import { demandMaster, demandUnchanged, type OnDossier, openWhole, recordAct } from '../record-act.ts'

/** Who stood at the counter and agreed to what was read to them: the applicant, or somebody with a paper that lets them. */
export type Agreed = { as: 'applicant' | 'authorised'; name: string; paper: string }

export type CorrectAtCounter = OnDossier & {
  answers: Answers
  agreed: Agreed
  /** Scans of papers that only the corrected answers ask for, by their slot. */
  scans: readonly { key: string; files: readonly ReceivedFile[] }[]
}

/**
 * Before any agency has taken it in, or while what the applicant was asked for is still open: later the answers are what was
 * received, and the applicant is asked to correct them.
 * @law 3.1-1 3.4-19.4
 */
export function mayCorrectAtCounter(dossier: Dossier): boolean {
  const whole = wholeOf(dossier)
  const isOpen = trackOf(dossier).status === 5 || whole.tracks.every((it) => it.status === 1 && it.acceptedAt === null)
  return isOpen && whole.formVersionId !== null
}

/** The form of a dossier as it counts now. */
export type FiledForm = { definition: FormDefinition; before: Answers }

/** What was filed may have been erased since: then there is nothing to correct. */
export async function filedForm(db: Db, dossier: Dossier): Promise<FiledForm> {
  const form = dossier.formVersionId === null ? undefined : await findFormVersion(db, dossier.formVersionId)
  const before = await answersOf(db, dossier)
  if (!form || before === null) throw new Problem('not-found')
  return { definition: form.definition, before: prune(form.definition, before) }
}

/** What would be wrong only since the correction; what was filed as it is, the agency judges. */
export function wronged({ definition, before }: FiledForm, after: Answers): AnswerError[] {
  const old = new Set(checkAnswers(definition, before).map((error) => error.pointer))
  return checkAnswers(definition, after).filter((error) => !old.has(error.pointer))
}

/** Papers that the corrected answers ask for and that nobody has sent. */
export async function slotsAfter(
  db: Db,
  dossier: Dossier,
  it: { definition: FormDefinition; before: Answers; after: Answers },
): Promise<FileSlot[]> {
  return slotsBroughtUp(it, new Set((await filesOf(db, dossier.id)).map((file) => file.componentKey)))
}

/**
 * The applicant stands at the counter, and an officer corrects the form with them: recorded as done by the officer for the
 * applicant, with their word that they agree. No clock, state or date moves by it.
 * @law 3.1-1
 */
export async function correctAtCounter(tx: Tx, actor: Actor, form: CorrectAtCounter): Promise<Dossier> {
  const whole = await openWhole(tx, form.dossierId)
  demand(actor, correctAnswersAct, whole.agencyPath)
  await demandUnchanged(tx, whole, form.revision)
  demandMaster(whole)
  if (!mayCorrectAtCounter(whole))
    throw new Problem('impossible-move', { act: 'correct-answers', status: whole.status })
  const filed = await filedForm(tx, whole)
  const answers = prune(filed.definition, form.answers)
  if (!saysOtherwise(filed.definition, { before: filed.before, after: answers })) throw new Problem('nothing-corrected')
  if (wronged(filed, answers).length > 0) throw new Problem('answers-wrong')
  const slots = await slotsAfter(tx, whole, { ...filed, after: answers })
  const papers = slots.flatMap((slot) => {
    const files = form.scans.find((it) => it.key === slot.key)?.files ?? []
    return files.length === 0 ? [] : [{ slot, files }]
  })
  const next = await recordAct(tx, actor, whole, {
    act: 'correct-answers',
    change: { answersIn: whole.revision + 1 },
    payload: {
      answers,
      ...{ agreed: form.agreed, applicant: whole.applicantName },
      papers: papers.map(({ slot, files }) => ({
        ...{ component: slot.label.vi, files: files.map(({ id, name, size, sha256 }) => ({ id, name, size, sha256 })) },
      })),
    },
    onBehalfOf: whole.applicantPartyId,
    event: 'dossiers.answers-corrected',
  })
  for (const { slot, files } of papers) for (const file of files) await keepScan(tx, next, { slot, file })
  // What the applicant had begun to correct by themselves rests on answers that count no more.
  await deleteCorrection(tx, whole.id)
  return next
}

async function keepScan(tx: Tx, dossier: Dossier, { slot, file }: { slot: FileSlot; file: ReceivedFile }) {
  await keepFile(tx, file.id, { kind: 'dossier', id: dossier.id })
  await insertDossierFile(tx, {
    ...{ dossierId: dossier.id, fileId: file.id, sequence: dossier.revision, kind: 'supplement', at: now() },
    ...{ componentKey: slot.key, componentName: slot.label.vi, name: file.name, type: file.type, size: file.size },
  })
}

/** Whether the form was corrected at the counter since it was asked about: that answers the question. */
export function correctedSince(acts: readonly Pick<ActRecord, 'act' | 'sequence'>[], sequence: number): boolean {
  return acts.some((it) => it.act === 'correct-answers' && it.sequence > sequence)
}
