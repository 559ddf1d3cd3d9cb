import { describe, expect, test } from 'vitest'
import { readReferenceDays } from './calendar.ts'
import { dueOf, type Limit } from './due.ts'
import { workingCalendar } from './working-calendar.ts'

const calendar = workingCalendar(readReferenceDays())
const vietnam = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)
const due = (received: string, amount: number, unit: Limit['unit']) =>
  dueOf(calendar, vietnam(received), { amount, unit })

describe('the worked cases of the regulation (3.7-10)', () => {
  test.each([
    ['2026-02-12 09:00', 3, 'working-day', '2026-02-24 17:00'],
    ['2026-08-20 09:00', 3, 'working-day', '2026-08-24 17:00'],
    ['2026-08-28 09:00', 1, 'working-day', '2026-09-03 17:00'],
    ['2026-11-23 09:00', 1, 'working-day', '2026-11-25 17:00'],
    ['2026-04-17 09:00', 10, 'day', '2026-04-28 17:00'],
    ['2026-01-31 09:00', 1, 'month', '2026-03-02 17:00'],
    ['2026-11-23 15:00', 8, 'hour', '2026-11-25 15:00'],
  ] as const)('%s, %d %s: due %s', (received, amount, unit, expected) => {
    expect(due(received, amount, unit)).toEqual(vietnam(expected))
  })
})

describe('what the table does not show', () => {
  test('a result of the same day: until 15:00 today, after it or on a day off the next working day (3.7-5)', () => {
    expect(due('2026-11-23 15:00', 0, 'working-day')).toEqual(vietnam('2026-11-23 17:00'))
    expect(due('2026-11-23 15:01', 0, 'working-day')).toEqual(vietnam('2026-11-25 17:00'))
    expect(due('2026-11-24 08:00', 0, 'working-day')).toEqual(vietnam('2026-11-25 17:00'))
  })

  test('what arrives in the night or on a Sunday counts from the next working day (3.7-3)', () => {
    expect(due('2026-11-22 23:59', 1, 'working-day')).toEqual(vietnam('2026-11-23 17:00'))
    expect(due('2026-11-23 00:01', 1, 'working-day')).toEqual(vietnam('2026-11-25 17:00'))
  })

  test('half a working day is half of the office hours of the day after', () => {
    expect(due('2026-11-25 09:00', 0.5, 'working-day')).toEqual(vietnam('2026-11-26 11:30'))
    expect(due('2026-11-25 09:00', 3.5, 'working-day')).toEqual(vietnam('2026-12-01 11:30'))
    expect(due('2026-11-25 09:00', 6.25, 'working-day')).toEqual(vietnam('2026-12-04 09:30'))
  })

  test('months and years keep the date or take the last of the month; half a month is 15 days (3.7-9)', () => {
    expect(due('2024-02-29 09:00', 1, 'year')).toEqual(vietnam('2025-02-28 17:00'))
    expect(due('2026-11-30 09:00', 3, 'month')).toEqual(vietnam('2027-03-01 17:00'))
    expect(due('2026-03-02 09:00', 0.5, 'month')).toEqual(vietnam('2026-03-17 17:00'))
    expect(due('2026-03-02 09:00', 1.5, 'month')).toEqual(vietnam('2026-04-17 17:00'))
  })

  test('an agency that counts by hours counts from the minute of acceptance (3.7-3)', () => {
    const options = { mode: 'working-hours' } as const
    expect(dueOf(calendar, vietnam('2026-11-23 15:00'), { amount: 1, unit: 'working-day' }, options)).toEqual(
      vietnam('2026-11-25 15:00'),
    )
  })

  test('office hours are the agency’s own', () => {
    const hours = [
      { from: 480, to: 720 },
      { from: 780, to: 1020 },
    ]
    expect(dueOf(calendar, vietnam('2026-11-23 15:00'), { amount: 8, unit: 'hour' }, { hours })).toEqual(
      vietnam('2026-11-25 15:00'),
    )
    expect(dueOf(calendar, vietnam('2026-11-25 09:00'), { amount: 0.5, unit: 'working-day' }, { hours })).toEqual(
      vietnam('2026-11-26 12:00'),
    )
  })

  test('a limit that is no number is refused, never guessed', () => {
    expect(() => due('2026-11-23 09:00', Number.NaN, 'day')).toThrow(RangeError)
    expect(() => due('2026-11-23 09:00', -1, 'day')).toThrow(RangeError)
  })
})
