import { findFiles } from '#documents'
import { calendarOf } from '#law'
import { type Actor, demand, system } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { answerConsultationAct, consultAct } from '../acts.ts'
import { resume } from '../clock.ts'
import { type Change, isOver } from '../dossier.ts'
import { type Dossier, lockDossier } from '../dossier.sql.ts'
import { onTrack } from '../on-track.ts'
import { demandReason } from '../reason.ts'
import { recordAct } from '../record-act.ts'
import {
  answerRow,
  type Consultation,
  consultationsOf,
  findConsultation,
  markLateTold,
  withdrawRow,
} from './consultation.sql.ts'
import { keepOpinionFiles } from './keep-opinion-files.ts'

export type Opinion = { consultationId: string; answer: string; fileIds: readonly string[] }

/**
 * The asked agency answers. Its right is at its own agency, not at that of the dossier. A late answer is still an answer.
 * @law 3.4-19.5
 */
export async function answerConsultation(tx: Tx, actor: Actor, form: Opinion): Promise<Dossier> {
  const { asked, dossier } = await openConsultation(tx, form.consultationId)
  demand(actor, answerConsultationAct, asked.agencyPath)
  demandOpen(asked)
  const answer = demandReason(form.answer)
  const files = await findFiles(tx, [...form.fileIds])
  if (files.length !== form.fileIds.length) throw new Problem('not-found')
  await answerRow(tx, { id: asked.id, answer, at: now(), byName: actor.name })
  const next = await recordAct(tx, actor, dossier, {
    act: 'answer-consultation',
    change: await goingOn(tx, dossier, asked),
    payload: {
      ...{ consultationId: asked.id, agency: asked.agencyName, text: answer, late: now() > asked.deadline },
      files: files.map(({ id, name, sha256 }) => ({ id, name, sha256 })),
    },
    event: 'dossiers.consultation-answered',
  })
  await keepOpinionFiles(tx, { dossier, sequence: next.revision, files, from: asked.agencyName })
  return next
}

/** Whoever asked needs no answer any more. */
export async function withdrawConsultation(
  tx: Tx,
  actor: Actor,
  form: { consultationId: string; reason: string },
): Promise<Dossier> {
  const { asked, dossier } = await openConsultation(tx, form.consultationId)
  demand(actor, consultAct, dossier.agencyPath)
  demandOpen(asked)
  const reason = demandReason(form.reason)
  await withdrawRow(tx, asked.id)
  return recordAct(tx, actor, dossier, {
    act: 'withdraw-consultation',
    change: await goingOn(tx, dossier, asked),
    payload: { consultationId: asked.id, agency: asked.agencyName, agencyPath: asked.agencyPath, reason },
    event: 'dossiers.consultation-withdrawn',
  })
}

/** Late opinions: the agency that asked tells the head of the reception unit, once (Decree 61/2018 art. 19.5). */
export async function tellLateConsultation(tx: Tx, consultationId: string): Promise<void> {
  const { asked, dossier } = await openConsultation(tx, consultationId)
  if (asked.state !== 'open' || asked.lateToldAt !== null) return
  await markLateTold(tx, asked.id, now())
  if (isOver(dossier.status)) return
  await recordAct(tx, system, dossier, {
    act: 'consultation-late',
    payload: { consultationId: asked.id, agency: asked.agencyName, deadline: asked.deadline.toISOString() },
    event: 'dossiers.consultation-late',
  })
}

async function openConsultation(tx: Tx, id: string): Promise<{ asked: Consultation; dossier: Dossier }> {
  const named = await findConsultation(tx, id)
  const whole = named && (await lockDossier(tx, named.dossierId))
  // Read again under the lock: another answer may have been first.
  const asked = whole && (await findConsultation(tx, id))
  if (!asked || !whole) throw new Problem('not-found')
  return { asked, dossier: onTrack(whole, asked.track) }
}

function demandOpen(asked: Consultation): void {
  if (asked.state !== 'open') throw new Problem('consultation-closed')
}

/** Where the clock waited for opinions, it goes on when the last one is there. */
async function goingOn(tx: Tx, dossier: Dossier, asked: Consultation): Promise<Change> {
  const working = dossier.status === 2 || dossier.status === 4
  if (!working || dossier.pausedAt === null) return {}
  const others = (await consultationsOf(tx, dossier.id)).filter((it) => it.track === asked.track && it.id !== asked.id)
  if (others.some((it) => it.state === 'open')) return {}
  return resume(await calendarOf(tx, dossier.agencyPath), dossier, now())
}
