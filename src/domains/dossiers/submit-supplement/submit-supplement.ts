import { keepFile, type ReceivedFile } from '#documents'
import { loadCalendar } from '#law'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { submitSupplementAct } from '../acts.ts'
import { afterSupplement } from '../clock.ts'
import { insertDossierFile } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { demandOwnerOr } from '../dossier-access.ts'
import { onTrack, waitingTrack } from '../on-track.ts'
import { demandMove, demandUnchanged, openWhole, recordAct, type OnDossier } from '../record-act.ts'
import { answerSupplementItem, currentSupplement, type SupplementItem } from '../supplement.sql.ts'

export type SupplementAnswer = OnDossier & {
  /** By the item's number: files, words, or both. */
  items: readonly { number: number; text: string; files: readonly ReceivedFile[] }[]
}

/** Sends what was asked for; every item must have an answer. The clock goes on, or starts anew (regulation 3.7-6). */
export async function submitSupplement(tx: Tx, actor: Actor, form: SupplementAnswer): Promise<Dossier> {
  const whole = await openWhole(tx, form.dossierId)
  const dossier = onTrack(whole, waitingTrack(whole))
  demandOwnerOr(actor, submitSupplementAct, dossier)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'submit-supplement')
  const asked = await currentSupplement(tx, dossier.id)
  const answers = asked.map((item) => answerTo(item, form))
  const next = await recordAct(tx, actor, dossier, {
    act: 'submit-supplement',
    to,
    change: { ...afterSupplement(await loadCalendar(tx), dossier, now()), supplementDeadline: null },
    payload: { items: answers.map(({ files, ...it }) => ({ ...it, files: files.map(fileFacts) })) },
    event: 'dossiers.supplement-submitted',
  })
  for (const answer of answers) {
    const at = now()
    const { number, text } = answer
    await answerSupplementItem(tx, { dossierId: dossier.id, sequence: answer.sequence, number, answer: text, at })
    for (const file of answer.files) {
      await keepFile(tx, file.id, { kind: 'dossier', id: dossier.id })
      await insertDossierFile(tx, {
        ...{ dossierId: dossier.id, fileId: file.id, sequence: next.revision, kind: 'supplement' },
        ...{ componentKey: '', componentName: answer.component, name: file.name, type: file.type, size: file.size, at },
      })
    }
  }
  return next
}

function answerTo(item: SupplementItem, form: SupplementAnswer) {
  const given = form.items.find((it) => it.number === item.number)
  const text = given?.text.trim() ?? ''
  const files = given?.files ?? []
  if (text === '' && files.length === 0) throw new Problem('supplement-incomplete', { number: item.number })
  return { sequence: item.sequence, number: item.number, component: item.component, text, files }
}

function fileFacts({ id, name, size, sha256 }: ReceivedFile) {
  return { id, name, size, sha256 }
}
