import { afterAll, expect, test } from 'vitest'
import { demonstrationPassword } from '#identity'
import { samplePaper } from '../../demo/papers.ts'
import { demoOfficers } from '../../demo/people.ts'
import { openBrowser } from '../support/browser.ts'
import { demoPortal } from '../support/demo-portal.ts'
import { beginFiling, readAtTheDesk, reviewAndFile } from '../support/filing.ts'
import { thorough } from '../support/thorough.ts'
import { Visitor } from '../support/visitor.ts'

// A Form.io form of thirty fields is brought in, published and bound by a ministry's officer, filled in by a citizen in a
// browser, and read by the officer who receives it.

const portal = await demoPortal()
const browser = await openBrowser()
afterAll(() => browser.close())

const author = demoOfficers.find((it) => it.key === 'la.vy')!
const pictures = process.env.PICTURES
const procedure = '1.004873'
const plan = {
  name: 'so-do.pdf',
  mimeType: 'application/pdf',
  buffer: await samplePaper({ agency: 'Trại Demo', title: 'Sơ đồ', lines: ['Chỉ để thử'], day: 'Ngày 20/11/2026' }),
}

const everyRun = [
  { javaScript: true, width: 360 },
  { javaScript: false, width: 1280 },
]
const runs = thorough ? everyRun : everyRun.filter(({ javaScript }) => javaScript)

test.each(runs)('a form from Form.io to a dossier (JavaScript $javaScript, $width px)', async (options) => {
  const arrive = () => Visitor.arrive(browser, { ...options, address: portal.address })
  const vy = await arrive()
  const code = `chan-nuoi-${options.width}`
  await bringIn(vy, code)
  await publishAndBind(vy, code)

  const mai = await arrive()
  await beginFiling(mai, procedure)
  await owner(mai)
  await place(mai, options.javaScript)
  await animals(mai, options.javaScript)
  await mai.follow('Sơ đồ chuồng trại')
  await mai.page.getByLabel('Chọn tệp').setInputFiles(plan)
  await mai.press('Gửi tệp')
  await mai.click(mai.page.getByRole('link', { name: 'Về danh sách việc' }))
  const number = await reviewAndFile(mai, ['Trại Demo', '03/02/1990', plan.name])

  const lan = await arrive()
  const read = await readAtTheDesk(lan, number)
  for (const answer of said) expect(read).toMatch(answer)
  if (pictures) await lan.page.screenshot({ path: `${pictures}/desk-${options.width}.png`, fullPage: true })

  for (const person of [vy, mai, lan]) {
    expect(person.faults).toEqual([])
    await person.leave()
  }
}, 180_000)

/** What the officer reads: every kind of answer, calculated ones too, and nothing of what was hidden. */
const said = [
  ...[/Lê Văn Tám/, /001090000001/, /03\/02\/1990/, /Giới tính\s+Nam/, /0912345678/, /tam@example\.vn/],
  ...[/Thôn Đoài, Phường Ba Đình, .*Hà Nội/, /Loại hình\s+Trang trại/, /0123456789/, /Diện tích[^\n]*\s+200/],
  ...[/Nước máy, Nguồn khác/, /Suối/, /01\/06\/2020/, /Ủ phân compost/],
  ...[/Lợn/, /3\.000\.000 đồng/, /30\.000\.000 đồng/, /Tổng số chuồng\s+5/, /so-do\.pdf/],
]

async function bringIn(vy: Visitor, code: string): Promise<void> {
  const { page } = vy
  await vy.goto('/dang-nhap')
  await vy.signIn(author.phone, demonstrationPassword)
  await page.getByLabel(/Bộ Tư pháp/).check()
  await vy.press('Tiếp tục')
  await vy.goto('/quan-tri/bieu-mau')
  await vy.follow(/Form\.io/)
  await page.getByLabel('Tệp JSON của biểu mẫu').setInputFiles('tests/support/formio-form.json')
  await page.locator('[name=code]').fill(code)
  await vy.press('Nhập')
  const report = await page.getByRole('main').innerText()
  expect(report).toContain('11 mục cần xem lại')
  expect(report).toContain('Mật độ nuôi')
  if (pictures) await page.screenshot({ path: `${pictures}/report-${code}.png`, fullPage: true })
  await vy.follow('Soạn tiếp biểu mẫu này')
  expect(await page.getByRole('main').innerText()).toContain('Biểu mẫu không có lỗi')
}

