import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  applyChange,
  blankState,
  isForApplicant,
  isOnTheWay,
  isOver,
  isPaused,
  moves,
  nationalStatus,
  possibleActs,
  type State,
  type Status,
  statuses,
  statusOf,
  targetOf,
} from './dossier.ts'

const track = {
  ...{ number: 1, agencyId: 1, agencyPath: '/1/', agencyName: 'UBND', assigneeId: null, assigneeName: '' },
  ...{ startedAt: '2026-11-23T02:00:00.000Z', due: null, pausedAt: null, endedAt: null },
}

function stateIn(status: Status, more: Partial<State> = {}): State {
  return applyChange({ ...blankState, ...more }, { tracks: [{ ...track, status }] })
}

const acceptedState = { acceptedAt: '2026-11-23T02:00:00.000Z' }

/** Regulation 3.6 as it is written, to hold the table of moves against. */
const written: Record<Status, { fresh: Status[]; accepted: Status[] }> = {
  1: { fresh: [2, 3, 5, 7], accepted: [2, 3, 5, 7] },
  2: { fresh: [4, 5, 6, 7, 8], accepted: [4, 5, 6, 7, 8] },
  3: { fresh: [], accepted: [] },
  4: { fresh: [5, 6, 7, 8, 9], accepted: [5, 6, 7, 8, 9] },
  5: { fresh: [1, 3, 7], accepted: [4, 7, 8] },
  6: { fresh: [4, 7, 8], accepted: [4, 7, 8] },
  7: { fresh: [], accepted: [] },
  8: { fresh: [], accepted: [] },
  9: { fresh: [4, 10], accepted: [4, 10] },
  10: { fresh: [4], accepted: [4] },
}

test.each(statuses)('[3.6] state %i leads where regulation 3.6 says, and nowhere else', (status) => {
  for (const [kind, more] of [
    ['fresh', { pausedFrom: 4 as const }],
    ['accepted', { ...acceptedState, pausedFrom: 4 as const }],
  ] as const) {
    const state = stateIn(status, more)
    const reached = new Set(possibleActs(state).map((act) => targetOf(state, act)!))
    expect([...reached].sort((a, b) => a - b)).toEqual(written[status][kind])
  }
})

test('a duty asked at 2 leads back to 2', () => {
  expect(targetOf(stateIn(6, { ...acceptedState, pausedFrom: 2 }), 'settle-due')).toBe(2)
  expect(targetOf(stateIn(6, { ...acceptedState, pausedFrom: 4 }), 'settle-due')).toBe(4)
})

test('no act has two targets from one state', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...statuses),
      fc.boolean(),
      fc.constantFrom(2 as const, 4 as const),
      (status, accepted, from) => {
        const state = stateIn(status, { pausedFrom: from, ...(accepted && acceptedState) })
        const fitting = moves.filter((it) => it.from === status && targetOf(state, it.act) === it.to)
        expect(new Set(fitting.map((it) => it.act)).size).toBe(fitting.length)
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 10_000) },
  )
})

test('one track decides alone; of several the citizen’s turn comes first, and an end only at the end of all', () => {
  for (const status of statuses) expect(nationalStatus([status])).toBe(status)
  expect(nationalStatus([9, 5])).toBe(5)
  expect(nationalStatus([2, 4])).toBe(4)
  expect(nationalStatus([9, 2])).toBe(4)
  expect(nationalStatus([10, 9])).toBe(9)
  expect(nationalStatus([1, 2])).toBe(2)
  expect(nationalStatus([1, 9])).toBe(4)
  expect(nationalStatus([1, 3])).toBe(1)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...statuses), { minLength: 1, maxLength: 5 }), (tracks) => {
      expect(isOver(nationalStatus(tracks))).toBe(tracks.every(isOver))
      expect(nationalStatus(tracks)).toBe(nationalStatus([...tracks].reverse()))
    }),
    { numRuns: Number(process.env.RUNS ?? 10_000) },
  )
})

