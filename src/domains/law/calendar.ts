import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Type, type Static } from 'typebox'
import { Value } from 'typebox/value'
import { raiseChange } from '#platform/changes.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import type { Services } from '#platform/mount.ts'
import { root } from '#platform/root.ts'
import { readCalendarDays, replaceReferenceDays, upsertCalendarDay } from './calendar.sql.ts'
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

/** The working calendar; kept in memory once `keepCalendar` has made sure that changes are learnt. */
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

/** Enters or corrects one day; every process counts with it within a second. */
export async function saveCalendarDay(tx: Tx, day: CalendarDay): Promise<void> {
  await upsertCalendarDay(tx, day)
  await raiseChange(tx, calendarTopic)
}

/** Brings the days of db/reference/working-calendar.json into the table. */
export async function loadReferenceCalendar(tx: Tx): Promise<void> {
  const changed = await replaceReferenceDays(tx, readReferenceDays())
  if (changed > 0) await raiseChange(tx, calendarTopic)
}

export function readReferenceDays(): Static<typeof calendarFile>['days'] {
  const path = 'db/reference/working-calendar.json'
  const content: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'))
  const [fault] = Value.Errors(calendarFile, content)
  if (fault) throw new Error(`${path}${fault.instancePath}: ${fault.message}`)
  return (content as Static<typeof calendarFile>).days
}
