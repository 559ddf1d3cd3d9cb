import { load } from 'cheerio'
import { expect, test, vi } from 'vitest'
import { testPortal } from '../../../tests/support/portal.ts'
import { findProcedureByCode } from './procedure.sql.ts'
import { importProcedures } from './import-procedures/import-procedures.ts'
import { birth, nativeBirth, normalisedBirth } from './sample.ts'

const portal = await testPortal()
const page = async (url: string) => {
  const answer = await portal.web.inject({ url, headers: { accept: 'text/html' } })
  return { status: answer.statusCode, $: load(answer.body) }
}
const titles = async (q: string) => {
  const answer = await portal.web.inject(`/api/v1/procedures?q=${encodeURIComponent(q)}`)
  return answer.json().items.map((it: { title: string }) => it.title)
}

test('the demonstration, then the native and the normalised format: three sources, one procedure', async () => {
  await importProcedures(portal.db, [birth])
  const [demo] = await findProcedureByCode(portal.db, '1.900001')
  const first = await importProcedures(portal.db, [nativeBirth])
  expect(first).toMatchObject({ created: 0, changed: 1, refused: [] })
  const second = await importProcedures(portal.db, [normalisedBirth, normalisedBirth])
  expect(second).toMatchObject({ created: 0, changed: 1, unchanged: 1 })
  const [real, ...others] = await findProcedureByCode(portal.db, '1.900001')
  expect(others).toEqual([])
  expect(real).toMatchObject({ id: demo!.id, versionNumber: 3 })
  expect(real!.record).toMatchObject({
    portalId: nativeBirth.id,
    summary: birth.summary,
    routing: 'residence',
    extra: { lifeGroup: 'co-con-nho', unheardOf: { deep: 'kept' } },
  })
  expect(real!.record.componentGroups[0]!.components[0]!.forms).toEqual([
    { name: 'To khai.docx', file: 'x/to-khai.docx' },
  ])
})

test('the order of the formats makes no difference, and nothing new makes no version', async () => {
  const other = (record: object, id: string) => ({ ...structuredClone(record), id, code: ` ${id} ` })
  await importProcedures(portal.db, [other(nativeBirth, '5.000001'), other(normalisedBirth, '5.000001')])
  await importProcedures(portal.db, [other(normalisedBirth, '5.000002'), other(nativeBirth, '5.000002')])
  const [one] = await findProcedureByCode(portal.db, '5.000001')
  const [two] = await findProcedureByCode(portal.db, '5.000002')
  expect({ ...two!.record, code: '', portalId: '' }).toEqual({ ...one!.record, code: '', portalId: '' })
  const again = await importProcedures(portal.db, [other(normalisedBirth, '5.000002')])
  expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 1 })
})

test('a record that cannot be read is refused with its reason; the others go on', async () => {
  const report = await importProcedures(portal.db, [
    'no',
    { name: 'x' },
    { ...normalisedBirth, id: 'n2', code: '1.900002-Xoa' },
  ])
  expect(report.refused.map((it) => it.line)).toEqual([1, 2])
  expect(report.created).toBe(1)
})

test('one code with two holders shows a choice', async () => {
  await importProcedures(portal.db, [
    { ...normalisedBirth, id: 'n3', code: '1.900003' },
    { ...normalisedBirth, id: 'n4', code: ' 1.900003', promulgator: { code: 'H60', name: 'UBND tỉnh Mẫu' } },
  ])
  const { $ } = await page('/thu-tuc/1.900003')
  const links = $('main .portal-results a')
  expect(links).toHaveLength(2)
  const chosen = await page(links.last().attr('href')!)
  expect(chosen.$('main').text()).toContain('UBND tỉnh Mẫu')
})

test('what was imported is found in the running portal, by everyday words and without marks', async () => {
  await portal.changes.look()
  await vi.waitFor(async () => expect((await titles('làm giấy khai sinh cho con')).length).toBeGreaterThan(0), 10_000)
  expect((await titles('dang ky khai sinh'))[0]).toBe('Đăng ký khai sinh mẫu')
  const none = await portal.web.inject('/api/v1/procedures?q=zzz%20qqq')
  expect(none.json()).toEqual({ items: [], next: null, advice: 'none' })
  const found = await page('/thu-tuc?q=khai%20sinh&cap=commune')
  expect(found.$('main').text()).toContain('Đăng ký khai sinh mẫu')
  const suggestions = (await portal.web.inject('/thu-tuc/goi-y?q=khai%20si')).json()
  expect(suggestions[0]).toEqual({
    code: expect.any(String),
    name: 'Đăng ký khai sinh mẫu',
    href: expect.stringMatching('^/thu-tuc/'),
  })
  const empty = await page('/thu-tuc?q=zzz')
  expect(empty.$('main').text()).toContain('Chưa thấy thủ tục nào khớp')
})

test('the page of a procedure says what it costs honestly and leads on', async () => {
  const { $ } = await page('/thu-tuc/1.900001')
  expect($('h1').text()).toBe('Đăng ký khai sinh mẫu')
  const card = $('aside').text()
  expect(card).toContain('Có mức thu, xem phần chi tiết')
  expect(card).not.toContain('Miễn phí')
  expect($('aside a.govuk-button').attr('href')).toMatch(/^\/ho-so\/nop\/[0-9a-f-]{36}$/)
  expect((await page('/en/thu-tuc/1.900001')).$('main').text()).toContain('What you need')
  expect((await page('/en/thu-tuc/1.900001')).$('main').text()).toContain('published in Vietnamese only')
  expect((await page('/en/thu-tuc/1.900001')).$('h1').attr('lang')).toBe('vi')
  expect((await page('/thu-tuc/9.999999')).status).toBe(404)
})

test('ways to file that differ in nothing are one card, others keep their own', async () => {
  const online = birth.channels[0]!
  const channels = [online, { ...online, channel: 'in-person' as const }, { ...online, channel: 'post' as const }]
  const slower = { ...channels[2]!, limit: { amount: 5, unit: 'working-day' as const, text: '' } }
  await importProcedures(portal.db, [
    { ...birth, code: '1.900006', channels },
    { ...birth, code: '1.900007', channels: [...channels.slice(0, 2), slower] },
  ])
  const ways = async (url: string) =>
    (await page(url))
      .$('#cach-nop')
      .parent()
      .find('h3')
      .toArray()
      .map((it) => load(it).text().trim())
  expect(await ways('/thu-tuc/1.900006')).toEqual(['Trực tuyến, trực tiếp hoặc qua bưu chính'])
  expect(await ways('/en/thu-tuc/1.900007')).toEqual(['Online or in person', 'By post'])
})

test('life events list what belongs to them', async () => {
  expect((await page('/su-kien/co-con-nho')).$('main').text()).toContain('Đăng ký khai sinh mẫu')
  expect((await page('/su-kien/khong-co')).status).toBe(404)
})

test('the API gives the whole record', async () => {
  const answer = (await portal.web.inject('/api/v1/procedures/1.900001')).json()
  expect(answer.items[0].record.extra.unheardOf).toEqual({ deep: 'kept' })
})
