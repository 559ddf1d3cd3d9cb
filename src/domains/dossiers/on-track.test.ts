import { expect, test } from 'vitest'
import { blankState } from './dossier.ts'
import type { Dossier } from './dossier.sql.ts'
import { isJoined, leadOf, onTrack, trackOf, waitingTrack, wholeOf } from './on-track.ts'
import { blankTrack, type Track } from './track.ts'

const agency = (id: number) => ({ agencyId: id, agencyPath: `/${id}/`, agencyName: `CQ ${id}` })
const track = (number: number, more: Partial<Track> = {}): Track => ({
  ...{ ...blankTrack, ...agency(number), number, status: 4, startedAt: '', lead: number === 2 },
  ...more,
})
const dossier = (...tracks: Track[]) => ({ ...blankState, ...agency(1), limitAmount: 5, tracks }) as unknown as Dossier
const coming = [{ ...agency(9), number: 9, part: '', partName: '', limit: null, after: [1] }]

test('a dossier is joined-up when several agencies take part, or will', () => {
  expect(isJoined({ tracks: [track(1)], coming: [] })).toBe(false)
  expect(isJoined({ tracks: [track(1), track(2)], coming: [] })).toBe(true)
  expect(isJoined({ tracks: [track(1)], coming })).toBe(true)
})

test('[3.4-19.6] one track sees its own agency, state, clock and limit, and none beside it', () => {
  const limit = { amount: 2, unit: 'day' } as const
  const whole = dossier(track(1, { limit, due: 'd', outcome: 'granted' }), track(2))
  const view = onTrack(whole, 1)
  expect(view).toMatchObject({
    ...agency(1),
    ...{ limitAmount: 2, limitUnit: 'day', limitCorrected: null, currentDue: 'd', outcome: 'granted', status: 4 },
  })
  expect(view.tracks.map((it) => it.number)).toEqual([1])
  expect(wholeOf(view)).toBe(whole)
  expect(trackOf(view).number).toBe(1)
  expect(onTrack(whole, 2).limitAmount).toBe(5)
  expect(onTrack(whole).tracks[0]!.number).toBe(2)
  expect(leadOf(dossier(track(1), track(3))).number).toBe(1)
  expect(() => onTrack(whole, 7)).toThrow('not-found')
})

test('an ordinary dossier is its own view, unless another agency works on it than took it in', () => {
  const ordinary = dossier(track(1))
  expect(onTrack(ordinary)).toBe(ordinary)
  expect(onTrack(dossier(track(3)))).toMatchObject(agency(3))
  expect(onTrack({ ...ordinary, coming })).toMatchObject({ coming: [] })
})

test('what waits for the citizen is looked for first', () => {
  expect(waitingTrack(dossier(track(1), track(2), track(3, { status: 5 })))).toBe(3)
  expect(waitingTrack(dossier(track(1), track(2)))).toBe(2)
})
