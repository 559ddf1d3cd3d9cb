import { calendarOf } from '#law'
import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { apologiseAct } from '../acts.ts'
import { onWorkingDay } from '../clock.ts'
import type { Dossier } from '../dossier.sql.ts'
import { wholeOf } from '../on-track.ts'
import { demandReason } from '../reason.ts'
import { apologisedClock } from '../reception.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

export type ApologyForm = OnDossier & { reason: string; due: Date; progress?: string | undefined }

/**
 * Whether the agency may still apologise and appoint another time: while the clock runs, and once.
 * @law 3.4-19.9
 */
export function mayApologise(dossier: Pick<Dossier, 'status' | 'currentDue' | 'pausedAt' | 'apology'>): boolean {
  const running = (dossier.status === 2 || dossier.status === 4) && dossier.pausedAt === null
  return running && dossier.currentDue !== null && dossier.apology === null
}

/**
 * The result will be late: the agency apologises, says why, and appoints another time, at most once and at least one day
 * before the one that it promised (Decree 61/2018 art. 19.9). Later is possible, and stays visible as late. On a joined-up
 * dossier it is about the part of the agency that apologises, and the one new appointment that the applicant may be given:
 * what the whole was promised for moves only when the part would end after it.
 * @law 3.4-19.9
 */
export async function apologise(tx: Tx, actor: Actor, form: ApologyForm): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, apologiseAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  if (dossier.apology !== null) throw new Problem('apologised-already')
  const { currentDue } = dossier
  if (currentDue === null || !mayApologise(dossier))
    throw new Problem('impossible-move', { act: 'apologise', status: dossier.status })
  const calendar = await calendarOf(tx, dossier.agencyPath)
  const due = onWorkingDay(calendar, form.due)
  if (due <= now() || due <= new Date(currentDue)) throw new Problem('new-due-too-early')
  const change = apologisedClock(calendar, { ...dossier, currentDue }, { moment: now(), due })
  const late = change.lateActs?.includes('apologise') === true
  return recordAct(tx, actor, dossier, {
    act: 'apologise',
    change,
    promise: later(wholeOf(dossier).currentDue, due.toISOString()),
    payload: {
      ...{ reason: demandReason(form.reason), progress: form.progress?.trim() ?? '' },
      ...{ before: currentDue, due: due.toISOString(), late },
    },
    event: 'dossiers.re-appointed',
  })
}

function later(promised: string | null, due: string): string {
  return promised !== null && promised > due ? promised : due
}
