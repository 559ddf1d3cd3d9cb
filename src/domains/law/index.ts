export { inForce, lawProfiles, type LawProfile, type LegalText, type Topic } from './texts-in-force.ts'
export { supplementEffect, clockStart, type SupplementEffect } from './clock-rules.ts'
export {
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  workingCalendar,
  withOffice,
  type CalendarDay,
  type WorkingCalendar,
} from './working-calendar.ts'
export { calendarSince, calendarTopic, loadCalendar, saveCalendarDays } from './calendar.ts'
export type { CalendarChange } from './calendar.sql.ts'
export { calendarOf, loadOfficeHours, saveOfficeHours } from './agency-calendar.ts'
export type { OfficeEntry } from './office-hours.sql.ts'
export { editOfficeHoursAct } from './acts.ts'
export {
  offerCalendarEffect,
  type CalendarEffect,
  type ChangedCalendar,
} from './edit-calendar/calendar-dependents.ts'
export { officeAt } from './office-of-agency.ts'
export { endOfOffice, hoursText, startOfOffice, timeText, type CountingMode, type OfficeHours } from './office-hours.ts'
export { addWorkingDays, addWorkingTime, dueAfterPause, isOverdue, workingTimeBetween } from './working-time.ts'
export { dueOf, type Limit, type LimitUnit } from './due.ts'
export {
  acceptanceExpectedBy,
  apologyLatest,
  dueInRemoteCommune,
  handOverBy,
  notEligibleNoticeBy,
} from './deadlines.ts'
export { isOnTime766, isOnTimeByLaw, type CourseOfDossier } from './on-time.ts'
