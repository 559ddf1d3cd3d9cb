import { openBrowser } from './tests/support/browser.ts'
const base = 'http://127.0.0.1:3104'
const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
page.setDefaultTimeout(120000)
await page.goto(`${base}/dang-nhap`)
await page.fill('input[name=login]', '0900100216').catch(async () => console.log(await page.content()))
await page.fill('input[type=password]', 'trinh-dien-2026')
await page.click('main form button[type=submit]')
await page.waitForLoadState()
await page.locator('main form button').last().click(); await page.waitForLoadState(); console.log(page.url())
for (const [name, path] of [['year','/quan-tri/lich-lam-viec?nam=2027'],['form','/quan-tri/lich-lam-viec/ngay?ngay=2027-02-08'],['hours','/quan-tri/gio-lam-viec'],['import','/quan-tri/lich-lam-viec/nhap']] as const) {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(base + path)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    console.log(name, width, wide)
    await page.screenshot({ path: `/tmp/law-${name}-${width}.png`, fullPage: true })
  }
}
await page.setViewportSize({ width: 1280, height: 900 })
await page.goto(base + '/quan-tri/lich-lam-viec/ngay')
await page.fill('input[name=day]', '02/12/2026')
await page.check('input[name=kind][value=HOLIDAY]')
await page.fill('input[name=name]', 'Nghỉ bão')
await page.fill('input[name=decision]', 'Công điện 12/CĐ-TTg')
await page.check('input[name=status][value=OFFICIAL]')
await page.click('main form[method=post] button[type=submit]')
await page.waitForLoadState()
await page.screenshot({ path: '/tmp/law-confirm-1280.png', fullPage: true })
console.log(await page.textContent('main'))
await browser.close()
