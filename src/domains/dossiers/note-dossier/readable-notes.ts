import { type Actor, allow } from '#platform/actor.ts'
import type { ActRecord } from '../act.sql.ts'
import { viewAct } from '../acts.ts'
import type { ActName } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'

/** What an agency writes for its own officers. */
const ownWords: ReadonlySet<ActName> = new Set([
  'note',
  'ask-expert',
  'give-opinion',
  'hand-back-question',
  'withdraw-question',
  'remind-expert',
])

/** The history as this officer may read it: what agencies note for themselves is not for the others of a joined-up dossier. */
export function readableActs<A extends Pick<ActRecord, 'act' | 'payload'>>(
  actor: Actor,
  whole: Dossier,
  acts: readonly A[],
): A[] {
  return acts.filter((act) => !ownWords.has(act.act) || isFor(actor, whole, act.payload))
}

function isFor(actor: Actor, whole: Dossier, payload: ActRecord['payload']): boolean {
  const track = whole.tracks.find((it) => it.number === payload?.track)
  // Of one agency, or erased: nothing is kept from anybody who sees the dossier.
  if (!track) return true
  const paths = [track.agencyPath, ...(track.receivingPath === null ? [] : [track.receivingPath])]
  return paths.some((path) => allow(actor, viewAct, path))
}
