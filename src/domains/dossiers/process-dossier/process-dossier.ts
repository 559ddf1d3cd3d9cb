import { type Actor, demand } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { processAct } from '../acts.ts'
import type { Track } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf } from '../on-track.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/**
 * Work on an accepted dossier begins; whoever begins it has it, unless it was given to somebody (regulation 3.4-19.1).
 * @law 3.4-19.1
 */
export async function processDossier(tx: Tx, actor: Actor, form: OnDossier): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, processAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'process')
  const track = trackOf(dossier)
  const change = { tracks: [{ number: track.number, ...takenBy(actor, track) }] }
  return recordAct(tx, actor, dossier, { act: 'process', to, change, payload: {}, event: 'dossiers.processing' })
}

function takenBy(actor: Actor, track: Track): Partial<Track> {
  if (track.assigneeId !== null || actor.kind !== 'officer') return {}
  return { assigneeId: actor.accountId, assigneeName: actor.name }
}
