export { inForce, lawProfiles, type LawProfile, type LegalText, type Topic } from './texts-in-force.ts'
export { supplementEffect, clockStart, type SupplementEffect } from './clock-rules.ts'
export {
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  workingCalendar,
  type CalendarDay,
  type WorkingCalendar,
} from './working-calendar.ts'
export { loadCalendar, saveCalendarDay } from './calendar.ts'
export { defaultOfficeHours, type OfficeHours } from './office-hours.ts'
export { addWorkingDays, addWorkingTime, dueAfterPause, isOverdue, workingTimeBetween } from './working-time.ts'
export { dueOf, type CountingMode, type DueOptions, type Limit, type LimitUnit } from './due.ts'
