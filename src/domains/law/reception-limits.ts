import { defaultOfficeHours, endOfOffice } from './office-hours.ts'
import { workingDaysDue } from './due.ts'
import { dayNumber, momentOf, timeOfDay } from './vietnam-day.ts'
import { type WorkingCalendar, workingDayAfter, workingDayBefore, worksOn } from './working-calendar.ts'
import { addWorkingTime } from './working-time.ts'

const hourMs = 3_600_000
const acceptanceHours = 8
const notEligibleDays = 3
const threeOClock = 15 * hourMs

/**
 * Until when an agency answers whether it takes a filed dossier in: within the working day, and what comes after office
 * hours counts from the next one. Another number of working hours may be set.
 * @law 3.2
 */
export function acceptanceExpectedBy(
  calendar: WorkingCalendar,
  filed: Date,
  workingHours: number = acceptanceHours,
): Date {
  return addWorkingTime(calendar, filed, workingHours * hourMs)
}

/**
 * Until when the applicant hears that a received dossier is not eligible: three working days from receipt, the day of
 * receipt not counted (Decree 61/2018 art. 19.4).
 * @law 3.4-19.4
 */
export function notEligibleNoticeBy(calendar: WorkingCalendar, received: Date): Date {
  return workingDaysDue(calendar, received, { days: notEligibleDays, hours: defaultOfficeHours })
}

/**
 * The last moment for the apology of a dossier that will be late: at least one day before the due date, so the end of office
 * hours of the working day before it (Decree 61/2018 art. 19.9).
 * @law 3.4-19.9
 */
export function apologyLatest(calendar: WorkingCalendar, due: Date): Date {
  return momentOf(workingDayBefore(calendar, dayNumber(due)), endOfOffice(defaultOfficeHours))
}

/**
 * Until when papers received for another unit reach it: the same working day; received after 15:00 or on a day off, at the
 * start of the next working day (Decree 61/2018 art. 18).
 * @law 3.3
 */
export function handOverBy(calendar: WorkingCalendar, received: Date): Date {
  const day = dayNumber(received)
  if (worksOn(calendar, day) && timeOfDay(received) <= threeOClock)
    return momentOf(day, endOfOffice(defaultOfficeHours))
  return momentOf(workingDayAfter(calendar, day), defaultOfficeHours[0]!.from * 60_000)
}
