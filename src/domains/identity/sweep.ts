import { now } from '#platform/clock.ts'
import type { Services, Sweep } from '#platform/mount.ts'
import { deleteExpired } from './sweep.sql.ts'

const hour = 3600_000

/** Forgets what has served its time: codes, half-made registrations, searches after a day, ended sessions after two years. */
export function forgetExpired({ db }: Services): Sweep {
  return {
    name: 'identity.forget-expired',
    async run() {
      const ago = (hours: number) => new Date(now().getTime() - hours * hour)
      await deleteExpired(db, { hourAgo: ago(1), dayAgo: ago(24), twoYearsAgo: ago(2 * 365 * 24) })
    },
  }
}
