import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { testPortal } from '../../../tests/support/portal.ts'

const portal = await testPortal()

test('the front page asks one question and leads to the life events', async () => {
  const page = await portal.web.inject('/')
  const $ = load(page.body)
  expect($('title').text()).toBe('Cổng Dịch vụ công Quốc gia')
  expect($('h1').text()).toBe('Bạn cần làm gì hôm nay?')
  expect($('form[role=search]').length).toBe(1)
  expect($('.portal-events__citizen .portal-tile').length).toBe(12)
  expect($('.portal-events__business .portal-tile').length).toBe(12)
  expect($('form[action="/tra-cuu"] input[name=ma]').length).toBe(1)
})

test('English has the same page with links that stay English', async () => {
  const $ = load((await portal.web.inject('/en')).body)
  expect($('html').attr('lang')).toBe('en')
  expect($('h1').text()).toBe('What do you need to do today?')
  const links = $('main a, .portal-sections a')
    .map((_, it) => $(it).attr('href'))
    .get()
    .filter((it) => !it.startsWith('tel:'))
  expect(links.filter((it) => !it.startsWith('/en'))).toEqual([])
})

test('the chosen language is remembered at the front door only', async () => {
  const chosen = await portal.web.inject('/ngon-ngu/en?tiep=%2Ftra-cuu%3Fma%3DH26')
  expect(chosen.statusCode).toBe(303)
  expect(chosen.headers.location).toBe('/en/tra-cuu?ma=H26')
  expect(chosen.cookies[0]).toMatchObject({ name: 'portal_language', value: 'en' })
  const front = await portal.web.inject({ url: '/', cookies: { portal_language: 'en' } })
  expect(front.headers.location).toBe('/en')
})

test('the language link leads nowhere else', async () => {
  for (const elsewhere of ['//example.org', 'https://example.org', '/\\example.org', '']) {
    const answer = await portal.web.inject(`/ngon-ngu/vi?tiep=${encodeURIComponent(elsewhere)}`)
    expect(answer.headers.location).toBe('/')
  }
})

test('pages have no inline script or style, for the policy forbids them', async () => {
  for (const url of ['/', '/kham-pha-giao-dien', '/en/kham-pha-giao-dien/ban-lam-viec']) {
    const page = await portal.web.inject(url)
    expect(page.statusCode).toBe(200)
    const $ = load(page.body)
    expect($('[style], style, script:not([src]), [onclick]').length).toBe(0)
    const ids = $('[id]')
      .map((_, it) => $(it).attr('id'))
      .get()
    expect(ids.length).toBe(new Set(ids).size)
  }
})
