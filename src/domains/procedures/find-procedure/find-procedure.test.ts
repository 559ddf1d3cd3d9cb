import { load } from 'cheerio'
import { beforeAll, expect, test, vi } from 'vitest'
import { findParty, saveParty } from '#identity'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { birth } from '../sample.ts'

const portal = await testPortal()
const { db } = portal
const record = (code: string, name: string, promulgator = birth.promulgator) => ({
  ...structuredClone(birth),
  ...{ code, name, promulgator, portalId: null, keywords: '' },
})
const long = `Cấp phép mẫu cho ${'công trình thử nghiệm rất dài '.repeat(5)}(thực hiện tại nhiều nơi)`
await importProcedures(db, [
  record('8.000001', 'Cấp giấy phép nuôi ong mật'),
  record('8.000002', 'Gia hạn giấy phép nuôi ong mật'),
  record('8.000003', 'Cấp lại giấy phép nuôi ong mật'),
  record('8.000011', 'Hỗ trợ phẫu thuật tim cho trẻ', { code: 'H57', name: 'UBND Thành phố Huế' }),
  record('8.000012', 'Hỗ trợ phẫu thuật tim cho trẻ', { code: 'H17', name: 'UBND Thành phố Đà Nẵng' }),
  record('8.000021', long),
])
beforeAll(async () => {
  await vi.waitFor(async () => expect((await api('nuôi ong mật')).items.length).toBeGreaterThan(0), 15_000)
})

async function api(q: string) {
  return (await portal.web.inject(`/api/v1/procedures?q=${encodeURIComponent(q)}`)).json()
}
async function page(q: string, cookie = '') {
  const headers = { accept: 'text/html', cookie }
  return load((await portal.web.inject({ url: `/thu-tuc?q=${encodeURIComponent(q)}`, headers })).body)
}

test('near-equals stand under one heading, with the words that tell them apart', async () => {
  const $ = await page('giấy phép nuôi ong mật')
  const group = $('.portal-results__item').first()
  expect(group.find('h3').text()).toBe('Giấy phép nuôi ong mật: bạn cần việc nào trong 3 việc?')
  expect(group.find('li a').length).toBe(3)
  expect(
    group
      .find('strong')
      .map((_, it) => $(it).text().trim())
      .get()
      .sort(),
  ).toEqual(['Cấp', 'Cấp lại', 'Gia hạn'])
  expect($('main').text()).toContain('Có vài thủ tục gần giống nhau')
})

test('the interface for machines names those among which one must choose', async () => {
  const open = await api('giấy phép nuôi ong mật')
  expect(open.advice).toBe('choose')
  expect(open.choices.toSorted()).toEqual(['8.000001', '8.000002', '8.000003'])
  const decided = await api('gia hạn giấy phép nuôi ong mật')
  expect(decided.advice).toBe(null)
  expect(decided.choices).toBe(undefined)
  expect(decided.items[0].code).toBe('8.000002')
})

test('when nothing fits, the page says so and what one can do', async () => {
  const $ = await page('giá vàng hôm nay')
  expect($('.portal-empty').text()).toContain('Chưa thấy thủ tục nào khớp')
  expect($('.portal-empty a[href="tel:18001096"]').length).toBe(1)
  expect($('.portal-empty a[href="/"]').length).toBe(1)
})

test("a province's own procedures come first for its people", async () => {
  const first = async (cookie?: string) =>
    (await page('hỗ trợ phẫu thuật tim', cookie))('.portal-results .portal-results__meta').first().text()
  for (const [unit, name] of [
    ['46', 'Huế'],
    ['48', 'Đà Nẵng'],
  ] as const) {
    const { accountId, partyId } = await person(db)
    const party = (await findParty(db, partyId))!
    const address = { provinceCode: unit, communeCode: '', detail: '' }
    await db.begin((tx) => saveParty(tx, { ...party, address }))
    const { cookie } = await sessionOf(db, accountId)
    expect(await first(cookie)).toContain(name)
  }
})

test('a long name is cut in the list, and stands there whole as well', async () => {
  const $ = await page('công trình thử nghiệm rất dài')
  const item = $('.portal-results__item').first()
  expect(item.find('h3').text().length).toBeLessThan(95)
  expect(item.find('details').text()).toContain('(thực hiện tại nhiều nơi)')
})
