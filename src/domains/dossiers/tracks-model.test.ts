import fc from 'fast-check'
import { expect, it } from 'vitest'
import { workingCalendar } from '#law'
import {
  type ActName,
  applyChange,
  blankState,
  type Change,
  isOver,
  isPaused,
  moves,
  type State,
  statusOf,
  targetOf,
} from './dossier.ts'
import type { Dossier } from './dossier.sql.ts'
import { followChange } from './follow-change.ts'
import { onTrack, trackOf, wholeOf } from './on-track.ts'

const calendar = workingCalendar([])
const acts = [...new Set(moves.map((move) => move.act))].filter((act) => act !== 'remove-secret')
const start = Date.parse('2026-03-02T01:00:00.000Z')
const agency = (id: number) => ({ agencyId: id, agencyPath: `/${id}/`, agencyName: `CQ ${id}` })
const due = '2026-03-20T10:00:00.000Z'

/** Acceptance by the leading agency begins a second part at once; a third waits for the second, a fourth for both. */
const begun: Change = {
  tracks: [
    { number: 1, part: 'a', partName: 'A' },
    { number: 2, ...agency(2), part: 'b', partName: 'B', lead: false, status: 1, startedAt: due, limit: null },
  ],
  coming: [
    { number: 3, ...agency(3), part: 'c', partName: 'C', limit: null, after: [2] },
    { number: 4, ...agency(4), part: 'd', partName: 'D', limit: null, after: [2, 3] },
  ],
}

function filed(): Dossier {
  const change: Change = {
    master: 'portal',
    tracks: [{ number: 1, ...agency(1), status: 1, startedAt: new Date(start).toISOString() }],
  }
  const state = applyChange(blankState, change)
  return {
    ...agency(1),
    limitAmount: 5,
    limitUnit: 'day',
    ...state,
    status: 1,
    revision: 1,
    head: '',
  } as unknown as Dossier
}

/** What the act would change of the dossier that it sees, as the acts' own functions do. */
function changeOf(view: Dossier, act: ActName, at: string): Change {
  const track = trackOf(view)
  switch (act) {
    case 'accept':
      return { acceptedAt: at, originalDue: due, currentDue: due, ...(track.lead && { code: 'X', ...begun }) }
    case 'request-supplement':
      return view.acceptedAt === null ? {} : { pausedAt: at }
    case 'ask-due':
      return { pausedAt: at, pausedFrom: view.status }
    case 'submit-supplement':
      return { pausedAt: null }
    case 'settle-due':
    case 'cancel-due':
      return { pausedAt: null, pausedFrom: null }
    case 'finish':
      return { outcome: Number(at.slice(20, 23)) % 3 === 0 ? 'refused' : 'granted' }
    case 'correct-error':
      return { outcome: null }
    case 'hand-over':
      return { endedAt: view.endedAt }
    default:
      return { pausedAt: null }
  }
}

type Pick = { act: ActName; track: number; wait: number }

function life(picks: readonly Pick[]): { dossier: Dossier; changes: Change[]; check(): void } {
  let dossier = filed()
  let at = start
  const first: Change = {
    master: 'portal',
    tracks: [{ number: 1, ...agency(1), status: 1, startedAt: new Date(start).toISOString() }],
  }
  const changes: Change[] = [first]
  for (const { act, track, wait } of picks) {
    at += wait
    if (!dossier.tracks.some((known) => known.number === track)) continue
    const view = onTrack(dossier, track)
    const to = targetOf(view, act)
    // What the rules do not know is refused, and leaves nothing behind.
    if (to === undefined) continue
    const moment = new Date(at).toISOString()
    const before = wholeOf(view)
    const change = followChange({
      before,
      own: trackOf(view),
      to,
      change: changeOf(view, act, moment),
      at: moment,
      calendar,
    })
    const state = applyChange(before, change)
    demandPossible(before, state, track)
    dossier = { ...before, ...state, status: statusOf(state) }
    changes.push(change)
  }
  return {
    dossier,
    changes,
    check: () => expect(changes.reduce(applyChange, blankState)).toMatchObject(stateOf(dossier)),
  }
}

