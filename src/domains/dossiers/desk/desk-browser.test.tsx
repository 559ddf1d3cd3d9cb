import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestSupplement } from '#dossiers'
import { actorOf, grantRole } from '#identity'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { openBrowser } from '../../../../tests/support/browser.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { passCookie, writePass } from '../look-up-dossier/pass.ts'

const portal = await testPortal()
const { db, web } = portal
const here = await town(db)
const dossiers = [await filed(db, here), await dossierIn(db, here, 2), await dossierIn(db, here, 4)]
const [fresh, accepted, processing] = dossiers as [(typeof dossiers)[0], (typeof dossiers)[0], (typeof dossiers)[0]]
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

const at = (id: string, slug = '') => `/can-bo/ho-so/${id}${slug && `/${slug}`}`
const addresses = [
  '/can-bo?hang=don-vi&trang-thai=1',
  '/can-bo?hang=den-han-hom-nay',
  at(fresh.id),
  at(waiting.id),
  at(fresh.id, 'tiep-nhan'),
  at(fresh.id, 'yeu-cau-bo-sung'),
  at(fresh.id, 'tu-choi'),
  at(processing.id, 'tra-ket-qua'),
  at(processing.id, 'thu-phi'),
  at(processing.id, 'phan-cong'),
  at(accepted.id, 'xu-ly'),
  at(accepted.id, 'dung'),
  at(accepted.id, 'ghi-chu'),
  '/can-bo?hang=cho-tra-ket-qua',
  '/en/can-bo?hang=don-vi',
]

test.each([360, 1280])('every page of the desk is accessible and fits at %i px', {
  timeout: 120_000,
}, async (width) => {
  const { page, errors } = await pageAs(here.leader, width)
  for (const path of addresses) {
    await page.goto(address + path)
    const { violations } = await new AxeBuilder({ page }).analyze()
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

test.each([360, 1280])('the receiver’s own pages and the administration are accessible and fit at %i px', {
  timeout: 120_000,
}, async (width) => {
  const administrator = await person(db)
  await db.begin((tx) =>
    grantRole(tx, { accountId: administrator.accountId, role: 'portal-administrator', agencyId: null }),
  )
  const visits = [
    { as: here.receiver, paths: [at(accepted.id, 'rut'), `${at(fresh.id)}?xong=ghi-chu`] },
    {
      as: await actorOf(db, administrator.accountId, 'officer'),
      paths: ['/quan-tri', '/quan-tri/tai-khoan', '/quan-tri/bieu-mau', '/en/quan-tri', '/co-quan'],
    },
  ]
  for (const { as, paths } of visits) {
    const { page, errors } = await pageAs(as, width)
    for (const path of paths) {
      await page.goto(address + path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map((it) => [it.id, it.nodes[0]?.html]),
        path,
      ).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
    expect(errors).toEqual([])
  }
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

test.each([360, 1280])('the look-up is accessible and fits at %i px', { timeout: 60_000 }, async (width) => {
  const { page, errors } = await pageAs(here.receiver, width)
  await page.context().clearCookies()
  const pass = { dossierId: waiting.id, means: 'code', until: new Date(Date.now() + 60_000) } as const
  const value = writePass(portal.config.key('look-up'), pass)
  await page.context().addCookies([{ name: passCookie, value, url: address }])
  for (const path of ['/tra-cuu', `/tra-cuu?ma=${processing.code}`, '/en/tra-cuu?ma=nothing', '/tra-cuu/ho-so']) {
    await page.goto(address + path)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map((it) => [it.id, it.nodes[0]?.html]),
      path,
    ).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    if (process.env.PICTURES) {
      const name = path.replaceAll(/[^a-z0-9]+/gi, '-').slice(-40)
      await page.screenshot({ path: `${process.env.PICTURES}/${width}${name}.png`, fullPage: true })
    }
  }
  expect(errors).toEqual([])
})
