import { expect, test } from 'vitest'
import { addMember, openSession, saveParty } from '#identity'
import { readSheetRows } from '#platform/tables/read-xlsx.ts'
import { readTable } from '#platform/tables/read-table.ts'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { citizenBrowser, type Page } from '../../../../tests/support/citizen.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { samples, zip } from '../../../../tests/support/files.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

// An organisation files several dossiers from one spreadsheet: who may, what is checked, what stays, what is filed once.

const portal = await testPortal()
const { db, web } = portal
const it = await town(db)
const thuy = await person(db, { name: 'Trần Thu Thử' })
const colleague = await person(db)
const partyId = await db.begin(async (tx) => {
  const id = await saveParty(tx, { kind: 'organisation', name: 'Công ty Bánh Mẫu', taxCode: '0109990009' })
  for (const { partyId: personId } of [thuy, colleague])
    await addMember(tx, { partyId: id, personId, role: 'representative', validFrom: '2026-01-01' })
  return id
})
const forCompany = async (accountId: string) => {
  const token = await db.begin((tx) => openSession(tx, { accountId, as: 'citizen', partyId, device: 'Chrome, Linux' }))
  return { cookie: `portal_session=${token}` }
}
const me = await forCompany(thuy.accountId)
const browser = citizenBrowser(portal, me)
const start = `/ho-so/nop/${it.procedure.id}/nhieu`

const columns = ['Mã dòng', 'Họ và tên của trẻ', 'Ngày sinh của trẻ', 'Trẻ sinh ở đâu?', 'Nơi cư trú: tỉnh, thành phố']
const more = [
  'Nơi cư trú: xã, phường',
  'Nơi cư trú: số nhà, đường',
  'Tôi cam đoan lời khai là đúng',
  'Tệp: Giấy chứng sinh',
]
const good = ['Trong nước', 'Hà Nội', 'Phường Cửa Nam', 'Số 1']

function csv(rows: readonly (readonly string[])[], extra: readonly string[] = []): Buffer {
  return Buffer.from(
    [[...columns, ...more, ...extra], ...rows].map((row) => row.map((it) => `"${it}"`).join(',')).join('\r\n'),
  )
}

async function upload(page: Page, action: string, file: { field: string; name: string; content: Buffer }) {
  const body = new FormData()
  body.append('_token', page.$(`form[action="${action}"] input[name=_token]`).attr('value')!)
  body.append(file.field, new Blob([new Uint8Array(file.content)]), file.name)
  const request = new Request('http://portal.test', { method: 'POST', body })
  const answer = await web.inject({
    ...{ method: 'POST', url: action, payload: Buffer.from(await request.arrayBuffer()) },
    headers: { 'content-type': request.headers.get('content-type')!, accept: 'text/html', ...me },
  })
  return { status: answer.statusCode, to: String(answer.headers.location ?? ''), text: answer.body }
}
const table = (content: Buffer) => ({ field: 'file', name: 'ho-so.csv', content })
const text = async (url: string) => (await browser.open(url)).$('main').text()

let batch = ''

test('only who acts for an organisation, and only for their own tables', async () => {
  const alone = citizenBrowser(portal, await sessionOf(db, thuy.accountId))
  expect((await alone.open(start)).status).toBe(403)
  expect((await citizenBrowser(portal, {}).open(start)).status).toBe(303)
  expect((await browser.open(`/ho-so/nop/${it.procedure.id}`)).$(`main a[href="${start}"]`)).toHaveLength(1)
})

test('the template names every question, and says in a second sheet what to write', async () => {
  const answer = await web.inject({ url: `${start}/bang-mau.xlsx`, headers: me })
  const [heading] = await readSheetRows(answer.rawPayload)
  expect(heading).toEqual(expect.arrayContaining(['Mã dòng *', 'Họ và tên của trẻ *', 'Ngày nhận nuôi'].slice(0, 2)))
  expect(heading).toContain('Anh chị em 1: Họ tên')
  expect(heading).toContain('Tệp: Giấy chứng sinh')
  await expect(readTable('bang-mau.xlsx', answer.rawPayload)).rejects.toThrow('empty')
})

