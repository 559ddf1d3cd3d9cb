import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { testPortal } from '../support/portal.ts'

const portal = await testPortal()
const address = await portal.web.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()
afterAll(() => browser.close())

/** A page of its own; it fails on any error the browser reports. */
async function open(path: string, width: number): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(address + path, { waitUntil: 'networkidle' })
  return { page, errors }
}

const pages = ['/', '/en', '/kham-pha-giao-dien', '/kham-pha-giao-dien/ban-lam-viec']

test.each(
  pages.flatMap((path) => [320, 1280].map((width) => ({ path, width }))),
)('$path at $width px reflows and has no accessibility fault', async ({ path, width }) => {
  const { page, errors } = await open(path, width)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((it) => [it.id, it.nodes.map((node) => node.target)])).toEqual([])
  expect(errors).toEqual([])
  await page.context().close()
})

test('the first visit weighs less than 100 KB', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let bytes = 0
  await session.send('Network.enable')
  session.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength
  })
  await page.goto(`${address}/`, { waitUntil: 'networkidle' })
  expect(bytes).toBeLessThan(100_000)
  await context.close()
})

test('the list of errors takes the focus and leads to its fields', async () => {
  const { page } = await open('/dang-nhap', 1280)
  await page.click('main button[type=submit]')
  await page.waitForLoadState('networkidle')
  expect(await page.title()).toMatch(/^Lỗi: (?!Lỗi)/)
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('govuk-error-summary')
  await page.click('.govuk-error-summary a[href="#login"]')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('login')
  await page.context().close()
})

test('suggestions are read, chosen and left with the keyboard', async () => {
  const { page } = await open('/', 1280)
  await page.route('**/thu-tuc/goi-y?*', (route) =>
    route.fulfill({
      json: [
        { code: '1.001193', name: 'Đăng ký khai sinh', href: '/kham-pha-giao-dien' },
        { code: '2.000635', name: 'Cấp bản sao trích lục hộ tịch', href: '/' },
      ],
    }),
  )
  const box = page.locator('#search')
  await box.pressSequentially('khai sinh')
  await expect.poll(() => box.getAttribute('aria-expanded')).toBe('true')
  expect((await new AxeBuilder({ page }).analyze()).violations.map((it) => it.id)).toEqual([])
  await box.press('Escape')
  expect(await box.getAttribute('aria-expanded')).toBe('false')
  await box.press('End')
  await box.pressSequentially(' c')
  await expect.poll(() => page.locator('[role=option]').count()).toBe(2)
  await box.press('ArrowDown')
  expect(await box.getAttribute('aria-activedescendant')).toBe('search-list-0')
  await box.press('Enter')
  await page.waitForURL('**/kham-pha-giao-dien')
  await page.context().close()
})

test.each([360, 1280])('every suggestion on the front page can be seen and touched at %i px', async (width) => {
  const { page } = await open('/', width)
  const items = Array.from({ length: 6 }, (_, i) => ({
    code: `1.00000${i}`,
    name: `Đăng ký khai sinh ${i}`,
    href: '/',
  }))
  await page.route('**/thu-tuc/goi-y?*', (route) => route.fulfill({ json: items }))
  await page.locator('#search').pressSequentially('khai')
  const options = page.locator('[role=option]')
  await expect.poll(() => options.count()).toBe(6)
  const covered = await options.evaluateAll(
    (all) =>
      all.filter((it) => {
        it.scrollIntoView({ block: 'center' })
        const { left, top, width, height } = it.getBoundingClientRect()
        return !it.contains(document.elementFromPoint(left + width / 2, top + height / 2))
      }).length,
  )
  expect(covered).toBe(0)
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/suggestions-${width}.png` })
  await page.context().close()
})

test('the menu of a phone opens, and closes with Escape', async () => {
  const { page } = await open('/', 360)
  const menu = page.locator('.portal-menu--phone')
  await menu.locator('summary').click()
  expect(await menu.getByRole('link', { name: 'English' }).isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await menu.getAttribute('open')).toBeNull()
  await page.context().close()
})

test('without JavaScript both lists of life events can be reached and the search is a form', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(address)
  expect(await page.locator('.portal-events__business').isVisible()).toBe(false)
  await page.click('label[for=events-business]')
  expect(await page.locator('.portal-events__business').isVisible()).toBe(true)
  expect(await page.locator('.portal-events__citizen').isVisible()).toBe(false)
  await page.fill('#search', 'khai sinh')
  await page.press('#search', 'Enter')
  await page.waitForURL('**/thu-tuc?q=khai+sinh')
  await context.close()
})
