import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readReferenceDays } from './calendar.ts'
import { acceptanceExpectedBy, apologyLatest, handOverBy, notEligibleNoticeBy } from './reception-limits.ts'
import { dayNumber } from './vietnam-day.ts'
import { workingCalendar, worksOn } from './working-calendar.ts'
import { workingTimeBetween } from './working-time.ts'

const calendar = workingCalendar(readReferenceDays())
const vietnam = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)
const moments = fc.date({ min: vietnam('2026-01-05 00:00'), max: vietnam('2026-12-20 00:00'), noInvalidDate: true })

it('[3.2] an answer is expected within eight working hours; what comes in the evening counts from the morning', () => {
  expect(acceptanceExpectedBy(calendar, vietnam('2026-11-25 09:00'))).toEqual(vietnam('2026-11-26 09:00'))
  expect(acceptanceExpectedBy(calendar, vietnam('2026-11-25 18:30'))).toEqual(vietnam('2026-11-26 17:00'))
  // Tuesday the 24th is a holiday.
  expect(acceptanceExpectedBy(calendar, vietnam('2026-11-23 15:00'))).toEqual(vietnam('2026-11-25 15:00'))
  expect(acceptanceExpectedBy(calendar, vietnam('2026-11-25 09:00'), 4)).toEqual(vietnam('2026-11-25 14:30'))
})

it('[3.4-19.4] the notice comes within three working days from receipt', () => {
  expect(notEligibleNoticeBy(calendar, vietnam('2026-11-23 09:00'))).toEqual(vietnam('2026-11-27 17:00'))
  expect(notEligibleNoticeBy(calendar, vietnam('2026-08-20 16:59'))).toEqual(vietnam('2026-08-24 17:00'))
})

it('[3.4-19.9] the apology comes at least a day before the due date', () => {
  expect(apologyLatest(calendar, vietnam('2026-11-27 17:00'))).toEqual(vietnam('2026-11-26 17:00'))
  expect(apologyLatest(calendar, vietnam('2026-11-25 11:30'))).toEqual(vietnam('2026-11-23 17:00'))
  fc.assert(
    fc.property(moments, (due) => {
      const latest = apologyLatest(calendar, due)
      expect(dayNumber(latest)).toBeLessThan(dayNumber(due))
      expect(worksOn(calendar, dayNumber(latest))).toBe(true)
    }),
    { numRuns: 10_000 },
  )
})

it('[3.3] papers go on the same working day until three o’clock, later ones on the next morning', () => {
  expect(handOverBy(calendar, vietnam('2026-11-25 15:00'))).toEqual(vietnam('2026-11-25 17:00'))
  expect(handOverBy(calendar, vietnam('2026-11-23 15:01'))).toEqual(vietnam('2026-11-25 07:30'))
})

it('[3.2] the time given is exactly that much working time, whenever it was filed', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 40 }), (filed, hours) => {
      const by = acceptanceExpectedBy(calendar, filed, hours)
      expect(workingTimeBetween(calendar, filed, by)).toBe(hours * 3_600_000)
    }),
    { numRuns: 10_000 },
  )
})
