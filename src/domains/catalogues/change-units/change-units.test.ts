import { beforeAll, expect, test } from 'vitest'
import { actorOf, grantRole } from '#identity'
import { at } from '#platform/clock.ts'
import { person } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { importFile, runImport } from '../../../../tests/support/import.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { agencyByCode, committeeOf } from '../agencies/agency.sql.ts'
import { resolveUnit } from '../units/resolve-unit.ts'
import { findUnit, listCommunes } from '../units/unit.sql.ts'

const portal = await testPortal()
const { db } = portal
const url = '/quan-tri/don-vi-hanh-chinh'
type Browser = Awaited<ReturnType<typeof browserOf>>
let finance: Browser, province: Browser

async function editorOf(code: string): Promise<Browser> {
  const { accountId } = await person(db)
  const agencyId = (await agencyByCode(db, code))!.id
  await db.begin((tx) => grantRole(tx, { accountId, role: 'catalogue-editor', agencyId }))
  return browserOf(portal, await actorOf(db, accountId, 'officer'))
}
beforeAll(async () => {
  const rows = ['90001,Xã Một', '90002,Xã Hai', '90003,Xã Ba', '90004,Xã Bốn', '90005,Xã Năm'].map((it) => `${it},01`)
  await runImport(portal, 'units', importFile('communes.csv', `code,full_name,province_code\n${rows.join('\n')}\n`))
  finance = await editorOf('G12')
  province = await editorOf('H26')
})

/** Types the change, looks at what it would do, and says yes. */
async function change(typed: Record<string, string>) {
  const shown = await finance.send(url, url, { effective: '1/10/2026', act: 'Nghị quyết 1/2026', ...typed })
  if (shown.status !== 200) return shown
  const form = new URLSearchParams()
  shown.$(`form[action="${url}"] input[type=hidden]`).each((_, it) => form.set(it.attribs.name!, it.attribs.value!))
  form.set('step', 'confirm')
  return { ...(await finance.post(url, form)), preview: shown.$('main').text(), form }
}
const namesOf = async (code: string, day: string) => {
  const found = await resolveUnit(db, code, day)
  return found.status === 'unknown' ? [] : found.items.map((it) => it.fullName)
}

test('only an editor of the units’ owner changes them', async () => {
  expect((await province.see(url)).$('main form').length).toBe(0)
  const { $ } = await province.see('/quan-tri/danh-muc/ket-qua/them')
  const form = new URLSearchParams({ _token: String($('main form input[name=_token]').val()), kind: 'merge' })
  expect((await province.post(url, form)).status).toBe(403)
  expect((await finance.see(url)).$('main form').length).toBe(1)
})

test('two communes become one: addresses and People’s Committees follow', async () => {
  const merged = await change({ kind: 'merge', from: '90001, 90002', to: '90001 Phường Một Hai' })
  expect(merged.status).toBe(303)
  expect('preview' in merged && merged.preview).toContain('Xã Hai (90002) thôi tồn tại')
  if ('form' in merged) expect((await finance.post(url, merged.form)).status).toBe(303)
  expect((await finance.see(url)).$('tbody tr').length).toBe(1)
  expect(await namesOf('90001', '2026-09-30')).toEqual(['Phường Một Hai'])
  expect(await namesOf('90002', '2026-09-30')).toEqual(['Phường Một Hai'])
  expect((await findUnit(db, '90001', '2026-09-30'))!.fullName).toBe('Xã Một')
  await portal.sweep()
  expect((await committeeOf(db, '90001'))!.name).toBe('UBND phường Một Hai')
  expect(await committeeOf(db, '90002')).toBeUndefined()
  const [gone] = await db<{ id: number }[]>`select id from catalogues.agency where unit_code = '90002'`
  const page = await finance.see(`/danh-muc/co-quan/${gone!.id}`)
  expect(page.$('.portal-notice').text()).toContain('Không còn dùng từ ngày 01/10/2026')
  expect(page.$('.portal-notice').text()).toContain('UBND phường Một Hai')
})

