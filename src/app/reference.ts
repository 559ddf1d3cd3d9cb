import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { now } from '#platform/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import { root } from '#platform/root.ts'
import { mounts } from './mounts.ts'

/**
 * Brings in the small facts of db/reference after the migrations, in one transaction, when a file has changed. They are
 * files and not migrations because they change with decrees, not with the program: a newer file corrects an older one, and
 * what an administrator changed stays.
 */
export async function loadReference(db: Database): Promise<void> {
  const sha256 = digest()
  const [known] = await db<{ sha256: string }[]>`select sha256 from platform.reference`
  if (known?.sha256 === sha256) return
  await db.begin(async (tx) => {
    for (const mount of mounts) await mount.reference?.(tx)
    await tx`
      insert into platform.reference (sha256, loaded_at) values (${sha256}, ${now()})
      on conflict (one_row) do update set sha256 = excluded.sha256, loaded_at = excluded.loaded_at`
  })
}

/** Of all files and of the list of domains: a domain that comes later brings in its own. */
function digest(): string {
  const hash = createHash('sha256').update(mounts.map((it) => it.name).join())
  const folder = join(root, 'db/reference')
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}
