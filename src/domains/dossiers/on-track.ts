import { Problem } from '#platform/problem.ts'
import type { State, Track } from './dossier.ts'
import type { Dossier } from './dossier.sql.ts'

/** Several agencies take part, or will. */
export function isJoined(state: Pick<State, 'tracks' | 'coming'>): boolean {
  return state.tracks.length > 1 || state.coming.length > 0
}

export function leadOf(state: Pick<State, 'tracks'>): Track {
  return state.tracks.find((it) => it.lead) ?? state.tracks[0]!
}

/**
 * The dossier as one track has it: its agency, state, clock and limit, and no track beside it. Rights, moves and clocks are
 * written once, for a dossier of one agency, and hold for each part of a joined-up one. An ordinary dossier is its own view.
 */
export function onTrack(whole: Dossier, number?: number): Dossier {
  const track = number === undefined ? leadOf(whole) : whole.tracks.find((it) => it.number === number)
  if (!track) throw new Problem('not-found')
  if (!isJoined(whole) && track.agencyPath === whole.agencyPath) return whole
  const { agencyId, agencyPath, agencyName, status, acceptedAt, originalDue, pausedAt, pausedFrom, endedAt } = track
  const limit = track.limit && { limitAmount: track.limit.amount, limitUnit: track.limit.unit, limitCorrected: null }
  return {
    ...whole,
    ...{ agencyId, agencyPath, agencyName, status, acceptedAt, originalDue, pausedAt, pausedFrom, endedAt, ...limit },
    ...{ currentDue: track.due, outcome: track.outcome, coming: [], tracks: [track], whole },
  }
}

export function wholeOf(dossier: Dossier): Dossier {
  return dossier.whole ?? dossier
}

/** The track that acts on this view of the dossier change. */
export function trackOf(dossier: Dossier): Track {
  return leadOf(dossier)
}

/** The track that waits for the citizen; else the one that leads. */
export function waitingTrack(whole: Dossier): number {
  return (whole.tracks.find((it) => it.status === 5) ?? leadOf(whole)).number
}
