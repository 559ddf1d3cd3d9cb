import { isWorkingDay, type WorkingCalendar } from '#law'
import { dayOf } from '#platform/clock.ts'
import type { Office } from './office.ts'

export type Reception = 'open' | 'closed' | 'day-off' | 'too-early' | 'too-late'

/** Numbers are given from half an hour before office hours begin: people come before the door opens. */
const earlyMinutes = 30

/** Whether an office gives numbers at a moment: on working days, in its agency's hours, until shortly before they end. */
export function receptionAt(
  office: Pick<Office, 'isOpen' | 'stopsBefore'>,
  calendar: WorkingCalendar,
  moment: Date,
): Reception {
  if (!office.isOpen) return 'closed'
  if (!isWorkingDay(calendar, dayOf(moment))) return 'day-off'
  const minute = minuteOfDay(moment)
  if (minute < calendar.hours[0]!.from - earlyMinutes) return 'too-early'
  return minute < calendar.hours.at(-1)!.to - office.stopsBefore ? 'open' : 'too-late'
}

/** Minutes after midnight in Viet Nam (UTC+7). */
export function minuteOfDay(moment: Date): number {
  return Math.floor((moment.getTime() / 60_000 + 7 * 60) % 1440)
}
