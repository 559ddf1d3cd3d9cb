import { describe, expect, test } from 'vitest'
import { workingCalendar } from '../law/working-calendar.ts'
import { blankState, type Change, type State } from './dossier.ts'
import { beginParts, type Followed, followChange, pauseOf } from './follow-change.ts'
import { blankTrack, type ComingPart, type Track } from './track.ts'

const calendar = workingCalendar([])
const iso = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`).toISOString()
const agency = (id: number) => ({ agencyId: id, agencyPath: `/${id}/`, agencyName: `CQ ${id}` })
const accepted = { acceptedAt: iso('2026-11-02 09:00'), originalDue: iso('2026-11-06 17:00') }
const at = iso('2026-11-04 09:00')

const track = (number: number, more: Partial<Track> = {}): Track => ({
  ...{ ...blankTrack, ...agency(number), number, status: 4, startedAt: iso('2026-11-02 08:00'), lead: number === 1 },
  ...{ ...accepted, due: accepted.originalDue },
  ...more,
})
const state = (tracks: Track[], more: Partial<State> = {}): State => ({
  ...{ ...blankState, ...accepted, currentDue: accepted.originalDue, tracks },
  ...more,
})
const part = (number: number, after: number[]): ComingPart => ({
  ...{ ...agency(number), number, part: `p${number}`, partName: `P${number}`, limit: null, after },
})

function follow(before: State, change: Change, more: Partial<Followed> = {}): Change {
  return followChange({ before, own: before.tracks[0]!, change, at, calendar, ...more })
}

describe('one agency', () => {
  const one = state([track(1)])

  test('what an act says of the dossier it says of the track', () => {
    expect(follow(one, {})).toStrictEqual({ tracks: [{ number: 1 }] })
    expect(follow(one, { currentDue: at, outcome: 'granted' }, { to: 9 })).toStrictEqual({
      ...{ currentDue: at, outcome: 'granted', endedAt: at },
      tracks: [{ number: 1, status: 9, due: at, outcome: 'granted', endedAt: at }],
    })
    expect(follow(one, { pausedAt: at, pausedFrom: 4 }, { to: 6 })).toStrictEqual({
      ...{ pausedAt: at, pausedFrom: 4, endedAt: null },
      tracks: [{ number: 1, status: 6, pausedAt: at, pausedFrom: 4, endedAt: null }],
    })
    // Handing over leaves the end where it was.
    expect(follow(one, { endedAt: iso('2026-11-03 09:00') }, { to: 10 }).endedAt).toBe(iso('2026-11-03 09:00'))
  })

  test('what it says of the track itself counts, and is not written twice', () => {
    const change = { tracks: [{ number: 1, assigneeName: 'Lan' }] }
    expect(follow(one, change, { to: 5 }).tracks).toStrictEqual([
      { number: 1, status: 5, endedAt: null, assigneeName: 'Lan' },
    ])
  })

  test('[3.7-6] the end of a step moves with a pause of its clock', () => {
    const stepDue = iso('2026-11-05 17:00')
    const paused = { stepDue, pausedAt: iso('2026-11-03 09:00') }
    const stepDueAfter = (own: Partial<Track>, change: Change) => {
      const before = state([track(1, own)])
      return follow(before, change).tracks![0]!.stepDue
    }
    expect(stepDueAfter(paused, { pausedAt: null })).toBe(iso('2026-11-06 17:00'))
    expect(stepDueAfter(paused, {})).toBeUndefined()
    expect(stepDueAfter({ stepDue }, { pausedAt: null })).toBeUndefined()
    expect(stepDueAfter({ ...paused, stepDue: null }, { pausedAt: null })).toBeUndefined()
    expect(stepDueAfter(paused, { pausedAt: null, tracks: [{ number: 1, stepDue: at }] })).toBe(at)
  })
})

describe('[3.4-19.6] parts whose turn comes', () => {
  const begin = (tracks: Track[], coming: ComingPart[]) => beginParts(state(tracks, { coming }), at)
  const { after: _, ...facts } = part(2, [1])

  test('begin when all before them have ended with a grant', () => {
    expect(begin([track(1, { status: 9, outcome: 'granted' })], [part(2, [1]), part(3, [2])])).toEqual({
      tracks: [{ ...facts, lead: false, startedAt: at, status: 1, endedAt: null }],
      coming: [part(3, [2])],
    })
    const waiting = [part(4, [1, 2]), part(5, [1, 9])]
    const half = [track(1, { status: 9, outcome: 'granted' }), track(2)]
    expect(begin(half, waiting)).toEqual({ tracks: [], coming: waiting })
    expect(begin([track(1)], [part(2, [1])])).toEqual({ tracks: [], coming: [part(2, [1])] })
  })

  test('are stopped when one before them was not granted, and what waits for them as well', () => {
    const { tracks, coming } = begin(
      [track(1, { status: 9, outcome: 'refused' }), track(2)],
      [part(5, [4]), part(4, [3]), part(3, [1, 2])],
    )
    expect(tracks.map((it) => [it.number, it.status, it.endedAt])).toEqual([
      [3, 8, at],
      [4, 8, at],
      [5, 8, at],
    ])
    expect(coming).toEqual([])
    expect(begin([track(1, { status: 8 })], [part(2, [1])]).tracks[0]!.status).toBe(8)
  })

  test('begin with the act that ends what they waited for', () => {
    const before = state([track(1)], { coming: [part(2, [1]), part(3, [2])] })
    const change = follow(before, { outcome: 'granted' }, { to: 9 })
    expect(change.coming).toEqual([part(3, [2])])
    expect(change.tracks!.map((it) => [it.number, it.status])).toEqual([
      [1, 9],
      [2, 1],
    ])
    expect(follow(before, {}, { to: 5 })).not.toHaveProperty('coming')
  })
})

describe('[3.4-19.6] the whole of several agencies', () => {
  const two = (first: Partial<Track> = {}, second: Partial<Track> = {}) => [track(1, first), track(2, second)]
  const none = { acceptedAt: null, originalDue: null }

  test('begins with the acceptance of the agency that leads, and only then', () => {
    const fresh = { ...none, due: null, status: 1 } as const
    const before = state(two(fresh, fresh), { ...none, currentDue: null })
    const change = { acceptedAt: at, originalDue: at, currentDue: at, tacitDue: at }
    expect(follow(before, change, { to: 2 })).toMatchObject({ ...change, endedAt: null, punctuality: null })
    expect(follow(before, change, { to: 2, own: before.tracks[1]! })).toMatchObject({
      ...{ acceptedAt: null, originalDue: null, currentDue: null, tacitDue: null },
    })
    const later = state(two({}, fresh), { tacitDue: iso('2026-11-06 17:00') })
    const second = follow(later, change, { to: 2, own: later.tracks[1]! })
    expect(second).toMatchObject({ ...accepted, currentDue: accepted.originalDue, tacitDue: later.tacitDue })
    expect(second.tracks![0]).toMatchObject({ number: 2, status: 2, due: at })
  })

  test('[3.8] begins anew when the agency that settles it has received it', () => {
    const transfer = { ...agency(3), sentAt: at, receivedAt: null }
    const before = state(two(), { transfer })
    const change = { originalDue: at, currentDue: at, transfer: { ...transfer, receivedAt: at } }
    expect(follow(before, change)).toMatchObject({ originalDue: at, currentDue: at })
    expect(follow(before, { currentDue: at })).toMatchObject({ currentDue: accepted.originalDue })
    const received = state(two(), { transfer: change.transfer })
    expect(follow(received, change)).toMatchObject({ currentDue: accepted.originalDue })
    expect(follow(state(two()), change)).toMatchObject({ currentDue: accepted.originalDue })
  })

  test('has the promise that is given for it, and keeps what acts say of nothing else than the clock', () => {
    expect(follow(state(two()), { code: 'X' }, { promise: at })).toMatchObject({ code: 'X', currentDue: at })
    expect(follow(state(two()), { currentDue: at }).currentDue).toBe(accepted.originalDue)
    const silent = state(two(), { tacitDue: at })
    expect(follow(silent, {}).tacitDue).toBe(at)
    expect(follow(silent, { tacitDue: null }).tacitDue).toBeNull()
  })

  test('[3.7-6] waits while nobody works; its dates move by that time', () => {
    const asked = { status: 5, pausedAt: iso('2026-11-03 09:00') } as const
    expect(follow(state(two()), { pausedAt: at }, { to: 5 }).pausedAt).toBeNull()
    expect(follow(state(two({}, asked)), { pausedAt: at }, { to: 5 }).pausedAt).toBe(at)
    const tacitDue = iso('2026-11-09 17:00')
    const waiting = state(two(asked, { status: 9 }), { pausedAt: asked.pausedAt, tacitDue })
    expect(follow(waiting, { pausedAt: null }, { to: 4 })).toMatchObject({
      ...{ originalDue: accepted.originalDue, currentDue: iso('2026-11-09 17:00'), pausedAt: null },
      tacitDue: iso('2026-11-10 17:00'),
    })
    expect(follow(waiting, {})).toMatchObject({ currentDue: accepted.originalDue, pausedAt: asked.pausedAt, tacitDue })
    const undated = { ...waiting, currentDue: null, tacitDue: null }
    expect(follow(undated, { pausedAt: null }, { to: 4 })).toMatchObject({ currentDue: null, tacitDue: null })
  })

  test('[3.7-8] ends with the last of its parts, early, on time or late by the promise for the whole', () => {
    const done = { status: 9, endedAt: iso('2026-11-07 09:00') } as const
    const end = (more: Partial<State>, change: Change, second: Partial<Track> = done) =>
      follow(state(two({}, second), more), change, { to: 9 })
    expect(end({}, { outcome: 'granted' })).toMatchObject({ endedAt: done.endedAt, punctuality: 'late' })
    const third = track(3, { status: 9, endedAt: iso('2026-11-03 09:00') })
    expect(follow(state([...two({}, done), third]), { outcome: 'granted' }, { to: 9 }).endedAt).toBe(done.endedAt)
    const soon = { ...done, endedAt: iso('2026-11-03 09:00') }
    expect(end({}, { outcome: 'granted' }, soon)).toMatchObject({ endedAt: at, punctuality: 'early' })
    expect(end({}, { outcome: 'granted' }, { ...done, endedAt: null })).toMatchObject({ endedAt: at })
    expect(end({}, { outcome: 'granted' }, { status: 4 })).toMatchObject({ endedAt: null, punctuality: null })
    expect(end({}, {})).toMatchObject({ endedAt: done.endedAt, punctuality: null })
    expect(end({ isTacit: true }, { outcome: 'granted' })).toMatchObject({ endedAt: done.endedAt, punctuality: null })
  })

  test('another track that the act begins is written beside its own', () => {
    const change = follow(state([track(1)]), { tracks: [track(2)] }, { to: 5 })
    expect(change.tracks!.map((it) => it.number)).toEqual([1, 2])
    expect(change).toHaveProperty('punctuality')
  })
})

test('[3.4-19.6] the clock of the whole stands when somebody waits for the citizen and nobody works', () => {
  const [early, late] = [iso('2026-11-02 09:00'), iso('2026-11-03 09:00')]
  expect(pauseOf([{ status: 5, pausedAt: late }])).toBe(late)
  expect(
    pauseOf([
      { status: 6, pausedAt: late },
      { status: 5, pausedAt: early },
    ]),
  ).toBe(late)
  expect(
    pauseOf([
      { status: 5, pausedAt: early },
      { status: 9, pausedAt: null },
    ]),
  ).toBe(early)
  expect(
    pauseOf([
      { status: 5, pausedAt: early },
      { status: 4, pausedAt: null },
    ]),
  ).toBeNull()
  // Before acceptance there is no clock; what is over waits for nobody; a step that stands is not the citizen's turn.
  expect(pauseOf([{ status: 5, pausedAt: null }])).toBeNull()
  expect(pauseOf([{ status: 8, pausedAt: early }])).toBeNull()
  expect(
    pauseOf([
      { status: 4, pausedAt: late },
      { status: 5, pausedAt: early },
    ]),
  ).toBe(early)
  expect(pauseOf([{ status: 4, pausedAt: late }])).toBeNull()
  expect(pauseOf([])).toBeNull()
})
