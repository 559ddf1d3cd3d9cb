import { now } from '#platform/clock.ts'
import type { Services } from '#platform/mount.ts'
import { deleteContent } from '../documents.sql.ts'
import { storageKey } from '../storage-key.ts'
import { deleteUnkeptFiles, releaseUnusedContents } from './sweep-files.sql.ts'

const day = 24 * 60 * 60 * 1000

/** Removes what nobody kept for a day, and bytes that no file refers to any more. */
export async function sweepFiles({ db, files }: Services): Promise<void> {
  const before = new Date(now().getTime() - day)
  await deleteUnkeptFiles(db, before)
  // First out of use, then the bytes, then the row: whoever is stopped between two steps is continued by the next sweep.
  for (const id of await db.begin((tx) => releaseUnusedContents(tx, before))) {
    await files.delete(storageKey(id))
    await deleteContent(db, id)
  }
}