test('one commune becomes two: its old address asks which', async () => {
  expect((await change({ kind: 'split', from: '90003', to: '90003 Xã Ba\n90013 Xã Ba Mới' })).status).toBe(303)
  expect(await namesOf('90003', '2026-09-30')).toEqual(['Xã Ba', 'Xã Ba Mới'])
  // And one part goes on into another later.
  expect((await change({ kind: 'merge', from: '90013', to: '90004 Xã Bốn', effective: '1/11/2026' })).status).toBe(303)
  expect(await namesOf('90003', '2026-09-30')).toEqual(['Xã Ba', 'Xã Bốn'])
  expect((await findUnit(db, '90004'))!.validFrom).toBe('2025-07-01')
})

test('a change of a later day is written now and holds from that day', async () => {
  const renamed = await change({ kind: 'rename', from: '90005', to: '90005 Phường Năm', effective: '1/1/2030' })
  expect(renamed.status).toBe(303)
  const names = async () => (await listCommunes(db, '01')).map((it) => it.fullName)
  expect(await names()).toContain('Xã Năm')
  expect(await namesOf('90005', '2026-09-30')).toEqual(['Xã Năm'])
  await portal.sweep()
  expect((await committeeOf(db, '90005'))!.name).toBe('UBND xã Năm')
  await at(new Date('2030-01-01T00:00:00+07:00'), async () => {
    await portal.sweep()
    expect(await names()).toContain('Phường Năm')
    expect(await names()).not.toContain('Xã Năm')
    expect(await namesOf('90005', '2026-09-30')).toEqual(['Phường Năm'])
  })
  expect((await committeeOf(db, '90005'))!.name).toBe('UBND phường Năm')
})

test('what cannot be is told, and what was typed is kept', async () => {
  // The year 2030 has swept the sessions.
  finance = await editorOf('G12')
  const good = { kind: 'merge', from: '90001 90004', to: '90004 Xã Tư' }
  for (const [wrong, sentence] of [
    [{ kind: '' }, 'Hãy chọn việc cần ghi'],
    [{ effective: '31/2/2027' }, 'Ngày không có thật'],
    [{ act: '' }, 'Hãy điền “Văn bản”'],
    [{ from: '99999' }, 'Không có đơn vị nào mang mã 99999'],
    [{ from: '90002' }, 'Không có đơn vị nào mang mã 90002'],
    [{ from: '90005' }, 'đã thôi tồn tại theo một thay đổi khác'],
    [{ from: '90004 90004' }, 'Mã 90004 có hai lần'],
    [{ from: '01', to: '01 Thành phố Hà Nội' }, 'Các đơn vị phải cùng cấp xã'],
    [{ to: 'Xã Tư' }, 'cần có mã rồi tên đầy đủ'],
    [{ to: '123 Xã Tư' }, 'Mã 123 không đúng'],
    [{ to: '90005 Xã Tư' }, 'Mã này đang là của Xã Năm'],
    [{ to: '90004 Xã Tư\n90020 Xã Khác' }, 'Sáp nhập là từ hai đơn vị trở lên thành một'],
    [{ kind: 'split', from: '90004' }, 'Chia tách là một đơn vị thành từ hai'],
    [{ kind: 'merge', from: '90004' }, 'Sáp nhập là từ hai đơn vị'],
    [{ kind: 'rename', from: '90004', to: '90020 Xã Tư' }, 'Đổi tên là một đơn vị thành đúng một'],
  ] as const) {
    const answer = await change({ ...good, effective: '1/2/2027', ...wrong })
    expect([answer.status, answer.$('.govuk-error-summary').text()]).toEqual([422, expect.stringContaining(sentence)])
    expect(answer.$('#act').length).toBe(1)
  }
  expect((await findUnit(db, '90004'))!.validTo).toBeNull()
})
