import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { demoPortal } from '../support/demo-portal.ts'
import { routesOf } from '../support/routes.ts'
import { notPages, routeSamples, type Sample } from './route-samples.ts'

// Every page of the running router, as somebody it is for: made of whole parts, in both languages, with links that lead
// somewhere. Whether they are accessible and fit a phone: accessibility-1 and -2.

const portal = await demoPortal()
const { web } = portal
const samples = await routeSamples(portal)
const routes = routesOf(web)
  .filter(({ method, path }) => method === 'GET' && !path.startsWith('/api/') && !notPages.has(path))
  .map(({ path }) => path)
const pages = Object.entries(samples).map(([route, sample]) => ({ route, ...sample }))

test('every page of the router is looked at', () => {
  const advice = 'give it a line in tests/journeys/route-samples.ts, or name it there as no page'
  expect(routes.length).toBeGreaterThan(50)
  expect(routes.filter((it) => !(it in samples)).map((it) => `${it}: ${advice}`)).toEqual([])
  expect(Object.keys(samples).filter((it) => !routes.includes(it))).toEqual([])
})

test.each(pages)('$route is made of whole parts, in both languages', async (sample) => {
  const { $, body } = await open(sample)
  expect($('html').attr('lang')).toBe('vi')
  expect($('head > title').text()).toMatch(/Cổng Dịch vụ công Quốc gia$/)
  expect($('h1').length).toBe(1)
  expect(leftovers(body)).toEqual([])
  const english = await open({ ...sample, path: `/en${sample.path === '/' ? '' : sample.path}` })
  expect(english.$('html').attr('lang')).toBe('en')
  expect(english.$('head > title').text()).toMatch(/National Public Service Portal( of Viet Nam)?$/)
  expect(leftovers(english.body)).toEqual([])
})

test('every link of every page leads somewhere', async () => {
  const links = new Map<string, Sample & { from: string }>()
  for (const sample of pages) {
    const { $ } = await open(sample)
    for (const it of $('a[href^="/"], link[href^="/"], img[src^="/"], script[src^="/"]').toArray()) {
      const path = (it.attribs.href ?? it.attribs.src!).split('#')[0]!
      const { cookie } = sample
      links.set(`${cookie} ${path}`, { path, ...(cookie && { cookie }), from: sample.route })
    }
  }
  expect(links.size).toBeGreaterThan(200)
  const broken: string[] = []
  for (const { path, cookie, from } of links.values()) {
    const { statusCode } = await web.inject({ url: path, headers: { accept: 'text/html', ...(cookie && { cookie }) } })
    // The footer leads officers to their desk, and tells everybody else that it is not for them.
    if (statusCode >= 400 && !(path === '/can-bo' && statusCode === 403))
      broken.push(`${statusCode} ${path} on ${from}`)
  }
  expect(broken).toEqual([])
}, 60_000)

async function open({ path, cookie }: Sample) {
  const answer = await web.inject({ url: path, headers: { accept: 'text/html', ...(cookie && { cookie }) } })
  expect([path, answer.statusCode]).toEqual([path, 200])
  return { body: answer.body, $: load(answer.body) }
}

/** What a text shows when a value was missing. */
function leftovers(html: string): string[] {
  const $ = load(html)
  $('code, pre').remove()
  return (
    $('body')
      .text()
      .match(/.{0,20}(\bundefined\b|\[object|\bNaN\b|Invalid Date|\bnull\b).{0,20}/g) ?? []
  )
}
