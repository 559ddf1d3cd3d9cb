import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { loadReference } from '../../src/app/reference.ts'
import { jobNames } from '../../src/app/services.ts'
import { connect } from '#platform/database/connect.ts'
import { joinEmbedded } from '#platform/database/embedded.ts'
import { migrate } from '#platform/database/migrate.ts'
import { migrateJobs } from '#platform/jobs.ts'
import { root } from '#platform/root.ts'
import { readConfig } from '#platform/config.ts'
import { configSchemas } from '../../src/app/compose.ts'
import { unpacked } from './browser.ts'
import { testServices } from './services.ts'

declare module 'vitest' {
  interface ProvidedContext {
    socketDir: string
    /** The run's own folder, removed at its end. */
    runDir: string
  }
}

/** One real PostgreSQL for all test files, without fsync, and a migrated template that each file clones. */
export default async function start(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-test-'))
  const keeper = [process.execPath, join(root, 'dist/server/database-keeper.js'), '%DATA_DIR%']
  const faster = [
    'fsync=off',
    'full_page_writes=off',
    'synchronous_commit=off',
    'wal_level=minimal',
    'autovacuum=off',
    'max_connections=200',
  ]
  const [{ address, leave }] = await Promise.all([
    joinEmbedded(dataDir, [...keeper, ...faster], 'template'),
    process.env.CHROMIUM ? undefined : unpacked(),
  ])
  const db = connect(address, { max: 3 })
  await migrate(db)
  await loadReference(db)
  const config = readConfig({ NODE_ENV: 'test' }, configSchemas())
  await migrateJobs(db, jobNames(testServices(db, config, dataDir)))
  await db.end()
  const { socketDir } = address as { socketDir: string }
  project.provide('socketDir', socketDir)
  project.provide('runDir', dataDir)
  return () => {
    leave()
    setTimeout(() => rmSync(dataDir, { recursive: true, force: true }), 1500)
  }
}
