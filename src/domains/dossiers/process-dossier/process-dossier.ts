import { type Actor, demand } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { processAct } from '../acts.ts'
import type { Dossier } from '../dossier.sql.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/** Work on an accepted dossier begins. */
export async function processDossier(tx: Tx, actor: Actor, form: OnDossier): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId)
  demand(actor, processAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'process')
  return recordAct(tx, actor, dossier, { act: 'process', to, payload: {}, event: 'dossiers.processing' })
}
