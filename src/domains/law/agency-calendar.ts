import type { Actor } from '#platform/actor.ts'
import { raiseChange } from '#platform/changes.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import type { Services } from '#platform/mount.ts'
import { entryOf, loadCalendar } from './calendar.ts'
import { insertOfficeHours, type OfficeEntry, type OfficeToSave, readOfficeHours } from './office-hours.sql.ts'
import { officeAt } from './office-of-agency.ts'
import { type WorkingCalendar, withOffice } from './working-calendar.ts'

const topic = 'law.office-hours'

let kept: readonly OfficeEntry[] | undefined

export async function loadOfficeHours(db: Db): Promise<readonly OfficeEntry[]> {
  return kept ?? readOfficeHours(db)
}

export async function keepOfficeHours({ db, changes }: Services): Promise<void> {
  const learn = async () => {
    kept = await readOfficeHours(db)
  }
  changes.on(topic, learn)
  await learn()
}

/** What the process keeps is forgotten: the hours are read from the database again, as before `keepOfficeHours`. */
export function forgetOfficeHours(): void {
  kept = undefined
}

/** The calendar by which this agency counts: the days of all, and its own hours and way of counting at the moment. */
export async function calendarOf(db: Db, agencyPath: string, moment = now()): Promise<WorkingCalendar> {
  const [calendar, entries] = [await loadCalendar(db), await loadOfficeHours(db)]
  return withOffice(calendar, officeAt(entries, agencyPath, moment).office)
}

/** Enters hours from a day on. What was promised before stays promised; what is counted from then on uses them. */
export async function saveOfficeHours(tx: Tx, actor: Actor, it: OfficeToSave): Promise<void> {
  await insertOfficeHours(tx, it, entryOf(actor))
  await raiseChange(tx, topic)
}
