import { now } from '#platform/clock.ts'
import type { Services, Sweep } from '#platform/mount.ts'
import { deleteSearchesBefore } from './search.sql.ts'

/** What officers searched for is theirs for a day, then it is gone. */
export function sweepSearches({ db }: Services): Sweep {
  return {
    name: 'dossiers.sweep-searches',
    run: () => deleteSearchesBefore(db, new Date(now().getTime() - 86_400_000)),
  }
}
