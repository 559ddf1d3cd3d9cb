import { now } from '#platform/clock.ts'
import { type Change, isOver, type Status, type Track } from './dossier.ts'
import type { Dossier } from './dossier.sql.ts'

/** Nobody waits for anything any more: no answer to a filing, no supplement. */
export const noWaiting = { pausedAt: null, supplementDeadline: null, acceptBy: null } satisfies Change

/** The whole dossier ends: every part that has not ended, and those still to come. */
export function endOpenParts(whole: Dossier, to: (track: Track) => Status): Change {
  const endedAt = now().toISOString()
  const open = whole.tracks.filter((it) => !isOver(it.status))
  return {
    ...{ ...noWaiting, coming: [] },
    tracks: open.map((it) => ({ number: it.number, status: to(it), pausedAt: null, endedAt })),
  }
}
