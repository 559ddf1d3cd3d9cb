import { expect, test } from 'vitest'
import { formatDay, formatLimit, formatMoment, formatMoney, formatNumber } from './format.ts'

test('days and moments are told in the time of Viet Nam', () => {
  const moment = new Date('2026-11-25T10:00:00Z')
  expect(formatMoment(moment, 'vi')).toBe('thứ Tư 25/11/2026, 17:00')
  expect(formatMoment(moment, 'en')).toBe('Wednesday 25 November 2026, 17:00')
  expect(formatMoment(new Date('2026-11-28T17:30:00Z'), 'vi')).toBe('Chủ nhật 29/11/2026, 00:30')
  expect(formatDay('2026-01-05', 'en')).toBe('5 January 2026')
})

test('numbers and money follow the language', () => {
  expect(formatMoney(8000, 'vi')).toBe('8.000 đồng')
  expect(formatMoney(1250000, 'en')).toBe('1,250,000 đồng')
  expect(formatNumber(98.2, 'vi')).toBe('98,2')
  expect(formatNumber(-1234.5, 'en')).toBe('−1,234.5')
  expect(formatNumber(0, 'vi')).toBe('0')
})

test('a limit is told by its number, or by its own words', () => {
  expect(formatLimit({ amount: 3, unit: 'working-day', text: '03 ngày' }, 'vi')).toBe('3 ngày làm việc')
  expect(formatLimit({ amount: 1, unit: 'day', text: '' }, 'en')).toBe('1 day')
  expect(formatLimit({ amount: null, unit: 'other', text: 'Ngay khi nhận đủ hồ sơ' }, 'vi')).toBe(
    'Ngay khi nhận đủ hồ sơ',
  )
})
