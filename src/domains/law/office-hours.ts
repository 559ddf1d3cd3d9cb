/** The parts of a working day in which an agency works, in order, as minutes after midnight. */
export type OfficeHours = readonly { from: number; to: number }[]

/** Some agencies count a working day as so many working hours from the moment of acceptance (regulation 3.7-3). */
export type CountingMode = 'exclude-first-day' | 'working-hours'

/** How an agency works and counts. */
export type Office = { hours: OfficeHours; mode: CountingMode }

/** 07:30-11:30 and 13:00-17:00, days counted without the first; each agency may have its own. */
export const defaultOffice: Office = {
  hours: [
    { from: 7 * 60 + 30, to: 11 * 60 + 30 },
    { from: 13 * 60, to: 17 * 60 },
  ],
  mode: 'exclude-first-day',
}

const minuteMs = 60_000

export function workingMsPerDay(hours: OfficeHours): number {
  return hours.reduce((sum, part) => sum + part.to - part.from, 0) * minuteMs
}

/** How much of the working day has passed at a time of day. */
export function workedUntil(hours: OfficeHours, timeOfDayMs: number): number {
  let worked = 0
  for (const part of hours) {
    const within = Math.min(timeOfDayMs, part.to * minuteMs) - part.from * minuteMs
    worked += Math.max(0, within)
  }
  return worked
}

/** The earliest time of day at which so much of the working day has passed; for nothing: the beginning. */
export function timeAfterWork(hours: OfficeHours, workedMs: number): number {
  let left = workedMs
  for (const part of hours) {
    const length = (part.to - part.from) * minuteMs
    if (left <= length) return part.from * minuteMs + left
    left -= length
  }
  throw new RangeError('more than a working day')
}

/** The latest time of day at which so much of the working day still lies ahead; for nothing: the end. */
export function timeBeforeWork(hours: OfficeHours, aheadMs: number): number {
  let left = aheadMs
  for (const part of hours.toReversed()) {
    const length = (part.to - part.from) * minuteMs
    if (left <= length) return part.to * minuteMs - left
    left -= length
  }
  throw new RangeError('more than a working day')
}

export function startOfOffice(hours: OfficeHours): number {
  return hours[0]!.from * minuteMs
}

export function endOfOffice(hours: OfficeHours): number {
  return hours.at(-1)!.to * minuteMs
}

/** 450 minutes after midnight are `07:30`. */
export function timeText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

export function hoursText(hours: OfficeHours): string {
  return hours.map((it) => `${timeText(it.from)}–${timeText(it.to)}`).join(', ')
}
