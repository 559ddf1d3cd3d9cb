import { createHash } from 'node:crypto'
import { type Actor, demand } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { editCalendarAct } from '../acts.ts'
import { lockCalendar, readCalendarDays } from '../calendar.sql.ts'
import { saveCalendarDays } from '../calendar.ts'
import { type CalendarDay, workingCalendar } from '../working-calendar.ts'
import { type CalendarEffect, effectOn } from './calendar-dependents.ts'

/** Days to enter or correct, and days to take out. */
export type CalendarPlan = { days: readonly CalendarDay[]; removed: readonly string[] }

export type PlannedDay = { day: string; before: CalendarDay | undefined; after: CalendarDay | undefined }

/** What a plan would do, shown before it is written. `seen` names the days as they stood. */
export type ForeseenChange = { changes: PlannedDay[]; effects: CalendarEffect[]; seen: string }

export async function foreseeChange(db: Db, plan: CalendarPlan): Promise<ForeseenChange> {
  const days = await readCalendarDays(db)
  const changes = changesOf(days, plan)
  const after = new Map(days.map((it) => [it.day, it]))
  for (const { day, after: then } of changes) {
    if (then) after.set(day, then)
    else after.delete(day)
  }
  const calendars = { before: workingCalendar(days), after: workingCalendar([...after.values()]) }
  const effects = await effectOn(db, { ...calendars, days: changes.map((it) => it.day) })
  return { changes, effects, seen: fingerprint(days, plan) }
}

/** Writes the plan, unless somebody changed one of its days since it was shown: then false. */
export async function writePlan(
  tx: Tx,
  actor: Actor,
  it: { plan: CalendarPlan; seen: string; note: string },
): Promise<boolean> {
  demand(actor, editCalendarAct, '/')
  await lockCalendar(tx)
  if (fingerprint(await readCalendarDays(tx), it.plan) !== it.seen) return false
  await saveCalendarDays(tx, actor, { ...it.plan, note: it.note })
  return true
}

/** Without what is there already. */
function changesOf(days: readonly CalendarDay[], plan: CalendarPlan): PlannedDay[] {
  const known = new Map(days.map((it) => [it.day, it]))
  const changes = [
    ...plan.days.map((after) => ({ day: after.day, before: known.get(after.day), after })),
    ...plan.removed.map((day) => ({ day, before: known.get(day), after: undefined })),
  ]
  return changes
    .filter(({ before, after }) => textOf(before) !== textOf(after))
    .sort((a, b) => a.day.localeCompare(b.day))
}

function fingerprint(days: readonly CalendarDay[], plan: CalendarPlan): string {
  const mine = new Set([...plan.days.map((it) => it.day), ...plan.removed])
  const shown = days.filter((it) => mine.has(it.day)).map(textOf)
  return createHash('sha256').update(shown.join('\n')).digest('hex').slice(0, 32)
}

function textOf(it: CalendarDay | undefined): string {
  return it ? JSON.stringify([it.day, it.kind, it.status, it.name, it.decision]) : ''
}
