import { readFileSync, existsSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { exportCommand } from '../../../app/export/export-command.ts'
import { importFile } from '../../../../tests/support/import.ts'
import { testDatabase, testPortal } from '../../../../tests/support/portal.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { birth, nativeBirth, normalisedBirth } from '../sample.ts'

const portal = await testPortal()
await importProcedures(portal.db, [
  birth,
  nativeBirth,
  // More than one slice, and a text that a spreadsheet would take for a formula.
  ...Array.from({ length: 450 }, (_, i) => ({
    ...normalisedBirth,
    id: `x${i}`,
    code: `3.${String(i).padStart(6, '0')}`,
  })),
  { ...normalisedBirth, id: 'f', code: '4.000001', name: '=1+1', field: { code: 'F', name: 'Một, "hai"\nba' } },
])

const digests = async (db: typeof portal.db) =>
  (await db<{ it: string }[]>`select encode(content_sha256, 'hex') as it from procedures.procedure order by 1`).map(
    (row) => row.it,
  )

test('what is exported and imported into an empty portal is the same, to the digest', async () => {
  const answer = await portal.web.inject('/api/v1/procedures/export.jsonl')
  expect(answer.headers['content-type']).toContain('application/jsonl')
  const lines = answer.body.trimEnd().split('\n')
  expect(lines).toHaveLength(452)
  const other = await testDatabase()
  expect(
    await importProcedures(
      other,
      lines.map((it) => JSON.parse(it)),
    ),
  ).toMatchObject({ created: 452, refused: [] })
  expect(await digests(other)).toEqual(await digests(portal.db))
})

test('the table opens in a spreadsheet: marked as UTF-8, one line each, no formulas', async () => {
  const packed = await portal.web.inject({
    url: '/api/v1/procedures/export.csv?agency=G15',
    headers: { 'accept-encoding': 'gzip' },
  })
  expect(packed.headers['content-encoding']).toBe('gzip')
  const text = gunzipSync(packed.rawPayload).toString()
  expect(text.startsWith('\uFEFFid,portal_id,code,name,')).toBe(true)
  const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[]
  expect(rows).toHaveLength(452)
  expect(rows.find((it) => it.code === '4.000001')).toMatchObject({ name: "'=1+1", field_name: 'Một, "hai"\nba' })
  expect(rows.find((it) => it.code === '1.900001')).toMatchObject({
    fee: 'in-text',
    fee_to: '',
    limit: '',
    version: '2',
    url: 'http://localhost:3000/thu-tuc/1.900001',
  })
})

test('an export has the filters of the list', async () => {
  const lines = (query: string) => portal.web.inject(`/api/v1/procedures/export.jsonl?${query}`).then((it) => it.body)
  expect((await lines('field=F')).trimEnd().split('\n')).toHaveLength(1)
  expect(await lines('updated_since=2999-01-01T00:00:00Z')).toBe('')
  expect((await portal.web.inject('/api/v1/procedures/export.csv?state=x')).statusCode).toBe(400)
})

test('a reader that leaves in the middle holds nothing', async () => {
  const address = await portal.web.listen({ port: 0, host: '127.0.0.1' })
  for (let i = 0; i < 12; i++) {
    const leaving = new AbortController()
    const answer = await fetch(`${address}/api/v1/procedures/export.jsonl`, { signal: leaving.signal })
    await answer.body!.getReader().read()
    leaving.abort()
  }
  // Twice as many as the pool has connections, and yet the next one is answered.
  expect((await fetch(`${address}/api/v1/procedures?limit=1`)).status).toBe(200)
})

test('the command writes a whole file or none', async () => {
  const path = importFile('thu-tuc.jsonl.gz', '')
  expect(await exportCommand.run(portal, ['procedures', path])).toBe(0)
  expect(gunzipSync(readFileSync(path)).toString().trimEnd().split('\n')).toHaveLength(452)
  expect(await exportCommand.run(portal, ['procedures', '/nowhere/at/all.csv'])).toBe(1)
  expect(existsSync('/nowhere/at/all.csv')).toBe(false)
  expect(await exportCommand.run(portal, ['procedures', 'x.doc'])).toBe(2)
  expect(await exportCommand.run(portal, ['nothing', 'x.csv'])).toBe(2)
})
