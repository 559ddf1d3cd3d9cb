import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReferenceDays } from './calendar.ts'
import { dueOf, type LimitUnit } from './due.ts'
import { defaultOffice, workingMsPerDay } from './office-hours.ts'
import { dayNumber, dayText } from './vietnam-day.ts'
import { withOffice, workingCalendar, worksOn } from './working-calendar.ts'
import { addWorkingDays, addWorkingTime, dueAfterPause, workingTimeBetween } from './working-time.ts'

const calendar = workingCalendar(readReferenceDays())
const runs = { numRuns: Number(process.env.RUNS ?? 10_000) }
const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2028-06-30'), noInvalidDate: true })
const amount = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(0.5, 3.5, 6.25, 17.5))
const unit = fc.constantFrom<LimitUnit>('working-day', 'day', 'hour', 'month', 'year')
const modes = fc.constantFrom(calendar, withOffice(calendar, { ...defaultOffice, mode: 'working-hours' }))
const someTime = fc.integer({ min: 1, max: 40 * 8 * 3_600_000 })
const whole = workingMsPerDay(defaultOffice.hours)

test('[3.7-9] a due moment lies after receipt, on a working day and within office hours', () => {
  fc.assert(
    fc.property(moment, amount, unit, modes, (received, n, of, counting) => {
      const due = dueOf(counting, received, { amount: n, unit: of })
      expect(worksOn(calendar, dayNumber(due))).toBe(true)
      const hour = ((due.getTime() + 7 * 3_600_000) % 86_400_000) / 3_600_000
      expect(hour).toBeGreaterThanOrEqual(7.5)
      expect(hour).toBeLessThanOrEqual(17)
      if (n > 0) expect(due.getTime()).toBeGreaterThan(received.getTime())
    }),
    runs,
  )
})

test('who files later is never due earlier, and more time is never less', () => {
  fc.assert(
    fc.property(moment, moment, amount, unit, (a, b, n, of) => {
      const [first, second] = a < b ? [a, b] : [b, a]
      const due = (received: Date, extra = 0) => dueOf(calendar, received, { amount: n + extra, unit: of }).getTime()
      expect(due(second)).toBeGreaterThanOrEqual(due(first))
      if (n > 0) expect(due(first, 1)).toBeGreaterThanOrEqual(due(first))
    }),
    runs,
  )
})

test('[3.7-3] n more working days end n working days later', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), (received, n, more) => {
      const due = dueOf(calendar, received, { amount: n, unit: 'working-day' })
      const later = dueOf(calendar, received, { amount: n + more, unit: 'working-day' })
      expect(later).toEqual(addWorkingDays(calendar, due, more))
    }),
    runs,
  )
})

test('[3.7-6] a pause of n working days moves the end by n working days', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }), (received, n, paused) => {
      const due = dueOf(calendar, received, { amount: n, unit: 'working-day' })
      const from = addWorkingTime(calendar, received, 1)
      const to = addWorkingTime(calendar, from, paused * whole)
      expect(dueAfterPause(calendar, due, { from, to })).toEqual(addWorkingDays(calendar, due, paused))
    }),
    runs,
  )
})

test('adding working time and measuring it are inverse, and so are adding and taking away', () => {
  fc.assert(
    fc.property(moment, someTime, (from, ms) => {
      const to = addWorkingTime(calendar, from, ms)
      expect(workingTimeBetween(calendar, from, to)).toBe(ms)
      const back = addWorkingTime(calendar, to, -ms)
      expect(workingTimeBetween(calendar, back, from)).toBe(0)
      const before = addWorkingTime(calendar, from, -ms)
      expect(workingTimeBetween(calendar, before, from)).toBe(ms)
    }),
    runs,
  )
})

test('working time adds up', () => {
  fc.assert(
    fc.property(moment, moment, moment, (a, b, c) => {
      const between = (x: Date, y: Date) => workingTimeBetween(calendar, x, y)
      expect(between(a, b) + between(b, c)).toBe(between(a, c))
    }),
    runs,
  )
})

test('[8] a day decided counts as a day expected does', () => {
  const days = readReferenceDays()
  const decided = workingCalendar(days.map((it) => ({ ...it, status: 'OFFICIAL' })))
  const expected = workingCalendar(days.map((it) => ({ ...it, status: 'PROVISIONAL' })))
  fc.assert(
    fc.property(moment, amount, unit, (received, n, of) => {
      const limit = { amount: n, unit: of }
      expect(dueOf(decided, received, limit)).toEqual(dueOf(expected, received, limit))
    }),
    runs,
  )
})

test('[8] a further day off never makes anything due earlier', () => {
  const days = readReferenceDays()
  const later = fc.integer({ min: 0, max: 90 })
  fc.assert(
    fc.property(moment, later, amount, unit, (received, ahead, n, of) => {
      const day = dayText(dayNumber(received) + ahead)
      const known = days.filter((it) => it.day !== day)
      const more = [...known, { day, kind: 'HOLIDAY', status: 'OFFICIAL', name: '', decision: '' } as const]
      const limit = { amount: n, unit: of }
      const due = dueOf(workingCalendar(known), received, limit)
      expect(dueOf(workingCalendar(more), received, limit).getTime()).toBeGreaterThanOrEqual(due.getTime())
    }),
    { numRuns: runs.numRuns / 10 },
  )
})
