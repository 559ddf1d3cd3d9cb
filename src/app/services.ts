import { join } from 'node:path'
import { watchChanges } from '#platform/changes.ts'
import type { Config } from '#platform/config.ts'
import { type Address, connect, type Database } from '#platform/database/connect.ts'
import { joinEmbedded } from '#platform/database/embedded.ts'
import { migrate, oneAtATime } from '#platform/database/migrate.ts'
import { localFiles } from '#platform/files.ts'
import { createPageCache } from '#platform/http/page-cache.ts'
import { migrateJobs, startJobs } from '#platform/jobs.ts'
import { createLog } from '#platform/log.ts'
import { createMail } from '#platform/mail.ts'
import type { Services } from '#platform/mount.ts'
import { root } from '#platform/root.ts'
import { gather } from './compose.ts'
import { mounts } from './mounts.ts'
import { loadReference } from './reference.ts'

export type Running = { services: Services; close(): Promise<void> }

/** Opens what every process needs: database (embedded unless DATABASE_URL), queue, files, mail, log. */
export async function openServices(
  config: Config,
  name: string,
  options: { migrate: boolean; supervise?: boolean },
): Promise<Running> {
  const log = createLog(config.logLevel, name)
  const { address, leave } = await databaseAddress(config)
  const db = connect(address, { max: config.DATABASE_POOL, name })
  await demandVersion(db)
  const services = {
    db,
    config,
    log,
    files: localFiles(config.dataDir),
    mail: createMail(config),
    pages: createPageCache(),
  } as unknown as Services
  if (options.migrate) {
    await oneAtATime(db, async () => {
      await migrate(db, (line) => log.info(line))
      await migrateJobs(db, jobNames(services))
      await loadReference(db)
    })
  }
  services.jobs = await startJobs(db, log, options.supervise ?? false)
  services.changes = await watchChanges(db, log)
  services.changes.on('*', (topic) => services.pages.forget(topic))
  await prepareDomains(services)
  return {
    services,
    async close() {
      await services.changes.stop()
      await services.jobs.stop()
      await db.end({ timeout: 5 })
      leave()
    },
  }
}

/** Before anything acts: which law is pinned, the working calendar, the queue. */
export async function prepareDomains(services: Services): Promise<void> {
  for (const mount of mounts) await mount.prepare?.(services)
}

export function jobNames(services: Services): string[] {
  return gather((mount) => mount.jobs?.(services)).map((job) => job.name)
}

async function demandVersion(db: Database): Promise<void> {
  const [row] = await db<{ version: string }[]>`select current_setting('server_version') as version`
  if (Number.parseInt(row!.version, 10) >= 18) return
  await db.end()
  throw new Error(`The database at DATABASE_URL is PostgreSQL ${row!.version}; the portal needs 18 or newer.`)
}

async function databaseAddress(config: Config): Promise<{ address: Address; leave(): void }> {
  if (config.DATABASE_URL) return { address: { url: config.DATABASE_URL }, leave() {} }
  return joinEmbedded(config.dataDir, [process.execPath, join(root, 'dist/server/database-keeper.js'), '%DATA_DIR%'])
}
