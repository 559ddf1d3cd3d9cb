import { beforeAll, expect, test } from 'vitest'
import { actorOf, grantRole } from '#identity'
import type { Role } from '#platform/actor.ts'
import { person } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { agencyByCode } from '../agencies/agency.sql.ts'
import { saveAgency } from '../agencies/save-agency.ts'

const portal = await testPortal()
const { db, web } = portal

async function editor(role: Role, code: string | null) {
  const { accountId } = await person(db)
  const agencyId = code === null ? null : (await agencyByCode(db, code))!.id
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId }))
  return browserOf(portal, await actorOf(db, accountId, 'officer'))
}
type Editor = Awaited<ReturnType<typeof editor>>

let bank: Editor, colleague: Editor, province: Editor, administrator: Editor
beforeAll(async () => {
  bank = await editor('catalogue-editor', 'G19')
  colleague = await editor('catalogue-editor', 'G19')
  province = await editor('catalogue-editor', 'H26')
  administrator = await editor('portal-administrator', null)
})

const form = '/quan-tri/danh-muc/ngan-hang/them'
const cells = { code: 'ngan-hang-thu', name: 'Ngân hàng Thử nghiệm', kind: 'bank', short_name: 'Thử', bin: '970999' }
type Page = Awaited<ReturnType<Editor['see']>>['$']
const summary = ($: Page) => $('.govuk-error-summary').text()

test('only the owner’s editor edits, and the portal’s administrator only defines', async () => {
  expect((await web.inject({ url: form, headers: { accept: 'text/html' } })).statusCode).toBe(401)
  for (const it of [province, administrator]) {
    expect((await it.see(form)).status).toBe(403)
    expect((await it.see('/quan-tri/danh-muc/ngan-hang/sua/vietcombank')).status).toBe(403)
    expect((await it.see('/quan-tri/danh-muc/ngan-hang/nhap')).status).toBe(403)
    const { $ } = await it.see('/quan-tri/danh-muc/ngan-hang')
    expect($('main').text()).toContain('Cơ quan khác phụ trách')
    expect($('main a[href$="/sua/vietcombank"]').length).toBe(0)
  }
  const wanted = '/quan-tri/danh-muc/ngan-hang/sua/vietcombank'
  const token = new URLSearchParams(await tokenOf(province))
  expect((await province.post(wanted, token)).status).toBe(403)
  expect((await bank.see(form)).status).toBe(200)
  expect((await bank.see('/quan-tri/danh-muc/dinh-nghia')).status).toBe(403)
  // Units and procedures have acts of their own.
  const finance = await editor('catalogue-editor', 'G12')
  expect((await finance.see('/quan-tri/danh-muc/don-vi-hanh-chinh/them')).status).toBe(409)
})

test('a row is added, its page tells its history, and it is sent once', async () => {
  const { $ } = await bank.see(form)
  const fields = new URLSearchParams({ _token: String($('main form input[name=_token]').val()), ...cells })
  const first = await bank.post(form, fields)
  expect(first).toMatchObject({ status: 303, location: '/danh-muc/ngan-hang/ngan-hang-thu' })
  expect(await bank.post(form, fields)).toMatchObject({ status: 303, location: '/danh-muc/ngan-hang/ngan-hang-thu' })
  const page = await bank.see('/danh-muc/ngan-hang/ngan-hang-thu')
  expect(page.$('h1').text()).toBe('Ngân hàng Thử nghiệm')
  expect(page.$('.portal-timeline__item').length).toBe(1)
  expect(page.$('.portal-timeline').text()).toContain('Ngân hàng Nhà nước Việt Nam')
  // Who did it is for the agency's own editors.
  expect(page.$('.portal-timeline').text()).toContain('Người thử')
  const seen = await web.inject({ url: '/danh-muc/ngan-hang/ngan-hang-thu', headers: { accept: 'text/html' } })
  expect(seen.body).not.toContain('Người thử')
  const events = await db`select 1 from platform.event where key = 'ngan-hang/ngan-hang-thu'`
  expect(events.length).toBe(1)
})

test('a code in use, missing and wrong cells are told together, and what was typed is kept', async () => {
  const taken = await bank.send(form, form, { ...cells, code: 'vietcombank' })
  expect(taken.status).toBe(422)
  expect(summary(taken.$)).toContain('Mã này đã dùng cho “Ngân hàng TMCP Ngoại thương Việt Nam”')
  expect(taken.$('#name').val()).toBe('Ngân hàng Thử nghiệm')
  const both = await bank.send(form, form, { ...cells, code: 'vietcombank', kind: '' })
  expect(summary(both.$)).toMatch(/Mã này đã dùng.*|Hãy điền “Loại”/)
  expect(both.$('.govuk-error-summary li').length).toBe(2)
  const wrong = await bank.send(form, form, {
    ...{ ...cells, code: 'có dấu', name: '', kind: 'x', bin: '97', valid_from: '31/2/2026', superseded_by: 'acb' },
  })
  expect(wrong.status).toBe(422)
  for (const it of [
    'Mã chỉ gồm',
    'Hãy điền “Tên”',
    '“Loại” chỉ nhận',
    '“Mã BIN” không đúng mẫu',
    'không phải một ngày có thật',
    'Chỉ dòng thôi sử dụng',
  ])
    expect(summary(wrong.$)).toContain(it)
  expect(wrong.$('#bin').val()).toBe('97')
})

