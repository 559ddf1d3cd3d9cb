import type { Services, Sweep } from '#platform/mount.ts'
import { writeMissingItems } from './named-items/write-items.ts'
import { putDueInForce } from './versions/put-in-force.ts'

/** Each minute: versions whose day has come, and the index of databases that are older than it. */
export function procedureSweeps({ db }: Services): Sweep[] {
  return [
    { name: 'procedures.put-in-force', run: () => putDueInForce(db) },
    { name: 'procedures.index-items', run: () => db.begin((tx) => writeMissingItems(tx)) },
  ]
}
