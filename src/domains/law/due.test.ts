import { describe, expect, test } from 'vitest'
import { readReferenceDays } from './calendar.ts'
import {
  acceptanceExpectedBy,
  apologyLatest,
  dueInRemoteCommune,
  handOverBy,
  notEligibleNoticeBy,
} from './deadlines.ts'
import { dueOf, type Limit } from './due.ts'
import { defaultOffice } from './office-hours.ts'
import { withOffice, workingCalendar } from './working-calendar.ts'
import { addWorkingTime, dueAfterPause, isOverdue, workingTimeBetween } from './working-time.ts'

const calendar = workingCalendar(readReferenceDays())
const fromEight = withOffice(calendar, {
  ...defaultOffice,
  hours: [
    { from: 480, to: 720 },
    { from: 780, to: 1020 },
  ],
})
const byHours = withOffice(calendar, { ...defaultOffice, mode: 'working-hours' })
const vietnam = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)
const hour = 3_600_000
const due = (received: string, amount: number, unit: Limit['unit']) =>
  dueOf(calendar, vietnam(received), { amount, unit })

describe('worked cases', () => {
  test.each([
    ['2026-02-12 09:00', 3, 'working-day', '2026-02-24 17:00'],
    ['2026-08-20 09:00', 3, 'working-day', '2026-08-24 17:00'],
    ['2026-08-28 09:00', 1, 'working-day', '2026-09-03 17:00'],
    ['2026-11-23 09:00', 1, 'working-day', '2026-11-25 17:00'],
    ['2026-04-17 09:00', 10, 'day', '2026-04-28 17:00'],
    ['2026-01-31 09:00', 1, 'month', '2026-03-02 17:00'],
    ['2026-11-23 15:00', 8, 'hour', '2026-11-25 15:00'],
  ] as const)('[3.7-10] %s, %d %s: due %s', (received, amount, unit, expected) => {
    expect(due(received, amount, unit)).toEqual(vietnam(expected))
  })

  test.each([
    // Tết: Monday 16 to Friday 20 February.
    ['2026-02-13 16:59', 1, 'working-day', '2026-02-23 17:00'],
    ['2026-02-13 16:00', 2, 'hour', '2026-02-23 08:30'],
    ['2026-02-15 10:00', 8, 'hour', '2026-02-23 17:00'],
    ['2026-02-10 09:00', 7, 'day', '2026-02-23 17:00'],
    ['2026-01-16 09:00', 1, 'month', '2026-02-23 17:00'],
    ['2026-02-16 09:00', 0, 'working-day', '2026-02-23 17:00'],
  ] as const)('[3.7-2 8] over Tết 2026: %s, %d %s: due %s', (received, amount, unit, expected) => {
    expect(due(received, amount, unit)).toEqual(vietnam(expected))
  })

  test.each([
    // Saturday 22 August is worked instead of Monday 31.
    ['2026-08-21 09:00', 1, 'working-day', '2026-08-22 17:00'],
    ['2026-08-21 16:00', 9, 'hour', '2026-08-22 17:00'],
    ['2026-08-22 09:00', 1, 'working-day', '2026-08-24 17:00'],
    ['2026-08-22 09:00', 0, 'working-day', '2026-08-22 17:00'],
    ['2026-08-21 09:00', 10, 'day', '2026-09-03 17:00'],
    ['2026-08-28 16:00', 2, 'hour', '2026-09-03 08:30'],
    // Compensation on Monday 27 April for a Sunday, then 30 April and 1 May.
    ['2026-04-24 09:00', 1, 'working-day', '2026-04-28 17:00'],
    ['2026-04-29 09:00', 1, 'working-day', '2026-05-04 17:00'],
    ['2026-11-23 16:00', 2, 'hour', '2026-11-25 08:30'],
    ['2026-11-24 09:00', 1, 'working-day', '2026-11-25 17:00'],
    ['2026-10-24 09:00', 1, 'month', '2026-11-25 17:00'],
  ] as const)('[3.7-2 8] swapped days and 24 November: %s, %d %s: due %s', (received, amount, unit, expected) => {
    expect(due(received, amount, unit)).toEqual(vietnam(expected))
  })
})