test('two editors on one row: the second is shown what the first saved, and loses nothing', async () => {
  const url = '/quan-tri/danh-muc/ngan-hang/sua/acb'
  const hidden = await hiddenOf(colleague, url)
  const row = { name: 'Ngân hàng TMCP Á Châu', kind: 'bank', short_name: 'ACB', bin: '970416', swift: 'ASCBVNVX' }
  expect((await bank.send(url, url, { ...row, support: '1900 0001' })).status).toBe(303)
  const late = await colleague.post(url, new URLSearchParams({ ...hidden, ...row, support: '1900 0002' }))
  expect(late.status).toBe(409)
  expect(late.$('main').text()).toContain('Có người khác vừa sửa dòng này')
  expect(late.$('tbody').text()).toContain('1900 0001')
  expect(late.$('#support').val()).toBe('1900 0002')
  // The form now carries what is there: sent again knowingly, it is taken.
  const again = hiddenIn(late.$, url)
  expect((await colleague.post(url, new URLSearchParams({ ...again, ...row, support: '1900 0002' }))).status).toBe(303)
  const history = await db<{ support: string }[]>`
    select after -> 'values' ->> 'support' as support from catalogues.change
    where catalogue = 'ngan-hang' and key = 'acb' and before is not null order by id`
  expect(history.map((it) => it.support)).toEqual(['1900 0001', '1900 0002'])
})

test('two editors who save at the same moment: one is told', async () => {
  const url = '/quan-tri/danh-muc/ngan-hang/sua/vib'
  const row = { name: 'Ngân hàng TMCP Quốc tế Việt Nam', kind: 'bank', short_name: 'VIB' }
  const seen = await Promise.all([bank, colleague].map((it) => hiddenOf(it, url)))
  const answers = await Promise.all(
    [bank, colleague].map((it, index) =>
      it.post(url, new URLSearchParams({ ...seen[index], ...row, support: `1900 100${index}` })),
    ),
  )
  expect(answers.map((it) => it.status).sort()).toEqual([303, 409])
})

test('a row is closed in favour of another and stays readable on earlier days', async () => {
  const url = '/quan-tri/danh-muc/ngan-hang/sua/ocb'
  const row = { name: 'Ngân hàng TMCP Phương Đông', kind: 'bank', short_name: 'OCB' }
  const unknown = await bank.send(url, url, { ...row, valid_to: '1/9/2026', superseded_by: 'khong-co' })
  expect(summary(unknown.$)).toContain('Dòng thay thế khong-co không có trong danh mục này')
  const early = await bank.send(url, url, { ...row, valid_from: '1/7/2025', valid_to: '1/7/2025' })
  expect(summary(early.$)).toContain('Ngày thôi sử dụng phải sau')
  const closing = { ...row, valid_to: '1/9/2026', superseded_by: 'acb', source_decision: 'Quyết định 1' }
  expect((await bank.send(url, url, closing)).status).toBe(303)
  const page = await bank.see('/danh-muc/ngan-hang/ocb')
  expect(page.$('.portal-notice').text()).toContain('Không còn dùng từ ngày 01/09/2026')
  expect(page.$('.portal-notice a').attr('href')).toBe('/danh-muc/ngan-hang/acb')
  const listed = async (day: string) =>
    (await bank.see(`/danh-muc/ngan-hang?q=phuong+dong&ngay=${day}`)).$('tbody tr').length
  expect([await listed('31/8/2026'), await listed('1/9/2026')]).toEqual([1, 0])
  // A treasury account may no longer name it.
  const finance = await editor('catalogue-editor', 'G12')
  const account = '/quan-tri/danh-muc/tai-khoan-kho-bac/them'
  const cellsOfAccount = {
    code: 'kb1',
    name: 'Kho bạc 1',
    treasury_code: '0011',
    account_number: '3511.0.1',
    currency: 'VND',
  }
  const ended = await finance.send(account, account, { ...cellsOfAccount, bank: 'ocb' })
  expect(summary(ended.$)).toContain('“Ngân hàng TMCP Phương Đông” đã thôi sử dụng')
  const none = await finance.send(account, account, { ...cellsOfAccount, bank: 'nowhere' })
  expect(summary(none.$)).toContain('không có dòng nào mang mã nowhere')
  expect((await finance.send(account, account, { ...cellsOfAccount, bank: 'acb' })).status).toBe(303)
})

