import { endOfOffice, isWorkingDay, nextWorkingDay, startOfOffice, type WorkingCalendar } from '#law'
import { dayOf } from '#platform/clock.ts'

const lastTransfer = 15 * 3_600_000

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
    ? at(day, endOfOffice(calendar.hours))
    : at(nextWorkingDay(calendar, day), startOfOffice(calendar.hours))
}

function at(day: string, ms: number): Date {
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + ms)
}
