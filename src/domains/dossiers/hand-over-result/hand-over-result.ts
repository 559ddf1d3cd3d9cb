import { type Actor, allow, demand } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { handOverAct } from '../acts.ts'
import type { Channel, Dossier } from '../dossier.sql.ts'
import { duesOf } from '../due.sql.ts'
import { filesOf } from '../dossier-file.sql.ts'
import { trackOf } from '../on-track.ts'
import { noStep } from '../processes/steps.ts'
import type { Collecting } from './collecting.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/** `collecting`: who took it at the counter, and by what they showed that they may. */
export type HandOverForm = OnDossier & { way: Channel; collecting?: Collecting | undefined }

/**
 * The applicant has the result. What was owed must be paid first. The clock ended when it was decided.
 * @law 3.1-4 3.4-118.6
 */
export async function handOverResult(tx: Tx, actor: Actor, form: HandOverForm): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demandHandOver(actor, dossier)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'hand-over')
  if ((await duesOf(tx, dossier.id)).some((it) => it.state === 'open' && it.track === trackOf(dossier).number))
    throw new Problem('due-open')
  if (form.way === 'online' && !(await hasElectronicResult(tx, dossier))) throw new Problem('result-file-needed')
  return recordAct(tx, actor, dossier, {
    act: 'hand-over',
    to,
    change: {
      ...{ returnWay: form.way, endedAt: dossier.endedAt },
      tracks: [{ number: trackOf(dossier).number, ...noStep }],
    },
    payload: { way: form.way, ...(form.collecting && { collecting: form.collecting }) },
    event: 'dossiers.handed-over',
  })
}

/**
 * The agency that decided, or the unit where it was filed: whoever filed there may collect it there.
 * @law 3.8
 */
function demandHandOver(actor: Actor, dossier: Dossier): void {
  const { receivingPath } = trackOf(dossier)
  if (receivingPath !== null && allow(actor, handOverAct, receivingPath)) return
  demand(actor, handOverAct, dossier.agencyPath)
}

/** Whether there is something to download: a result's file, or the refusal or tacit decision, which the portal writes. */
export async function hasElectronicResult(db: Db, dossier: Dossier): Promise<boolean> {
  return (
    dossier.outcome === 'refused' ||
    dossier.isTacit ||
    (await filesOf(db, dossier.id)).some((it) => it.kind === 'result')
  )
}
