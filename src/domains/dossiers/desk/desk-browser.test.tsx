import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestSupplement, submitSupplement } from '#dossiers'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { sessionOf } from '../../../../tests/support/accounts.ts'
import { openBrowser } from '../../../../tests/support/browser.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { writeToAgency } from '../messages/send-message.ts'
import { passCookie, writePass } from '../look-up-dossier/pass.ts'
import { keepWording } from '../wordings/keep-wording.ts'

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
const administrator = await here.officer('agency-administrator')
let browser: Browser
let address: string

beforeAll(async () => {
  address = await web.listen({ port: 0, host: '127.0.0.1' })
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function pageAs(actor: typeof here.receiver, width: number, javaScriptEnabled = true) {
  const as = actor.kind === 'officer' ? 'officer' : 'citizen'
  const { cookie } = await sessionOf(db, actor.accountId!, as)
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })
  const [name, value] = cookie.split('=') as [string, string]
  await context.addCookies([{ name, value, url: address }])
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())))
  page.on('pageerror', (error) => void errors.push(error.message))
  return { page, errors }
}

// States that the walk through every route (tests/journeys/accessibility-1 and -2) does not meet.
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

test('whatever a line says of its state, one can read what it is about', { timeout: 60_000 }, async () => {
  const { id } = await dossierIn(db, here, 4)
  await db.begin((tx) =>
    requestSupplement(tx, here.receiver, {
      ...{ dossierId: id, revision: 3, deadline: new Date(Date.now() + 9e8) },
      items: [{ component: 'Giấy chứng sinh', what: 'Ảnh bạn gửi bị mờ' }],
    }),
  )
  const items = [{ number: 1, text: 'đã gửi lại', files: [] }]
  await db.begin((tx) => submitSupplement(tx, here.citizen.actor, { dossierId: id, revision: 4, items }))
  await db.begin((tx) => writeToAgency(tx, here.citizen.actor, { dossierId: id, text: 'Bao giờ xong ạ?', fileIds: [] }))
  const { page } = await pageAs(here.leader, 1280)
  await page.goto(`${address}/can-bo?hang=don-vi`)
  const widths = await page
    .locator('td.portal-table__cell--procedure')
    .evaluateAll((cells) => cells.map((it) => it.clientWidth))
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(200)
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

// Without JavaScript on a phone, with it on a desk: the same journey.
for (const [width, js] of [
  [360, false],
  [1280, true],
] as const)
  test(`a question, ready words, a preview, an answer: ${width} px`, { timeout: 90_000 }, async () => {
    const dossier = await dossierIn(db, here, 4)
    await db.begin((tx) =>
      keepWording(tx, administrator, {
        ...{ body: here.here, kind: 'message', name: `Chào ${width}` },
        text: 'Chào {nguoi_nop}, hồ sơ {ma_ho_so} đang được giải quyết.',
      }),
    )
    const citizen = await pageAs(here.citizen.actor, width, js)
    await citizen.page.goto(`${address}/ho-so/${dossier.id}/tin-nhan`)
    await citizen.page.fill('textarea[name=text]', 'Bao giờ xong ạ?')
    await citizen.page.click('main button[type=submit]')
    await citizen.page.waitForURL(/gui=1/)

    const { page, errors } = await pageAs(here.handler, width, js)
    await page.goto(address + at(dossier.id))
    if (js) {
      // The switch of the keys is there once they live; T leads to the message, and letters in it are letters.
      await page.locator('[data-keys-switch] button').waitFor({ state: 'attached' })
      await page.keyboard.press('?')
      expect(await page.locator('dialog[open]').innerText()).toContain('viết ghi chú nội bộ')
      await page.keyboard.press('Escape')
      await page.keyboard.press('t')
      await page.keyboard.type('ngay')
      expect(await page.inputValue('#message-text')).toBe('ngay')
    }
    await page.getByRole('link', { name: 'Dùng lời mẫu, gửi kèm tệp, xem trước' }).click()
    await page.fill('textarea[name=text]', 'Cảm ơn câu hỏi.')
    await page.selectOption('select[name=wording-text]', { label: `Chào ${width}` })
    await page.click('button[name=_fill]')
    const text = `Cảm ơn câu hỏi.\n\nChào ${here.citizen.name}, hồ sơ ${dossier.code} đang được giải quyết.`
    expect(await page.inputValue('textarea[name=text]')).toBe(text)
    await page.click('button[name=_look]')
    expect(await page.locator('#xem-truoc').innerText()).toContain(`Chào ${here.citizen.name}`)
    expect(await page.inputValue('textarea[name=text]')).toBe(text)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    if (js) expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map((it) => it.id)).toEqual([])
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}/preview-${width}.png`, fullPage: true })
    await page.getByRole('button', { name: 'Gửi tin nhắn', exact: true }).last().click()
    await page.waitForURL(/xong=tin-nhan/)
    if (js)
      // One reads on where the act led to.
      await page.waitForFunction(() => document.activeElement?.hasAttribute('data-focus-here'))
    await citizen.page.goto(`${address}/ho-so/${dossier.id}`)
    await citizen.page.getByRole('link', { name: 'Đọc và trả lời' }).click()
    expect(await citizen.page.locator('.portal-thread').innerText()).toContain('đang được giải quyết')
    expect([...errors, ...citizen.errors]).toEqual([])
  })
