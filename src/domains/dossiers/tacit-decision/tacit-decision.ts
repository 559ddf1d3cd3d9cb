import { system } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import type { Dossier } from '../dossier.sql.ts'
import { demandMove, recordAct } from '../record-act.ts'

/**
 * The agency kept silent until the moment at which a law makes a decision of it: consent or refusal. Only the portal records
 * it; what nobody has begun to work on is first put in process, since the State's list of moves knows no other way to 9.
 * @law 3.7-4
 */
export async function decideTacitly(tx: Tx, dossier: Dossier): Promise<Dossier> {
  const tacit = dossier.handling?.tacit
  if (!tacit || tacit.decision === 'none') return dossier
  const working = dossier.status === 2 ? await beginForNobody(tx, dossier) : dossier
  const to = demandMove(working, 'tacit-decision')
  const outcome = tacit.decision === 'consent' ? 'granted' : 'refused'
  return recordAct(tx, system, working, {
    act: 'tacit-decision',
    // Neither early nor on time: nobody at the agency did anything.
    to,
    change: { outcome, isTacit: true },
    payload: { outcome, ground: tacit.ground, since: working.tacitDue },
    event: 'dossiers.decided-tacitly',
  })
}

function beginForNobody(tx: Tx, dossier: Dossier): Promise<Dossier> {
  const to = demandMove(dossier, 'process')
  return recordAct(tx, system, dossier, { act: 'process', to, payload: {}, event: 'dossiers.processing' })
}
