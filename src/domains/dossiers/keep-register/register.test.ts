import type { load } from 'cheerio'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { acceptDossier, finishDossier, handOverResult, processDossier, withdrawDossier } from '#dossiers'
import { at } from '#platform/clock.ts'
import { readTable } from '#platform/tables/read-table.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { readPeriod } from './period.ts'

const portal = await testPortal()
const { db, web } = portal
const here = await town(db)
const leader = await browserOf(portal, here.leader)
const receiver = await browserOf(portal, here.receiver)
const day = (text: string) => new Date(`${text}+07:00`)

/** Received on a morning of October 2026, in order. */
async function received(date: string, minute: number) {
  const { id } = await at(day(`${date}T08:00`), () => filed(db, here, { quiet: true }))
  const moment = day(`${date}T09:${String(minute).padStart(2, '0')}`)
  return at(moment, () => db.begin((tx) => acceptDossier(tx, here.receiver, { dossierId: id, revision: 1 })))
}

const first = await received('2026-10-05', 0)
const on = (revision: number) => ({ dossierId: first.id, revision })
await at(day('2026-10-05T10:00'), () => db.begin((tx) => processDossier(tx, here.handler, on(2))))
const done = { outcome: 'refused', resultFileIds: [], text: 'Chưa đủ điều kiện' } as const
await at(day('2026-10-12T10:00'), () => db.begin((tx) => finishDossier(tx, here.handler, { ...on(3), ...done })))
await at(day('2026-10-13T10:00'), () =>
  db.begin((tx) => handOverResult(tx, here.receiver, { ...on(4), way: 'in-person' })),
)
const second = await received('2026-10-06', 0)
await at(day('2026-10-07T10:00'), () =>
  db.begin((tx) => withdrawDossier(tx, here.receiver, { dossierId: second.id, revision: 2, reason: 'Đổi ý' })),
)
const october = `co-quan=${here.here.id}&tu=01/10/2026&den=31/10/2026`
const rowsOf = ($: ReturnType<typeof load>) =>
  $('main table.portal-table tbody tr')
    .toArray()
    .map((it) => $(it).text())

