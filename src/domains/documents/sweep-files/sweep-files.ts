import { now } from '#platform/clock.ts'
import type { Services } from '#platform/mount.ts'
import { deleteContents } from '../delete-contents.ts'
import { deleteUnkeptFiles, releaseUnusedContents } from './sweep-files.sql.ts'

const day = 24 * 60 * 60 * 1000

/** Removes what nobody kept for a day, and bytes that no file refers to any more. */
export async function sweepFiles({ db, files }: Services): Promise<void> {
  const before = new Date(now().getTime() - day)
  await deleteUnkeptFiles(db, before)
  // First out of use, then the bytes, then the row: whoever is stopped between two steps is continued by the next sweep.
  await deleteContents({ db, files }, await db.begin((tx) => releaseUnusedContents(tx, before)))
}
