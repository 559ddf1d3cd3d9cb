import { AsyncLocalStorage } from 'node:async_hooks'

const set = new AsyncLocalStorage<{ now: Date }>()

/** The present moment. SQL never asks the database for it, so that tests and the demonstration can set it. */
export function now(): Date {
  return new Date(set.getStore()?.now ?? Date.now())
}

/** Runs `work` with the clock standing at `moment`. */
export function at<T>(moment: Date, work: () => T): T {
  return set.run({ now: moment }, work)
}

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

/** The calendar day in Viet Nam (UTC+7, no daylight saving since 1975) of a moment, as `2026-11-23`. */
export function dayOf(moment: Date): string {
  return dayFormat.format(moment)
}

/** Today in Viet Nam, as `2026-11-23`. */
export function today(): string {
  return dayOf(now())
}
