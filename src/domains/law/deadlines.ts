import { endOfOffice, startOfOffice } from './office-hours.ts'
import { dayNumber, momentOf, timeOfDay } from './vietnam-day.ts'
import { type WorkingCalendar, workingDayAfter, workingDayBefore, worksOn } from './working-calendar.ts'
import { addWorkingDays, addWorkingTime } from './working-time.ts'

const hourMs = 3_600_000
/** Until three o'clock a paper, or a result of the same day, is for today. */
export const lastHourOfToday = 15 * hourMs

/**
 * Until when what was filed online is accepted, refused or sent back: within eight working hours. Filed after office hours,
 * they run from the start of the next working day. Practice of agencies; the text is not known, so the hours may be given.
 * @law 3.2
 */
export function acceptanceExpectedBy(calendar: WorkingCalendar, filed: Date, workingHours = 8): Date {
  return addWorkingTime(calendar, filed, workingHours * hourMs)
}

/**
 * Until when paper is handed over to those who settle: the same working day; received after 15:00 or on a day off, at the
 * start of the next one (Decree 61/2018 art. 18, Decree 118/2025 art. 18.2).
 * @law 3.3
 */
export function handOverBy(calendar: WorkingCalendar, received: Date): Date {
  const day = dayNumber(received)
  return worksOn(calendar, day) && timeOfDay(received) <= lastHourOfToday
    ? momentOf(day, endOfOffice(calendar.hours))
    : momentOf(workingDayAfter(calendar, day), startOfOffice(calendar.hours))
}

/**
 * Until when the applicant is told that the dossier is not eligible after examination: three working days from receipt,
 * unless field law says otherwise (Decree 61/2018 art. 19.4).
 * @law 3.4-19.4
 */
export function notEligibleNoticeBy(calendar: WorkingCalendar, received: Date): Date {
  const last = addWorkingDays(calendar, received, 3)
  return momentOf(dayNumber(last), endOfOffice(calendar.hours))
}

/**
 * Until when whoever will be late says so and apologises: a day before the due date at the latest (Decree 61/2018 art. 19.9).
 * Nobody writes letters on a day off: the end of the last working day before the due date.
 * @law 3.4-19.9
 */
export function apologyLatest(calendar: WorkingCalendar, due: Date): Date {
  return momentOf(workingDayBefore(calendar, dayNumber(due)), endOfOffice(calendar.hours))
}

/**
 * Mountainous and remote communes have ten working days more where field law says so, as for land.
 * @law 3.7-7
 */
export function dueInRemoteCommune(calendar: WorkingCalendar, due: Date): Date {
  return addWorkingDays(calendar, due, 10)
}
