import { findAgency } from '#catalogues'
import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { newId } from '#platform/new-id.ts'
import { Problem } from '#platform/problem.ts'
import { consultAct } from '../acts.ts'
import { pause } from '../clock.ts'
import { filesOf } from '../dossier-file.sql.ts'
import type { Change } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf } from '../on-track.ts'
import { processOf } from '../processes/process-of.ts'
import { demandReason } from '../reason.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'
import { insertConsultation } from './consultation.sql.ts'

export type Consult = OnDossier & {
  agencyId: number
  question: string
  deadline: Date
  /** Of the dossier's files, those that the asked agency needs. */
  fileIds: readonly string[]
}

/** While a dossier is worked on. */
export function mayConsult(dossier: Dossier): boolean {
  return dossier.status === 2 || dossier.status === 4
}

/**
 * Asks another agency for its opinion: what is asked, and until when. Several may be asked at once. The clock runs on, unless
 * the process of the procedure says that it waits.
 * @law 3.4-19.5
 */
export async function consultAgency(tx: Tx, actor: Actor, form: Consult): Promise<{ dossier: Dossier; id: string }> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, consultAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  if (!mayConsult(dossier)) throw new Problem('impossible-move', { act: 'consult', status: dossier.status })
  const question = demandReason(form.question)
  if (form.deadline <= now()) throw new Problem('due-in-the-past')
  const agency = await findAgency(tx, form.agencyId)
  if (!agency || agency.id === dossier.agencyId) throw new Problem('consult-nobody')
  const own = new Set((await filesOf(tx, dossier.id)).map((it) => it.fileId))
  const fileIds = form.fileIds.filter((it) => own.has(it))
  const id = newId()
  const next = await recordAct(tx, actor, dossier, {
    act: 'consult',
    change: await waiting(tx, dossier),
    payload: {
      ...{ consultationId: id, agency: agency.name, agencyPath: agency.path, text: question },
      ...{ deadline: form.deadline.toISOString(), files: fileIds },
    },
    event: 'dossiers.consulted',
  })
  await insertConsultation(tx, {
    ...{ id, dossierId: dossier.id, track: trackOf(dossier).number, sequence: next.revision },
    ...{ askingAgencyName: dossier.agencyName, askedBy: actor.accountId, askedByName: actor.name },
    ...{ agencyId: agency.id, agencyPath: agency.path, agencyName: agency.name },
    ...{ question, fileIds, askedAt: now(), deadline: form.deadline },
  })
  return { dossier: next, id }
}

async function waiting(tx: Tx, dossier: Dossier): Promise<Change> {
  const { document } = await processOf(tx, dossier)
  return document.consultationPauses && dossier.pausedAt === null ? pause(dossier, now()) : {}
}
