import { dueAfterPause, type WorkingCalendar } from '#law'
import { punctualityOf } from './clock.ts'
import {
  applyChange,
  type Change,
  type ComingPart,
  isOver,
  isPaused,
  type State,
  type Status,
  statusOf,
  type Track,
} from './dossier.ts'
import { isJoined, leadOf } from './on-track.ts'

type Patch = Partial<Track> & { number: number }

export type Followed = {
  /** The whole dossier before the act. */
  before: State
  /** The track that the act is on. */
  own: Track
  to?: Status | undefined
  change: Change
  /** The new promise for the whole of a joined-up dossier. */
  promise?: string | null | undefined
  at: string
  calendar: WorkingCalendar
}

/** What a change of the dossier means for the track that it is on. */
const mirrored = {
  acceptedAt: 'acceptedAt',
  originalDue: 'originalDue',
  currentDue: 'due',
  pausedAt: 'pausedAt',
  pausedFrom: 'pausedFrom',
  endedAt: 'endedAt',
  outcome: 'outcome',
} as const satisfies Partial<Record<keyof State, keyof Track>>

/**
 * The whole change that an act leads to. What the act says of its dossier it says of its own track; parts whose turn has
 * come begin; and the dossier's own state follows from its tracks.
 */
export function followChange(it: Followed): Change {
  const { tracks: given = [], ...said } = { ...it.change }
  if (it.to !== undefined) said.endedAt ??= isOver(it.to) ? it.at : null
  const own: Patch = {
    number: it.own.number,
    ...(it.to !== undefined && { status: it.to }),
    ...Object.fromEntries(
      Object.entries(mirrored).flatMap(([name, mine]) =>
        name in said ? [[mine, said[name as 'endedAt'] ?? null]] : [],
      ),
    ),
  }
  const mine = given.find((patch) => patch.number === own.number)
  const patches: Patch[] = [movedStep(it, { ...own, ...mine }), ...given.filter((patch) => patch.number !== own.number)]
  const after = applyChange(it.before, { ...said, tracks: patches })
  if (!isJoined(it.before) && !isJoined(after)) return { ...said, tracks: patches }
  const begun = beginParts(after, it.at)
  const tracks = [...patches, ...begun.tracks]
  const rest = Object.fromEntries(Object.entries(said).filter(([name]) => !(name in mirrored)))
  const coming = begun.coming.length === after.coming.length ? {} : { coming: begun.coming }
  const next = applyChange(it.before, { ...rest, ...coming, tracks })
  return { ...rest, ...coming, ...wholeFrom(it, next), tracks }
}

/** The step waits as long as the clock does: its expected end moves with the due moment (3.7-6). */
function movedStep({ own, calendar, at }: Followed, patch: Patch): Patch {
  if (own.stepDue === null || own.pausedAt === null || patch.pausedAt !== null || 'stepDue' in patch) return patch
  const due = dueAfterPause(calendar, new Date(own.stepDue), { from: new Date(own.pausedAt), to: new Date(at) })
  return { ...patch, stepDue: due.toISOString() }
}

/**
 * Parts begin when all that they wait for have ended with a grant. What waits for a part that was refused, stopped or taken
 * back can never begin: it is stopped, so that the whole can end.
 * @law 3.4-19.6
 */
export function beginParts(state: State, at: string): { tracks: Patch[]; coming: ComingPart[] } {
  const tracks: Patch[] = []
  let { coming } = state
  for (let changed = true; changed; ) {
    changed = false
    const known = applyChange(state, { tracks }).tracks
    for (const part of coming) {
      const before = part.after.map((number) => known.find((it) => it.number === number))
      const failed = before.some((it) => it !== undefined && isOver(it.status) && it.outcome !== 'granted')
      const ready = before.every((it) => it !== undefined && isOver(it.status))
      if (!failed && !ready) continue
      const { after: _, ...facts } = part
      const ended = failed ? { status: 8 as const, endedAt: at } : { status: 1 as const, endedAt: null }
      tracks.push({ ...facts, lead: false, startedAt: at, ...ended })
      coming = coming.filter((it) => it !== part)
      changed = true
    }
  }
  return { tracks, coming }
}

/**
 * The state of the whole as its tracks have it. The applicant waits while nobody works for lack of them; the promise for the
 * whole, and the moment at which silence decides, move by that time.
 */
function wholeFrom(it: Followed, next: State): Change {
  const { before } = it
  const lead = leadOf(next)
  const pausedAt = pauseOf(next.tracks)
  const clock = beginsNow(before, next) ? it.change : movedClock(it, pausedAt)
  const currentDue = it.promise ?? clock.currentDue ?? null
  const endedAt = endOf(next, it.at)
  const isDecided = endedAt !== null && lead.outcome !== null && !next.isTacit
  return {
    acceptedAt: before.acceptedAt ?? lead.acceptedAt,
    originalDue: clock.originalDue ?? null,
    ...{ currentDue, pausedAt, pausedFrom: null, outcome: lead.outcome, endedAt },
    tacitDue: it.change.tacitDue === null ? null : (clock.tacitDue ?? null),
    punctuality: isDecided ? punctualityOf(currentDue, new Date(endedAt)) : null,
  }
}

/** The clock of the whole begins with the lead's acceptance, and anew when the agency that settles it has it (3.8). */
function beginsNow(before: State, next: State): boolean {
  if (before.acceptedAt === null) return leadOf(next).acceptedAt !== null
  return before.transfer?.receivedAt === null && next.transfer?.receivedAt != null
}

function movedClock({ before, calendar, at }: Followed, pausedAt: string | null): Change {
  const { originalDue, currentDue, tacitDue } = before
  if (before.pausedAt === null || pausedAt !== null) return { originalDue, currentDue, tacitDue }
  const pausing = { from: new Date(before.pausedAt), to: new Date(at) }
  const moved = (due: string | null) =>
    due === null ? null : dueAfterPause(calendar, new Date(due), pausing).toISOString()
  return { originalDue, currentDue: moved(currentDue), tacitDue: moved(tacitDue) }
}

function endOf(next: State, at: string): string | null {
  if (!isOver(statusOf(next))) return null
  return (
    next.tracks
      .map((it) => it.endedAt ?? at)
      .sort()
      .at(-1) ?? at
  )
}

/**
 * The clock of the whole stands while some part waits for the citizen and no other part is worked on. A supplement asked by
 * one agency pauses that agency's clock alone: the others work on, each by its own limit.
 * @law 3.4-19.6
 */
export function pauseOf(tracks: readonly Pick<Track, 'status' | 'pausedAt'>[]): string | null {
  const open = tracks.filter((it) => !isOver(it.status))
  const waiting = open.filter((it) => isPaused(it.status) && it.pausedAt !== null)
  const working = open.some((it) => it.pausedAt === null)
  if (waiting.length === 0 || working) return null
  return waiting
    .map((it) => it.pausedAt!)
    .sort()
    .at(-1)!
}
