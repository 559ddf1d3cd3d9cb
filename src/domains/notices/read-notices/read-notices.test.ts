import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { person, sessionOf, submitForm } from '../../../../tests/support/accounts.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { inBothLanguages, notify, unreadCount } from '#notices'

const portal = await testPortal()
const { db } = portal

const get = (url: string, cookie = '') => portal.web.inject({ url, headers: { cookie, accept: 'text/html' } })
const write = (accountId: string, subject: string) =>
  db.begin((tx) =>
    notify(tx, { to: { accountId }, kind: 'test', subject, text: 'Dòng một.\n\nDòng hai.', link: '/tra-cuu' }),
  )

async function reader() {
  const somebody = await person(db)
  return { ...somebody, ...(await sessionOf(db, somebody.accountId)) }
}

test('an inbox is its owner’s only', async () => {
  const [owner, other] = [await reader(), await reader()]
  await write(owner.accountId, 'Chỉ cho chủ')
  expect((await get('/thong-bao')).statusCode).toBe(401)
  expect((await get('/thong-bao', other.cookie)).body).not.toContain('Chỉ cho chủ')
  const url = load((await get('/thong-bao', owner.cookie)).body)('.portal-inbox a').attr('href')!
  expect((await get(url, other.cookie)).statusCode).toBe(404)
  expect((await get(url)).statusCode).toBe(401)
  await submitForm(portal, { url: '/thong-bao/da-xem', cookie: other.cookie })
  expect(await unreadCount(db, owner.accountId)).toBe(1)
})

test('reading a notice opens it', async () => {
  const owner = await reader()
  await write(owner.accountId, 'Hồ sơ đã được tiếp nhận')
  const inbox = load((await get('/thong-bao', owner.cookie)).body)
  expect(inbox('.portal-inbox').text()).toContain('Mới')
  const page = await get(inbox('.portal-inbox a').attr('href')!, owner.cookie)
  expect(page.body).toContain('Dòng hai.')
  expect(page.body).toContain('href="/tra-cuu"')
  expect(await unreadCount(db, owner.accountId)).toBe(0)
  expect(load((await get('/thong-bao', owner.cookie)).body)('.portal-inbox').text()).not.toContain('Mới')
})

test('a notice is read in the language of the page, and as it was sent', async () => {
  const owner = await reader()
  const words = { vi: { subject: 'Hồ sơ mới', text: 'Có việc mới.' }, en: { subject: 'New dossier', text: 'News.' } }
  const message = { to: { accountId: owner.accountId }, kind: 'test', ...inBothLanguages(words, 'vi') }
  await db.begin((tx) => notify(tx, message))
  const inbox = load((await get('/en/thong-bao', owner.cookie)).body)
  expect(inbox('.portal-inbox a').text()).toBe('New dossier')
  const url = inbox('.portal-inbox a').attr('href')!
  const page = load((await get(url, owner.cookie)).body)
  expect(page('h1').text()).toBe('New dossier')
  expect(page('main details [lang=vi]').text()).toBe('Hồ sơ mớiCó việc mới.')
  const sent = load((await get(url.replace('/en', ''), owner.cookie)).body)
  expect([sent('h1').text(), sent('main details').length]).toEqual(['Hồ sơ mới', 0])
  // One that is known in one language only is marked as such.
  await write(owner.accountId, 'Chỉ tiếng Việt')
  expect(load((await get('/en/thong-bao', owner.cookie)).body)('.portal-inbox [lang=vi]').text()).toBe('Chỉ tiếng Việt')
})

test('an inbox is read page by page, newest first, nothing twice and nothing left out', async () => {
  const owner = await reader()
  for (let i = 1; i <= 45; i++) await write(owner.accountId, `Tin ${i}.`)
  const seen: string[] = []
  let url: string | undefined = '/thong-bao'
  while (url) {
    const $ = load((await get(url, owner.cookie)).body)
    seen.push(
      ...$('.portal-inbox a')
        .map((_, it) => $(it).text())
        .get(),
    )
    url = $('a[rel=next]').attr('href')
  }
  expect(seen).toEqual(Array.from({ length: 45 }, (_, i) => `Tin ${45 - i}.`))
})

test('all can be marked as read, and an empty inbox says what to expect', async () => {
  const owner = await reader()
  expect((await get('/thong-bao', owner.cookie)).body).toContain('Bạn chưa có thông báo nào')
  await write(owner.accountId, 'Một')
  await write(owner.accountId, 'Hai')
  expect((await submitForm(portal, { url: '/thong-bao/da-xem', cookie: owner.cookie })).statusCode).toBe(303)
  expect(await unreadCount(db, owner.accountId)).toBe(0)
})
