import { beforeAll, expect, test } from 'vitest'
import { actorOf, grantRole } from '#identity'
import type { Role } from '#platform/actor.ts'
import { person } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { agencyByCode } from '../agencies/agency.sql.ts'

const portal = await testPortal()
const { db } = portal
const url = '/quan-tri/danh-muc/dinh-nghia'
const own = '/quan-tri/danh-muc/tram-dang-kiem/dinh-nghia'
type Browser = Awaited<ReturnType<typeof browserOf>>
let administrator: Browser, editor: Browser

async function browser(role: Role, code: string | null): Promise<Browser> {
  const { accountId } = await person(db)
  const agencyId = code === null ? null : (await agencyByCode(db, code))!.id
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId }))
  return browserOf(portal, await actorOf(db, accountId, 'officer'))
}
beforeAll(async () => {
  administrator = await browser('portal-administrator', null)
  editor = await browser('catalogue-editor', 'G17')
})

const definition = {
  ...{ code: 'tram-dang-kiem', name_vi: 'Trạm đăng kiểm', owner: 'G17', ownership: 'one' },
  ...{ column_1_code: 'lines', column_1_name: 'Số dây chuyền', column_1_type: 'integer', column_1_required: 'yes' },
  ...{
    column_2_code: 'kind',
    column_2_name: 'Loại',
    column_2_type: 'choice',
    column_2_choices: 'o-to = Ô tô\nxe-may = Xe máy',
  },
  ...{
    column_3_code: 'place',
    column_3_name: 'Nơi đặt',
    column_3_type: 'reference',
    column_3_reference: 'don-vi-hanh-chinh',
  },
}

test('only the portal’s administrator defines', async () => {
  expect((await editor.see(url)).status).toBe(403)
  expect((await administrator.see(url)).status).toBe(200)
  // The ten groups are the law's.
  expect((await administrator.see('/quan-tri/danh-muc/ngan-hang/dinh-nghia')).status).toBe(409)
})

test('the form grows without JavaScript and tells everything that is wrong at once', async () => {
  const more = await administrator.send(url, url, { ...definition, _more: '1' })
  expect(more.status).toBe(200)
  expect(more.$('#column_4_code').length).toBe(1)
  expect(more.$('#column_2_choices').val()).toContain('xe-may = Xe máy')
  const wrong = await administrator.send(url, url, {
    ...{ ...definition, code: 'Ô', name_vi: '', column_1_code: 'valid_from', column_2_choices: 'một' },
    ...{ column_3_code: 'kind', column_3_reference: '' },
  })
  expect(wrong.status).toBe(422)
  for (const it of [
    'Mã danh mục gồm',
    'Hãy điền “Tên”',
    'Cột 1: mã cột gồm',
    'Cột 2: hãy ghi ít nhất hai',
    'Cột 3: mã cột này đã dùng',
    'Cột 3: hãy chọn danh mục',
  ])
    expect(wrong.$('.govuk-error-summary').text()).toContain(it)
  const nobody = await administrator.send(url, url, { ...definition, owner: 'G99' })
  expect(nobody.$('.govuk-error-summary').text()).toContain('Không có cơ quan nào đang hoạt động')
})

test('a catalogue of an administrator’s own has all that the ten have', async () => {
  expect(await administrator.send(url, url, definition)).toMatchObject({
    status: 303,
    location: '/quan-tri/danh-muc/tram-dang-kiem',
  })
  expect((await administrator.send(url, url, definition)).$('.govuk-error-summary').text()).toContain('Đã có danh mục')
  const form = '/quan-tri/danh-muc/tram-dang-kiem/them'
  const row = { code: 't1', name: 'Trạm 1', kind: 'o-to' }
  const wrong = await editor.send(form, form, { ...row, lines: 'hai', place: '9999' })
  expect(wrong.$('.govuk-error-summary').text()).toContain('“Số dây chuyền” phải là số nguyên')
  expect((await editor.send(form, form, { ...row, lines: '2', place: '01' })).status).toBe(303)
  const answer = await portal.web.inject('/api/v1/catalogues/tram-dang-kiem/rows')
  expect(answer.json().items).toMatchObject([{ key: 't1', values: { lines: 2, kind: 'o-to', place: '01' } }])
  const page = await editor.see('/danh-muc/tram-dang-kiem/t1')
  expect(page.$('main dl').text()).toMatch(/Ô tô.*Thành phố Hà Nội/)
})

test('what rows hold keeps its meaning: columns are added and renamed, not taken away', async () => {
  const changed = {
    ...definition,
    column_1_name: 'Dây chuyền',
    column_4_code: 'phone',
    column_4_name: 'Điện thoại',
    column_4_type: 'text',
  }
  expect((await administrator.send(own, own, changed)).status).toBe(303)
  const wrongs: Record<string, string>[] = [
    { column_1_type: 'text' },
    { column_2_choices: 'o-to = Ô tô\nkhac = Khác' },
    { column_5_code: 'must', column_5_name: 'Phải có', column_5_required: 'yes' },
    { column_3_code: '', column_3_name: '' },
  ]
  for (const wrong of wrongs) {
    const answer = await administrator.send(own, own, { ...changed, ...wrong })
    expect(answer.status).toBe(422)
    expect(answer.$('.govuk-error-summary').text()).toContain('danh mục đã có dữ liệu')
  }
  const late = await administrator.send(own, own, { ...changed, revision: '99999999999' })
  expect(late.status).toBe(409)
  expect(late.$('.govuk-error-summary').text()).toContain('Có người khác vừa sửa danh mục này')
})
