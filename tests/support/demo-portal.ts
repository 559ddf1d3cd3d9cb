import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { watchChanges } from '#platform/changes.ts'
import { readConfig } from '#platform/config.ts'
import { connect } from '#platform/database/connect.ts'
import { type Files, localFiles } from '#platform/files.ts'
import { startJobs } from '#platform/jobs.ts'
import { loadDemonstration } from '../../demo/load.ts'
import { configSchemas } from '../../src/app/compose.ts'
import { portalOn, testDatabase, type TestPortal } from './portal.ts'
import { testServices } from './services.ts'

const template = 'demo_template'
const lock = 4_031_202_2

/** The whole portal with the demonstration in it, on a database of this file's own, listening on a free port. */
export async function demoPortal(env: Record<string, string> = {}): Promise<TestPortal & { address: string }> {
  await demandTemplate()
  const portal = await portalOn(await testDatabase(template), { env, files: overSharedFiles() })
  const address = await portal.web.listen({ port: 0, host: '127.0.0.1' })
  return { ...portal, address }
}

/** The demonstration is loaded once in a run, by the first file that wants it; the others wait and clone it. */
async function demandTemplate(): Promise<void> {
  const socketDir = inject('socketDir')
  const admin = connect({ socketDir, user: 'portal', database: 'postgres' }, { max: 1 })
  try {
    await admin`select pg_advisory_lock(${lock})`
    const [known] = await admin`select 1 from pg_database where datname = ${template}`
    if (known) return
    // Under another name until it is whole: a file that was stopped while loading leaves no half of it to others.
    await admin.unsafe(`drop database if exists ${template}_new with (force)`)
    await admin.unsafe(`create database ${template}_new template template strategy file_copy`)
    await load(`${template}_new`)
    await admin.unsafe(`alter database ${template}_new rename to ${template}`)
  } finally {
    await admin.end()
  }
}

async function load(database: string): Promise<void> {
  const db = connect({ socketDir: inject('socketDir'), user: 'portal', database }, { max: 4 })
  const services = testServices(db, readConfig({ NODE_ENV: 'test' }, configSchemas()), inject('runDir'))
  services.files = demoFiles()
  services.jobs = await startJobs(db, services.log, false)
  services.changes = await watchChanges(db, services.log)
  await loadDemonstration(services, () => {})
  await services.changes.stop()
  await services.jobs.stop()
  await db.end({ timeout: 5 })
}

/** Papers of the demonstration are read where the template's files lie; what this file adds or removes is its own. */
function overSharedFiles(): Files {
  const shared = demoFiles()
  const own = localFiles(mkdtempSync(join(inject('runDir'), 'files-')))
  return {
    ...own,
    open: async (key) => ((await own.exists(key)) ? own.open(key) : shared.open(key)),
    exists: async (key) => (await own.exists(key)) || shared.exists(key),
  }
}

const demoFiles = () => localFiles(join(inject('runDir'), 'demonstration'))
