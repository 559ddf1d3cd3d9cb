import { calendarOf, clockStart } from '#law'
import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { receiveTransferAct } from '../acts.ts'
import { assignByRule } from '../assignment/assign-by-rule.ts'
import { countedDue, tacitDueOf } from '../clock.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf } from '../on-track.ts'
import { beginProcess } from '../processes/begin-process.ts'
import { partOf } from '../processes/process-of.ts'
import { firstStep } from '../processes/steps.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/** On its way here. */
export function mayReceive(dossier: Dossier): boolean {
  return dossier.status === 2 && trackOf(dossier).toReceive
}

/**
 * The agency that settles the dossier has it. Under Decree 309/2026 the limit runs from this moment, before it from
 * acceptance, by the text in force when the dossier was received; the promised time is that of the text.
 * @law 3.7-4
 * @law 3.8
 */
export async function receiveTransfer(tx: Tx, actor: Actor, form: OnDossier): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, receiveTransferAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  if (!mayReceive(dossier)) throw new Problem('impossible-move', { act: 'receive-transfer', status: dossier.status })
  const received = now()
  const text = { code: dossier.law.clock ?? '', name: '', validFrom: '' }
  const acceptedAt = new Date(dossier.acceptedAt!)
  const start = clockStart(text, { acceptedAt, competentAgencyReceivedAt: received })
  const calendar = await calendarOf(tx, dossier.agencyPath)
  const counted = countedDue(calendar, dossier, start)
  const due = counted ?? new Date(dossier.currentDue!)
  const begun = await beginProcess(tx, dossier, { received, due })
  const [own, ...others] = begun.tracks!
  const next = await recordAct(tx, actor, dossier, {
    act: 'receive-transfer',
    change: {
      ...begun,
      originalDue: counted?.toISOString() ?? dossier.originalDue,
      currentDue: due.toISOString(),
      tacitDue: tacitDueOf(calendar, dossier.handling, { from: start, due })?.toISOString() ?? null,
      transfer: { ...dossier.transfer!, receivedAt: received.toISOString() },
      tracks: [{ ...own!, toReceive: false }, ...others],
    },
    payload: { due: due.toISOString() },
    event: 'dossiers.transfer-received',
  })
  const part = await partOf(tx, next)
  return assignByRule(tx, next, firstStep(part))
}
