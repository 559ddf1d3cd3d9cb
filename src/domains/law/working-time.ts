import { timeAfterWork, timeBeforeWork, workedUntil, workingMsPerDay } from './office-hours.ts'
import { type DayNumber, dayNumber, momentOf, timeOfDay } from './vietnam-day.ts'
import { type WorkingCalendar, workingDayAfter, workingDayBefore, worksOn } from './working-calendar.ts'

/** The moment reached after so much working time; a negative amount goes back. The end lies within office hours. */
export function addWorkingTime(calendar: WorkingCalendar, from: Date, ms: number): Date {
  const { hours } = calendar
  if (ms === 0) return from
  const day = dayNumber(from)
  const worked = worksOn(calendar, day) ? workedUntil(hours, timeOfDay(from)) : 0
  if (ms > 0) return forward(calendar, { day, worked: worked + ms })
  const whole = workingMsPerDay(hours)
  return backward(calendar, { day, ahead: (worksOn(calendar, day) ? whole - worked : whole) - ms })
}

/** Working time from one moment to another; negative when the second comes first. */
export function workingTimeBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  const { hours } = calendar
  if (to < from) return 0 - workingTimeBetween(calendar, to, from)
  const [first, last] = [dayNumber(from), dayNumber(to)]
  let sum = 0
  for (let day = first; day < last; day++) if (worksOn(calendar, day)) sum += workingMsPerDay(hours)
  if (worksOn(calendar, first)) sum -= workedUntil(hours, timeOfDay(from))
  if (worksOn(calendar, last)) sum += workedUntil(hours, timeOfDay(to))
  return sum
}

/** The same time of day, so many working days later: re-appointments, and what field law adds (regulation 3.7-7). */
export function addWorkingDays(calendar: WorkingCalendar, from: Date, days: number): Date {
  let day = dayNumber(from)
  for (let i = 0; i < days; i++) day = workingDayAfter(calendar, day)
  return momentOf(day, timeOfDay(from))
}

/**
 * A pause moves the due moment by the working time that passed in it (regulation 3.7-6).
 * @law 3.7-6
 */
export function dueAfterPause(calendar: WorkingCalendar, due: Date, pause: { from: Date; to: Date }): Date {
  const passed = workingTimeBetween(calendar, pause.from, pause.to)
  return addWorkingTime(calendar, due, Math.max(0, passed))
}

/**
 * Late is what ends after its due moment (regulation 3.7-8).
 * @law 3.7-8
 */
export function isOverdue(due: Date, end: Date): boolean {
  return end.getTime() > due.getTime()
}

function forward(calendar: WorkingCalendar, start: { day: DayNumber; worked: number }): Date {
  const { hours } = calendar
  const whole = workingMsPerDay(hours)
  let day = worksOn(calendar, start.day) ? start.day : workingDayAfter(calendar, start.day)
  let worked = start.worked
  while (worked > whole) {
    worked -= whole
    day = workingDayAfter(calendar, day)
  }
  return momentOf(day, timeAfterWork(hours, worked))
}

function backward(calendar: WorkingCalendar, start: { day: DayNumber; ahead: number }): Date {
  const { hours } = calendar
  const whole = workingMsPerDay(hours)
  const dayOff = !worksOn(calendar, start.day)
  let day = dayOff ? workingDayBefore(calendar, start.day) : start.day
  // Seen from a day off, the working day before it lies wholly behind.
  let ahead = dayOff ? start.ahead - whole : start.ahead
  while (ahead > whole) {
    ahead -= whole
    day = workingDayBefore(calendar, day)
  }
  return momentOf(day, timeBeforeWork(hours, ahead))
}
