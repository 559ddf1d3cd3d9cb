import { basename } from 'node:path'
import { ImportRefused, type Importer } from '#platform/importer.ts'
import type { Command, Services } from '#platform/mount.ts'
import { gather } from '../compose.ts'
import { createMeter, type Meter } from './meter.ts'
import { openRows } from './open-rows.ts'

const lock = 4_031_202_2

/** `import <kind> FILE...`: hands each file to the importer of its kind, and says what became of it. */
export const importCommand: Command = {
  name: 'import',
  usage: 'import <kind> FILE...',
  summary: 'bring in catalogues and procedures from .csv, .jsonl and .jsonl.gz files',
  async run(services, [kind, ...paths]) {
    const importers = gather((mount) => mount.importers?.map((it) => ({ ...it, name: it.kind })))
    const importer = importers.find((it) => it.kind === kind)
    if (!importer || paths.length === 0) {
      console.error(
        kind === undefined || importer
          ? 'Say what to import and from which files.'
          : `Nothing can be imported as "${kind}".`,
      )
      console.error(`Usage: npm run portal -- ${importCommand.usage}\n`)
      for (const it of importers) console.error(`  ${it.kind.padEnd(12)} ${it.summary}`)
      return 2
    }
    return oneImportAtATime(services, async () => {
      let good = true
      for (const path of paths) good = (await importFile(services, importer, path)) && good
      return good ? 0 : 1
    })
  },
}

/** Imports one file; true when every row of it was taken. */
async function importFile(services: Services, importer: Importer, path: string): Promise<boolean> {
  const meter = createMeter(basename(path), process.stderr)
  try {
    const file = await openRows(path, meter)
    try {
      await importer.run(services, file, meter)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof ImportRefused) meter.breakOff(error.message)
    else meter.breakOff(`The import stopped: ${(error as Error).message}`)
  }
  return conclude(meter)
}

function conclude(meter: Meter): boolean {
  const { lines, good } = meter.conclusion()
  for (const line of lines) console.log(line)
  return good
}

/** Two imports at once would stand in each other's way: the second waits and says so. */
async function oneImportAtATime(services: Services, work: () => Promise<number>): Promise<number> {
  const connection = await services.db.reserve()
  try {
    const [row] = await connection<{ taken: boolean }[]>`select pg_try_advisory_lock(${lock}) as taken`
    if (!row!.taken) {
      console.error('Another import is running; waiting until it has ended.')
      await connection`select pg_advisory_lock(${lock})`
    }
    return await work()
  } finally {
    await connection`select pg_advisory_unlock(${lock})`.catch(() => {})
    connection.release()
  }
}
