import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { importFile, runImport } from '../../../tests/support/import.ts'
import { testPortal } from '../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal
const run = (...args: string[]) => runImport(portal, ...args)
const codes = async (prefix: string) =>
  (await db<{ code: string }[]>`select code from catalogues.field where code like ${`${prefix}%`} order by code`).map(
    (row) => row.code,
  )

test('says what can be imported when the kind is not known or no file is named', async () => {
  const unknown = await run('banana', 'x.csv')
  expect(unknown.code).toBe(2)
  expect(unknown.printed).toContain('Nothing can be imported as "banana".')
  for (const kind of ['units', 'agencies', 'fields', 'calendar']) expect(unknown.printed).toContain(kind)
  expect((await run('fields')).code).toBe(2)
})

test('reads CSV, JSON lines and both compressed', async () => {
  const csv = 'code,name\r\nA-1,"Đất đai, nhà ở"\r\nA-2,Hộ tịch\r\n'
  const jsonl = '{"code":"A-3","name":"Y tế"}\n\n{"code":"A-4","name":"Thuế"}'
  for (const file of [
    importFile('a.csv', `\uFEFF${csv}`),
    importFile('a.jsonl', jsonl),
    importFile('b.jsonl.gz', gzipSync(jsonl)),
    importFile('b.csv.gz', gzipSync(csv)),
  ]) {
    expect(await run('fields', file)).toMatchObject({
      code: 0,
      printed: expect.stringContaining('2 rows saved, 0 refused'),
    })
  }
  expect(await codes('A-')).toEqual(['A-1', 'A-2', 'A-3', 'A-4'])
})

test('a bad row is named with its line and its reason, and the others are taken', async () => {
  const file = importFile('b.csv', 'code,name\nB-1,Một\nB-2\n,Ba\nB-4,Bốn\n')
  const { code, printed } = await run('fields', file)
  expect(code).toBe(1)
  expect(printed).toMatch(/line 3: .*Record Length/)
  expect(printed).toContain('line 4: code is empty')
  expect(printed).toContain('2 rows saved, 2 refused')
  expect(await codes('B-')).toEqual(['B-1', 'B-4'])
})

test('a line that is no JSON is a bad row', async () => {
  const file = importFile('c.jsonl', '{"code":"C-1","name":"Một"}\n{"code":"C-2",\n[1]\n{"code":"C-4","name":"Bốn"}\n')
  const { code, printed } = await run('fields', file)
  expect(code).toBe(1)
  expect(printed).toContain('line 2: is not valid JSON')
  expect(printed).toContain('line 3: is not a JSON object')
  expect(await codes('C-')).toEqual(['C-1', 'C-4'])
})

test('a file that was cut off says so, and what was saved is whole', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `D-${String(i).padStart(6, '0')},Tên ${(i * 7919) % 10_007}`)
  const whole = gzipSync(`code,name\n${rows.join('\n')}\n`)
  const { code, printed } = await run('fields', importFile('d.csv.gz', whole.subarray(0, whole.length / 2)))
  expect(code).toBe(1)
  expect(printed).toContain('ends too soon')
  const names = await db<{ code: string; name: string }[]>`
    select code, name from catalogues.field where code like 'D-%' order by code`
  expect(names.length).toBeGreaterThan(0)
  expect(names.length).toBeLessThan(rows.length)
  expect(names.map((row) => `${row.code},${row.name}`)).toEqual(rows.slice(0, names.length))
})

test('a file whose last line was cut off loses only that line', async () => {
  const { code, printed } = await run('fields', importFile('e.jsonl', '{"code":"E-1","name":"Một"}\n{"code":"E-2","na'))
  expect(code).toBe(1)
  expect(printed).toContain('line 2')
  expect(await codes('E-')).toEqual(['E-1'])
})

test('a quote that is never closed does not swallow the file silently', async () => {
  const { code, printed } = await run('fields', importFile('f.csv', 'code,name\nF-1,Một\nF-2,"Hai\nF-3,Ba\n'))
  expect(code).toBe(1)
  expect(printed).toMatch(/Quote/i)
  expect(await codes('F-')).toEqual(['F-1'])
})

test('a file with other columns, of another kind, empty or missing gets a sentence', async () => {
  const other = await run('fields', importFile('g.csv', 'ma,ten\n1,Một\n'))
  expect(other).toMatchObject({ code: 1, printed: expect.stringContaining('It has the columns ma, ten.') })
  expect((await run('fields', importFile('g.ods', 'PK'))).printed).toContain(
    'Only .csv, .csv.gz, .jsonl, .jsonl.gz, .json and .xlsx',
  )
  expect((await run('fields', importFile('g.csv', ''))).printed).toContain('(none)')
  expect(await run('fields', '/nowhere/g.csv')).toMatchObject({
    code: 1,
    printed: expect.stringContaining('There is no file'),
  })
  expect((await run('fields', importFile('h.jsonl.gz', 'not compressed'))).printed).toContain('damaged')
})

test('a change is raised at the end, so that every process learns it', async () => {
  const counter = async () =>
    (await db<{ counter: number }[]>`select counter from platform.change where topic = 'catalogues'`)[0]!.counter
  const before = await counter()
  await run('fields', importFile('i.csv', 'code,name\nI-1,Một\n'))
  expect(await counter()).toBe(before + 1)
})
