import { findFiles, keepFile } from '#documents'
import { calendarOf } from '#law'
import { type Actor, demand } from '#platform/actor.ts'
import { now, today } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { finishAct } from '../acts.ts'
import { punctualityOf, resume } from '../clock.ts'
import { insertDossierFile } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { type ResultFacts, storeResults } from '../fill-store/fill-store.ts'
import { trackOf } from '../on-track.ts'
import { partOf } from '../processes/process-of.ts'
import { enterStep, returnStep } from '../processes/steps.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

export type FinishForm = OnDossier & {
  outcome: 'granted' | 'refused'
  resultFileIds: readonly string[]
  /** What the result says; for a refusal the reason, which the law demands (regulation 3.4-19.8). */
  text: string
  /** Of a refusal: the kind of reason, from the catalogue. */
  reasonCode?: string | undefined
  /** Which kind of result it is, its number and until when it holds: what its owner's store says of it. */
  result?: ResultFacts | undefined
}

/**
 * The agency has decided: granted with a result, or refused with the reason. The clock ends.
 * @law 3.4-19.8 3.4-20.4
 */
export async function finishDossier(tx: Tx, actor: Actor, form: FinishForm): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, finishAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'finish')
  const { outcome } = form
  const text = form.text.trim()
  if (outcome === 'refused' && text === '') throw new Problem('reason-needed')
  const files = await findFiles(tx, [...form.resultFileIds])
  if (files.length !== form.resultFileIds.length) throw new Problem('not-found')
  if (outcome === 'granted' && files.length === 0 && needsResultFile(dossier)) throw new Problem('result-file-needed')
  // Decided while an opinion was still waited for: the time of waiting counts as such, and the clock ends.
  const clock = dossier.pausedAt === null ? {} : resume(await calendarOf(tx, dossier.agencyPath), dossier, now())
  const next = await recordAct(tx, actor, dossier, {
    act: 'finish',
    to,
    change: {
      ...clock,
      ...{ outcome, tracks: [{ number: trackOf(dossier).number, ...(await atReturn(tx, dossier)) }] },
      ...(trackOf(dossier).lead && {
        isTacit: false,
        punctuality: punctualityOf(clock.currentDue ?? dossier.currentDue, now()),
        resultValidUntil: (outcome === 'granted' && form.result?.validUntil) || null,
      }),
    },
    payload: {
      ...{ outcome, text },
      ...(outcome === 'refused' && form.reasonCode && { reasonCode: form.reasonCode }),
      files: files.map(({ id, name, sha256 }) => ({ id, name, sha256 })),
    },
    event: 'dossiers.finished',
  })
  for (const file of files) {
    await keepFile(tx, file.id, { kind: 'dossier', id: dossier.id })
    await insertDossierFile(tx, {
      ...{ dossierId: dossier.id, fileId: file.id, sequence: next.revision, kind: 'result', componentKey: '' },
      ...{ componentName: '', name: file.name, type: file.type, size: file.size, at: now() },
    })
  }
  if (outcome === 'granted')
    await storeResults(tx, actor, { dossier: next, files, result: form.result ?? {}, issuedOn: today() })
  return next
}

/** The work is over; the step that is left is to return the result. */
async function atReturn(tx: Tx, dossier: Dossier) {
  const [part, calendar] = [await partOf(tx, dossier), await calendarOf(tx, dossier.agencyPath)]
  return enterStep(calendar, { part, step: returnStep(part) }, { from: now(), start: now(), due: null })
}

/**
 * Whoever wished for the electronic result gets a file: there is nothing else to hand over (Decree 45/2020 art. 14).
 * @law 3.1-4
 */
export function needsResultFile(dossier: Pick<Dossier, 'returnChannel'>): boolean {
  return dossier.returnChannel === 'online'
}
