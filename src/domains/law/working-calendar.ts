import { defaultOffice, type Office } from './office-hours.ts'
import { type DayNumber, dayText, numberOfDay, weekday } from './vietnam-day.ts'

export type CalendarDay = {
  day: string
  kind: 'HOLIDAY' | 'COMPENSATORY' | 'SWAP_OFF' | 'SWAP_WORK'
  status: 'OFFICIAL' | 'PROVISIONAL'
  name: string
  decision: string
}

/** The days on which State agencies work, with the hours of one of them. */
export type WorkingCalendar = Office & {
  off: ReadonlySet<DayNumber>
  worked: ReadonlySet<DayNumber>
  provisional: ReadonlySet<DayNumber>
  /** The last year with holidays entered ends here; later days count as if they had none. */
  knownUntil: DayNumber
}

export function workingCalendar(days: readonly CalendarDay[], office = defaultOffice): WorkingCalendar {
  const numbers = (wanted: (day: CalendarDay) => boolean) =>
    new Set(days.filter(wanted).map((it) => numberOfDay(it.day)))
  const lastYear = days.reduce((last, it) => (it.day > last ? it.day : last), '1970').slice(0, 4)
  return {
    ...office,
    off: numbers((it) => it.kind !== 'SWAP_WORK'),
    worked: numbers((it) => it.kind === 'SWAP_WORK'),
    provisional: numbers((it) => it.status === 'PROVISIONAL'),
    knownUntil: numberOfDay(`${lastYear}-12-31`),
  }
}

/** The same days, with the hours and the way of counting of this agency. */
export function withOffice(calendar: WorkingCalendar, { hours, mode }: Office): WorkingCalendar {
  return { ...calendar, hours, mode }
}

/**
 * Monday to Friday that is no holiday, compensatory or swapped day off; and Saturdays swapped in (regulation 3.7-2).
 * @law 3.7-2 8
 */
export function worksOn(calendar: WorkingCalendar, day: DayNumber): boolean {
  if (calendar.worked.has(day)) return true
  const inWeek = weekday(day)
  return inWeek !== 0 && inWeek !== 6 && !calendar.off.has(day)
}

export function isWorkingDay(calendar: WorkingCalendar, day: string): boolean {
  return worksOn(calendar, numberOfDay(day))
}

/** The first working day after this one. */
export function nextWorkingDay(calendar: WorkingCalendar, day: string): string {
  return dayText(workingDayAfter(calendar, numberOfDay(day)))
}

export function workingDayAfter(calendar: WorkingCalendar, day: DayNumber): DayNumber {
  let next = day + 1
  while (!worksOn(calendar, next)) next++
  return next
}

export function workingDayBefore(calendar: WorkingCalendar, day: DayNumber): DayNumber {
  let before = day - 1
  while (!worksOn(calendar, before)) before--
  return before
}

/** The day itself when it is worked, else the next one that is (Civil Code 2015 art. 148). */
export function workingDayFrom(calendar: WorkingCalendar, day: DayNumber): DayNumber {
  return worksOn(calendar, day) ? day : workingDayAfter(calendar, day)
}

/**
 * Whether a count between these days rests on days not yet decided: it must be done anew when they are (section 8).
 * @law 8
 */
export function isProvisional(calendar: WorkingCalendar, from: string, to: string): boolean {
  const [first, last] = [numberOfDay(from), numberOfDay(to)]
  if (last > calendar.knownUntil) return true
  return [...calendar.provisional].some((day) => day >= first && day <= last)
}
