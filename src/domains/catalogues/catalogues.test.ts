import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import { importFile, runImport } from '../../../tests/support/import.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { agencyByCode } from './agencies/agency.sql.ts'
import { fold, sameSpelling } from './fold.ts'
import { findUnit, listProvinces } from './units/unit.sql.ts'

const portal = await testPortal()
const { db, web } = portal
const get = async (url: string) => web.inject({ url, headers: { accept: 'text/html' } })
const api = async (url: string) => (await web.inject(url)).json()

beforeAll(async () => {
  const rows = Array.from({ length: 60 }, (_, i) => `${String(30_000 + i)},Xã Số ${i + 1},01`)
  const file = importFile('communes.csv', `code,full_name,province_code\n00004,Phường Ba Đình,01\n${rows.join('\n')}\n`)
  await runImport(portal, 'units', file)
  await portal.changes.look()
})

test('34 provinces and the ministries come with the program', async () => {
  const provinces = await listProvinces(db)
  expect(provinces).toHaveLength(34)
  expect(provinces.slice(0, 2).map((it) => it.name)).toEqual(['An Giang', 'Bắc Ninh'])
  expect(await listProvinces(db, '2025-06-30')).toHaveLength(63)
  expect((await findUnit(db, '15', '2025-06-30'))!.name).toBe('Yên Bái')
  expect((await findUnit(db, '15', '2025-07-01'))!.name).toBe('Lào Cai')
  expect((await agencyByCode(db, 'H26'))!.name).toBe('UBND thành phố Hà Nội')
  expect((await agencyByCode(db, 'G15'))!.level).toBe('ministry')
})

test('Đồng Nai is a province until 29/04/2026 and a city from the day after', async () => {
  expect((await findUnit(db, '75', '2026-04-29'))!.fullName).toBe('Tỉnh Đồng Nai')
  expect((await findUnit(db, '75', '2026-04-30'))!.fullName).toBe('Thành phố Đồng Nai')
  expect((await api('/api/v1/admin-units/70/successors')).items).toMatchObject([{ fullName: 'Thành phố Đồng Nai' }])
})

test('a cursor that is none of ours begins at the beginning', async () => {
  const places = [
    '{"code":"\\u0000"}',
    '{"name":"\\u0000","id":1}',
    '{"name":"x","id":1e30}',
    '{"name":"x","id":9999999999}',
  ]
  for (const list of ['agencies', 'admin-units', 'fields']) {
    const first = await api(`/api/v1/${list}?limit=2`)
    for (const place of places) {
      const after = Buffer.from(place).toString('base64url')
      expect((await api(`/api/v1/${list}?limit=2&after=${after}`)).items, `${list} ${place}`).toEqual(first.items)
    }
  }
})

test('the list begins with provinces and ministries; a province shows its agencies, page by page', async () => {
  const top = load((await get('/co-quan')).body)
  expect(top('h1').text()).toBe('Địa chỉ cơ quan')
  expect(top('main').text()).toContain('Bộ Tư pháp')
  const first = load((await get('/co-quan?tinh=01')).body)
  expect(first('tbody tr')).toHaveLength(50)
  const next = first('a[rel=next]').attr('href')!
  const second = load((await get(next)).body)
  const names = [...first('tbody tr a'), ...second('tbody tr a')].map((it) => first(it).text())
  expect(new Set(names).size).toBe(62)
})

test('the list is searched without accents and says when nothing is found', async () => {
  const found = load((await get('/co-quan?q=ba+dinh')).body)
  expect(found('tbody tr')).toHaveLength(1)
  expect((await get('/co-quan?q=khong+co+dau')).body).toContain('Chưa tìm thấy cơ quan nào')
  expect((await get('/en/co-quan?q=zzz')).body).toContain('No agency found')
  expect((await get('/co-quan?sau=rubbish&tinh=01')).statusCode).toBe(200)
})

test('an agency’s page shows what it covers and its codes, and that nobody gave an address yet', async () => {
  const { id } = (await agencyByCode(db, 'H26.501'))!
  const page = await get(`/co-quan/${id}`)
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('Phường Ba Đình')
  expect(page.body).toContain('H26.501')
  expect(page.body).toContain('Mã tạm do Cổng cấp')
  expect(page.body).toContain('Cơ quan chưa cung cấp')
  expect((await get('/co-quan/999999')).statusCode).toBe(404)
  expect((await get('/co-quan/abc')).statusCode).toBe(404)
})

test('address fields get the communes of a province', async () => {
  const communes = await api('/don-vi-hanh-chinh/01/xa')
  expect(communes).toHaveLength(61)
  expect(communes[0]).toEqual({ code: '00004', name: 'Phường Ba Đình' })
  expect((await web.inject('/don-vi-hanh-chinh/98/xa')).statusCode).toBe(404)
})

test('systems read the catalogues a page at a time', async () => {
  const first = await api('/api/v1/admin-units?level=commune&province=01&limit=40')
  expect(first.items).toHaveLength(40)
  const second = await api(`/api/v1/admin-units?level=commune&province=01&limit=40&after=${first.next}`)
  expect(second.items).toHaveLength(21)
  expect(second.next).toBeNull()
  const agencies = await api('/api/v1/agencies?level=ministry&limit=500')
  expect(agencies.items).toHaveLength(17)
  expect(await api(`/api/v1/agencies/${agencies.items[0].id}`)).toMatchObject({
    contact: { address: '' },
    codes: expect.any(Array),
  })
  expect(await api('/api/v1/fields')).toEqual({ items: [], next: null })
  expect((await web.inject('/api/v1/agencies?limit=0')).statusCode).toBe(400)
})

test('names are compared without accents, spellings only without the place of the tone', () => {
  expect(fold('  Đặc khu  Hoàng Sa ')).toBe('dac khu hoang sa')
  expect(sameSpelling('Xã Hoà Bình', 'Xã Hòa Bình')).toBe(true)
  expect(sameSpelling('Xã Hoa Bình', 'Xã Hòa Bình')).toBe(false)
})
