import type { ActRecord } from '../../act.sql.ts'
import type { Dossier } from '../../dossier.sql.ts'
import { isJoined, onTrack, trackOf } from '../../on-track.ts'

/** A paper of another agency's part is that agency's: its name, its promise. The leading agency speaks for the whole. */
export function asIssued(whole: Dossier, { change }: Pick<ActRecord, 'change'>): Dossier {
  const number = change.tracks?.[0]?.number
  if (number === undefined || !isJoined(whole)) return whole
  const view = onTrack(whole, number)
  if (trackOf(view).lead) return whole
  return { ...view, receivingAgencyId: view.agencyId, receivingAgencyName: view.agencyName }
}
