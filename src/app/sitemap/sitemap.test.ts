import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { importProcedures } from '../../domains/procedures/import-procedures/import-procedures.ts'
import { normalisedBirth } from '../../domains/procedures/sample.ts'
import { faultsOf } from '../../../tests/support/schema.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { sitemapPart } from './sitemap.ts'

const portal = await testPortal({ PUBLIC_URL: 'https://portal.example', DEMO: 'off' })
await importProcedures(portal.db, [
  normalisedBirth,
  { ...normalisedBirth, id: 'i', code: '1.900002', kind: 'STANDARD_INTERNAL' },
])
const xml = async (url: string) => {
  const answer = await portal.web.inject(url)
  expect([url, answer.statusCode, answer.headers['content-type']]).toEqual([url, 200, 'application/xml; charset=utf-8'])
  expect([url, await faultsOf('sitemap.xsd', answer.body)]).toEqual([url, []])
  return load(answer.body, { xml: true })
}
const textsOf = ($: ReturnType<typeof load>, selector: string) =>
  $(selector)
    .toArray()
    .map((it) => $(it).text())

test('the index leads to parts whose pages all answer, with their last change', async () => {
  const index = await xml('/sitemap.xml')
  expect(index('sitemapindex').attr('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  const parts = textsOf(index, 'sitemap > loc').map((it) => it.replace('https://portal.example', ''))
  expect(parts).toEqual(
    expect.arrayContaining(['/sitemap/trang-1.xml', '/sitemap/thu-tuc-1.xml', '/sitemap/su-kien-1.xml']),
  )
  for (const part of parts) {
    const $ = await xml(part)
    expect($('urlset').attr('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
    expect($('url').length).toBeLessThanOrEqual(50_000)
    for (const it of $('url').toArray()) {
      expect($(it).children('loc').length).toBe(1)
      expect($(it).children('xhtml\\:link').length).toBe(2)
      for (const date of textsOf($, 'lastmod')) expect(Number.isNaN(Date.parse(date))).toBe(false)
    }
    for (const address of textsOf($, 'url > loc').slice(0, 30)) {
      const { statusCode } = await portal.web.inject(address.replace('https://portal.example', ''))
      expect([address, statusCode]).toEqual([address, 200])
    }
  }
})

test('what is inside agencies only is not in it; a change is there soon', async () => {
  expect(textsOf(await xml('/sitemap/thu-tuc-1.xml'), 'loc')).toEqual([
    'https://portal.example/thu-tuc/1.900001',
    'https://portal.example/en/thu-tuc/1.900001',
  ])
  await importProcedures(portal.db, [{ ...normalisedBirth, id: 'n', code: '1.900003' }])
  await portal.changes.look()
  expect(textsOf(await xml('/sitemap/thu-tuc-1.xml'), 'loc')).toContain('https://portal.example/thu-tuc/1.900003')
})

test('what is no part is not found', async () => {
  for (const part of ['thu-tuc-2.xml', 'thu-tuc.xml', 'x-1.xml', 'thu-tuc-1'])
    expect((await portal.web.inject(`/sitemap/${part}`)).statusCode).toBe(404)
})

test('the schema of the protocol would take no broken sitemap', async () => {
  const one = (await portal.web.inject('/sitemap/trang-1.xml')).body
  for (const broken of [
    one.replace(/<loc>[^<]*<\/loc>/, ''),
    one.replace(/<loc>[^<]*<\/loc>/, '<loc>/thu-tuc</loc>'),
    one.replace('</loc>', '</loc><lastmod>27/11/2026</lastmod>'),
    one.replace('sitemap/0.9', 'sitemap/1.0'),
  ])
    expect((await faultsOf('sitemap.xsd', broken)).length).toBeGreaterThan(0)
})

test('addresses are escaped', () => {
  expect(sitemapPart('https://p.example', [{ path: '/a?b=1&c=<', changedAt: null }])).toContain('/a?b=1&amp;c=&lt;')
})

test('robots may read the public pages, and nothing of a demonstration', async () => {
  const { body } = await portal.web.inject('/robots.txt')
  expect(body).toContain('Sitemap: https://portal.example/sitemap.xml')
  expect(body).toContain('Disallow: /ho-so')
  expect(body).not.toContain('Disallow: /\n')
  const shown = await testPortal()
  expect((await shown.web.inject('/robots.txt')).body).toBe('User-agent: *\nDisallow: /\n')
})
