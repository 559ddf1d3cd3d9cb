import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { askDueAct } from '../acts.ts'
import { pause, pausesForDuty } from '../clock.ts'
import { isOver, type Change, type Status } from '../dossier.ts'
import { insertDue, type Due, type DueMoment } from '../due.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf } from '../on-track.ts'
import { demandMaster, demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/** `supplement`: a duty found while working, it stops the work until it is paid. `receipt`, `return`: an open due only. */
export type AskDueForm = OnDossier & { item: string; amount: number; when: DueMoment }

/** Seldom is more asked for; whoever types more must mean it. Above the largest it is a slip of the hand. */
export const unusualDue = 10_000_000
export const largestDue = 100_000_000_000

/**
 * Asks the applicant to pay; nothing more once the agency works on at its own cost (Decree 61/2018 art. 21).
 * @law 3.7-7
 */
export async function askDue(tx: Tx, actor: Actor, form: AskDueForm): Promise<{ dossier: Dossier; due: Due }> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, askDueAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  if (dossier.atAgencyCost) throw new Problem('at-agency-cost')
  const { item, amount, when } = form
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount > largestDue) throw new Problem('amount-wrong')
  const due = await insertDue(tx, {
    ...{ dossierId: dossier.id, track: trackOf(dossier).number, item: item.trim() },
    ...{ amount, moment: when, at: now() },
  })
  const next = await recordAct(tx, actor, dossier, {
    act: 'ask-due',
    ...(when === 'supplement' ? waiting(dossier) : standing(dossier)),
    payload: { dueId: due.id, item: due.item, amount, when },
    event: 'dossiers.due-asked',
  })
  return { dossier: next, due }
}

function waiting(dossier: Dossier): { to: Status; change: Change } {
  const to = demandMove(dossier, 'ask-due')
  return { to, change: { ...(pausesForDuty(dossier) && pause(dossier, now())), pausedFrom: dossier.status } }
}

/** Until the result is handed over, a due may be added without stopping the work. */
function standing(dossier: Dossier): object {
  if (isOver(dossier.status) && dossier.status !== 9)
    throw new Problem('impossible-move', { act: 'ask-due', status: dossier.status })
  return {}
}
