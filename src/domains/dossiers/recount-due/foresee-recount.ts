import type { CalendarEffect, ChangedCalendar } from '#law'
import { now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { readDossiers } from '../dossier.sql.ts'
import { recounted } from '../recount.ts'
import { calendarsOf } from './recount-due.ts'
import { clockActsOf, countDossiersOver, dossiersOver } from './recount.sql.ts'

const batchSize = 500
/** Whoever looks before saving does not wait for more; the pass counts every one. */
const mostLookedAt = 2000

/** What a change of the calendar would do to the promised dates of open dossiers. */
export async function foreseeRecount(db: Db, it: ChangedCalendar): Promise<CalendarEffect> {
  const effect = { dependent: await countDossiersOver(db, it.days), lookedAt: 0, earlier: 0, later: 0 }
  const calendars = await calendarsOf(db, it)
  for (let after: string | null = null; effect.lookedAt < mostLookedAt; ) {
    const ids: string[] = await dossiersOver(db, it.days, { after, limit: batchSize })
    const [dossiers, acts] = [await readDossiers(db, ids), await clockActsOf(db, ids)]
    for (const dossier of dossiers) {
      const by = { ...calendars(dossier.agencyPath), now: now() }
      const due = recounted(dossier, acts.get(dossier.id) ?? [], by)?.currentDue
      if (due !== undefined) effect[due < dossier.currentDue! ? 'earlier' : 'later']++
    }
    effect.lookedAt += dossiers.length
    if (ids.length < batchSize) break
    after = ids.at(-1)!
  }
  return effect
}