describe('counting', () => {
  test('[3.7-5] a result of the same day: until 15:00 today, after it or on a day off the next working day', () => {
    expect(due('2026-11-23 15:00', 0, 'working-day')).toEqual(vietnam('2026-11-23 17:00'))
    expect(due('2026-11-23 15:01', 0, 'working-day')).toEqual(vietnam('2026-11-25 17:00'))
    expect(due('2026-11-24 08:00', 0, 'working-day')).toEqual(vietnam('2026-11-25 17:00'))
    expect(due('2026-11-25 00:00', 0, 'hour')).toEqual(vietnam('2026-11-25 17:00'))
  })

  test('[3.7-3] the day of receipt is not counted, in the night or on a Sunday either', () => {
    expect(due('2026-11-22 23:59', 1, 'working-day')).toEqual(vietnam('2026-11-23 17:00'))
    expect(due('2026-11-23 00:01', 1, 'working-day')).toEqual(vietnam('2026-11-25 17:00'))
  })

  test('[3.7-3] half a working day is half of the office hours of the day after', () => {
    expect(due('2026-11-25 09:00', 0.5, 'working-day')).toEqual(vietnam('2026-11-26 11:30'))
    expect(due('2026-11-25 09:00', 3.5, 'working-day')).toEqual(vietnam('2026-12-01 11:30'))
    expect(due('2026-11-25 09:00', 6.25, 'working-day')).toEqual(vietnam('2026-12-04 09:30'))
  })

  test('[3.7-9] months and years keep the date or take the last of the month; half a month is 15 days', () => {
    expect(due('2024-02-29 09:00', 1, 'year')).toEqual(vietnam('2025-02-28 17:00'))
    expect(due('2026-11-30 09:00', 3, 'month')).toEqual(vietnam('2027-03-01 17:00'))
    expect(due('2026-03-02 09:00', 0.5, 'month')).toEqual(vietnam('2026-03-17 17:00'))
    expect(due('2026-03-02 09:00', 1.5, 'month')).toEqual(vietnam('2026-04-17 17:00'))
    expect(due('2026-03-02 09:00', 0.5, 'day')).toEqual(vietnam('2026-03-03 17:00'))
    expect(due('2026-03-02 09:00', 0.25, 'year')).toEqual(vietnam('2026-06-02 17:00'))
  })

  test('[3.7-3] an agency that counts by hours counts from the minute of acceptance', () => {
    const dueByHours = (received: string, amount: number, unit: Limit['unit']) =>
      dueOf(byHours, vietnam(received), { amount, unit })
    expect(dueByHours('2026-11-23 15:00', 1, 'working-day')).toEqual(vietnam('2026-11-25 15:00'))
    expect(dueByHours('2026-11-25 07:30', 2, 'working-day')).toEqual(vietnam('2026-11-26 17:00'))
    expect(dueByHours('2026-11-25 10:30', 0.5, 'working-day')).toEqual(vietnam('2026-11-25 16:00'))
    expect(dueByHours('2026-11-23 15:00', 3, 'day')).toEqual(vietnam('2026-11-26 17:00'))
  })

  test('[3.7-3] office hours are the agency’s own', () => {
    expect(dueOf(fromEight, vietnam('2026-11-23 15:00'), { amount: 8, unit: 'hour' })).toEqual(
      vietnam('2026-11-25 15:00'),
    )
    expect(dueOf(fromEight, vietnam('2026-11-25 09:00'), { amount: 0.5, unit: 'working-day' })).toEqual(
      vietnam('2026-11-26 12:00'),
    )
  })

  test('[3.7-1] a limit that is no number is refused, never guessed', () => {
    expect(() => due('2026-11-23 09:00', Number.NaN, 'day')).toThrow('a limit of NaN cannot be counted')
    expect(() => due('2026-11-23 09:00', -1, 'day')).toThrow(RangeError)
  })

  test('[3.7-6] a pause moves the due moment by the working time in it; one within the night moves nothing', () => {
    const moved = (from: string, to: string) =>
      dueAfterPause(calendar, vietnam('2026-11-23 17:00'), { from: vietnam(from), to: vietnam(to) })
    expect(moved('2026-11-19 09:00', '2026-11-20 09:00')).toEqual(vietnam('2026-11-25 17:00'))
    expect(moved('2026-11-19 16:00', '2026-11-20 08:30')).toEqual(vietnam('2026-11-25 09:30'))
    expect(moved('2026-11-19 18:00', '2026-11-20 06:00')).toEqual(vietnam('2026-11-23 17:00'))
    expect(moved('2026-11-20 09:00', '2026-11-19 09:00')).toEqual(vietnam('2026-11-23 17:00'))
  })

  test('[3.7-8] late is what ends after its due moment, not at it', () => {
    expect(isOverdue(vietnam('2026-11-23 17:00'), vietnam('2026-11-23 17:00'))).toBe(false)
    expect(isOverdue(vietnam('2026-11-23 17:00'), vietnam('2026-11-23 17:01'))).toBe(true)
  })

  test('working time goes back as it goes forward, over days off and into the morning', () => {
    const back = (from: string, hours: number) => addWorkingTime(calendar, vietnam(from), -hours * hour)
    expect(back('2026-11-25 08:30', 2)).toEqual(vietnam('2026-11-23 16:00'))
    expect(back('2026-11-24 12:00', 8)).toEqual(vietnam('2026-11-23 07:30'))
    expect(back('2026-11-23 17:00', 8)).toEqual(vietnam('2026-11-23 07:30'))
    expect(back('2026-11-23 17:00', 9)).toEqual(vietnam('2026-11-20 16:00'))
    expect(back('2026-11-25 12:30', 4)).toEqual(vietnam('2026-11-25 07:30'))
    expect(addWorkingTime(calendar, vietnam('2026-11-22 03:00'), 0)).toEqual(vietnam('2026-11-22 03:00'))
    expect(workingTimeBetween(calendar, vietnam('2026-11-25 08:30'), vietnam('2026-11-23 16:00'))).toBe(-2 * hour)
  })
})

