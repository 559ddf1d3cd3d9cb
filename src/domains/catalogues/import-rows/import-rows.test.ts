import { buffer } from 'node:stream/consumers'
import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import { actorOf, grantRole } from '#identity'
import { at } from '#platform/clock.ts'
import { writeXlsx } from '#platform/tables/write-table.ts'
import { person } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { importFile, runImport } from '../../../../tests/support/import.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { exportCommand } from '../../../app/export/export-command.ts'
import { agencyByCode } from '../agencies/agency.sql.ts'

const portal = await testPortal()
const { db, web } = portal
const url = '/quan-tri/danh-muc/ngan-hang/nhap'
type Browser = Awaited<ReturnType<typeof browserOf>>
let editor: Browser

async function editorOf(code: string): Promise<Browser> {
  const { accountId } = await person(db)
  const agencyId = (await agencyByCode(db, code))!.id
  await db.begin((tx) => grantRole(tx, { accountId, role: 'catalogue-editor', agencyId }))
  return browserOf(portal, await actorOf(db, accountId, 'officer'))
}
beforeAll(async () => {
  editor = await editorOf('G19')
})

async function upload(browser: Browser, name: string, content: string | Buffer) {
  const { $ } = await browser.see(url)
  const token = String($('main form input[name=_token]').val())
  const head = `--B\r\ncontent-disposition: form-data; name="_token"\r\n\r\n${token}\r\n--B\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  const answer = await web.inject({
    ...{ method: 'POST', url },
    headers: { cookie: browser.cookie, accept: 'text/html', 'content-type': 'multipart/form-data; boundary=B' },
    payload: Buffer.concat([Buffer.from(head), Buffer.from(content as never), Buffer.from('\r\n--B--\r\n')]),
  })
  return { status: answer.statusCode, location: String(answer.headers.location), $: load(answer.body) }
}
const rowsOfBanks = async () =>
  (await db`select code, name, values from catalogues.catalogue_row where catalogue = 'ngan-hang' order by code`).length
const csv =
  'code,name,kind,short_name,bin\nmot,Ngân hàng Một,bank,Một,970001\nacb,Ngân hàng Á Châu mới,bank,ACB,970416\n'

test('a file is shown first and written when its reader says yes, once', async () => {
  const before = await rowsOfBanks()
  const sent = await upload(editor, 'a.csv', csv)
  expect(sent.status).toBe(303)
  expect(await rowsOfBanks()).toBe(before)
  const preview = await editor.see(sent.location)
  expect(preview.$('main').text()).toContain('Sẽ thêm 1 dòng mới và sửa 1 dòng')
  expect(preview.$('main').text()).toContain('Ngân hàng TMCP Á Châu → Ngân hàng Á Châu mới')
  // Nobody else confirms it.
  expect((await (await editorOf('G19')).see(sent.location)).status).toBe(409)
  expect((await editor.send(sent.location, sent.location, {})).status).toBe(303)
  expect(await rowsOfBanks()).toBe(before + 1)
  expect((await editor.see(sent.location)).status).toBe(409)
  const [acb] = await db<{ swift: string }[]>`
    select values ->> 'swift' as swift from catalogues.catalogue_row where catalogue = 'ngan-hang' and code = 'acb'`
  // The file had no such column: what was there stays.
  expect(acb!.swift).toBe('ASCBVNVX')
  expect((await upload(editor, 'a.csv', csv)).$('main').text()).toContain('Tệp này không thay đổi gì')
})

test('Excel and JSON files say the same', async () => {
  async function* rows() {
    yield { code: 'hai', name: 'Ngân hàng Hai', kind: 'bank', short_name: 'Hai', bin: '000002' }
  }
  const columns = ['code', 'name', 'kind', 'short_name', 'bin']
  const sheet = await buffer(await writeXlsx({ columns, rows: rows() }, 'x'))
  const sent = await upload(editor, 'b.xlsx', sheet)
  expect((await editor.send(sent.location, sent.location, {})).status).toBe(303)
  const json = JSON.stringify([{ code: 'ba', name: 'Ngân hàng Ba', kind: 'bank', short_name: 'Ba' }])
  const next = await upload(editor, 'c.json', json)
  expect((await editor.send(next.location, next.location, {})).status).toBe(303)
  const [hai] = await db<{ bin: string }[]>`
    select values ->> 'bin' as bin from catalogues.catalogue_row where catalogue = 'ngan-hang' and code = 'hai'`
  expect(hai!.bin).toBe('000002')
})

test('mixed encodings, duplicate codes and wrong rows: each a sentence, and nothing is written', async () => {
  const before = await rowsOfBanks()
  const mixed = Buffer.concat([Buffer.from(csv), Buffer.from('bon,Ng\xe2n h\xe0ng,bank,x,\n', 'latin1')])
  const encoding = await upload(editor, 'a.csv', mixed)
  expect(encoding.status).toBe(422)
  expect(encoding.$('.govuk-error-summary').text()).toContain('Dòng 4 của tệp không phải chữ Unicode')
  const twice = await upload(
    editor,
    'a.csv',
    'code,name,kind,short_name\nnam,Năm,bank,N\nsau,Sáu,bank,S\nnam,Năm,bank,N\n',
  )
  expect(twice.status).toBe(422)
  expect(twice.$('main').text()).toContain('Dòng 4: Mã này đã có ở dòng 2 của tệp')
  const wrong = await upload(
    editor,
    'a.csv',
    'code,name,kind,short_name\nbảy,Bảy,bank,B\ntam,,bank,T\nchin,Chín,chợ,C\n',
  )
  for (const it of ['Có 3 chỗ cần sửa', 'Dòng 2: Mã chỉ gồm', 'Dòng 3: Hãy điền “Tên”', 'Dòng 4: “Loại” chỉ nhận'])
    expect(wrong.$('main').text()).toContain(it)
  for (const [name, content, sentence] of [
    ['a.doc', csv, 'Chỉ nhận tệp'],
    ['a.xlsx', csv, 'bị hỏng'],
    ['a.csv', 'code,name\n', 'không có dòng dữ liệu nào'],
    ['a.csv', 'code,code\n1,2\n', 'có hai lần'],
    ['a.csv', `code,name\n${'x,y\n'.repeat(5001)}`, 'quá nhiều dòng'],
  ] as const)
    expect((await upload(editor, name, content)).$('.govuk-error-summary').text()).toContain(sentence)
  expect(await rowsOfBanks()).toBe(before)
})

test('somebody edits a row between preview and yes: nothing of the file is written, and it says so', async () => {
  const sent = await upload(editor, 'a.csv', 'code,name,kind,short_name\nmuoi,Mười,bank,M\nshb,SHB khác,bank,SHB\n')
  const edit = '/quan-tri/danh-muc/ngan-hang/sua/shb'
  const row = { name: 'Ngân hàng SHB', kind: 'bank', short_name: 'SHB' }
  expect((await editor.send(edit, edit, row)).status).toBe(303)
  const late = await editor.send(sent.location, sent.location, {})
  expect(late.status).toBe(409)
  expect(late.$('main').text()).toContain('Dòng 3: Có người khác vừa sửa dòng này')
  expect((await db`select from catalogues.catalogue_row where catalogue = 'ngan-hang' and code = 'muoi'`).length).toBe(
    0,
  )
})

test('another’s rows are refused, and an upload without its form’s token', async () => {
  const results = '/quan-tri/danh-muc/ket-qua/nhap'
  const province = await editorOf('H26')
  expect((await province.see(url)).status).toBe(403)
  expect((await province.see(results)).status).toBe(200)
  const answer = await web.inject({
    ...{ method: 'POST', url },
    headers: { cookie: editor.cookie, accept: 'text/html', 'content-type': 'multipart/form-data; boundary=B' },
    payload: `--B\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${csv}\r\n--B--\r\n`,
  })
  expect(answer.statusCode).toBe(409)
})

test('a file nobody said yes to is forgotten after a day', async () => {
  const sent = await upload(editor, 'a.csv', 'code,name,kind,short_name\nmuoi,Mười,bank,M\n')
  await portal.sweep()
  expect((await editor.see(sent.location)).status).toBe(200)
  await at(new Date(Date.now() + 25 * 3600_000), () => portal.sweep())
  expect((await editor.see(sent.location)).status).toBe(409)
})

test('the command writes a whole catalogue out, and takes it back unchanged', async () => {
  const before = await db`select max(id) as id from catalogues.change`
  for (const format of ['csv', 'jsonl', 'csv.gz']) {
    const path = importFile(`ngan-hang.${format}`, '')
    expect(await exportCommand.run(portal, ['catalogue', 'ngan-hang', path])).toBe(0)
    const run = await runImport(portal, 'catalogue', path)
    expect(run.printed).toContain(`${await rowsOfBanks()} rows saved, 0 refused`)
  }
  expect(await db`select max(id) as id from catalogues.change`).toEqual(before)
  const path = importFile('khong-co.csv', '')
  expect(await exportCommand.run(portal, ['catalogue', 'khong-co', path])).toBe(1)
  expect(await exportCommand.run(portal, ['catalogue', path])).toBe(2)
})

test('what the portal gives out is taken back by the command line and changes nothing', async () => {
  for (const format of ['csv', 'json', 'xlsx']) {
    const given = await web.inject(`/danh-muc/ngan-hang/tai-ve/${format}`)
    expect(given.statusCode).toBe(200)
    const before = await db`select max(id) as id from catalogues.change`
    const run = await runImport(portal, 'catalogue', importFile(`ngan-hang.${format}`, given.rawPayload))
    expect(run).toMatchObject({
      code: 0,
      printed: expect.stringContaining(`${await rowsOfBanks()} rows saved, 0 refused`),
    })
    expect(await db`select max(id) as id from catalogues.change`).toEqual(before)
  }
  const utf16 = Buffer.from('\uFEFFcode,name,kind,short_name\nmuoi-mot,Mười một,bank,M\nacb,ACB,x,ACB\n', 'utf16le')
  const run = await runImport(portal, 'catalogue', importFile('ngan-hang.csv', utf16))
  expect(run).toMatchObject({ code: 1, printed: expect.stringContaining('line 3: “Kind” takes one of') })
  expect(run.printed).toContain('1 rows saved, 1 refused')
  expect((await runImport(portal, 'catalogue', importFile('khong-co.csv', csv))).printed).toContain(
    'There is no catalogue khong-co',
  )
  expect((await runImport(portal, 'catalogue', importFile('ngan-hang.csv', 'code\nx\n'))).printed).toContain(
    'It has no column name',
  )
  expect((await runImport(portal, 'catalogue', importFile('don-vi-hanh-chinh.csv', csv))).printed).toContain(
    'acts of their own',
  )
})

test('every catalogue is given out in every format', async () => {
  for (const code of ['co-quan', 'don-vi-hanh-chinh', 'linh-vuc', 'ket-qua', 'dich-vu-cong', 'thu-tuc'])
    for (const format of ['csv', 'json', 'xlsx', 'atom'])
      expect([code, format, (await web.inject(`/danh-muc/${code}/tai-ve/${format}`)).statusCode]).toEqual([
        code,
        format,
        200,
      ])
  const units = (await web.inject('/danh-muc/don-vi-hanh-chinh/tai-ve/json')).json()
  expect(units.items.find((it: { code: string; valid_to: string }) => it.code === '15' && it.valid_to)).toMatchObject({
    ...{ name: 'Tỉnh Yên Bái', superseded_by: ['15'], valid_to: '2025-07-01', owner: 'G12' },
  })
  expect((await web.inject('/danh-muc/ket-qua/tai-ve/pdf')).statusCode).toBe(404)
  expect((await web.inject('/danh-muc/khong-co/tai-ve/csv')).statusCode).toBe(404)
})
