import { afterEach, expect, test } from 'vitest'
import { readReferenceDays } from './calendar.ts'
import { dueOf } from './due.ts'
import { addMonths, dayText, numberOfDay, weekday } from './vietnam-day.ts'
import { workingCalendar } from './working-calendar.ts'

const zone = process.env.TZ
afterEach(() => {
  process.env.TZ = zone
})

test.each([
  'UTC',
  'Asia/Ho_Chi_Minh',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
])('a machine in %s counts as Viet Nam does', (tz) => {
  process.env.TZ = tz
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(
    { UTC: 0, 'Asia/Ho_Chi_Minh': -420, 'America/Los_Angeles': 480, 'Pacific/Kiritimati': -840 }[tz],
  )
  const calendar = workingCalendar(readReferenceDays())
  // 23/11 at 00:30 in Viet Nam is still 22/11 in UTC.
  const received = new Date('2026-11-22T17:30:00Z')
  const due = dueOf(calendar, received, { amount: 1, unit: 'working-day' })
  expect(due.toISOString()).toBe('2026-11-25T10:00:00.000Z')
  expect(dueOf(calendar, received, { amount: 1, unit: 'month' }).toISOString()).toBe('2026-12-23T10:00:00.000Z')
  expect(dayText(addMonths(numberOfDay('2024-01-31'), 1))).toBe('2024-02-29')
  expect(weekday(numberOfDay('2026-11-23'))).toBe(1)
})
