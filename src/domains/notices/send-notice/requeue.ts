import { now } from '#platform/clock.ts'
import type { Services, Sweep } from '#platform/mount.ts'
import { listWaiting, markFailed } from '../notice.sql.ts'
import { enqueue } from '../queue.ts'

const patience = 10 * 60_000
const threeDays = 3 * 24 * 3600_000

/** Asks again for what its job gave up on (a mail server down for hours), for three days. */
export function requeueNotices({ db }: Services): Sweep {
  return {
    name: 'notices.requeue',
    async run() {
      const at = now().getTime()
      const waiting = await listWaiting(db, new Date(at - patience))
      for (const it of waiting) {
        await db.begin(async (tx) => {
          if (at - it.queuedAt.getTime() > threeDays) await markFailed(tx, it.id, 'not sent within three days', now())
          else await enqueue(tx, [it.id])
        })
      }
    },
  }
}
