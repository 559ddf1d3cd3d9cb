import type { Services } from '#platform/mount.ts'
import { deleteContent } from './documents.sql.ts'
import { storageKey } from './storage-key.ts'

/** Removes bytes that were taken out of use: first the bytes, then the row, so that a stopped process is continued. */
export async function deleteContents(
  { db, files }: Pick<Services, 'db' | 'files'>,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    await files.delete(storageKey(id))
    await deleteContent(db, id)
  }
}
