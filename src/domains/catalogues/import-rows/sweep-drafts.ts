import { now } from '#platform/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import { deleteOldImportDrafts } from './import-rows.sql.ts'

/** A day, in milliseconds. */
export const importDraftsKeptFor = 24 * 3_600_000

/** A file nobody said yes to within a day is forgotten. */
export async function sweepImportDrafts(db: Database): Promise<void> {
  await deleteOldImportDrafts(db, new Date(now().getTime() - importDraftsKeptFor))
}