test('[3.5-07] receivers, leaders and administrators of the agency read its book, nobody else', async () => {
  const path = `/can-bo/so-theo-doi?${october}`
  const statusOf = async (actor: Parameters<typeof browserOf>[1], url = path) =>
    (await (await browserOf(portal, actor)).see(url)).status
  expect((await leader.see(path)).status).toBe(200)
  expect((await receiver.see(path)).status).toBe(200)
  expect(await statusOf(await here.officer('agency-administrator'))).toBe(200)
  for (const url of [path, ...['pdf', 'csv', 'xlsx'].map((it) => `/can-bo/so-theo-doi/${it}?${october}`)]) {
    expect(await statusOf(here.handler, url)).toBe(403)
    expect(await statusOf(here.stranger, url)).toBe(403)
    expect(await statusOf(here.citizen.actor, url)).toBe(403)
    expect((await web.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(303)
  }
  expect((await leader.see('/can-bo/so-theo-doi?co-quan=999999')).status).toBe(404)
})

test('[3.5-07] the book tells what was received, promised, handed on, decided and returned', async () => {
  const { $ } = await leader.see(`/can-bo/so-theo-doi?${october}`)
  const [one, two] = rowsOf($)
  for (const words of [
    ...[first.code!, 'Đăng ký mẫu', here.citizen.name, '05/10/2026 09:00', '08/10/2026 17:00', '05/10/2026 10:00'],
    ...['12/10/2026 10:00', '13/10/2026', 'Trực tiếp', 'Từ chối giải quyết; Quá hạn'],
  ])
    expect(one).toContain(words)
  expect(two).toContain('Người nộp đã rút')
  expect(rowsOf((await leader.see('/can-bo/so-theo-doi?tu=01/09/2026&den=30/09/2026')).$)).toHaveLength(0)
  // Without anything said: one's own agency, this month.
  expect((await leader.see('/can-bo/so-theo-doi')).status).toBe(200)
  expect((await leader.see(`/en/can-bo/so-theo-doi?${october}`)).$('h1').text()).toBe('Register of dossiers')
})

test('the book goes on over pages and files without losing or doubling a line', async () => {
  for (let i = 0; i < 58; i++) await received('2026-10-20', i)
  const firstPage = await leader.see(`/can-bo/so-theo-doi?${october}`)
  const next = firstPage.$('a[rel=next]').attr('href')!
  const secondPage = await leader.see(next)
  const numbers = [...rowsOf(firstPage.$), ...rowsOf(secondPage.$)].map((it) => /H26\.[\d.]+-\d{6}-\d+/.exec(it)![0])
  expect(numbers).toHaveLength(60)
  expect(new Set(numbers).size).toBe(60)
  expect(rowsOf(secondPage.$)[0]).toMatch(/^\D*51/)

  const { cookie } = leader
  const get = (format: string) => web.inject({ url: `/can-bo/so-theo-doi/${format}?${october}`, headers: { cookie } })
  for (const format of ['csv', 'xlsx']) {
    const answer = await get(format)
    expect(answer.headers['content-disposition']).toContain(`so-theo-doi-2026-10-01-2026-10-31.${format}`)
    const table = await readTable(`a.${format}`, answer.rawPayload)
    expect(table.rows.map((it) => it.cells['Mã hồ sơ'])).toEqual(numbers)
    expect(table.rows[0]!.cells).toMatchObject({ TT: '1', 'Ngày trả': '13/10/2026', 'Số bộ': '01' })
  }
  const pdf = await get('pdf')
  expect(pdf.headers['content-type']).toBe('application/pdf')
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf.rawPayload)))
  expect(totalPages).toBeGreaterThan(1)
  expect(text[0]).toMatch(/Mẫu số 07, Thông tư 03\/2025/)
  const whole = text.join(' ').replaceAll(/\s/g, '')
  for (const number of numbers) expect(whole).toContain(number)
  expect(text.at(-1)).toContain('NGƯỜI LẬP SỔ')
})

test('bad days and bad places in the book get a sentence, or are passed over', async () => {
  for (const [query, words] of [
    ['tu=31/02/2026&den=01/03/2026', 'Hãy nhập ngày có trên lịch'],
    ['tu=01/03/2026&den=hôm%20nay', 'Hãy nhập ngày có trên lịch'],
    ['tu=02/03/2026&den=01/03/2026', 'Ngày cuối phải bằng hoặc sau ngày đầu'],
    ['tu=01/01/2020&den=01/03/2026', 'nhiều nhất một năm'],
  ]) {
    const { status, $ } = await leader.see(`/can-bo/so-theo-doi?${query}`)
    expect(status).toBe(422)
    expect($('.govuk-error-summary').text()).toContain(words)
  }
  const { cookie } = leader
  for (const query of [
    'sau=x',
    'sau=infinity_x',
    'dong=-1',
    'dong=x',
    'co-quan=x',
    'co-quan=99999999999',
    'ten=%00',
    'ten=%25_%5C',
    'tu=%00',
  ])
    expect(
      (await web.inject({ url: `/can-bo/so-theo-doi?${query}`, headers: { cookie } })).statusCode,
      query,
    ).toBeLessThan(500)
  expect((await web.inject({ url: '/can-bo/so-theo-doi/pdf?tu=x', headers: { cookie } })).statusCode).toBe(303)
  expect((await web.inject({ url: '/can-bo/so-theo-doi/doc', headers: { cookie } })).statusCode).toBeLessThan(500)
  expect(readPeriod({ tu: '7-1-2026', den: '2026-01-09' })).toEqual({ from: '2026-01-07', to: '2026-01-09' })
})
