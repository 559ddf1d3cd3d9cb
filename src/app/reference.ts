import type { Database } from '#platform/database/connect.ts'
import { mounts } from './mounts.ts'

/**
 * Brings in the small facts of db/reference, after every migration and in one transaction. They are files and not
 * migrations because they change with decrees, not with the program: a newer file corrects an older one, and what an
 * administrator changed stays.
 */
export async function loadReference(db: Database): Promise<void> {
  await db.begin(async (tx) => {
    for (const mount of mounts) await mount.reference?.(tx)
  })
}
