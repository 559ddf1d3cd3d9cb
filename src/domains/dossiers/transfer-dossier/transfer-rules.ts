import { defaultOfficeHours, isWorkingDay, nextWorkingDay, type WorkingCalendar } from '#law'
import { dayOf } from '#platform/clock.ts'

const minuteMs = 60_000
const lastTransfer = 15 * 60

/**
 * Until when a dossier taken in for another agency must be on its way: the same working day; taken in after 15:00, or on a
 * day off, at the start of the next one (Decree 61/2018 art. 18; Decree 118/2025 art. 18.2).
 * @law 3.3
 */
export function transferUntil(calendar: WorkingCalendar, takenIn: Date): Date {
  const day = dayOf(takenIn)
  const works = isWorkingDay(calendar, day)
  const inTime = works && takenIn <= at(day, lastTransfer)
  return inTime
    ? at(day, defaultOfficeHours.at(-1)!.to)
    : at(nextWorkingDay(calendar, day), defaultOfficeHours[0]!.from)
}

function at(day: string, minutes: number): Date {
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + minutes * minuteMs)
}
