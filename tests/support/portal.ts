import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { deliverEvents } from '#platform/events.ts'
import { watchChanges } from '#platform/changes.ts'
import { readConfig } from '#platform/config.ts'
import { connect, type Database } from '#platform/database/connect.ts'
import type { Files } from '#platform/files.ts'
import { startJobs } from '#platform/jobs.ts'
import type { Services, Web } from '#platform/mount.ts'
import { configSchemas, gather } from '../../src/app/compose.ts'
import { identify } from '../../src/app/identify.ts'
import { prepareDomains } from '../../src/app/services.ts'
import { buildWeb } from '../../src/app/web.ts'
import { testServices } from './services.ts'

/** A database of this test file's own, cloned from a template (about 30 ms); the ordinary one is only migrated. */
export async function testDatabase(template = 'template'): Promise<Database> {
  const socketDir = inject('socketDir')
  const admin = connect({ socketDir, user: 'portal', database: 'postgres' }, { max: 1 })
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await admin.unsafe(`create database ${name} template ${template} strategy file_copy`)
  await admin.end()
  const db = connect({ socketDir, user: 'portal', database: name }, { max: 6 })
  afterAll(async () => {
    await db.end({ timeout: 2 })
  })
  return db
}

export type TestPortal = Services & {
  web: Web
  letters: { to: string; subject: string; text: string }[]
  /** Hands all news to all listeners now. */
  deliver(): Promise<void>
  /** Runs every sweep now. */
  sweep(): Promise<void>
}

/** The whole portal on a database of its own, without a network: `portal.web.inject({ url: '/thu-tuc' })`. */
export async function testPortal(env: Record<string, string> = {}): Promise<TestPortal> {
  return portalOn(await testDatabase(), { env })
}

/** The whole portal on this database; a second one on the same is a second web process. */
export async function portalOn(
  db: Database,
  { env = {}, files }: { env?: Record<string, string>; files?: Files } = {},
): Promise<TestPortal> {
  const config = readConfig(
    // One key of the demonstration for the whole run.
    {
      NODE_ENV: 'test',
      DATA_DIR: inject('runDir'),
      RATE_LIMIT_PER_MINUTE: '100000',
      SECRET_KEY: 'x'.repeat(32),
      ...env,
    },
    configSchemas(),
  )
  const services = testServices(db, config, inject('runDir'))
  if (files) services.files = files
  services.jobs = await startJobs(db, services.log, false)
  services.changes = await watchChanges(db, services.log)
  services.changes.on('*', (topic) => services.pages.forget(topic))
  await prepareDomains(services)
  const web = await buildWeb(services, identify(services))
  afterAll(async () => {
    await web.close()
    await services.changes.stop()
    await services.jobs.stop()
  })
  const listeners = gather((mount) => mount.listeners?.(services))
  const sweeps = gather((mount) => mount.sweeps?.(services))
  return {
    ...services,
    web,
    deliver: async () => void (await deliverEvents(db, listeners, services.log)),
    async sweep() {
      for (const it of sweeps) await it.run()
    },
  }
}
