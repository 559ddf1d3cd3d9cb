import type { Db } from '#platform/database/connect.ts'
import type { WorkingCalendar } from '../working-calendar.ts'

/** How many things rest on the changed days, and what would become of those that were looked at. */
export type CalendarEffect = { dependent: number; lookedAt: number; earlier: number; later: number }

export type ChangedCalendar = { before: WorkingCalendar; after: WorkingCalendar; days: readonly string[] }

type Effect = (db: Db, it: ChangedCalendar) => Promise<CalendarEffect>

const offered: Effect[] = []

/** A later domain says here what a change of the calendar would do to what it counted; administrators see it before. */
export function offerCalendarEffect(effect: Effect): void {
  if (!offered.includes(effect)) offered.push(effect)
}

export async function effectOn(db: Db, it: ChangedCalendar): Promise<CalendarEffect[]> {
  if (it.days.length === 0) return []
  return Promise.all(offered.map((effect) => effect(db, it)))
}
