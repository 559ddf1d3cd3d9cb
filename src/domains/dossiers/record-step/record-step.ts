import { findFiles, keepFile } from '#documents'
import { type Act, type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { appointAct, councilAct, inspectAct } from '../acts.ts'
import { insertDossierFile } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { demandReason } from '../reason.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/** A field inspection, a meeting of a council, an appointment with the applicant. */
export type RecordedStep = 'inspect' | 'council' | 'appoint'

export const recordedSteps: Record<RecordedStep, { act: Act; event: string }> = {
  inspect: { act: inspectAct, event: 'dossiers.inspected' },
  council: { act: councilAct, event: 'dossiers.council-met' },
  appoint: { act: appointAct, event: 'dossiers.appointment-made' },
}

export type StepRecord = OnDossier & {
  at: Date
  /** When an appointment ends. */
  minutes: number
  place: string
  participants: string
  content: string
  /** The applicant takes part, and is told. */
  told: boolean
  fileIds: readonly string[]
}

/** An accepted dossier that has not ended and does not wait for the applicant's papers may be examined on the spot. */
export function mayRecordStep(dossier: Dossier): boolean {
  return dossier.status === 2 || dossier.status === 4
}

/**
 * Records what was done beside the desk: when, where, with whom, and what came of it. An appointment lies ahead; what was
 * inspected or discussed lies behind, unless the applicant is to take part in it.
 * @law 3.4-19.3
 */
export async function recordStep(tx: Tx, actor: Actor, it: { kind: RecordedStep; form: StepRecord }): Promise<Dossier> {
  const { kind, form } = it
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, recordedSteps[kind].act, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  if (!mayRecordStep(dossier)) throw new Problem('impossible-move', { act: kind, status: dossier.status })
  if (!isRightMoment(kind, form)) throw new Problem('step-time-wrong')
  const told = kind === 'appoint' || form.told
  const files = await findFiles(tx, [...form.fileIds])
  if (files.length !== form.fileIds.length) throw new Problem('not-found')
  const next = await recordAct(tx, actor, dossier, {
    act: kind,
    payload: {
      ...{ time: form.at.toISOString(), minutes: form.minutes, told },
      ...{ place: demandReason(form.place), participants: form.participants.trim(), text: demandReason(form.content) },
      files: files.map(({ id, name, sha256 }) => ({ id, name, sha256 })),
    },
    event: recordedSteps[kind].event,
  })
  for (const file of files) {
    await keepFile(tx, file.id, { kind: 'dossier', id: dossier.id })
    await insertDossierFile(tx, {
      ...{ dossierId: dossier.id, fileId: file.id, sequence: next.revision, kind: 'record', componentKey: '' },
      ...{ componentName: '', name: file.name, type: file.type, size: file.size, at: now() },
    })
  }
  return next
}

/** An appointment lies ahead. A record of what was done lies behind; one that invites the applicant may lie ahead. */
export function isRightMoment(kind: RecordedStep, it: { at: Date; told: boolean }): boolean {
  if (kind === 'appoint') return it.at > now()
  return it.told || it.at <= now()
}
