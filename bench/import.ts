import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { connect } from '#platform/database/connect.ts'
import { joinEmbedded } from '#platform/database/embedded.ts'
import { migrate } from '#platform/database/migrate.ts'
import { root } from '#platform/root.ts'
import { importProcedures } from '#procedures'

import { ratio } from './support/load.ts'

export const name = 'import'

/** How long all procedures take into an empty database with fsync on, against writing the same records without our work. */
export async function run(report: (row: object) => void): Promise<void> {
  const data = process.env.REAL_DATA
  if (!data || !existsSync(data)) return report({ skipped: 'it reads real data, and REAL_DATA names no folder' })
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-bench-'))
  const { address, leave } = await joinEmbedded(dataDir, [
    process.execPath,
    join(root, 'dist/server/database-keeper.js'),
    '%DATA_DIR%',
  ])
  const db = connect(address, { max: 3 })
  try {
    await migrate(db)
    const plain = await seconds(async () => {
      await db`create table public.plain (record jsonb)`
      let batch: unknown[] = []
      const write = async () => {
        await db`insert into public.plain ${db(batch.map((record) => ({ record: db.json(record as never) })))}`
        batch = []
      }
      for await (const record of records(data)) {
        batch.push(record)
        if (batch.length === 250) await write()
      }
      if (batch.length > 0) await write()
    })
    const first = await seconds(() => importProcedures(db, records(data)))
    const again = await seconds(() => importProcedures(db, records(data)))
    report({
      procedures: 'normalised',
      seconds: first,
      againSeconds: again,
      plainInsertSeconds: plain,
      ratio: ratio(first, plain),
    })
  } finally {
    await db.end({ timeout: 2 })
    leave()
    setTimeout(() => rmSync(dataDir, { recursive: true, force: true }), 1500)
  }
}

async function* records(data: string): AsyncGenerator<unknown> {
  const file = createReadStream(join(data, 'procedures/procedures.jsonl.gz')).pipe(createGunzip())
  for await (const line of createInterface({ input: file })) yield JSON.parse(line)
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return Math.round((performance.now() - started) / 100) / 10
}
