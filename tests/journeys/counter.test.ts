import { afterAll, expect, test } from 'vitest'
import { demonstrationPassword } from '#identity'
import { findDossierByNumber } from '#dossiers'
import { today } from '#platform/clock.ts'
import { samplePaper } from '../../demo/papers.ts'
import { demoOfficers } from '../../demo/people.ts'
import { openBrowser } from '../support/browser.ts'
import { demoPortal } from '../support/demo-portal.ts'
import { Visitor } from '../support/visitor.ts'

// At the counter in a browser: a number is called, a dossier is filed for who came, the receipt printed, the kiosk shows it.

const portal = await demoPortal()
const { db } = portal
const browser = await openBrowser()
afterAll(() => browser.close())

const receiver = demoOfficers.find((it) => it.key === 'vu.lan')!
const scan = {
  name: 'bang-tot-nghiep.pdf',
  mimeType: 'application/pdf',
  buffer: await samplePaper({ agency: 'Trường Demo', title: 'Bằng', lines: ['Chỉ để thử'], day: 'Ngày 20/11/2020' }),
}

test('number called, filed for the one who came, receipt, handed over', { timeout: 120_000 }, async () => {
  const lan = await Visitor.arrive(browser, { address: portal.address, width: 1280, javaScript: true })
  const { page } = lan
  const main = page.getByRole('main')
  await lan.goto('/dang-nhap')
  await lan.signIn(receiver.phone, demonstrationPassword)
  await page.getByLabel(/phường Ba Đình/).check()
  await lan.press('Tiếp tục')
  await someoneWaits()

  await lan.goto('/can-bo/quay')
  await lan.press('Ngồi vào quầy 1')
  await lan.press('Gọi số tiếp theo')
  await lan.press('Nhận hồ sơ cho người này')
  expect(await main.innerText()).toContain('Số thứ tự')
  await lan.type(/^Số định danh cá nhân hoặc mã số thuế/, '001055000111')
  await lan.press('Tìm người nộp')
  await lan.type(/^Họ và tên/, 'Nguyễn Văn Quầy')
  await lan.press('Tiếp tục: chọn thủ tục')
  await main.getByLabel(/^Tìm thủ tục/).fill('chứng thực bản sao')
  await lan.click(main.getByRole('button', { name: 'Tìm', exact: true }))
  await lan.follow(/Chứng thực bản sao từ bản chính/i)
  // Questions come first, where the procedure has some.
  if ((await main.getByRole('link', { name: 'Bỏ qua câu hỏi' }).count()) > 0) await lan.follow('Bỏ qua câu hỏi')
  await lan.choose('Cơ quan giải quyết', 'Ủy ban nhân dân phường Ba Đình')
  await lan.press('Bắt đầu')

  expect(await lan.heading()).toBe('Nội dung tờ khai')
  // Said once already, so it is not asked again.
  expect(await page.getByRole('textbox', { name: /^Họ, chữ đệm, tên/ }).inputValue()).toBe('Nguyễn Văn Quầy')
  await lan.type(/^Số điện thoại/, '0988123123')
  const document = lan.within('Giấy tờ cần chứng thực 1')
  await document.getByLabel('Tên giấy tờ').fill('Bằng tốt nghiệp')
  await document.getByLabel('Tiếng Việt').check()
  await document.getByLabel('Số trang').fill('1')
  await document.getByLabel('Số bản cần').fill('2')
  await lan.typeAddress(/^Bạn sẽ đến xã, phường nào/, { province: 'Thành phố Hà Nội', commune: 'Phường Ba Đình' })
  await lan.choose('Bạn cần bản nào?', 'Cả hai')
  await lan.press('Lưu, sang giấy tờ')

  expect(await lan.heading()).toBe('Giấy tờ kèm theo')
  await main.getByLabel('Đủ, đúng').check()
  await main.getByLabel('Số bản chính').fill('1')
  await main.getByLabel('Tải bản quét lên').setInputFiles(scan)
  await lan.press('Lưu, sang quyết định')
  expect(await main.innerText()).toContain('Hồ sơ đủ, đúng: tiếp nhận được')
  await lan.press('Tiếp nhận và in giấy tiếp nhận')

  expect(await lan.heading()).toBe('Đã tiếp nhận')
  const receipt = await page.locator('.portal-sheet').innerText()
  for (const words of ['Nguyễn Văn Quầy', '1 bản chính']) expect(receipt).toContain(words)
  const secret = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await page.locator('.portal-sheet-secret').innerText())![0]
  const code = /H26[\w.]*-\d{6}-\d{4}/.exec(receipt)![0]
  // The print is of the size that the form has: A5, and all of it on paper.
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/g)].map((it) => `${it[1]} x ${it[2]}`)
  expect(sizes.length).toBeLessThanOrEqual(2)
  for (const size of sizes) expect(size).toMatch(/^(419|420) x 59[45]$/)
  await lan.follow('Về quầy gọi số')
  expect(await main.innerText()).toContain(`Đã nhận hồ sơ ${code}`)

  await finished(code)
  await lan.follow(`Đã nhận hồ sơ ${code}`)
  await lan.follow('Bàn giao kết quả')
  await lan.choose('Người đến quầy đưa gì?', 'Giấy tiếp nhận')
  await lan.press('Ghi nhận đã trao')

  await lan.goto('/can-bo/quay')
  const opened = page.waitForEvent('load')
  await page.locator('form[action$="/1/ki-ot"] button').click()
  await opened
  await lan.follow(/^Tra cứu hồ sơ/)
  await lan.type(/^Mã hồ sơ/, code)
  await lan.type(/^Mã tra cứu/, secret)
  await lan.press('Xem hồ sơ')
  expect(await main.innerText()).toContain('Đã trả kết quả')
  await lan.click(page.getByRole('link', { name: 'Xong, xóa màn hình' }))
  // The way back shows an empty form, not the dossier.
  await page.goBack().catch(() => undefined)
  expect(await page.locator('body').innerText()).not.toContain(code)
  expect(lan.faults).toEqual([])
  await lan.leave()
})

test('a kiosk warns, one touch keeps the page, and without one it goes back to its start', async () => {
  const somebody = await Visitor.arrive(browser, { address: portal.address, width: 1280, javaScript: true })
  const { page } = somebody
  await page.clock.install()
  await somebody.goto('/ki-ot/1/tra-cuu')
  await somebody.type(/^Mã hồ sơ/, 'N261127-AAAAAAAA')
  await page.clock.runFor(72_000)
  const warning = page.getByRole('alertdialog', { name: 'Bạn còn dùng máy không?' })
  expect(await warning.isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Tôi còn dùng' }).click()
  expect(await warning.isVisible()).toBe(false)
  await page.clock.runFor(91_000)
  await page.waitForURL('**/ki-ot/1')
  expect(somebody.faults).toEqual([])
  await somebody.leave()
})

/** Whatever the hour, somebody waits in the first line. */
async function someoneWaits(): Promise<void> {
  await db`
    insert into counter.ticket (id, office_id, day, service_id, number, state, source, taken_at, turn_at)
    values (uuidv7(), 1, ${today()}, 1, 'A902', 'waiting', 'kiosk', now() - interval '1 day', now() - interval '1 day')`
}

/** The work between receipt and result is another journey’s. */
async function finished(code: string): Promise<void> {
  const { id, tracks } = (await findDossierByNumber(db, code))!
  await db`update dossiers.dossier set status = 9, outcome = 'granted' where id = ${id}`
  await db`update dossiers.track set status = 9, outcome = 'granted' where dossier_id = ${id} and number = ${tracks[0]!.number}`
}
