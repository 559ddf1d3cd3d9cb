import { type Actor, demand } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { noteAct } from '../acts.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf } from '../on-track.ts'
import { demandReason } from '../reason.ts'
import { demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/**
 * A note among officers: kept in the history, never shown to the applicant.
 * @law 3.4-19.3
 */
export async function noteDossier(tx: Tx, actor: Actor, form: OnDossier & { text: string }): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, noteAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  // Of several agencies' parts each keeps its notes to itself (readable-notes.ts).
  const payload = { text: demandReason(form.text), ...(dossier.whole && { track: trackOf(dossier).number }) }
  return recordAct(tx, actor, dossier, { act: 'note', payload, event: 'dossiers.noted' })
}