test('an agency that was abolished owns nothing new', async () => {
  await db.begin(async (tx) => {
    const parent = (await agencyByCode(tx, 'H26'))!
    const codes = [{ scheme: 'QD20' as const, code: 'H26.77' }]
    const gone = await saveAgency(tx, { name: 'Sở Cũ', level: 'other', parentId: parent.id, codes })
    await tx`update catalogues.agency set valid_to = '2026-03-01' where id = ${gone.id}`
  })
  const url = '/quan-tri/danh-muc/ket-qua/them'
  const row = { code: 'giay-thu', name: 'Giấy thử', form: 'both' }
  const gone = await province.send(url, url, { ...row, owner: 'H26.77' })
  expect(gone.status).toBe(422)
  expect(summary(gone.$)).toContain('“Sở Cũ” đã bị bãi bỏ hoặc sáp nhập')
  expect(summary((await province.send(url, url, { ...row, owner: 'H99' })).$)).toContain(
    'Không có cơ quan nào mang mã H99',
  )
  expect(summary((await province.send(url, url, { ...row, owner: 'G15' })).$)).toContain('do “Bộ Tư pháp” phụ trách')
  expect((await province.send(url, url, { ...row, owner: 'H26' })).status).toBe(303)
})

test('a partial online service says why, and its status moves as the law has it', async () => {
  const url = '/quan-tri/danh-muc/dich-vu-cong/them'
  const service = { code: '1.001193.000.00.00.H26.01', name: 'Đăng ký khai sinh', procedure: '1.001193', owner: 'H26' }
  const silent = await province.send(url, url, { ...service, level: 'partial', status: 'testing' })
  expect(summary(silent.$)).toContain('Hãy điền “Lý do chưa toàn trình”')
  expect((await province.send(url, url, { ...service, level: 'full', status: 'testing' })).status).toBe(303)
  const edit = `/quan-tri/danh-muc/dich-vu-cong/sua/${service.code}`
  const jump = await province.send(edit, edit, { ...service, level: 'full', status: 'closing' })
  expect(summary(jump.$)).toContain('không chuyển thẳng sang như vậy được')
  for (const status of ['public', 'closing', 'stopped'])
    expect((await province.send(edit, edit, { ...service, level: 'full', status })).status).toBe(303)
})

test('an agency is added under one’s own, brought up to date, and its code is not given twice', async () => {
  const parent = (await agencyByCode(db, 'H26'))!
  const url = '/quan-tri/danh-muc/co-quan/them'
  const row = { name: 'Trung tâm Thử', official_code: 'H26.88', level: 'other', parent: String(parent.id) }
  const added = await province.send(url, url, { ...row, phone: '024 1' })
  expect(added.status).toBe(303)
  expect(summary((await province.send(url, url, row)).$)).toContain('Mã này đã dùng cho “Trung tâm Thử”')
  const edit = String(added.location).replace('/danh-muc/co-quan/', '/quan-tri/danh-muc/co-quan/sua/')
  expect((await province.send(edit, edit, { ...row, phone: '024 2' })).status).toBe(303)
  expect(summary((await province.send(edit, edit, { ...row, level: 'province' })).$)).toContain('“Cấp” không sửa được')
  const history = (await province.see(String(added.location))).$('.portal-timeline').text()
  expect(history).toContain('024 1 → 024 2')
})

test('an agency that came without a code is given one, if nobody has it', async () => {
  const parent = (await agencyByCode(db, 'H26'))!
  const bare = await db.begin((tx) => saveAgency(tx, { name: 'Ban Chưa Có Mã', level: 'other', parentId: parent.id }))
  const edit = `/quan-tri/danh-muc/co-quan/sua/${bare.id}`
  const row = { name: 'Ban Có Mã', level: 'other', parent: String(parent.id) }
  const taken = await province.send(edit, edit, { ...row, official_code: 'H26' })
  expect(summary(taken.$)).toContain('Mã này đã dùng cho')
  expect((await province.send(edit, edit, { ...row, official_code: 'H26.99' })).status).toBe(303)
  expect((await agencyByCode(db, 'H26.99'))!.name).toBe('Ban Có Mã')
})

test('the history cannot be rewritten', async () => {
  await expect(db`update catalogues.change set actor_name = 'x'`).rejects.toThrow('only ever added to')
  await expect(db`delete from catalogues.change`).rejects.toThrow('only ever added to')
})

const hiddenOf = async (browser: Editor, url: string) => hiddenIn((await browser.see(url)).$, url)

function hiddenIn($: Page, url: string): Record<string, string> {
  const inputs = $(`form[action="${url}"] input[type=hidden]`).toArray()
  return Object.fromEntries(inputs.map((it) => [it.attribs.name!, it.attribs.value!]))
}

async function tokenOf(browser: Editor): Promise<Record<string, string>> {
  const { $ } = await browser.see('/quan-tri/danh-muc/ket-qua/them')
  return { _token: String($('main form input[name=_token]').val()), revision: '1', code: 'x' }
}
