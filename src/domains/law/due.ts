import { defaultOfficeHours, endOfOffice, type OfficeHours, timeAfterWork, workingMsPerDay } from './office-hours.ts'
import { addMonths, type DayNumber, dayNumber, momentOf, timeOfDay } from './vietnam-day.ts'
import { type WorkingCalendar, workingDayAfter, workingDayFrom, worksOn } from './working-calendar.ts'
import { addWorkingTime } from './working-time.ts'

export type LimitUnit = 'working-day' | 'day' | 'hour' | 'month' | 'year'
export type Limit = { amount: number; unit: LimitUnit }

/** Some agencies count a working day as so many working hours from the moment of acceptance (regulation 3.7-3). */
export type CountingMode = 'exclude-first-day' | 'working-hours'
export type DueOptions = { hours?: OfficeHours; mode?: CountingMode }

const hourMs = 3_600_000
const sameDayLimit = 15 * hourMs

/** When a dossier received at this moment is due. The unit is the procedure's own; it is never converted (3.7-1). */
export function dueOf(calendar: WorkingCalendar, received: Date, limit: Limit, options: DueOptions = {}): Date {
  if (!(limit.amount >= 0)) throw new RangeError(`a limit of ${limit.amount} cannot be counted`)
  const hours = options.hours ?? defaultOfficeHours
  if (limit.amount === 0) return sameDayDue(calendar, received, hours)
  switch (limit.unit) {
    case 'hour':
      return addWorkingTime(calendar, received, limit.amount * hourMs, hours)
    case 'working-day':
      return options.mode === 'working-hours'
        ? addWorkingTime(calendar, received, limit.amount * workingMsPerDay(hours), hours)
        : workingDaysDue(calendar, received, { days: limit.amount, hours })
    case 'day':
      return endOn(calendar, dayNumber(received) + Math.ceil(limit.amount), hours)
    case 'month':
      return endOn(calendar, monthsLater(dayNumber(received), limit.amount), hours)
    case 'year':
      return endOn(calendar, monthsLater(dayNumber(received), limit.amount * 12), hours)
  }
}

/** Same-day procedures: received after 15:00, or on a day off, the result comes on the next working day (3.7-5). */
export function sameDayDue(calendar: WorkingCalendar, received: Date, hours: OfficeHours): Date {
  const day = dayNumber(received)
  const inTime = worksOn(calendar, day) && timeOfDay(received) <= sameDayLimit
  return momentOf(inTime ? day : workingDayAfter(calendar, day), endOfOffice(hours))
}

/**
 * The day of receipt is not counted; day 1 is the next working day; due at the end of office hours of the last (Civil Code
 * 2015 art. 147, 148; 3.7-3). Half a day, as some procedures publish, is that part of the office hours of the day after.
 */
export function workingDaysDue(
  calendar: WorkingCalendar,
  received: Date,
  limit: { days: number; hours: OfficeHours },
): Date {
  const whole = Math.floor(limit.days)
  const part = limit.days - whole
  let day = dayNumber(received)
  for (let i = 0; i < whole; i++) day = workingDayAfter(calendar, day)
  if (part === 0) return momentOf(day, endOfOffice(limit.hours))
  const worked = Math.round(workingMsPerDay(limit.hours) * part)
  return momentOf(workingDayAfter(calendar, day), timeAfterWork(limit.hours, worked))
}

/** Months end on the same date or the last of the month; part of a month is so many of 30 days (Civil Code art. 146; 3.7-9). */
export function monthsLater(day: DayNumber, months: number): DayNumber {
  const whole = Math.floor(months)
  return addMonths(day, whole) + Math.ceil(Math.round((months - whole) * 30 * 1000) / 1000)
}

/** A limit in calendar time that ends on a day off ends on the next working day (Civil Code 2015 art. 148.5; 3.7-9). */
export function endOn(calendar: WorkingCalendar, day: DayNumber, hours: OfficeHours): Date {
  return momentOf(workingDayFrom(calendar, day), endOfOffice(hours))
}
