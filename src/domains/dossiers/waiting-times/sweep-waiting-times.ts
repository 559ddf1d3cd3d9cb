import { calendarOf, type WorkingCalendar } from '#law'
import { raiseChange } from '#platform/changes.ts'
import { now, today } from '#platform/clock.ts'
import type { Services, Sweep } from '#platform/mount.ts'
import { waitingTimesTopic } from './waiting-times.ts'
import { countedOn, forgetDurations, insertDuration, listUnmeasured, recountWaitingTimes } from './waiting-times.sql.ts'
import { workingSeconds } from './working-seconds.ts'

const dayMs = 86_400_000
const window = 90 * dayMs
/** Trends go back a year. */
const kept = 400 * dayMs
const enough = 20
const batch = 500
/** So many at once at most: the next minute goes on. */
const mostBatches = 10

/** Measures what has ended since the last minute, and counts anew once a day. */
export function sweepWaitingTimes(services: Services): Sweep {
  return { name: 'dossiers.waiting-times', run: () => measureWaitingTimes(services) }
}

export async function measureWaitingTimes({ db }: Pick<Services, 'db'>): Promise<void> {
  for (let taken = batch, count = 0; taken === batch && count < mostBatches; count++) taken = await measureSome(db)
  if ((await countedOn(db)) === today()) return
  await db.begin(async (tx) => {
    const at = now().getTime()
    await recountWaitingTimes(tx, { since: new Date(at - window), day: today(), enough })
    await forgetDurations(tx, new Date(at - kept))
    await raiseChange(tx, waitingTimesTopic)
  })
}

function measureSome(db: Services['db']): Promise<number> {
  return db.begin(async (tx) => {
    const calendars = new Map<string, WorkingCalendar>()
    const dossiers = await listUnmeasured(tx, { since: new Date(now().getTime() - window), limit: batch })
    for (const it of dossiers) {
      const calendar = calendars.get(it.agencyPath) ?? (await calendarOf(tx, it.agencyPath, it.endedAt))
      calendars.set(it.agencyPath, calendar)
      await insertDuration(tx, { ...it, workingSeconds: workingSeconds(calendar, it) })
    }
    return dossiers.length
  })
}