async function publishAndBind(vy: Visitor, code: string): Promise<void> {
  const main = vy.page.getByRole('main')
  await vy.follow('Công bố')
  await vy.page.locator('[name=note]').fill('Nhập từ hệ thống cũ')
  await vy.press('Công bố phiên bản')
  // The report of the import is still there.
  await vy.goto(`/quan-tri/bieu-mau/${code}/phien-ban`)
  await vy.follow(/^Báo cáo nhập từ Form\.io/)
  expect(await main.innerText()).toContain('11 mục cần xem lại')
  await vy.follow('Tổng quan')
  await vy.follow('Gắn vào thủ tục')
  await vy.page.locator('[name=procedure]').fill(procedure)
  await vy.press('Gắn biểu mẫu')
  expect(await main.innerText()).toContain('1 (đang dùng)')
}

const save = 'Lưu và tiếp tục'
/** A machine may be slow to fetch what shows the sums. */
const patient = { timeout: 10_000 }

async function owner(mai: Visitor): Promise<void> {
  await mai.follow('Chủ cơ sở')
  await mai.type(/^Họ và tên chủ cơ sở/, 'Lê Văn Tám')
  await mai.type(/^Số căn cước/, '001090000001')
  await mai.typeDay(/^Ngày sinh/, '3/2/1990')
  await mai.choose(/^Giới tính/, 'Nam')
  await mai.type(/^Số điện thoại/, '0912 345 678')
  await mai.type(/^Thư điện tử/, 'tam@example.vn')
  const home = { province: 'Thành phố Hà Nội', commune: 'Phường Ba Đình', detail: 'Thôn Đoài' }
  await mai.typeAddress(/^Nơi ở hiện nay/, home)
  await mai.press(save)
}

async function place(mai: Visitor, javaScript: boolean): Promise<void> {
  expect(await mai.heading()).toBe('Cơ sở')
  const { page } = mai
  await mai.type(/^Tên cơ sở/, 'Trại Demo')
  await mai.choose(/^Loại hình/, 'Trang trại')
  await mai.type(/^Diện tích/, '200')
  await mai
    .within(/^Nguồn nước dùng/)
    .getByLabel('Nước máy')
    .check()
  await mai
    .within(/^Nguồn nước dùng/)
    .getByLabel('Nguồn khác')
    .check()
  await mai.typeDay(/^Ngày bắt đầu hoạt động/, '1/6/2020')
  await mai.type(/^Quy trình xử lý/, 'Ủ phân compost')
  // What these answers bring up comes with the page again without JavaScript.
  if (!javaScript) await mai.press(save)
  await mai.type(/^Mã số thuế/, '12')
  await mai.type(/^Nguồn nước khác/, 'Suối')
  await mai.press(save)
  expect(await page.title()).toMatch(/^Lỗi: /)
  await mai.type(/^Mã số thuế/, '0123456789')
  await mai.press(save)
}

async function animals(mai: Visitor, javaScript: boolean): Promise<void> {
  expect(await mai.heading()).toBe('Vật nuôi')
  const { page } = mai
  const cell = (name: string) => page.locator(`[name="a.vatNuoi.0.${name}"]`)
  if ((await cell('loai').count()) === 0) await mai.click(page.getByRole('button', { name: /^Thêm: Đàn vật nuôi/ }))
  await cell('loai').fill('Lợn')
  await cell('soLuong').fill('10')
  await cell('giaMoiCon').fill('3.000.000')
  await mai.type(/^Số chuồng nái/, '2')
  await mai.type(/^Số chuồng thịt/, '3')
  if (javaScript)
    await expect.poll(() => page.locator('output').allInnerTexts(), patient).toEqual(['30.000.000 đồng', '5'])
  await page.getByLabel(/^Tôi cam kết/).check()
  await mai.press(save)
}
