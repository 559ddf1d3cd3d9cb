import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptDossier } from '#dossiers'
import { at } from '#platform/clock.ts'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { readTable } from '#platform/tables/read-table.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { listTracks } from './list.sql.ts'
import { addressOf, readPlace, readView } from './list-view.ts'
import { cursorText, momentsOf, queues, queueSlugs, sortSlugs, sorts } from './queues.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const second = await town(db, { code: '9.000003' })
const day = (n: number) => new Date(Date.UTC(2026, 9, n, 3))
for (let n = 1; n <= 6; n++) {
  // Two agencies, two procedures, accepted and not, and two that were filed at the same moment.
  const it = await at(day(n === 4 ? 3 : n), () => filed(db, n % 2 ? here : { ...second, here: here.here }))
  if (n % 3 === 0)
    await at(day(n + 1), () => db.begin((tx) => acceptDossier(tx, here.receiver, { dossierId: it.id, revision: 1 })))
}
await dossierIn(db, here, 9)
await filed(db, { ...here, here: here.elsewhere })
const receiver = await browserOf(portal, here.receiver)
const desk = { agencyPath: '/', accountId: here.receiver.accountId!, moments: momentsOf(day(8)) }
const idsIn = async (address: string) => {
  const { $ } = await receiver.see(address)
  return $('a[data-dossier]')
    .map((_, it) => $(it).attr('href')!.split('/').at(-1)!)
    .get()
}

test('under every order a list read page by page is the list, each line once, across agencies', async () => {
  for (const queue of queues)
    for (const sort of sorts) {
      const view = { queue, sort, filters: {} }
      const whole = await listTracks(db, desk, { ...view, after: undefined, limit: 500 })
      const seen: string[] = []
      for (let after = readPlace(view, undefined); ; ) {
        const rows = await listTracks(db, desk, { ...view, after, limit: 2 })
        seen.push(...rows.map((it) => it.dossierId))
        const last = rows.at(-1)
        if (rows.length < 2 || !last) break
        after = readPlace(view, cursorText({ moment: last.moment, id: last.dossierId, track: last.track }))
        expect(after).toBeDefined()
      }
      expect(seen, `${queue} by ${sort}`).toEqual(whole.map((it) => it.dossierId))
      if (queue === 'agency') expect(whole.length).toBe(8)
      const keys = whole.map((it) => (sort === 'code' ? it.number : sort === 'filed' ? it.filedAt.toISOString() : ''))
      expect(keys).toEqual(keys.toSorted())
    }
})

test('a list is its address: what is written is read again, and nonsense is no filter', () => {
  const pick = <T extends string>(all: readonly T[]) => fc.option(fc.constantFrom(...all), { nil: undefined })
  const date = fc.option(fc.constantFrom('2026-11-27', '2026-01-02'), { nil: undefined })
  fc.assert(
    fc.property(
      fc.record({
        ...{ queue: fc.constantFrom(...queues), sort: fc.constantFrom(...sorts) },
        procedure: fc.option(fc.stringMatching(/^\d\.\d{6}$/), { nil: undefined }),
        ...{ due: pick(['overdue', 'today', 'week', 'paused'] as const), filedFrom: date, dueTo: date },
      }),
      ({ queue, sort, ...filters }) => {
        const query = Object.fromEntries(new URL(addressOf({ queue, sort, filters }), 'http://x').searchParams)
        const read = readView(query, 'mine')
        expect(addressOf(read)).toBe(addressOf({ queue, sort, filters }))
        expect(read).toMatchObject({ queue, sort })
      },
    ),
  )
  expect(readView({ hang: 'x', xep: 'y', han: 'z', 'nop-tu': '31/02/2026', 'trang-thai': '77' }, 'mine')).toEqual({
    ...{ queue: 'mine', sort: 'due' },
    filters: { procedure: undefined, status: undefined, due: undefined, assignee: undefined },
  })
})

test('lists are narrowed by days, which may be typed as one says them; a day that is none is said to be', async () => {
  const all = await idsIn('/can-bo?hang=don-vi&xep=nop')
  const [filtered, none] = [
    await idsIn('/can-bo?hang=don-vi&xep=nop&nop-tu=2/10/2026&nop-den=3-10-2026'),
    await idsIn('/can-bo?hang=don-vi&han-tu=2030-01-01'),
  ]
  expect(filtered).toEqual(all.slice(1, 4))
  expect(none).toEqual([])
  const { $, status } = await receiver.see('/can-bo?hang=don-vi&nop-tu=31/02/2026')
  expect(status).toBe(200)
  expect($('#nop-tu-error').text()).toContain('27/11/2026')
  expect($('#nop-tu').attr('value')).toBe('31/02/2026')
  expect($('.govuk-details[open]').length).toBe(1)
})