describe('deadlines of an agency', () => {
  test.each([
    ['2026-11-23 08:00', '2026-11-25 08:00'],
    ['2026-11-25 07:30', '2026-11-25 17:00'],
    ['2026-11-25 17:30', '2026-11-26 17:00'],
    ['2026-11-21 10:00', '2026-11-23 17:00'],
    ['2026-11-25 12:00', '2026-11-26 11:30'],
  ])('[3.2] filed %s: accepted or answered by %s', (filed, expected) => {
    expect(acceptanceExpectedBy(calendar, vietnam(filed))).toEqual(vietnam(expected))
  })

  test('[3.2] the hours may be set', () => {
    expect(acceptanceExpectedBy(calendar, vietnam('2026-11-25 07:30'), 4)).toEqual(vietnam('2026-11-25 11:30'))
  })

  test.each([
    ['2026-11-23 15:00', '2026-11-23 17:00'],
    ['2026-11-23 15:01', '2026-11-25 07:30'],
    ['2026-11-24 09:00', '2026-11-25 07:30'],
    ['2026-11-25 02:00', '2026-11-25 17:00'],
  ])('[3.3] paper received %s is handed over by %s', (received, expected) => {
    expect(handOverBy(calendar, vietnam(received))).toEqual(vietnam(expected))
  })

  test.each([
    ['2026-11-23 16:50', '2026-11-27 17:00'],
    ['2026-02-13 09:00', '2026-02-25 17:00'],
    ['2026-08-20 09:00', '2026-08-24 17:00'],
  ])('[3.4-19.4] received %s: not eligible is told by %s', (received, expected) => {
    expect(notEligibleNoticeBy(calendar, vietnam(received))).toEqual(vietnam(expected))
  })

  test.each([
    ['2026-11-25 17:00', '2026-11-23 17:00'],
    ['2026-11-26 09:30', '2026-11-25 17:00'],
    ['2026-02-23 17:00', '2026-02-13 17:00'],
  ])('[3.4-19.9] due %s: apologised by %s', (promised, expected) => {
    expect(apologyLatest(calendar, vietnam(promised))).toEqual(vietnam(expected))
  })

  test('[3.7-7] a remote commune has ten working days more', () => {
    expect(dueInRemoteCommune(calendar, vietnam('2026-11-23 17:00'))).toEqual(vietnam('2026-12-08 17:00'))
  })
})