test('a file that cannot be meant is refused whole, with what to do', async () => {
  const page = await browser.open(start)
  const row = ['A', 'Lê Mẫu', '1/1/2026', ...good, 'Có', '']
  const wrong = async (content: Buffer) => (await upload(page, start, table(content))).text
  expect(await wrong(csv([[...row, 'x']], ['Lương']))).toContain('cột không thuộc thủ tục này: “Lương”')
  expect(await wrong(csv([row, row]))).toContain('Dòng 2 và dòng 3 có cùng mã dòng “A”')
  expect(await wrong(csv([['', ...row.slice(1)]]))).toContain('Dòng 2 chưa có mã dòng')
  expect(await wrong(Buffer.from('Mã dòng\r\nA'))).toContain('Bảng thiếu cột bắt buộc')
  expect(await wrong(csv(Array.from({ length: 201 }, (_, i) => [`${i}`, ...row.slice(1)])))).toContain('201 dòng')
  expect(await wrong(Buffer.alloc(0))).toContain('không có dòng dữ liệu nào')
  expect(await db`select from dossiers.batch`).toHaveLength(0)
})

const rows = [
  ['nv-1', 'Lê Thị Mẫu', '27/3/2026', ...good, 'có', 'gks.png'],
  ['nv-2', 'Trần Văn Mẫu', '31/2/2026', 'Trên trời', 'Hà Nội', 'Phường Không Có', '', 'có', 'gks.png'],
  ['nv-3', 'Phạm Mẫu', '2026-03-01', ...good, 'có', 'khac.png'],
]

test('each row becomes a draft, and what is wrong stands with row, column, value and sentence', async () => {
  const page = await browser.open(start)
  const sent = await upload(page, start, table(csv(rows)))
  expect(sent.status).toBe(303)
  batch = sent.to
  expect((await upload(page, start, table(csv(rows)))).to).toBe(batch)
  const { $ } = await browser.open(batch)
  const lines = $('main table')
    .first()
    .find('tbody tr')
    .toArray()
    .map((row) =>
      $(row)
        .find('.portal-table__value')
        .toArray()
        .map((cell) => $(cell).text()),
    )
  const of = (key: string) => lines.filter(([row]) => row!.startsWith(key)).map((cells) => cells.slice(1, 4))
  expect(of('nv-2')).toEqual(
    expect.arrayContaining([
      ['Ngày sinh của trẻ', '31/2/2026', expect.stringContaining('Hãy nhập đủ ngày, tháng, năm')],
      ['Trẻ sinh ở đâu?', 'Trên trời', expect.stringContaining('Hãy chọn một trong các ý đã cho')],
      ['Nơi cư trú: xã, phường', 'Phường Không Có', expect.stringContaining('không có, hoặc có nhiều xã, phường')],
    ]),
  )
  expect(of('nv-1')).toEqual([['–', '–', 'Còn thiếu: Giấy chứng sinh']])
  expect(await text('/ho-so')).toContain('còn 3 trên 3 dòng chưa nộp')
  expect(await text('/ho-so')).not.toContain('Bản nháp')
  const english = await text(`/en${batch}`)
  expect(english).toContain('Date of birth of the child')
})

test('nobody else sees it, also not a colleague or its owner in another role', async () => {
  for (const cookie of [await forCompany(colleague.accountId), await sessionOf(db, it.citizen.accountId)])
    expect((await citizenBrowser(portal, cookie).open(batch)).status).toBeGreaterThanOrEqual(403)
  const alone = citizenBrowser(portal, await sessionOf(db, thuy.accountId))
  expect((await alone.open(batch)).status).toBe(403)
})

test('papers come by name in a ZIP; what is not there and what nobody asked for is said; twice is once', async () => {
  const { png } = samples
  const archive = zip([
    { name: 'nv-1/gks.png', content: png },
    { name: 'nv-2/GKS.png', content: png },
    { name: 'thua.png', content: png },
  ])
  const send = async () =>
    upload(await browser.open(batch), `${batch}/giay-to`, { field: 'zip', name: 'giay-to.zip', content: archive })
  const first = await send()
  expect(first.text).toContain('Đã nhận 2 tệp')
  expect(first.text).toContain('nv-3: Trong tệp ZIP không có tệp “khac.png”')
  expect(first.text).toContain('thua.png')
  expect((await send()).text).toContain('Đã nhận 0 tệp')
  expect(await db`select from dossiers.draft_file`).toHaveLength(2)
  const bad = { field: 'zip', name: 'a.zip', content: Buffer.from('PK nothing') }
  expect((await upload(await browser.open(batch), `${batch}/giay-to`, bad)).text).toContain(
    'bị hỏng hoặc không phải tệp ZIP',
  )
  expect(await text(batch)).toContain('Nộp 1 hồ sơ đã đủ')
})

