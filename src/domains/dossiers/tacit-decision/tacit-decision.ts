import { system } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { type Change, isOnTheWay, isOver } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { endOpenParts } from '../end-parts.ts'
import { isJoined, leadOf, onTrack, wholeOf } from '../on-track.ts'
import { demandMove, recordAct } from '../record-act.ts'

/**
 * The agency kept silent until the moment at which a law makes a decision of it: consent or refusal. Only the portal records
 * it; what nobody has begun to work on is first put in process, since the State's list of moves knows no other way to 9.
 * A joined-up dossier is decided whole by the silence of its lead: what other agencies have not done is needed no more. What
 * is still on its way to the agency that settles it meets no silence of that agency: it counts anew from receipt.
 * @law 3.7-4
 */
export async function decideTacitly(tx: Tx, dossier: Dossier): Promise<Dossier> {
  const tacit = dossier.handling?.tacit
  if (!tacit || tacit.decision === 'none' || isOnTheWay(dossier)) return dossier
  const lead = onTrack(dossier)
  // Its lead has answered; the other agencies' silence decides nothing.
  if (isOver(lead.status)) return dossier
  const working = lead.status === 2 ? await beginForNobody(tx, lead) : lead
  const to = demandMove(working, 'tacit-decision')
  const outcome = tacit.decision === 'consent' ? 'granted' : 'refused'
  return recordAct(tx, system, wholeOf(working), {
    act: 'tacit-decision',
    // Neither early nor on time: nobody at the agency did anything.
    to,
    change: { outcome, isTacit: true, ...othersEnd(wholeOf(working)) },
    payload: { outcome, ground: tacit.ground, since: dossier.tacitDue },
    event: 'dossiers.decided-tacitly',
  })
}

function othersEnd(whole: Dossier): Change {
  if (!isJoined(whole)) return {}
  const { coming, tracks = [] } = endOpenParts(whole, () => 8)
  return { coming: coming!, tracks: tracks.filter((it) => it.number !== leadOf(whole).number) }
}

function beginForNobody(tx: Tx, dossier: Dossier): Promise<Dossier> {
  const to = demandMove(dossier, 'process')
  return recordAct(tx, system, dossier, { act: 'process', to, payload: {}, event: 'dossiers.processing' })
}
