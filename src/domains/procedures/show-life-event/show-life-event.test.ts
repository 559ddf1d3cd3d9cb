import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { load } from 'cheerio'
import { expect, test, vi } from 'vitest'
import { testPortal } from '../../../../tests/support/portal.ts'
import { mergeRecord } from '../import-procedures/draft.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { readDraft } from '../import-procedures/read-draft.ts'
import { eventsOf } from '../life-event-membership.ts'
import { lifeEvents } from '../life-events.ts'
import { projectionOf } from '../projection.ts'
import { normalisedBirth } from '../sample.ts'
import type { IndexedProcedure } from '../search/search-index.ts'
import { procedureTitle } from '../title.ts'
import { stepsOf } from './plan.ts'
import { situationsOfEvent } from './situations/of-event.ts'

const portal = await testPortal()
const paper = (name: string) => ({
  name: '',
  components: [{ code: '', name, originals: 1, copies: 0, eForm: false, isResultOfOther: false, forms: [] }],
})
const one = (code: string, name: string, more: object = {}) => ({
  ...normalisedBirth,
  id: code,
  code,
  name,
  lifeGroup: '',
  ...more,
})
await importProcedures(portal.db, [
  one('1.1', 'Đăng ký khai sinh', { dossierGroups: [paper('Giấy chứng sinh'), paper('Căn cước của cha, mẹ')] }),
  one('1.2', 'Đăng ký nhận cha, mẹ, con', { dossierGroups: [paper('Căn cước của cha mẹ.')] }),
  one('1.3', 'Đăng ký việc nuôi con nuôi'),
  one('1.4', 'Khen thưởng trẻ em ngoan nhà trẻ'),
])
await portal.changes.look()
const page = async (query = '') => load((await portal.web.inject(`/su-kien/co-con-nho${query}`)).body)
await vi.waitFor(async () => expect((await page())('main').text()).toContain('nuôi con nuôi'), 15_000)
const steps = ($: Awaited<ReturnType<typeof page>>) =>
  $('.portal-sided__main .portal-card__title')
    .toArray()
    .map((it) => $(it).text())

test('every event has situations in both languages, each with a key of its own', () => {
  for (const { slug } of lifeEvents) {
    const situations = situationsOfEvent(slug)
    expect([slug, situations.length > 2]).toEqual([slug, true])
    expect(new Set(situations.map((it) => it.key)).size).toBe(situations.length)
    for (const it of situations)
      for (const text of [it.question, it.advice]) expect(text.vi !== text.en && text.vi !== '').toBe(true)
  }
})

test('the page asks what fits, and tells all steps in their order with time, fee and papers', async () => {
  const $ = await page()
  expect(
    $('input[name="viec"]')
      .toArray()
      .map((it) => $(it).attr('value')),
  ).toEqual(['sinh', 'nhan-con', 'tro-giup', 'con-nuoi'])
  expect(steps($)).toEqual([
    '1. Con bạn mới sinh',
    '2. Cần ghi tên cha hoặc mẹ cho con',
    '3. Gia đình cần trợ giúp cho trẻ',
    '4. Bạn nhận con nuôi',
  ])
  expect($('main').text()).toContain('Có mức thu, xem phần chi tiết')
  expect($('a[href="/thu-tuc/1.1#chuan-bi"]').text()).toBe('2 loại giấy tờ')
})

test('papers that several procedures ask for are prepared once', async () => {
  const $ = await page()
  const card = $('aside .portal-card--accent').text()
  expect(card).toContain('Căn cước của cha, mẹ')
  expect(card).toContain('dùng cho 2 thủ tục')
  expect(card).not.toContain('Giấy chứng sinh')
})

test('what one chose is the plan; without script, in the address, so that it can be sent to somebody', async () => {
  const $ = await page('?viec=con-nuoi&viec=sinh')
  expect(steps($)).toEqual(['1. Con bạn mới sinh', '2. Bạn nhận con nuôi'])
  expect($('input[checked]').length).toBe(2)
  expect($('h2').text()).toContain('Việc bạn cần làm')
  expect(steps(await page('?viec=khong-co'))).toHaveLength(4)
  expect((await portal.web.inject('/su-kien/khong-co')).statusCode).toBe(404)
  const english = load((await portal.web.inject('/en/su-kien/co-con-nho?viec=sinh')).body)
  expect(english('.portal-card__title').first().text()).toBe('1. Your child has just been born')
})

test('all 22 groups are reached from the first page', async () => {
  const $ = load((await portal.web.inject('/')).body)
  const links = new Set(
    $('a[href^="/su-kien/"]')
      .toArray()
      .map((it) => $(it).attr('href')),
  )
  expect(links.size).toBe(22)
  for (const link of links) expect([link, (await portal.web.inject(link!)).statusCode]).toEqual([link, 200])
})

test.skipIf(!process.env.REAL_DATA)('with the real procedures every situation leads to at least one', async () => {
  const file = join(process.env.REAL_DATA!, 'procedures', 'procedures.jsonl.gz')
  const members = new Map<string, IndexedProcedure[]>()
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const record = mergeRecord(undefined, readDraft(JSON.parse(line)) as never)
    const procedure = { ...projectionOf(record), title: procedureTitle(record.name) } as IndexedProcedure
    if (procedure.state === 'abolished' || procedure.kind === 'internal') continue
    for (const slug of eventsOf(procedure)) members.set(slug, [...(members.get(slug) ?? []), procedure])
  }
  const empty = lifeEvents.flatMap(({ slug }) => {
    const { steps } = stepsOf(members.get(slug) ?? [], situationsOfEvent(slug))
    const led = new Set(steps.map((it) => it.situation.key))
    return situationsOfEvent(slug).flatMap(({ key }) => (led.has(key) ? [] : [`${slug}: ${key}`]))
  })
  expect(empty).toEqual([])
})
