import { expect, test } from 'vitest'
import { actorOf, grantRole } from '#identity'
import { at } from '#platform/clock.ts'
import { person } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { agencyByCode } from '../agencies/agency.sql.ts'
import { saveAgency } from '../agencies/save-agency.ts'
import { insertImportDraft } from '../import-rows/import-rows.sql.ts'
import { saveUnit } from '../units/save-unit.ts'

const portal = await testPortal()
const { db } = portal

async function editorAt(code: string) {
  const { accountId } = await person(db)
  await db.begin(async (tx) =>
    grantRole(tx, { accountId, role: 'catalogue-editor', agencyId: (await agencyByCode(tx, code))!.id }),
  )
  return { accountId, ...(await browserOf(portal, await actorOf(db, accountId, 'officer'))) }
}
const bank = await editorAt('G19')
const province = await editorAt('H26')

async function waitingFor(editor: Awaited<ReturnType<typeof editorAt>>, language = '') {
  const { $ } = await editor.see(`${language}/quan-tri`)
  return $('main .govuk-task-list__item')
    .toArray()
    .map((it) => [$(it).find('a').attr('href'), $(it).find('.govuk-task-list__status').text().trim()])
}

test('an editor sees files half taken over, and rows that end soon with nothing after them; nobody else does', () =>
  at(new Date('2026-11-27T03:00:00Z'), async () => {
    expect(await waitingFor(bank)).toEqual([])
    const id = await db.begin((tx) =>
      insertImportDraft(tx, {
        ...{ catalogue: 'ngan-hang', accountId: bank.accountId, fileName: 'moi.csv', rows: [] },
        at: new Date('2026-11-27T02:00:00Z'),
      }),
    )
    const end = (code: string, day: string) =>
      db`update catalogues.catalogue_row set valid_to = ${day} where catalogue = 'ngan-hang' and code = ${code}`
    await end('vietcombank', '2026-12-20')
    await end('bidv', '2027-02-01')
    await end('agribank', '2026-12-10')
    await db`insert into catalogues.succession (catalogue, from_key, to_key) values ('ngan-hang', 'agribank', 'bidv')`
    expect(await waitingFor(bank)).toEqual([
      [`/quan-tri/danh-muc/ngan-hang/nhap/${id}`, 'Chờ bạn xác nhận, giữ đến thứ Bảy 28/11/2026, 09:00'],
      ['/quan-tri/danh-muc/ngan-hang/sua/vietcombank', 'Hết hiệu lực từ 20/12/2026, chưa có dòng thay thế'],
    ])
    expect((await waitingFor(bank, '/en'))[1]![1]).toContain('with nothing in its place')
    expect(await waitingFor(province)).toEqual([])
    expect((await bank.see('/quan-tri/danh-muc/ngan-hang/sua/vietcombank')).status).toBe(200)
  }))

test('agencies with a lent code are listed, and the official one takes its place', async () => {
  const ward = await db.begin(async (tx) => {
    const name = 'Cửa Nam'
    const unit = { code: '00070', level: 'commune', kind: 'ward', name, fullName: `Phường ${name}`, provinceCode: '01' }
    await saveUnit(tx, unit as Parameters<typeof saveUnit>[1])
    const committee = {
      name: `Ủy ban nhân dân phường ${name}`,
      level: 'commune',
      unitCode: '00070',
      provinceCode: '01',
    }
    return saveAgency(tx, committee as Parameters<typeof saveAgency>[1])
  })
  const list = '/quan-tri/danh-muc/co-quan?ma-tam=1'
  const [waiting] = await waitingFor(province)
  expect(waiting).toEqual([list, 'Thay bằng mã chính thức'])
  expect((await province.see(list)).$('main tbody tr').length).toBe(1)
  expect((await bank.see(list)).$('main tbody tr').length).toBe(0)
  const edit = `/quan-tri/danh-muc/co-quan/sua/${ward.id}`
  const form = (await province.see(edit)).$('main form')
  const fields = Object.fromEntries(form.serializeArray().map(({ name, value }) => [name, value]))
  expect(fields.official_code).toBe('H26.501')
  const taken = await province.send(edit, edit, { ...fields, official_code: 'H26' })
  expect(taken.$('.govuk-error-summary').text()).toContain('Mã này đã dùng cho')
  expect((await province.send(edit, edit, { ...fields, official_code: 'H26.77' })).status).toBe(303)
  expect((await agencyByCode(db, 'H26.77'))!.id).toBe(ward.id)
  expect(await db`select from catalogues.agency_code where agency_id = ${ward.id} and provisional`).toHaveLength(0)
  expect(await waitingFor(province)).toEqual([])
  // An official code stays as it is.
  const again = (await province.see(edit)).$('main form').serializeArray()
  const kept = Object.fromEntries(again.map(({ name, value }) => [name, value]))
  const moved = await province.send(edit, edit, { ...kept, official_code: 'H26.78' })
  expect(moved.$('.govuk-error-summary').text()).toContain('không sửa được')
})
