import { expect, test } from 'vitest'
import { dayText, numberOfDay } from './vietnam-day.ts'
import { type CalendarDay, isProvisional, isWorkingDay, nextWorkingDay, workingCalendar } from './working-calendar.ts'

const day = (text: string, kind: CalendarDay['kind'], status: CalendarDay['status'] = 'OFFICIAL'): CalendarDay => ({
  ...{ day: text, kind, status, name: '', decision: '' },
})
const days = [
  day('2027-01-01', 'HOLIDAY', 'PROVISIONAL'),
  day('2026-11-24', 'HOLIDAY'),
  day('2026-11-25', 'COMPENSATORY'),
  day('2026-11-27', 'SWAP_OFF'),
  day('2026-11-28', 'SWAP_WORK', 'PROVISIONAL'),
]

test('[3.7-2 8] Monday to Friday, without days off, with the Saturdays that are worked instead', () => {
  const calendar = workingCalendar(days)
  const week = [23, 24, 25, 26, 27, 28, 29].map((date) => isWorkingDay(calendar, `2026-11-${date}`))
  expect(week).toEqual([true, false, false, true, false, true, false])
  expect(nextWorkingDay(calendar, '2026-11-23')).toBe('2026-11-26')
  expect(nextWorkingDay(calendar, '2026-11-26')).toBe('2026-11-28')
})

test('[8] a count rests on days not yet decided when it spans one, or ends after the last year that is known', () => {
  const calendar = workingCalendar(days)
  expect(isProvisional(calendar, '2026-11-23', '2026-11-27')).toBe(false)
  expect(isProvisional(calendar, '2026-11-23', '2026-11-28')).toBe(true)
  expect(isProvisional(calendar, '2026-11-28', '2026-12-01')).toBe(true)
  expect(isProvisional(calendar, '2026-11-29', '2026-12-31')).toBe(false)
  expect(isProvisional(calendar, '2026-11-24', '2027-01-02')).toBe(true)
  expect(isProvisional(calendar, '2027-01-02', '2027-12-31')).toBe(false)
  expect(isProvisional(calendar, '2027-01-02', '2028-01-01')).toBe(true)
  expect(isProvisional(workingCalendar([]), '1970-12-31', '1970-12-31')).toBe(false)
  expect(isProvisional(workingCalendar(days.toReversed()), '2027-01-02', '2027-12-31')).toBe(false)
})

test('a day that does not exist is refused', () => {
  expect(dayText(numberOfDay('2028-02-29'))).toBe('2028-02-29')
  for (const text of ['2027-02-29', '2026-13-01', 'tomorrow', '2026-1-1'])
    expect(() => numberOfDay(text)).toThrow(`${text} is no day`)
})
