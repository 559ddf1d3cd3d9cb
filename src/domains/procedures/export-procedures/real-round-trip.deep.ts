import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { expect, test } from 'vitest'
import type { Database } from '#platform/database/connect.ts'
import { testDatabase, testPortal } from '../../../../tests/support/portal.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'

const realData = process.env.REAL_DATA

async function* parsed(source: NodeJS.ReadableStream): AsyncGenerator<unknown> {
  for await (const line of createInterface({ input: source })) if (line !== '') yield JSON.parse(line)
}

/** The digest of every record, worked out here and not read from the column. */
async function digestsOf(db: Database): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const rows = db<{ portalId: string; code: string; record: object }[]>`
    select p.portal_id as "portalId", p.code, v.record
    from procedures.procedure p join procedures.version v on v.id = p.version_id`
  for await (const slice of rows.cursor(500)) {
    for (const { portalId, code, record } of slice)
      found.set(`${portalId} ${code}`, createHash('sha256').update(canonicalize(record)!).digest('hex'))
  }
  return found
}

test.skipIf(!realData)(
  'round trip: native records imported, exported over HTTP and imported again are the same, all of them',
  async () => {
    const portal = await testPortal()
    const native = createReadStream(join(realData!, 'procedures', 'procedures-native.jsonl.gz')).pipe(createGunzip())
    expect(await importProcedures(portal.db, parsed(native))).toMatchObject({ read: 5465, created: 5465, refused: [] })
    const address = await portal.web.listen({ port: 0, host: '127.0.0.1' })
    const started = performance.now()
    const answer = await fetch(`${address}/api/v1/procedures/export.jsonl`)
    const other = await testDatabase()
    const report = await importProcedures(other, parsed(Readable.fromWeb(answer.body as never)))
    expect(report).toMatchObject({ read: 5465, created: 5465, refused: [] })
    console.log(`exported and imported again in ${((performance.now() - started) / 1000).toFixed(1)} s`)
    const before = await digestsOf(portal.db)
    expect(before.size).toBe(5465)
    expect(await digestsOf(other)).toEqual(before)
  },
  180_000,
)