test('[3.4-19.6] what is over in one agency and open in another goes on as a whole', () => {
  expect(nationalStatus([])).toBe(1)
  for (const done of [8, 9, 10] as const) {
    expect(nationalStatus([1, done])).toBe(4)
    expect(nationalStatus([2, done])).toBe(4)
  }
  for (const end of [3, 7] as const) {
    expect(nationalStatus([1, end])).toBe(1)
    expect(nationalStatus([2, end])).toBe(4)
  }
  expect(nationalStatus([3, 3])).toBe(3)
  expect(nationalStatus([3, 7])).toBe(7)
  expect(nationalStatus([7, 8])).toBe(8)
  expect(nationalStatus([8, 10])).toBe(10)
  expect(nationalStatus([5, 6])).toBe(5)
  expect(nationalStatus([6, 4])).toBe(6)
  expect(statuses.filter(isOver)).toEqual([3, 7, 8, 9, 10])
  expect(statuses.filter(isPaused)).toEqual([5, 6])
})

test('[3.4-19.6] a part whose turn has not come keeps the whole open', () => {
  const coming = [{ ...track, number: 2, part: 'b', partName: 'B', limit: null, after: [1] }]
  expect(statusOf(stateIn(9, { coming }))).toBe(4)
  expect(statusOf(stateIn(3, { coming }))).toBe(1)
})

test('[3.8] on its way to the agency that settles it a dossier can only be withdrawn or removed', () => {
  const unit = { agencyId: 2, agencyPath: '/2/', agencyName: 'CQ' }
  const transfer = { ...unit, sentAt: null, receivedAt: null }
  const received = { ...transfer, receivedAt: '2026-11-24T02:00:00.000Z' }
  expect(isOnTheWay(stateIn(2, { ...acceptedState, transfer }))).toBe(true)
  expect(isOnTheWay(stateIn(2, { ...acceptedState, transfer: received }))).toBe(false)
  expect(isOnTheWay(stateIn(1, { transfer }))).toBe(false)
  expect(isOnTheWay(stateIn(2, acceptedState))).toBe(false)
  expect(possibleActs(stateIn(2, { ...acceptedState, transfer })).toSorted()).toEqual(['remove-secret', 'withdraw'])
  expect(targetOf(stateIn(2, { ...acceptedState, transfer }), 'process')).toBeUndefined()
  expect(targetOf(stateIn(2, { ...acceptedState, transfer: received }), 'process')).toBe(4)
})

test('only the step that decides can finish', () => {
  const state = stateIn(4, acceptedState)
  const notYet = applyChange(state, { tracks: [{ number: 1, mayDecide: false }] })
  expect(targetOf(state, 'finish')).toBe(9)
  expect(targetOf(notYet, 'finish')).toBeUndefined()
  expect(
    targetOf(applyChange(state, { tracks: [{ number: 2, mayDecide: false, status: 4 }] }), 'finish'),
  ).toBeUndefined()
})

test('applicants see what officers did among themselves only when they were told of it', () => {
  expect(isForApplicant({ act: 'accept', payload: null })).toBe(true)
  expect(isForApplicant({ act: 'note', payload: null })).toBe(false)
  expect(isForApplicant({ act: 'inspect', payload: { told: false } })).toBe(false)
  expect(isForApplicant({ act: 'inspect', payload: { told: true } })).toBe(true)
})

test('tracks stand in the order of their numbers; a change without tracks adds none', () => {
  const state = stateIn(4)
  const more = applyChange(state, { tracks: [{ number: 3 }, { number: 2 }] })
  expect(more.tracks.map((it) => it.number)).toEqual([1, 2, 3])
  expect(applyChange(state, {}).tracks).toEqual(state.tracks)
})

test('a change touches only what it names', () => {
  const before = stateIn(4, acceptedState)
  const after = applyChange(before, { outcome: 'granted', tracks: [{ number: 1, status: 9 }] })
  expect(after).toEqual({ ...before, outcome: 'granted', tracks: [{ ...before.tracks[0]!, status: 9 }] })
  expect(statusOf(before)).toBe(4)
})