function stateOf(dossier: Dossier): State {
  const names = Object.keys(blankState) as (keyof State)[]
  return Object.fromEntries(names.map((name) => [name, dossier[name]])) as State
}

function demandPossible(before: State, after: State, acted: number): void {
  expect(after.tracks.filter((track) => track.lead)).toHaveLength(1)
  const numbers = [...after.tracks, ...after.coming].map((part) => part.number)
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const part of [...before.tracks, ...before.coming]) expect(numbers).toContain(part.number)
  for (const track of after.tracks) {
    const was = before.tracks.find((known) => known.number === track.number)
    // An act moves its own track, and begins others; nobody else's work is touched.
    if (was && track.number !== acted) expect(track).toEqual(was)
    expect(track.endedAt !== null).toBe(isOver(track.status))
    if (track.pausedAt !== null) expect(isPaused(track.status)).toBe(true)
    if ([2, 4, 6, 9, 10].includes(track.status)) expect(track.acceptedAt).not.toBeNull()
    if (was?.originalDue) expect(track.originalDue).toBe(was.originalDue)
    expect(track.stepNumber).toBeLessThanOrEqual(track.stepsAll)
  }
  for (const part of after.coming) {
    const waited = part.after.map((number) => after.tracks.find((track) => track.number === number))
    expect(waited.every((track) => track !== undefined && isOver(track.status))).toBe(false)
  }
  const ended = after.coming.length === 0 && after.tracks.every((track) => isOver(track.status))
  expect(isOver(statusOf(after))).toBe(ended)
  expect(after.endedAt !== null).toBe(ended)
  if (before.originalDue !== null) expect(after.originalDue).toBe(before.originalDue)
  if (after.currentDue !== null && before.currentDue !== null) expect(after.currentDue >= before.currentDue).toBe(true)
}

it('[3.4-19.6] several tracks under random acts: never an impossible state, never a lost history', {
  timeout: 120_000,
}, () => {
  const pick = fc.record({
    act: fc.constantFrom(...acts),
    track: fc.integer({ min: 1, max: 5 }),
    wait: fc.integer({ min: 1, max: 3 * 86_400_000 }),
  })
  // Most begin as dossiers do: otherwise they would seldom get beyond acceptance.
  const accept: Pick = { act: 'accept', track: 1, wait: 1000 }
  fc.assert(
    fc.property(fc.array(pick, { minLength: 5, maxLength: 20 }), fc.integer({ min: 0, max: 4 }), (picks, luck) => {
      life(luck === 0 ? picks : [accept, ...picks]).check()
    }),
    { numRuns: Number(process.env.RUNS ?? 10_000) },
  )
})

it('[3.4-19.6] what waits for a refused part never begins, and the whole can end', () => {
  const go = (act: ActName, track: number, wait = 1000): Pick => ({ act, track, wait })
  const ways = [go('accept', 1), go('accept', 2), go('process', 2), go('stop', 2)]
  const { dossier } = life(ways)
  expect(dossier.coming).toEqual([])
  expect(dossier.tracks.map((track) => track.status)).toEqual([2, 8, 8, 8])
  expect(dossier.status).toBe(4)
  const ended = life([...ways, go('process', 1), go('finish', 1)]).dossier
  expect(ended.status).toBe(9)
})

it('[3.4-19.6] a supplement asked by one agency pauses its own clock; the whole waits when nobody else works', () => {
  const go = (act: ActName, track: number, wait = 3_600_000): Pick => ({ act, track, wait })
  const both = [go('accept', 1), go('accept', 2), go('process', 1), go('process', 2)]
  const one = life([...both, go('request-supplement', 2)]).dossier
  expect(one).toMatchObject({ status: 5, pausedAt: null })
  expect(one.tracks.map((track) => track.pausedAt !== null)).toEqual([false, true])
  const two = life([...both, go('request-supplement', 2), go('ask-due', 1)]).dossier
  expect(two.pausedAt).not.toBeNull()
})
