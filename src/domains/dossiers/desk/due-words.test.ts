import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statuses } from '../dossier.ts'
import { dueWords, wordsWithoutClock } from './due-words.ts'

const weekday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
const words = (now: string, due: string | null, paused = false) =>
  dueWords({ now: new Date(now), due: due === null ? null : new Date(due), paused }, weekday)

test('says today, days left, days lost, paused, or nothing', () => {
  const due = '2026-11-27T10:00:00Z'
  expect(words('2026-11-27T03:00:00Z', due)).toEqual({ kind: 'today', days: 0, tone: 'waiting' })
  expect(words('2026-11-27T10:00:01Z', due)).toEqual({ kind: 'late-today', days: 0, tone: 'refused' })
  expect(words('2026-11-25T03:00:00Z', due)).toEqual({ kind: 'left', days: 2, tone: 'done' })
  // Half past eleven in the evening in London is the next morning in Viet Nam.
  expect(words('2026-11-25T23:30:00Z', due)).toEqual({ kind: 'left', days: 1, tone: 'waiting' })
  expect(words('2026-11-30T03:00:00Z', due)).toEqual({ kind: 'late', days: 1, tone: 'refused' })
  expect(words('2026-11-30T03:00:00Z', due, true)).toEqual({ kind: 'paused', days: 0, tone: 'neutral' })
  expect(words('2026-11-30T03:00:00Z', null)).toEqual({ kind: 'none', days: 0, tone: 'neutral' })
})

test('only what is being worked on, or waits for somebody, reads the clock', () => {
  const kinds = statuses.map((status) => wordsWithoutClock(status)?.kind ?? 'clock')
  const over = 'ended'
  expect(kinds).toEqual(['new', 'clock', over, 'clock', 'clock', 'clock', over, over, 'hand-over', over])
})

test('late is late and in time is in time, whatever the days', () => {
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(moment, moment, (now, due) => {
      const { kind, tone, days } = dueWords({ now, due, paused: false }, weekday)
      expect(tone === 'refused').toBe(now > due)
      expect(days > 0).toBe(kind === 'left' || kind === 'late')
    }),
  )
})
