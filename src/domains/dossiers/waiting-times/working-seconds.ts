import { workingTimeBetween, type WorkingCalendar } from '#law'

type Course = { acceptedAt: Date; endedAt: Date; clock: readonly { at: string; pausedAt: string | null }[] }

/** From acceptance to the result in working time, without the times at which the clock stood still. */
export function workingSeconds(calendar: WorkingCalendar, { acceptedAt, endedAt, clock }: Course): number {
  const between = (from: Date, to: Date) => Math.max(0, workingTimeBetween(calendar, from, to))
  const inside = (moment: Date) => new Date(Math.min(Math.max(+moment, +acceptedAt), +endedAt))
  let paused = 0
  let since: Date | undefined
  for (const { at, pausedAt } of clock) {
    if (pausedAt !== null) since ??= inside(new Date(pausedAt))
    else if (since) {
      paused += between(since, inside(new Date(at)))
      since = undefined
    }
  }
  if (since) paused += between(since, endedAt)
  return Math.max(0, Math.round((between(acceptedAt, endedAt) - paused) / 1000))
}
