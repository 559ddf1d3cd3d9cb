import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { readTable } from './read-table.ts'
import { type BookCell, writeBook } from './write-book.ts'
import { zipEntries } from '../zip.ts'

async function* lines(count: number, ended?: () => void): AsyncGenerator<BookCell[]> {
  try {
    for (let i = 1; i <= count; i++) yield [`000${i}`, `Nguyễn Thị Ánh ${i}`, i]
  } finally {
    ended?.()
  }
}
const heading = ['Mã', 'Họ tên', 'Số']
const unpacked = async (bytes: Buffer) =>
  new Map(zipEntries(bytes, 100).map((it) => [it.name, it.unpack(10_000_000).toString('utf8')]))

test('bold heading, frozen; texts are texts, numbers numbers, formulas harmless', async () => {
  const odd = ['=1+1', ' <b>&"\r\n', '_x0041_\u0007\uD800']
  const rows = [['007', 'Đỗ', 1.5], odd, ['x'.repeat(40_000), null, undefined]]
  const bytes = await buffer(writeBook([{ name: 'Danh mục: [1/2]', heading, rows, widths: [10, 20, 5] }]))
  const files = await unpacked(bytes)
  const sheet = files.get('xl/worksheets/sheet1.xml')!
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
  expect(sheet).toContain('<col min="2" max="2" width="20" customWidth="1"/>')
  expect(sheet).toContain('<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">Mã</t></is></c>')
  expect(sheet).toContain('<c r="C2" s="0"><v>1.5</v></c>')
  expect(sheet).toContain('<t xml:space="preserve">=1+1</t>')
  expect(sheet).not.toContain('<f>')
  expect(sheet).toContain('<t xml:space="preserve"> &lt;b&gt;&amp;"&#13;\n</t>')
  expect(sheet).toContain('<t xml:space="preserve">_x005F_x0041_\uFFFD</t>')
  expect(/x{1000,}…/.exec(sheet)![0].length).toBe(32_767)
  expect(files.get('xl/workbook.xml')).toContain('name="Danh mục   1 2 "')
  const wide = await unpacked(await buffer(writeBook([{ name: 'a', heading: Array(703).fill('x'), rows: [] }])))
  const places = [...wide.get('xl/worksheets/sheet1.xml')!.matchAll(/r="([A-Z]+)1"/g)].map((it) => it[1])
  expect([25, 26, 51, 52, 701, 702].map((n) => places[n])).toEqual(['Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})

test('a sheet that is full goes on in the next, with its heading; sheets follow one another', async () => {
  const bytes = await buffer(
    writeBook(
      [
        { name: 'Sổ', heading, rows: lines(9) },
        { name: 'Không có gì', heading, rows: [] },
        { name: 'Vừa đủ', heading, rows: lines(3) },
      ],
      4,
    ),
  )
  const files = await unpacked(bytes)
  const names = [...files.get('xl/workbook.xml')!.matchAll(/sheet name="([^"]+)"/g)].map((it) => it[1])
  expect(names).toEqual(['Sổ', 'Sổ (2)', 'Sổ (3)', 'Không có gì', 'Vừa đủ'])
  const rows = [1, 2, 3, 4, 5].map((n) => files.get(`xl/worksheets/sheet${n}.xml`)!.split('<row ').length - 1)
  expect(rows).toEqual([4, 4, 4, 1, 4])
  expect((await readTable('a.xlsx', bytes)).rows.map((it) => it.cells.Mã)).toEqual(['0001', '0002', '0003'])
})

test('what fails while rows are read breaks the file off; who stops reading stops the rows', async () => {
  async function* broken() {
    yield ['1', 'a', 1]
    throw new Error('the database went away')
  }
  await expect(buffer(writeBook([{ name: 'a', heading, rows: broken() }]))).rejects.toThrow('the database went away')
  let ended = false
  const out = writeBook([
    {
      ...{ name: 'a', heading },
      rows: lines(10_000_000, () => {
        ended = true
      }),
    },
  ])
  let bytes = 0
  for await (const chunk of out) {
    bytes += (chunk as Buffer).length
    if (bytes > 100_000) break
  }
  await expect.poll(() => ended).toBe(true)
})

const soffice = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync('which', [name])
    return true
  } catch {
    return false
  }
})

test.skipIf(soffice === undefined)('LibreOffice reads the same', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'book-'))
  const rows = [
    ['007', 'Đỗ Thị "Ánh", phường 5', 12],
    ['=1+1', '+84 900', 0.5],
    ['_x0041_', 'hai\ndòng', 3],
  ]
  writeFileSync(join(folder, 'a.xlsx'), await buffer(writeBook([{ name: 'Sổ', heading, rows }])))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'
  execFileSync(soffice!, [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'a.xlsx')])
  const csv = readFileSync(join(folder, 'a.csv'), 'utf8').replace('\uFEFF', '')
  expect(csv).toBe('Mã,Họ tên,Số\n007,"Đỗ Thị ""Ánh"", phường 5",12\n=1+1,+84 900,0.5\n_x0041_,"hai\ndòng",3\n')
})
