import { describe, expect, test } from 'vitest'
import { type CourseOfDossier, isOnTime766, isOnTimeByLaw } from './on-time.ts'

const day = (text: string) => new Date(`2026-11-${text}:00+07:00`)
const periodEnd = day('30T23:59')
const plain: CourseOfDossier = {
  received: day('02T09:00'),
  originalDue: day('20T17:00'),
  currentDue: day('20T17:00'),
  longestLimitMs: null,
  ended: day('20T17:00'),
  supplements: [],
}
const week = { asked: day('05T09:00'), completed: day('12T09:00') }

describe('[4.2-2.1] the index of Decision 766', () => {
  test.each<[string, Partial<CourseOfDossier>, boolean | null]>([
    ['ended at the promised moment', {}, true],
    ['ended a minute later', { ended: day('20T17:01') }, false],
    ['a later promise does not help', { ended: day('23T09:00'), currentDue: day('25T17:00') }, false],
    ['the time of a supplement is taken off', { ended: day('27T17:00'), supplements: [week] }, true],
    ['but no more than it', { ended: day('27T17:01'), supplements: [week] }, false],
    [
      'waiting for the applicant: until the request',
      { ended: null, supplements: [{ ...week, completed: null }] },
      true,
    ],
    [
      'asked too late',
      { ended: null, originalDue: day('05T08:59'), supplements: [{ ...week, completed: null }] },
      false,
    ],
    [
      'asked twice and waiting',
      { ended: null, originalDue: day('30T17:00'), supplements: [week, { asked: day('13T09:00'), completed: null }] },
      false,
    ],
    ['asked twice and ended', { supplements: [week, { asked: day('13T09:00'), completed: null }] }, true],
    ['still going on: as of the end of the period', { ended: null }, false],
    [
      'still going on after a supplement came: as of the end of the period',
      { ended: null, supplements: [week] },
      false,
    ],
    ['still going on, promised for later', { ended: null, originalDue: day('30T23:59') }, true],
    ['no promise: the longest limit', { originalDue: null, longestLimitMs: 18 * 86_400_000 + 8 * 3_600_000 }, true],
    ['no promise: longer than the limit', { originalDue: null, longestLimitMs: 18 * 86_400_000 }, false],
    [
      'no promise: a supplement is taken off once',
      {
        originalDue: null,
        longestLimitMs: 18 * 86_400_000 + 8 * 3_600_000,
        ended: day('27T17:00'),
        supplements: [week],
      },
      true,
    ],
    [
      'no promise: and not twice',
      { originalDue: null, longestLimitMs: 18 * 86_400_000, ended: day('27T17:00'), supplements: [week] },
      false,
    ],
    ['nothing to compare with', { originalDue: null }, null],
  ])('[4.2-2.1] %s', (_, it, expected) => {
    expect(isOnTime766({ ...plain, ...it }, periodEnd)).toBe(expected)
  })
})

test('[3.7-8] before the law the date as it stands now counts', () => {
  const law = (it: Partial<CourseOfDossier>, moment = periodEnd) => isOnTimeByLaw({ ...plain, ...it }, moment)
  expect(law({})).toBe(true)
  expect(law({ ended: day('20T17:01') })).toBe(false)
  expect(law({ ended: day('23T09:00'), currentDue: day('25T17:00') })).toBe(true)
  expect(law({ ended: null })).toBe(false)
  expect(law({ ended: null }, day('20T17:00'))).toBe(true)
  expect(law({ currentDue: null })).toBe(null)
})
