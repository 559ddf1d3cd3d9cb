import { AxeBuilder } from '@axe-core/playwright'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, expect, test } from 'vitest'
import { demonstrationPassword } from '#identity'
import { demoOfficers } from '../../demo/people.ts'
import { openBrowser } from '../support/browser.ts'
import { demoPortal } from '../support/demo-portal.ts'
import { beginFiling, readAtTheDesk, reviewAndFile } from '../support/filing.ts'
import { thorough } from '../support/thorough.ts'
import { Visitor } from '../support/visitor.ts'

// A ministry's officer builds a form, looks at it, fills it in for trial, publishes it, changes it, publishes again, and
// binds it to a procedure, where people find it to print, and a citizen files with it.

const portal = await demoPortal()
const browser = await openBrowser()
afterAll(() => browser.close())

const author = demoOfficers.find((it) => it.key === 'la.vy')!
const pictures = process.env.PICTURES

const everyRun = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
]
const runs = thorough ? everyRun : everyRun.filter(({ javaScript }) => !javaScript)

test.each(runs)('a form from nothing to a procedure (JavaScript $javaScript, $width px)', async (options) => {
  const { javaScript, width } = options
  const vy = await Visitor.arrive(browser, { ...options, address: portal.address })
  const { page } = vy
  const main = page.getByRole('main')
  const shoot = async (name: string) => {
    if (pictures) await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true })
    if (!javaScript) return
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map((it) => [it.id, it.nodes[0]?.html])).toEqual([])
  }
  const add = async (kind: string, settings: Record<string, string>) => {
    await vy.press(kind)
    await setting(settings)
    await vy.press('Lưu')
  }
  const setting = async (settings: Record<string, string>) => {
    for (const [name, value] of Object.entries(settings)) {
      const field = page.locator(`[name="${name}"]`)
      const tag = await field.evaluate((it) => `${it.tagName} ${it.getAttribute('type') ?? ''}`)
      if (tag.startsWith('SELECT')) await field.selectOption({ label: value })
      else if (tag.endsWith('checkbox')) await field.check()
      else await field.fill(value)
    }
  }

  await vy.goto('/dang-nhap')
  await vy.signIn(author.phone, demonstrationPassword)
  await page.getByLabel(/Bộ Tư pháp/).check()
  await vy.press('Tiếp tục')
  await vy.goto('/quan-tri/bieu-mau')
  await vy.follow('Biểu mẫu mới')
  const code = `don-${width}`
  await setting({ name: 'Đơn đề nghị cấp bản sao', code })
  await vy.press('Tạo và soạn')

  await vy.press('Trang')
  await main.getByRole('link', { name: 'Trang 1. Trang 1' }).click()
  await setting({ 'title.vi': 'Người đề nghị' })
  await vy.press('Lưu')
  await add('Chữ một dòng', { 'title.vi': 'Họ và tên', required: 'true' })
  await add('Số định danh', { 'title.vi': 'Số định danh cá nhân' })
  await add('Chọn một', { 'title.vi': 'Bạn nhận kết quả ở đâu?', choices: 'Tại cơ quan\nTại nhà', required: 'true' })
  await vy.press('Chữ một dòng')
  await setting({
    ...{ 'title.vi': 'Địa chỉ nhận', 'rule.effect': 'Chỉ hiện khi', 'rule.0.question': 'Bạn nhận kết quả ở đâu?' },
    ...{ 'rule.0.op': 'là', 'rule.0.value': 'tại nhà' },
  })
  if (javaScript) {
    // The preview follows what is typed.
    await page.locator('[data-live-preview]').getByText('Địa chỉ nhận').waitFor()
    await shoot('settings')
  }
  await vy.press('Lưu')
  await add('Bảng nhiều dòng', { 'title.vi': 'Các bản sao' })
  await main.getByRole('link', { name: 'Cột thứ nhất' }).click()
  await setting({ 'title.vi': 'Loại giấy' })
  await vy.press('Lưu')
  await page.locator('[name=into]').selectOption({ label: '– Các bản sao' })
  await add('Số', { 'title.vi': 'Số bản', minimum: '1' })
  await page.locator('[name=into]').selectOption({ label: 'Người đề nghị' })
  await add('Tự tính', {
    'title.vi': 'Tổng số bản',
    'calc.op': 'Tổng một cột của bảng',
    'calc.column': 'Các bản sao: Số bản',
  })
  await add('Lời cam đoan', { 'title.vi': 'Tôi cam đoan lời khai là đúng', required: 'true' })
  await shoot('builder')
  expect(await main.innerText()).toContain('Biểu mẫu không có lỗi')
  await reorder()

  await vy.follow('Thử điền')
  await vy.press('Tiếp tục')
  expect(await main.innerText()).toContain('Hãy nhập họ và tên')
  await vy.type(/^Họ và tên/, 'Lê Thị Mai')
  await vy.type(/^Số định danh/, '123')
  await vy.choose('Bạn nhận kết quả ở đâu?', 'Tại nhà')
  await vy.click(main.getByRole('button', { name: /^Thêm: Các bản sao/ }))
  await page.locator('[name="a.cacBanSao.0.soBan"]').fill('3')
  await page.getByLabel(/^Tôi cam đoan/).check()
  if (javaScript) await expect.poll(() => page.locator('output').last().innerText(), { timeout: 10_000 }).toBe('3')
  await shoot('try')
  await vy.press('Tiếp tục')
  expect(await main.innerText()).toContain('phải là số định danh gồm 12 chữ số')
  await vy.type(/^Số định danh/, '')
  await vy.type(/^Địa chỉ nhận/, 'Số 1 phố Demo')
  await vy.press('Tiếp tục')
  expect(await vy.heading()).toBe('Kết quả thử điền')
  expect(await main.innerText()).toMatch(/Tổng số bản\s+3/)

  await vy.follow('Công bố')
  await setting({ note: 'Lần đầu' })
  await vy.press('Công bố phiên bản')
  expect(await main.innerText()).toContain('Phiên bản 1 (đang dùng)')

  await vy.follow('Soạn')
  await main.getByRole('link', { name: 'Họ và tên', exact: true }).click()
  await setting({ 'title.vi': 'Họ, chữ đệm và tên' })
  await vy.press('Lưu')
  await vy.follow('Công bố')
  expect(await main.innerText()).toContain('1 thay đổi so với phiên bản đang dùng')
  await shoot('publish')
  await vy.press('Công bố phiên bản')
  await vy.press('So sánh')
  expect(await main.innerText()).toContain('Họ, chữ đệm và tên')
  await shoot('compare')

  await vy.follow('Tổng quan')
  await vy.follow('Gắn vào thủ tục')
  await setting({ procedure: '2.000635' })
  await vy.press('Gắn biểu mẫu')
  expect(await main.innerText()).toMatch(/2\.000635[\s\S]*2 \(đang dùng\)/)
  await shoot('bind')

  const mai = await Visitor.arrive(browser, { ...options, address: portal.address })
  await mai.goto('/thu-tuc/2.000635')
  const link = await mai.page.getByRole('link', { name: 'Tải mẫu trống để in (PDF)' }).getAttribute('href')
  const answer = await mai.page.context().request.get(link!)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await answer.body())), { mergePages: true })
  expect(text).toContain('ĐƠN ĐỀ NGHỊ CẤP BẢN SAO')
  await beginFiling(mai, '2.000635')
  await mai.follow('Người đề nghị')
  expect(await mai.page.getByRole('group', { name: 'Địa chỉ nhận' }).count()).toBe(0)
  await mai.type(/^Họ, chữ đệm và tên/, 'Lê Thị Mai')
  await mai.choose('Bạn nhận kết quả ở đâu?', 'Tại nhà')
  if (!javaScript) await mai.press('Lưu và tiếp tục')
  await mai.type(/^Địa chỉ nhận/, 'Số 15 phố Demo')
  await mai.click(mai.page.getByRole('button', { name: /^Thêm: Các bản sao/ }))
  await mai.page.locator('[name="a.cacBanSao.0.loaiGiay"]').fill('Trích lục kết hôn')
  await mai.page.locator('[name="a.cacBanSao.0.soBan"]').fill('4')
  await mai.page.getByLabel(/^Tôi cam đoan/).check()
  await mai.press('Lưu và tiếp tục')
  const answers = ['Lê Thị Mai', 'Số 15 phố Demo', 'Trích lục kết hôn']
  const number = await reviewAndFile(mai, answers)

  const lan = await Visitor.arrive(browser, { ...options, address: portal.address })
  const read = await readAtTheDesk(lan, number)
  for (const answer of answers) expect(read).toContain(answer)
  expect(read).toMatch(/Tổng số bản\s+4/)

  for (const person of [vy, mai, lan]) {
    expect(person.faults).toEqual([])
    await person.leave()
  }

  /** By the keyboard alone without JavaScript, by mouse and finger with it. */
  async function reorder(): Promise<void> {
    const parts = () => page.locator('.portal-outline__part > .portal-outline__row .govuk-link').allInnerTexts()
    const before = await parts()
    const second = page.getByRole('button', { name: 'Lên “Số định danh cá nhân”' })
    await second.focus()
    const arrived = page.waitForEvent('load')
    await page.keyboard.press('Enter')
    await arrived
    expect((await parts()).slice(0, 2)).toEqual(before.slice(0, 2).toReversed())
    if (javaScript) {
      const loaded = page.waitForEvent('load')
      await page
        .locator('[data-path="0.0"]')
        .first()
        .dragTo(page.locator('[data-path="0.2"]').first(), { targetPosition: { x: 20, y: 5 } })
      await loaded
      expect(await parts()).toEqual(before)
      await byFinger('[data-path="0.1"] .portal-outline__handle', '[data-path="0.0"]')
      expect((await parts()).slice(0, 2)).toEqual(before.slice(0, 2).toReversed())
      await vy.press('Lên “Họ và tên”')
    } else await vy.press('Lên “Họ và tên”')
    expect(await parts()).toEqual(before)
  }

  async function byFinger(from: string, to: string): Promise<void> {
    await page.locator(from).first().scrollIntoViewIfNeeded()
    const [start, end] = await Promise.all([from, to].map((it) => page.locator(it).first().boundingBox()))
    const finger = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints })
    const loaded = page.waitForEvent('load')
    await touch('touchStart', [{ x: start!.x + 10, y: start!.y + 16 }])
    for (const part of [0.3, 0.6, 1])
      await touch('touchMove', [{ x: start!.x + 10, y: start!.y + 16 + (end!.y + 5 - start!.y - 16) * part }])
    await touch('touchEnd', [])
    await loaded
  }
}, 180_000)