test('columns and the number of lines are kept for each officer', async () => {
  const form = new URLSearchParams({ ve: '/can-bo?hang=don-vi', dong: '50' })
  const { $ } = await receiver.see('/can-bo?hang=don-vi')
  form.set('_token', $('form[action="/can-bo/cot"] input[name=_token]').attr('value')!)
  for (const it of ['due', 'owner', 'assignee', 'nonsense']) form.append('cot', it)
  expect((await receiver.post('/can-bo/cot', form)).location).toBe('/can-bo?hang=don-vi')
  const heads = async (browser = receiver) => {
    const page = await browser.see('/can-bo?hang=don-vi')
    return page
      .$('th')
      .map((_, it) => page.$(it).text())
      .get()
  }
  expect(await heads()).toEqual(['Chọn', 'Mã hồ sơ', 'Chủ hồ sơ', 'Người xử lý', 'Hạn'])
  expect(await heads(await browserOf(portal, here.leader))).toContain('Người nộp')
})

test('a list is saved under a name, counted beside the queues, shared in the agency, and removed by its owner', async () => {
  const list = '/can-bo?hang=don-vi&thu-tuc=9.000003'
  const save = async (name: string, shared: boolean) =>
    receiver.send(list, '/can-bo/danh-sach', { ten: name, ...(shared && { chung: 'co' }) })
  expect((await save('', false)).location).toBe(`${list}&loi=ten`)
  expect((await receiver.see(`${list}&loi=ten`)).$('#ten-error').text()).toContain('đặt tên')
  expect((await save('Thủ tục ba', true)).location).toBe(list)
  const own = await receiver.see(list)
  const current = own.$('.portal-rail__link[aria-current]')
  expect(current.text()).toContain('Thủ tục ba')
  expect(current.find('.portal-rail__count').text()).toBe(String(own.$('a[data-dossier]').length))
  expect(own.$('h1').text()).toBe('Thủ tục ba')
  const leader = await browserOf(portal, here.leader)
  const stranger = await browserOf(portal, here.stranger)
  expect((await leader.see('/can-bo')).$('.portal-rail').text()).toContain(`Thủ tục ba (${here.receiver.name})`)
  expect((await stranger.see('/can-bo')).$('.portal-rail').text()).not.toContain('Thủ tục ba')
  const remove = own.$('form[action^="/can-bo/danh-sach/"]').attr('action')!
  const token = (await leader.see(list)).$('form[action="/can-bo/danh-sach"] input[name=_token]').attr('value')!
  await leader.post(remove, new URLSearchParams({ _token: token }))
  expect((await receiver.see(list)).$('h1').text()).toBe('Thủ tục ba')
  await receiver.send(list, remove, {})
  expect((await receiver.see(list)).$('h1').text()).toBe('Đơn vị tôi')
})

test('a list shows a new dossier at once: the list is the table', async () => {
  for (const queue of ['arriving', 'agency'] as const) {
    const address = `/can-bo?hang=${queueSlugs[queue]}&xep=${sortSlugs['filed-newest']}`
    expect(await idsIn(address)).not.toHaveLength(0)
    const { id } = await filed(db, here)
    expect((await idsIn(address))[0]).toBe(id)
  }
})

test('a list leaves as it is shown: the same lines, columns and order; owners learn of it, and no text is a formula', async () => {
  const list = '?hang=don-vi&xep=ma&thu-tuc=9.000003'
  const { $ } = await receiver.see(`/can-bo${list}`)
  const links = $('a[href^="/can-bo/tai-ve/"]')
    .map((_, it) => it.attribs.href!)
    .get()
  expect(links).toEqual([`/can-bo/tai-ve/xlsx${list}`, `/can-bo/tai-ve/csv${list}`])
  const file = async (url: string, cookie = receiver.cookie) => portal.web.inject({ url, headers: { cookie } })
  await db`update dossiers.dossier set owner_name = '=cmd|''/c calc''!A1' where procedure_code = '9.000003'`
  const csv = await file(links[1]!)
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
  const lines = csv.body.replace('\uFEFF', '').trim().split('\r\n')
  expect(lines[0]).toBe('Mã hồ sơ,Chủ hồ sơ,Người xử lý,Hạn')
  const numbers = $('a[data-dossier]')
    .map((_, it) => $(it).text())
    .get()
  expect(lines.slice(1).map((it) => it.split(',')[0])).toEqual(numbers)
  expect(lines[1]).toContain("'=cmd")
  const { rows } = await readTable('list.xlsx', (await file(links[0]!)).rawPayload)
  expect(rows.map((it) => it.cells['Mã hồ sơ'])).toEqual(numbers)
  const looks = await db<{ about: string; reason: string }[]>`
    select about, reason from identity.access where account_id = ${here.receiver.accountId} and reason like 'Tải về%'`
  expect(looks.length).toBe(2 * numbers.length)
  expect(
    (await file(links[1]!, (await browserOf(portal, here.stranger)).cookie)).body.trim().split('\r\n'),
  ).toHaveLength(1)
  expect((await file('/can-bo/tai-ve/pdf?hang=don-vi')).statusCode).toBe(404)
  expect((await portal.web.inject({ url: '/can-bo/tai-ve/csv', headers: { accept: 'text/html' } })).statusCode).toBe(
    303,
  )
})
