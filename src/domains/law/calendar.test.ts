import { expect, test } from 'vitest'
import { system } from '#platform/actor.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { loadCalendar, loadReferenceCalendar, saveCalendarDays } from './calendar.ts'
import { isProvisional, isWorkingDay, nextWorkingDay } from './working-calendar.ts'

const portal = await testPortal()
const { db } = portal

test('[3.7-2] the calendar comes with the program', async () => {
  const calendar = await loadCalendar(db)
  expect(isWorkingDay(calendar, '2026-11-23')).toBe(true)
  expect(isWorkingDay(calendar, '2026-11-24')).toBe(false)
  expect(isWorkingDay(calendar, '2026-08-22')).toBe(true)
  expect(isWorkingDay(calendar, '2026-08-23')).toBe(false)
  expect(nextWorkingDay(calendar, '2026-02-13')).toBe('2026-02-23')
})

test('[8] a count that rests on days not yet decided says so', async () => {
  const calendar = await loadCalendar(db)
  expect(isProvisional(calendar, '2026-11-23', '2026-12-31')).toBe(false)
  expect(isProvisional(calendar, '2027-01-20', '2027-02-20')).toBe(true)
  expect(isProvisional(calendar, '2027-12-20', '2028-01-05')).toBe(true)
})

test('an administrator’s day is counted with at once and survives the next start', async () => {
  const decided = {
    day: '2027-02-12',
    kind: 'SWAP_OFF',
    status: 'OFFICIAL',
    name: 'Tết',
    decision: 'TB 1/2026',
  } as const
  await db.begin((tx) => saveCalendarDays(tx, system, { days: [decided] }))
  await portal.changes.look()
  expect(isWorkingDay(await loadCalendar(db), '2027-02-12')).toBe(false)
  await db.begin(loadReferenceCalendar)
  await portal.changes.look()
  expect(isWorkingDay(await loadCalendar(db), '2027-02-12')).toBe(false)
  expect(isWorkingDay(await loadCalendar(db), '2027-02-10')).toBe(false)
})
