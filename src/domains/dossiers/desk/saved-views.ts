import type { Db } from '#platform/database/connect.ts'
import type { DeskOf } from './desk.sql.ts'
import { countTracks } from './list.sql.ts'
import { addressOf, queryOf, readView } from './list-view.ts'
import { countedUpTo } from './queues.ts'
import { listSavedViews, type SavedView } from './saved-views.sql.ts'

/** More own lists than these would hide the queues above them. */
export const mostSaved = 12
const mostShown = 24

/** A saved list in the rail: its address and how much it has. */
export type SavedList = SavedView & { address: string; count: number }

export async function savedLists(db: Db, desk: DeskOf): Promise<SavedList[]> {
  const saved = await listSavedViews(db, { ...desk, most: mostShown })
  return Promise.all(
    saved.map(async (it) => {
      const view = viewOf(it.query)
      return { ...it, address: addressOf(view), count: await countTracks(db, desk, { ...view, most: countedUpTo + 1 }) }
    }),
  )
}

/** As it would be written today, so that what is no filter any more is left out. */
export function normalQuery(query: string): string {
  return queryOf(viewOf(query)).toString()
}

function viewOf(query: string) {
  return readView(Object.fromEntries(new URLSearchParams(query)), 'agency')
}
