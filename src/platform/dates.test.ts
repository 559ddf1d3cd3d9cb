import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCalendarDay, readDateParts, typedDate } from './dates.ts'

const boxes = (day: string, month: string, year: string) => ({
  'born-day': day,
  'born-month': month,
  'born-year': year,
})

test('three boxes make a date', () => {
  expect(readDateParts(boxes('3', ' 11 ', '2026'), 'born')).toBe('2026-11-03')
  expect(readDateParts(boxes('29', '2', '2024'), 'born')).toBe('2024-02-29')
})

test('nothing typed is not an error', () => {
  expect(readDateParts(boxes('', ' ', ''), 'born')).toBeUndefined()
  expect(readDateParts(undefined, 'born')).toBeUndefined()
})

test('days that do not exist are refused', () => {
  for (const wrong of [
    boxes('29', '2', '2026'),
    boxes('31', '4', '2026'),
    boxes('1', '13', '2026'),
    boxes('1', '', '2026'),
    boxes('1', '1', '26'),
    boxes('a', '1', '2026'),
    boxes('1', '1', '9999'),
  ])
    expect(readDateParts(wrong, 'born')).toBe('invalid')
})

test('every day of the calendar comes back as it went in', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      const [y, m, d] = day.split('-') as [string, string, string]
      expect(isCalendarDay(day)).toBe(true)
      expect(readDateParts(boxes(String(Number(d)), m, y), 'born')).toBe(day)
    }),
  )
})

test('what was typed is kept', () => {
  expect(typedDate(boxes('31', '2', 'x'), 'born')).toEqual({ day: '31', month: '2', year: 'x' })
})
