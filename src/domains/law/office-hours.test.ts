import { expect, test } from 'vitest'
import type { OfficeEntry } from './office-hours.sql.ts'
import {
  defaultOffice,
  endOfOffice,
  startOfOffice,
  timeAfterWork,
  timeBeforeWork,
  workedUntil,
} from './office-hours.ts'
import { officeAt, pathsUp } from './office-of-agency.ts'

const vietnam = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)
const eight = [{ from: 480, to: 720 }]
const nine = [{ from: 540, to: 720 }]
const entry = (id: number, agencyPath: string, validFrom: string, more: Partial<OfficeEntry> = {}): OfficeEntry => ({
  ...{ id, agencyPath, validFrom, hours: eight, mode: 'exclude-first-day', by: '' },
  enteredAt: vietnam('2026-11-01 09:00'),
  ...more,
})
const hoursAt = (entries: OfficeEntry[], path: string, moment: string) =>
  officeAt(entries, path, vietnam(moment)).office.hours

test('[3.7-3] the nearest agency above counts, then the usual hours', () => {
  const entries = [
    entry(1, '/1/', '2026-11-10'),
    entry(2, '/1/5/', '2026-11-20', { hours: nine, mode: 'working-hours' }),
  ]
  expect(hoursAt(entries, '/1/5/7/', '2026-11-20 00:00')).toBe(nine)
  expect(officeAt(entries, '/1/5/7/', vietnam('2026-11-20 00:00')).office.mode).toBe('working-hours')
  expect(officeAt(entries, '/1/5/7/', vietnam('2026-11-20 00:00')).entry?.id).toBe(2)
  expect(hoursAt(entries, '/1/5/7/', '2026-11-19 23:59')).toBe(eight)
  expect(hoursAt(entries, '/1/6/', '2026-11-20 09:00')).toBe(eight)
  expect(officeAt(entries, '/2/', vietnam('2026-11-20 09:00'))).toEqual({ office: defaultOffice, entry: undefined })
  expect(hoursAt(entries, '/1/5/', '2026-11-09 09:00')).toBe(defaultOffice.hours)
})

test('[3.7-3] of several entries the latest day counts, of one day the last entered; none at all means as above', () => {
  const entries = [
    entry(3, '/1/', '2026-11-20', { hours: nine }),
    entry(1, '/1/', '2026-11-10'),
    entry(4, '/1/5/', '2026-11-10'),
    entry(6, '/1/5/', '2026-11-12', { hours: null, mode: null }),
    entry(5, '/1/5/', '2026-11-12'),
  ]
  expect(hoursAt(entries, '/1/', '2026-11-19 09:00')).toBe(eight)
  expect(hoursAt(entries, '/1/', '2026-11-20 09:00')).toBe(nine)
  expect(hoursAt(entries, '/1/5/', '2026-11-21 09:00')).toBe(nine)
  expect(hoursAt(entries.toReversed(), '/1/5/', '2026-11-21 09:00')).toBe(nine)
  const earlierWritten = entry(7, '/1/', '2026-11-20', { hours: eight })
  expect(hoursAt([earlierWritten, entry(3, '/1/', '2026-11-25', { hours: nine })], '/1/', '2026-11-26 09:00')).toBe(
    nine,
  )
  expect(hoursAt([entry(9, '/1/', '2026-11-01', { hours: nine }), earlierWritten], '/1/', '2026-11-26 09:00')).toBe(
    eight,
  )
  expect(hoursAt([earlierWritten, entry(9, '/1/', '2026-11-01', { hours: nine })], '/1/', '2026-11-26 09:00')).toBe(
    eight,
  )
  expect(hoursAt([entry(8, '/', '2026-11-10')], '/1/5/', '2026-11-21 09:00')).toBe(eight)
})

test('what was entered later did not count before', () => {
  const entries = [entry(1, '/1/', '2026-11-20', { enteredAt: vietnam('2026-11-20 15:00') })]
  expect(hoursAt(entries, '/1/', '2026-11-20 14:59')).toBe(defaultOffice.hours)
  expect(hoursAt(entries, '/1/', '2026-11-20 15:00')).toBe(eight)
})

test('paths lead up to the root', () => {
  expect(pathsUp('/1/5/7/')).toEqual(['/1/5/7/', '/1/5/', '/1/', '/'])
  expect(pathsUp('/')).toEqual(['/'])
})

test('a day of work, from both ends', () => {
  const { hours } = defaultOffice
  const hour = 3_600_000
  const evening = [...hours, { from: 1080, to: 1200 }]
  expect(startOfOffice(evening)).toBe(7.5 * hour)
  expect(endOfOffice(evening)).toBe(20 * hour)
  expect(workedUntil(hours, 7 * hour)).toBe(0)
  expect(workedUntil(hours, 12 * hour)).toBe(4 * hour)
  expect(timeAfterWork(hours, 0)).toBe(7.5 * hour)
  expect(timeAfterWork(hours, 4 * hour)).toBe(11.5 * hour)
  expect(timeAfterWork(hours, 5 * hour)).toBe(14 * hour)
  expect(timeBeforeWork(hours, 0)).toBe(17 * hour)
  expect(timeBeforeWork(hours, 4 * hour)).toBe(13 * hour)
  expect(timeBeforeWork(hours, 5 * hour)).toBe(10.5 * hour)
  expect(() => timeAfterWork(hours, 8 * hour + 1)).toThrow('more than a working day')
  expect(() => timeBeforeWork(hours, 8 * hour + 1)).toThrow('more than a working day')
})
