import { lastHourOfToday } from './deadlines.ts'
import { endOfOffice, timeAfterWork, workingMsPerDay } from './office-hours.ts'
import { addMonths, type DayNumber, dayNumber, momentOf, timeOfDay } from './vietnam-day.ts'
import { type WorkingCalendar, workingDayAfter, workingDayFrom, worksOn } from './working-calendar.ts'
import { addWorkingTime } from './working-time.ts'

export type LimitUnit = 'working-day' | 'day' | 'hour' | 'month' | 'year'
export type Limit = { amount: number; unit: LimitUnit }

const hourMs = 3_600_000

/**
 * When a dossier received at this moment is due. The unit is the procedure's own; it is never converted.
 * @law 3.7-1 3.7-10
 */
export function dueOf(calendar: WorkingCalendar, received: Date, limit: Limit): Date {
  if (!(limit.amount >= 0)) throw new RangeError(`a limit of ${limit.amount} cannot be counted`)
  if (limit.amount === 0) return sameDayDue(calendar, received)
  const day = dayNumber(received)
  switch (limit.unit) {
    case 'hour':
      return workingHoursDue(calendar, received, limit.amount)
    case 'working-day':
      return calendar.mode === 'working-hours'
        ? workingDaysByHoursDue(calendar, received, limit.amount)
        : workingDaysDue(calendar, received, limit.amount)
    case 'day':
      return endOn(calendar, day + Math.ceil(limit.amount))
    case 'month':
      return endOn(calendar, monthsLater(day, limit.amount))
    case 'year':
      return endOn(calendar, monthsLater(day, limit.amount * 12))
  }
}

/**
 * Same-day procedures: received after 15:00, or on a day off, the result comes on the next working day.
 * @law 3.7-5
 */
export function sameDayDue(calendar: WorkingCalendar, received: Date): Date {
  const day = dayNumber(received)
  const inTime = worksOn(calendar, day) && timeOfDay(received) <= lastHourOfToday
  return momentOf(inTime ? day : workingDayAfter(calendar, day), endOfOffice(calendar.hours))
}

/**
 * The day of receipt is not counted; day 1 is the next working day; due at the end of office hours of the last (Civil Code
 * 2015 art. 147, 148). Half a day, as some procedures publish, is that part of the office hours of the day after.
 * @law 3.7-3
 */
export function workingDaysDue(calendar: WorkingCalendar, received: Date, days: number): Date {
  const whole = Math.floor(days)
  const part = days - whole
  let day = dayNumber(received)
  for (let i = 0; i < whole; i++) day = workingDayAfter(calendar, day)
  if (part === 0) return momentOf(day, endOfOffice(calendar.hours))
  const worked = Math.round(workingMsPerDay(calendar.hours) * part)
  return momentOf(workingDayAfter(calendar, day), timeAfterWork(calendar.hours, worked))
}

/**
 * Agencies that count by hours: a working day is a whole day of office hours from the minute of acceptance.
 * @law 3.7-3
 */
export function workingDaysByHoursDue(calendar: WorkingCalendar, received: Date, days: number): Date {
  return addWorkingTime(calendar, received, days * workingMsPerDay(calendar.hours))
}

/**
 * A limit in hours runs in office hours only, from the minute of acceptance.
 * @law 3.7-1
 */
export function workingHoursDue(calendar: WorkingCalendar, received: Date, amount: number): Date {
  return addWorkingTime(calendar, received, amount * hourMs)
}

/**
 * Months end on the same date or the last of the month; part of a month is so many of 30 days (Civil Code 2015 art. 146).
 * @law 3.7-9
 */
export function monthsLater(day: DayNumber, months: number): DayNumber {
  const whole = Math.floor(months)
  return addMonths(day, whole) + Math.ceil(Math.round((months - whole) * 30 * 1000) / 1000)
}

/**
 * A limit in calendar time that ends on a day off ends on the next working day (Civil Code 2015 art. 148.5).
 * @law 3.7-9
 */
export function endOn(calendar: WorkingCalendar, day: DayNumber): Date {
  return momentOf(workingDayFrom(calendar, day), endOfOffice(calendar.hours))
}
