import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConnections, useConnections } from '#dossiers'
import type { Services } from '#platform/mount.ts'
import * as demonstration from '../../demo/load.ts'
import { populationDatabase, startPopulationDatabase } from '../../demo/population-database.ts'

/** Fills an empty database with the demonstration, once, and says in a few lines how to enter. */
export async function loadDemonstration(services: Services): Promise<string[]> {
  await demonstration.loadDemonstration(services, (line) => console.log(line))
  if (process.env.DATABASE_CONNECTIONS_FILE === undefined) await connectPopulationDatabase(services)
  return demonstration.welcome()
}

/** The demonstration's own database, connected as a real one is; web processes that start later read the same file. */
async function connectPopulationDatabase({ config }: Services): Promise<void> {
  const url = await startPopulationDatabase()
  const path = join(config.dataDir, 'demonstration-databases.json')
  const connections = [{ database: populationDatabase, url, timeoutSeconds: 5, allowPrivate: true }]
  writeFileSync(path, JSON.stringify({ connections }, null, 2), { mode: 0o600 })
  process.env.DATABASE_CONNECTIONS_FILE = path
  useConnections(readConnections(path))
}
