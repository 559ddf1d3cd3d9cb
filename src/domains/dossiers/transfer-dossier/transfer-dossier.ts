import { calendarOf } from '#law'
import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { transferAct } from '../acts.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf, wholeOf } from '../on-track.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'
import { transferUntil } from './transfer-rules.ts'

/** Accepted here for another agency, and still here. */
export function mayTransfer(dossier: Dossier): boolean {
  const { transfer } = wholeOf(dossier)
  return dossier.status === 2 && transfer !== null && transfer.sentAt === null
}

/**
 * The unit that took the dossier in sends it, scanned and on paper, to the agency that settles it.
 * @law 3.3
 * @law 3.8
 */
export async function transferDossier(tx: Tx, actor: Actor, form: OnDossier & { papers: string }): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, transferAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  if (!mayTransfer(dossier)) throw new Problem('impossible-move', { act: 'transfer', status: dossier.status })
  const until = transferUntil(await calendarOf(tx, dossier.agencyPath), new Date(dossier.acceptedAt!))
  const { agencyId, agencyPath, agencyName, transfer } = wholeOf(dossier)
  return recordAct(tx, actor, dossier, {
    act: 'transfer',
    change: {
      transfer: { ...transfer!, sentAt: now().toISOString() },
      tracks: [
        {
          ...{ number: trackOf(dossier).number, agencyId, agencyPath, agencyName, toReceive: true },
          ...{ assigneeId: null, assigneeName: '' },
        },
      ],
    },
    payload: { to: agencyName, until: until.toISOString(), late: now() > until, text: form.papers.trim() },
    event: 'dossiers.transferred',
  })
}
