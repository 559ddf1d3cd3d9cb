import { text } from 'node:stream/consumers'
import { buffer } from 'node:stream/consumers'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable } from './read-table.ts'
import type { TableRefused } from './table.ts'
import { writeCsv, writeJson, writeXlsx } from './write-table.ts'

const csv = 'code,name\r\n001,"Hộ tịch, cư trú"\r\n002,Đất đai\r\n'
const read = (name: string, bytes: Buffer | string) => readTable(name, Buffer.from(bytes as never))
const refusal = (name: string, bytes: Buffer | string) =>
  read(name, bytes).then(
    () => undefined,
    ({ fault, line }: TableRefused) => ({ fault, line }),
  )
const utf16 = (content: string, big = false) => {
  const bytes = Buffer.from(`\uFEFF${content}`, 'utf16le')
  return big ? bytes.swap16() : bytes
}
async function* rowsOf(rows: readonly Record<string, string>[]) {
  yield* rows
}

test('UTF-8 with and without its mark and UTF-16 with it are read alike', async () => {
  const whole = {
    columns: ['code', 'name'],
    rows: [
      { line: 2, cells: { code: '001', name: 'Hộ tịch, cư trú' } },
      { line: 3, cells: { code: '002', name: 'Đất đai' } },
    ],
  }
  for (const bytes of [csv, `\uFEFF${csv}`, utf16(csv), utf16(csv, true)])
    expect(await read('a.csv', bytes)).toEqual(whole)
  expect((await read('a.csv', 'code;name\n1;Một, hai\n')).rows[0]!.cells).toEqual({ code: '1', name: 'Một, hai' })
})

test('another encoding, or several in one file, is refused with its line', async () => {
  const mixed = Buffer.concat([
    Buffer.from(csv),
    Buffer.from([0x30, 0x33, 0x2c, 0xd0, 0xe2, 0x74, 0x0a]),
    Buffer.from('4,Bốn\n'),
  ])
  expect(await refusal('a.csv', mixed)).toEqual({ fault: 'encoding', line: 4 })
  // TCVN3: one byte a letter.
  expect(await refusal('a.csv', Buffer.from('code,name\n1,\xa7\xca\xdd \xae\xb9i\n', 'latin1'))).toEqual({
    fault: 'encoding',
    line: 2,
  })
  expect(await refusal('a.csv', Buffer.from(csv, 'utf16le'))).toMatchObject({ fault: 'encoding' })
  expect(await refusal('a.csv', 'code,name\n1,M\uFFFDt\n')).toEqual({ fault: 'damaged-text', line: 2 })
})

test('what is no table gets its own refusal', async () => {
  expect(await refusal('a.txt', csv)).toMatchObject({ fault: 'kind' })
  expect(await refusal('a.csv', '')).toMatchObject({ fault: 'empty' })
  expect(await refusal('a.csv', 'code,name\n')).toMatchObject({ fault: 'empty' })
  expect(await refusal('a.csv', 'code,code\n1,2\n')).toMatchObject({ fault: 'columns-twice' })
  expect(await refusal('a.csv', 'code,name\n1,Một\n2\n')).toEqual({ fault: 'shape', line: 3 })
  expect(await refusal('a.json', '{"items":[{"code":"1"},2]}')).toEqual({ fault: 'shape', line: 2 })
  expect(await refusal('a.json', '{')).toMatchObject({ fault: 'shape' })
  for (const sign of ['\\u0000', '\\ud800'])
    expect(await refusal('a.json', `[{"code":"1"},{"code":"${sign}"}]`)).toEqual({ fault: 'damaged-text', line: 2 })
  expect(await refusal('a.xlsx', csv)).toMatchObject({ fault: 'damaged' })
})

test('a sheet that unpacks to far more than it is is refused before it is read', async () => {
  expect(await refusal('a.xlsx', bomb(150 * 1024 * 1024))).toMatchObject({ fault: 'too-large' })
})

test('what is written comes back whole, in every format', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).map((it) =>
    it
      .normalize('NFC')
      .replace(/[\p{C}\uFFFD\s]/gu, ' ')
      .trim(),
  )
  const row = fc.record({ code: fc.stringMatching(/^[0-9]{1,6}$/), name: cell.filter((it) => it !== '') })
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      const table = () => ({ columns: ['code', 'name'], rows: rowsOf(rows) })
      for (const [name, bytes] of [
        ['a.csv', await text(writeCsv(table()))],
        ['a.json', await text(writeJson(table(), { catalogue: 'x' }))],
        ['a.xlsx', await buffer(await writeXlsx(table(), 'Danh mục: [1/2]'))],
      ] as const)
        expect((await read(name, bytes)).rows.map((it) => it.cells)).toEqual(rows)
    }),
    { numRuns: 50, examples: [[['__proto__', 'constructor'].map((name) => ({ code: '0', name }))]] },
  )
})

/** A packed file with one entry that says it is small. */
function bomb(size: number): Buffer {
  const data = deflateRawSync(Buffer.alloc(size))
  const local = Buffer.alloc(31)
  local.writeUInt32LE(0x04034b50)
  local.writeUInt16LE(1, 26)
  local.write('a', 30)
  const entry = Buffer.alloc(47)
  entry.writeUInt32LE(0x02014b50)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(data.length, 20)
  entry.writeUInt32LE(100, 24)
  entry.writeUInt16LE(1, 28)
  entry.write('a', 46)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(local.length + data.length, 16)
  return Buffer.concat([local, data, entry, end])
}
