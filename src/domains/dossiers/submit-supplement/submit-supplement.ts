import { keepFile, type ReceivedFile } from '#documents'
import { type Answers, prune } from '#eforms'
import { calendarOf } from '#law'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { listActs } from '../act.sql.ts'
import { submitSupplementAct } from '../acts.ts'
import { afterSupplement } from '../clock.ts'
import { correctedSince } from '../correct-at-counter/correct-at-counter.ts'
import { deleteCorrection } from '../correct-answers/correction.sql.ts'
import { type OpenCorrection, openCorrection } from '../correct-answers/correction.ts'
import { insertDossierFile } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { demandOwnerOr, isOwner } from '../dossier-access.ts'
import { onTrack, waitingTrack } from '../on-track.ts'
import { demandMove, demandUnchanged, openWhole, recordAct, type OnDossier } from '../record-act.ts'
import { answerSupplementItem, currentSupplement, type SupplementItem } from '../supplement.sql.ts'

export type SupplementAnswer = OnDossier & {
  /** By the item's number: files, words, or both. The form itself is corrected beforehand, page by page. */
  items: readonly { number: number; text: string; files: readonly ReceivedFile[] }[]
  /** Papers that only the corrected form asks for, by their slot. */
  papers?: readonly { key: string; files: readonly ReceivedFile[] }[]
}

/**
 * Sends what was asked for; every item must have an answer. The clock goes on, or starts anew.
 * @law 3.7-6
 */
export async function submitSupplement(tx: Tx, actor: Actor, form: SupplementAnswer): Promise<Dossier> {
  const whole = await openWhole(tx, form.dossierId)
  const dossier = onTrack(whole, waitingTrack(whole))
  demandOwnerOr(actor, submitSupplementAct, dossier)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'submit-supplement')
  const asked = await currentSupplement(tx, dossier.id)
  // What the applicant corrects by themselves is theirs to send: an officer does not see it before.
  const correction = isOwner(actor, dossier) ? await openCorrection(tx, dossier, asked) : undefined
  const answers = correctedAnswers(correction)
  const acts = await listActs(tx, dossier.id)
  const isCorrected = (item: SupplementItem) =>
    item.formPages !== null && (answers !== undefined || correctedSince(acts, item.sequence))
  const given = [
    ...asked.map((item) => answerTo(item, form, isCorrected(item))),
    ...(answers ? papersOf(correction!, form) : []),
  ]
  const next = await recordAct(tx, actor, dossier, {
    act: 'submit-supplement',
    to,
    change: {
      ...afterSupplement(await calendarOf(tx, dossier.agencyPath), dossier, now()),
      supplementDeadline: null,
      ...(answers && { answersIn: dossier.revision + 1 }),
    },
    payload: {
      items: given.map(({ key: _, sequence: __, files, ...it }) => ({ ...it, files: files.map(fileFacts) })),
      ...(answers && { answers }),
    },
    event: 'dossiers.supplement-submitted',
  })
  for (const answer of given) await keepAnswer(tx, next, answer)
  await deleteCorrection(tx, dossier.id)
  return next
}

/** The form as it counts from now on; undefined: nothing in it was corrected. What filing would refuse is refused here too. */
function correctedAnswers(correction: OpenCorrection | undefined): Answers | undefined {
  if (!correction?.changed) return undefined
  if (correction.errors.length > 0) throw new Problem('supplement-incomplete', { number: correction.item })
  return prune(correction.definition, correction.answers)
}

type Given = {
  /** Of the request; undefined for a paper that the corrected form asks for. */
  sequence?: number
  number?: number
  key: string
  component: string
  text: string
  files: readonly ReceivedFile[]
  /** The form was corrected for it. */
  corrected?: true
}

function answerTo(item: SupplementItem, form: SupplementAnswer, isCorrected: boolean): Given {
  const corrected = isCorrected || undefined
  const given = form.items.find((it) => it.number === item.number)
  const text = given?.text.trim() ?? ''
  const files = given?.files ?? []
  if (text === '' && files.length === 0 && !corrected)
    throw new Problem('supplement-incomplete', { number: item.number })
  return {
    sequence: item.sequence,
    number: item.number,
    key: '',
    component: item.component,
    text,
    files,
    ...(corrected && { corrected }),
  }
}

function papersOf({ slots }: OpenCorrection, form: SupplementAnswer): Given[] {
  return slots.map((slot) => {
    const files = form.papers?.find((it) => it.key === slot.key)?.files ?? []
    if (files.length === 0) throw new Problem('supplement-incomplete', { key: slot.key })
    return { key: slot.key, component: slot.label.vi, text: '', files }
  })
}

async function keepAnswer(tx: Tx, dossier: Dossier, answer: Given): Promise<void> {
  const at = now()
  const { number, sequence, text, key: componentKey, component: componentName } = answer
  if (number !== undefined && sequence !== undefined)
    await answerSupplementItem(tx, { dossierId: dossier.id, sequence, number, answer: text, at })
  for (const file of answer.files) {
    await keepFile(tx, file.id, { kind: 'dossier', id: dossier.id })
    await insertDossierFile(tx, {
      ...{ dossierId: dossier.id, fileId: file.id, sequence: dossier.revision, kind: 'supplement' },
      ...{ componentKey, componentName, name: file.name, type: file.type, size: file.size, at },
    })
  }
}

function fileFacts({ id, name, size, sha256 }: ReceivedFile) {
  return { id, name, size, sha256 }
}
