import { AxeBuilder } from '@axe-core/playwright'
import { load } from 'cheerio'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { demoPortal } from '../support/demo-portal.ts'
import { routesOf } from '../support/routes.ts'
import { thorough } from '../support/thorough.ts'
import { notPages, routeSamples, type Sample } from './route-samples.ts'

// Every page of the running router, as somebody it is for: accessible on a desk and on a phone, and made of whole parts.

const portal = await demoPortal()
const { web, address } = portal
const samples = await routeSamples(portal)
const routes = routesOf(web)
  .filter(({ method, path }) => method === 'GET' && !path.startsWith('/api/') && !notPages.has(path))
  .map(({ path }) => path)
const pages = Object.entries(samples).map(([route, sample]) => ({ route, ...sample }))
const widths = [1280, 360]
const browser = await openBrowser()
afterAll(() => browser.close())

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

// Every page fits both widths. The rules of accessibility cost half a second a time: pages take turns in the width.
test.each(
  pages.map((page, turn) => ({ ...page, judged: thorough ? widths : [widths[turn % 2]] })),
)('$route is accessible and fits a desk and a phone', async ({ path, cookie, judged }) => {
  const { page, faults } = await pageOf(cookie)
  await page.goto(address + path)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    if (judged.includes(width)) expect({ width, found: await accessibilityFaults(page) }).toEqual({ width, found: [] })
  }
  expect(faults.splice(0)).toEqual([])
})

async function accessibilityFaults(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.map((it) => ({ rule: it.id, at: it.nodes.map((node) => node.target.join(' ')) }))
}

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

/** One tab per person. */
const tabs = new Map<string | undefined, Promise<{ page: Page; faults: string[] }>>()
function pageOf(cookie: string | undefined) {
  const tab = tabs.get(cookie) ?? newTab(cookie)
  tabs.set(cookie, tab)
  return tab
}

async function newTab(cookie: string | undefined): Promise<{ page: Page; faults: string[] }> {
  const context: BrowserContext = await browser.newContext()
  const [name, value] = cookie?.split(/=(.*)/s) ?? []
  if (name && value) await context.addCookies([{ name, value, url: address }])
  const faults: string[] = []
  context.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
  context.on('weberror', (error) => void faults.push(error.error().message))
  return { page: await context.newPage(), faults }
}
