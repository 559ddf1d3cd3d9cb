import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { routeSamples } from '../journeys/route-samples.ts'
import { openBrowser } from './browser.ts'
import { demoPortal } from './demo-portal.ts'
import { thorough } from './thorough.ts'

const widths = [1280, 360]

/**
 * Every second page of the router, in a browser, as somebody it is for: it fits both widths, and the rules of accessibility
 * hold. They cost half a second a time: in `npm test` pages take turns in the width that is judged.
 */
export async function judgePages(half: 0 | 1): Promise<void> {
  const portal = await demoPortal()
  const samples = await routeSamples(portal)
  const pages = Object.entries(samples)
    .map(([route, sample], turn) => ({ route, ...sample, turn }))
    .filter(({ turn }) => turn % 2 === half)
    .map((page, turn) => ({ ...page, judged: thorough ? widths : [widths[turn % 2]!] }))
  const browser = await openBrowser()
  afterAll(() => browser.close())

  test.each(pages)('$route is accessible and fits a desk and a phone', async ({ path, cookie, judged }) => {
    const { page, faults } = await pageOf(cookie)
    await page.goto(portal.address + path)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      if (judged.includes(width))
        expect({ width, found: await accessibilityFaults(page) }).toEqual({ width, found: [] })
    }
    expect(faults.splice(0)).toEqual([])
  })

  /** One tab per person. */
  const tabs = new Map<string | undefined, Promise<Tab>>()
  function pageOf(cookie: string | undefined): Promise<Tab> {
    const tab = tabs.get(cookie) ?? newTab(cookie)
    tabs.set(cookie, tab)
    return tab
  }

  async function newTab(cookie: string | undefined): Promise<Tab> {
    const context: BrowserContext = await browser.newContext()
    for (const pair of cookie?.split('; ') ?? []) {
      const [name, value] = pair.split(/=(.*)/s)
      if (name && value) await context.addCookies([{ name, value, url: portal.address }])
    }
    const faults: string[] = []
    context.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
    context.on('weberror', (error) => void faults.push(error.error().message))
    return { page: await context.newPage(), faults }
  }
}

type Tab = { page: Page; faults: string[] }

async function accessibilityFaults(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.map((it) => ({ rule: it.id, at: it.nodes.map((node) => node.target.join(' ')) }))
}
