import { isWorkingDay, type WorkingCalendar } from '#law'
import { dayOf } from '#platform/clock.ts'
import { daysLater } from '../office/typed-day.ts'

/** When people of one line may come: on these weekdays, from and to in minutes after midnight, so many each time. */
export type Slot = {
  id: number
  officeId: number
  serviceId: number
  /** 1 Monday ... 5 Friday. */
  weekdays: number[]
  fromMinute: number
  toMinute: number
  everyMinutes: number
  capacity: number
  isOpen: boolean
  revision: number
}

export type Time = { at: Date; minutes: number; capacity: number }

/** How far ahead one may book. */
const daysAhead = 21
/** Today is still possible for a time that lies so far ahead. */
const notice = 30 * 60_000

/** The days that can be booked: worked, not given as off, on a weekday of some slot. */
export function bookableDays(
  slots: readonly Slot[],
  it: { calendar: WorkingCalendar; off: ReadonlySet<string>; now: Date },
): string[] {
  const first = dayOf(it.now)
  return Array.from({ length: daysAhead + 1 }, (_, index) => daysLater(first, index)).filter(
    (day) =>
      isWorkingDay(it.calendar, day) && !it.off.has(day) && timesOf(slots, day).some((one) => isAhead(one, it.now)),
  )
}

/** The times of a day, in order; where slots give the same time their places add up. */
export function timesOf(slots: readonly Slot[], day: string): Time[] {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const times = new Map<number, Time>()
  for (const slot of slots) {
    if (!slot.isOpen || !slot.weekdays.includes(weekday)) continue
    for (let minute = slot.fromMinute; minute + slot.everyMinutes <= slot.toMinute; minute += slot.everyMinutes) {
      const before = times.get(minute)
      times.set(minute, {
        at: new Date(Date.parse(`${day}T00:00:00+07:00`) + minute * 60_000),
        minutes: Math.max(slot.everyMinutes, before?.minutes ?? 0),
        capacity: slot.capacity + (before?.capacity ?? 0),
      })
    }
  }
  return [...times.values()].sort((a, b) => a.at.getTime() - b.at.getTime())
}

export function isAhead({ at }: Pick<Time, 'at'>, now: Date): boolean {
  return at.getTime() - now.getTime() >= notice
}

/** Who comes by the end of the booked time has the turn of that time; who comes later waits from then on. */
export function turnOf(appointment: { at: Date; minutes: number }, now: Date): Date {
  const end = appointment.at.getTime() + appointment.minutes * 60_000
  return now.getTime() <= end ? appointment.at : now
}
