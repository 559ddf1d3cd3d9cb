import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Type, type Static } from 'typebox'
import { Value } from 'typebox/value'
import { type Actor, system } from '#platform/actor.ts'
import { raiseChange } from '#platform/changes.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import type { Services } from '#platform/mount.ts'
import { root } from '#platform/root.ts'
import {
  calendarChangesAfter,
  type Entry,
  readCalendarDays,
  removeCalendarDay,
  replaceReferenceDays,
  writeCalendarDay,
} from './calendar.sql.ts'
import { type CalendarDay, type WorkingCalendar, workingCalendar } from './working-calendar.ts'

export const calendarTopic = 'law.calendar'

export const calendarDay = Type.Object({
  day: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  kind: Type.Unsafe<CalendarDay['kind']>({ enum: ['HOLIDAY', 'COMPENSATORY', 'SWAP_OFF', 'SWAP_WORK'] }),
  status: Type.Unsafe<CalendarDay['status']>({ enum: ['OFFICIAL', 'PROVISIONAL'] }),
  name: Type.String({ minLength: 1 }),
  decision: Type.String({ minLength: 1 }),
})
const calendarFile = Type.Object({ days: Type.Array(calendarDay, { minItems: 1 }) })

let kept: WorkingCalendar | undefined

/** The days on which State agencies work, with the usual hours; kept in memory once `keepCalendar` learns of changes. */
export async function loadCalendar(db: Db): Promise<WorkingCalendar> {
  return kept ?? workingCalendar(await readCalendarDays(db))
}

/** Keeps the calendar of this process and learns it anew when somebody changes it. */
export async function keepCalendar({ db, changes }: Services): Promise<void> {
  const learn = async () => {
    kept = workingCalendar(await readCalendarDays(db))
  }
  changes.on(calendarTopic, learn)
  await learn()
}

/** What the process keeps is forgotten: the calendar is read from the database again, as before `keepCalendar`. */
export function forgetCalendar(): void {
  kept = undefined
}

/**
 * Enters, corrects or takes out days; every process counts with them within a second.
 * @law 8
 */
export async function saveCalendarDays(
  tx: Tx,
  actor: Actor,
  it: { days: readonly CalendarDay[]; removed?: readonly string[]; note?: string },
): Promise<number> {
  const by = entryOf(actor, it.note)
  let changed = 0
  for (const day of it.days) if (await writeCalendarDay(tx, day, by)) changed++
  for (const day of it.removed ?? []) if (await removeCalendarDay(tx, day, by)) changed++
  if (changed > 0) await raiseChange(tx, calendarTopic)
  return changed
}

/** The days as they were after a change of the history, and what was changed since. */
export async function calendarSince(db: Db, change: number) {
  const [days, changes] = [await readCalendarDays(db), await calendarChangesAfter(db, change)]
  const earlier = new Map(days.map((it) => [it.day, it]))
  for (const it of changes.toReversed()) {
    if (it.before) earlier.set(it.day, it.before)
    else earlier.delete(it.day)
  }
  return { before: workingCalendar([...earlier.values()]), after: workingCalendar(days), changes }
}

/** Brings the days of db/reference/working-calendar.json into the table. */
export async function loadReferenceCalendar(tx: Tx): Promise<void> {
  const changed = await replaceReferenceDays(tx, readReferenceDays(), entryOf(system))
  if (changed > 0) await raiseChange(tx, calendarTopic)
}

export function readReferenceDays(): Static<typeof calendarFile>['days'] {
  const path = 'db/reference/working-calendar.json'
  const content: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'))
  const [fault] = Value.Errors(calendarFile, content)
  if (fault) throw new Error(`${path}${fault.instancePath}: ${fault.message}`)
  return (content as Static<typeof calendarFile>).days
}

export function entryOf(actor: Actor, note = ''): Entry {
  return { at: now(), accountId: actor.accountId, name: actor.name, note }
}
