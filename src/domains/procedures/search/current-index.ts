import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '#platform/database/connect.ts'
import type { Services } from '#platform/mount.ts'
import { dictionaryTopic } from './dictionary.ts'
import { readDictionary } from './dictionary.sql.ts'
import { buildIndex, type SearchIndex } from './search-index.ts'
import { searchEntries } from './search.sql.ts'

/** The index of one database in this process; the pool is what all parts of the process share. */
const current = new WeakMap<Database, SearchIndex>()

const calmMs = 1200
const longestMs = 8000

/** Learns all procedures and the dictionary, and learns them anew after each change while the old index goes on answering. */
export async function prepareSearch(services: Services): Promise<void> {
  const { db, changes, pages, log } = services
  let isBuilding = false
  let isWaiting = false
  let again = false
  const rebuild = async () => {
    again = true
    if (isBuilding) return
    isBuilding = true
    try {
      while (again) {
        again = false
        current.set(db, await buildIndex(searchEntries(db), await readDictionary(db)))
        // A page may have been kept between the change and the new index.
        pages.forget('procedures')
      }
    } finally {
      isBuilding = false
    }
  }
  // Not waited for: other news of this second must not wait for a whole index.
  let lastChange = 0
  const rebuildWhenCalm = async () => {
    lastChange = performance.now()
    if (isBuilding) return rebuild()
    if (isWaiting) return
    isWaiting = true
    const first = lastChange
    // An import changes many times a second: one index for all of it, but never later than this.
    while (performance.now() - lastChange < calmMs && performance.now() - first < longestMs)
      await sleep(100, undefined, { ref: false })
    isWaiting = false
    await rebuild()
  }
  for (const topic of ['procedures', dictionaryTopic])
    changes.on(topic, () => {
      rebuildWhenCalm().catch((error) => log.error({ err: error }, 'learning the procedures failed'))
    })
  await rebuild()
}

export function searchIndex({ db }: Pick<Services, 'db'>): SearchIndex {
  const index = current.get(db)
  if (!index) throw new Error('search was asked before it was prepared')
  return index
}
