import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { at } from '#platform/clock.ts'
import { faultsOf } from '../../../../tests/support/schema.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { normalisedBirth } from '../sample.ts'

const portal = await testPortal({ PUBLIC_URL: 'https://portal.example' })
const day = (number: number) => new Date(`2026-11-${String(number).padStart(2, '0')}T01:00:00.000Z`)
const other = {
  id: 'o',
  code: '2.000001',
  name: 'Tên có <dấu> & "ngoặc"\u0001',
  field: { code: 'G15-TP09', name: 'Chứng thực' },
}

await at(day(1), () => importProcedures(portal.db, [normalisedBirth, { ...normalisedBirth, ...other }]))
await at(day(2), () => importProcedures(portal.db, [{ ...normalisedBirth, requirements: 'Có mặt', steps: [] }]))
await at(day(3), () =>
  importProcedures(portal.db, [{ ...normalisedBirth, requirements: 'Có mặt', steps: [], state: 'ABOLISHED' }]),
)

const feed = async (query = '') => {
  const answer = await portal.web.inject(`/thu-tuc/thay-doi.atom${query}`)
  return { answer, $: load(answer.body, { xml: true }) }
}
const titles = ($: ReturnType<typeof load>) =>
  $('entry > title')
    .toArray()
    .map((it) => $(it).text())

test('the feed is Atom by RFC 4287: what must be there is there, once, and says when', async () => {
  const { answer, $ } = await feed()
  expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8')
  expect($.root().children().length).toBe(1)
  expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom')
  for (const scope of ['feed', 'entry']) {
    for (const it of $(scope).toArray()) {
      for (const name of ['id', 'title', 'updated'])
        expect([scope, name, $(it).children(name).length]).toEqual([scope, name, 1])
      expect($(it).children('author').children('name').text()).not.toBe('')
      expect($(it).children('id').text()).toMatch(/^(https|urn):/)
      expect(new Date($(it).children('updated').text()).toISOString()).toBe($(it).children('updated').text())
      expect($(it).children('link[rel="alternate"]').attr('href')).toMatch(/^https:\/\/portal\.example\//)
    }
  }
  const ids = $('id')
    .toArray()
    .map((it) => $(it).text())
  expect(new Set(ids).size).toBe(ids.length)
  expect($('feed > link[rel="self"]').attr('href')).toBe('https://portal.example/thu-tuc/thay-doi.atom')
  expect($('feed > updated').text()).toBe(day(3).toISOString())
  expect($('entry').length).toBe(4)
})

test('the grammar of Atom takes the feed whole, empty and in English, and would take no broken one', async () => {
  const one = (await feed()).answer.body
  for (const path of ['thay-doi.atom?linh-vuc=khong-co', 'thay-doi.atom?co-quan=G15'])
    expect(await faultsOf('atom.rng', (await portal.web.inject(`/thu-tuc/${path}`)).body)).toEqual([])
  expect(await faultsOf('atom.rng', (await portal.web.inject('/en/thu-tuc/thay-doi.atom')).body)).toEqual([])
  expect(await faultsOf('atom.rng', one)).toEqual([])
  for (const broken of [
    one.replace(/<updated>[^<]*<\/updated>/, ''),
    one.replace(/<updated>[^<]*<\/updated>/, '<updated>2026-11-27</updated>'),
    one.replace('<title', '<titel').replace('</title', '</titel'),
    one.replace(/<id>[^<]*<\/id>/, '<id>1</id>'),
  ])
    expect((await faultsOf('atom.rng', broken)).length).toBeGreaterThan(0)
})

test('it says what happened: new, which parts changed, abolished; and escapes what people wrote', async () => {
  const { $, answer } = await feed()
  expect(titles($).slice(0, 2)).toEqual(['Bãi bỏ: Đăng ký khai sinh mẫu', 'Sửa đổi: Đăng ký khai sinh mẫu'])
  expect(titles($).slice(2).toSorted()).toEqual([
    'Mới công khai: Tên có <dấu> & "ngoặc"',
    'Mới công khai: Đăng ký khai sinh mẫu',
  ])
  expect($('entry').eq(1).children('summary').text()).toBe('1.900001. Đổi: các bước, yêu cầu, điều kiện')
  expect(answer.body).not.toContain('\u0001')
  expect((await portal.web.inject('/en/thu-tuc/thay-doi.atom')).body).toContain('Abolished: ')
})

test('a field, an agency, or both; and older ones page by page', async () => {
  expect((await feed('?linh-vuc=G15-TP09')).$('entry').length).toBe(1)
  expect((await feed('?co-quan=G15')).$('entry').length).toBe(4)
  expect((await feed('?co-quan=G1')).$('entry').length).toBe(0)
  const empty = await feed('?linh-vuc=khong-co')
  expect([empty.answer.statusCode, empty.$('feed > updated').length]).toEqual([200, 1])
  expect((await portal.web.inject('/thu-tuc/thay-doi.atom?sau=abc')).statusCode).toBe(200)
})

test('what takes effect later is not told before', async () => {
  await portal.db`
    insert into procedures.version (procedure_id, number, record, content_sha256, valid_from, source)
    select procedure_id, 99, record, content_sha256, '2999-01-01', 'test' from procedures.version limit 1`
  expect((await feed()).$('entry').length).toBe(4)
})

test('the page for people says the same and leads to the feed', async () => {
  await portal.changes.look()
  const $ = load((await portal.web.inject('/thu-tuc/thay-doi?linh-vuc=G15-TP07')).body)
  expect($('main tbody tr').length).toBe(3)
  expect($('main').text()).toContain('Đổi: các bước, yêu cầu, điều kiện')
  expect($('link[type="application/atom+xml"]').attr('href')).toBe('/thu-tuc/thay-doi.atom?linh-vuc=G15-TP07')
  const none = load((await portal.web.inject('/thu-tuc/thay-doi?co-quan=G99')).body)
  expect(none('main').text()).toContain('Chưa có thay đổi nào')
})
