import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestSupplement } from '#dossiers'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { sessionOf } from '../../../../tests/support/accounts.ts'
import { openBrowser } from '../../../../tests/support/browser.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { passCookie, writePass } from '../look-up-dossier/pass.ts'

const portal = await testPortal()
const { db, web } = portal
const here = await town(db)
const [fresh, processing] = [await filed(db, here), await dossierIn(db, here, 4)]
const waiting = await dossierIn(db, here, 4)
await db.begin((tx) =>
  requestSupplement(tx, here.receiver, {
    ...{ dossierId: waiting.id, revision: 3, deadline: new Date(Date.now() + 9e8) },
    items: [{ component: 'Giấy chứng sinh', what: 'Ảnh bạn gửi bị mờ ở dòng ngày sinh' }],
  }),
)
let browser: Browser
let address: string

beforeAll(async () => {
  address = await web.listen({ port: 0, host: '127.0.0.1' })
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function pageAs(officer: typeof here.receiver, width: number) {
  const { cookie } = await sessionOf(db, officer.accountId!, 'officer')
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  const [name, value] = cookie.split('=') as [string, string]
  await context.addCookies([{ name, value, url: address }])
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())))
  page.on('pageerror', (error) => void errors.push(error.message))
  return { page, errors }
}

// States that the walk through every route (tests/journeys/accessibility.test.ts) does not meet.
const at = (id: string, slug = '') => `/can-bo/ho-so/${id}${slug && `/${slug}`}`
const states = [
  ['/can-bo?hang=don-vi&trang-thai=1', 360],
  ['/can-bo?hang=don-vi&xep=ma&chon=het', 1280],
  ['/can-bo?hang=den-han-hom-nay', 1280],
  [at(fresh.id), 360],
  [`${at(fresh.id)}?xong=ghi-chu`, 1280],
  [at(waiting.id), 1280],
  [at(processing.id, 'tra-ket-qua'), 360],
  ['/can-bo?hang=cho-tra-ket-qua', 360],
  ['/en/can-bo?hang=don-vi', 1280],
  [`/tra-cuu?ma=${processing.code}`, 1280],
  ['/en/tra-cuu?ma=nothing', 360],
  ['/tra-cuu/ho-so', 360],
] as const

test('what dossiers in other states show is accessible and fits', { timeout: 120_000 }, async () => {
  const { page, errors } = await pageAs(here.leader, 360)
  const pass = { dossierId: waiting.id, means: 'code', until: new Date(Date.now() + 60_000) } as const
  const value = writePass(portal.config.key('look-up'), pass)
  await page.context().addCookies([{ name: passCookie, value, url: address }])
  for (const [path, width] of states) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(address + path)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(
      violations.map((it) => [it.id, it.nodes[0]?.html]),
      path,
    ).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, path).toBeLessThanOrEqual(0)
    if (process.env.PICTURES) {
      const name = path.replaceAll(/[^a-z0-9]+/gi, '-').slice(-46)
      await page.screenshot({ path: `${process.env.PICTURES}/${width}${name}.png`, fullPage: true })
    }
  }
  expect(errors).toEqual([])
})

test('keys move through the queue, open, and lead to acts; they can be turned off', { timeout: 60_000 }, async () => {
  const { page } = await pageAs(here.receiver, 1280)
  await page.goto(`${address}/can-bo?hang=don-vi`)
  // The keys live once their switch is offered.
  await page.getByRole('button', { name: 'Tắt phím tắt' }).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)
  const first = await page.locator('a[data-dossier]').first().getAttribute('href')
  expect(await focused()).toBe(address + first)
  await page.keyboard.press('/')
  await page.keyboard.type('jk')
  expect(await page.inputValue('#q')).toBe('jk')
  await page.locator('a[data-dossier]').first().focus()
  await page.keyboard.press('b')
  await page.waitForURL(/yeu-cau-bo-sung$/)
  await page.goBack()
  await page.getByRole('button', { name: 'Tắt phím tắt' }).click()
  await page.keyboard.press('j')
  expect(await focused()).not.toBe(address + first)
})
