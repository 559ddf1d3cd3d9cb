import { now } from '#platform/clock.ts'
import type { Services } from '#platform/mount.ts'
import { deleteBulksBefore } from './bulk.sql.ts'

const keptDays = 30

/** What came of many at once stands in each dossier's own acts; the page that lists it is kept for a month. */
export async function sweepBulks({ db }: Pick<Services, 'db'>): Promise<void> {
  await deleteBulksBefore(db, new Date(now().getTime() - keptDays * 86_400_000))
}