test('filing wants the declaration, files what is ready, and once', async () => {
  const page = await browser.open(batch)
  const form = page.$(`form[action="${batch}/nop"]`)
  const body = { _token: form.find('input[name=_token]').attr('value')!, returnChannel: 'online' }
  const send = (typed: Record<string, string>) =>
    web.inject({
      ...{ method: 'POST', url: `${batch}/nop`, payload: new URLSearchParams({ ...body, ...typed }).toString() },
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...me },
    })
  const refused = await send({})
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Hãy đánh dấu vào ô cam đoan')
  const twice = await Promise.all([send({ declared: 'yes' }), send({ declared: 'yes' })])
  expect(twice.map((it) => it.statusCode)).toEqual([303, 303])
  const filed = await db`select owner_name, applicant_name, agency_name, mandate is null as alone from dossiers.dossier`
  expect(filed).toEqual([
    {
      ...{ owner_name: 'Lê Thị Mẫu', applicant_name: 'Công ty Bánh Mẫu', alone: false },
      agency_name: 'Ủy ban nhân dân phường Cửa Nam',
    },
  ])
  const [row] = await db`select cells, refusal from dossiers.batch_row where key = 'nv-1'`
  expect(row).toEqual({ cells: {}, refusal: null })
})

test('a corrected table mends its rows, keeps their papers and what is filed; the rest is filed in one go', async () => {
  const corrected = [
    ['nv-1', 'Tên Khác', '27/3/2026', ...good, 'có', 'gks.png'],
    ['nv-2', 'Trần Văn Mẫu', '28/2/2026', ...good, 'có', 'gks.png'],
  ]
  const sent = await upload(await browser.open(batch), batch, table(csv(corrected)))
  expect(sent.text).toContain('1 dòng trong tệp đã nộp từ trước')
  // The third is mended in its own pages, and its paper is added there.
  const [third] = await db<{ id: string }[]>`select draft_id as id from dossiers.batch_row where key = 'nv-3'`
  const paper = await browser.open(`/ho-so/nhap/${third!.id}/giay-to/birth-certificate`)
  await browser.upload(paper, [{ field: 'files', name: 'chung-sinh.png', content: samples.png }])
  expect((await browser.open(`/ho-so/nhap/${third!.id}`)).$(`main a[href="${batch}"]`)).toHaveLength(1)
  const page = await browser.open(batch)
  const body = { declared: 'yes', _token: page.$(`form[action="${batch}/nop"] input[name=_token]`).attr('value')! }
  await browser.send(page, body, { to: `${batch}/nop` })
  expect(await text(batch)).toContain('Tất cả các dòng đã nộp xong')
  const names = await db<{ name: string }[]>`select owner_name as name from dossiers.dossier order by filed_at, id`
  expect(names.map((row) => row.name).sort()).toEqual(['Lê Thị Mẫu', 'Phạm Mẫu', 'Trần Văn Mẫu'])
  const results = await readTable(
    'ket-qua.xlsx',
    (await web.inject({ url: `${batch}/ket-qua.xlsx`, headers: me })).rawPayload,
  )
  expect(results.rows.map(({ cells }) => [cells['Mã dòng'], cells['Tình trạng']])).toEqual([
    ['nv-1', 'Mới đăng ký'],
    ['nv-2', 'Mới đăng ký'],
    ['nv-3', 'Mới đăng ký'],
  ])
})

test('what is not filed can be deleted, with its files', async () => {
  const sent = await upload(await browser.open(start), start, table(csv([['x', ...rows[0]!.slice(1)]])))
  const page = await browser.open(sent.to)
  const body = { _token: page.$(`form[action="${sent.to}/xoa"] input[name=_token]`).attr('value')! }
  expect((await browser.send(page, body, { to: `${sent.to}/xoa` })).status).toBe(303)
  expect((await browser.open(sent.to)).status).toBe(404)
  expect(await db`select from dossiers.draft where dossier_id is null`).toHaveLength(0)
})
