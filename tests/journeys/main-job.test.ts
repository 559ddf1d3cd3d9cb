import { readFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { demonstrationPassword } from '#identity'
import { dayOf } from '#platform/clock.ts'
import { formatDay } from '#ui/format.ts'
import { samplePaper } from '../../demo/papers.ts'
import { demoCitizens, demoOfficers } from '../../demo/people.ts'
import { openBrowser } from '../support/browser.ts'
import { demoPortal } from '../support/demo-portal.ts'
import { thorough } from '../support/thorough.ts'
import { Visitor } from '../support/visitor.ts'

// The main job of the portal in a browser: a birth is registered, from the search to the certificate, by four people.

const portal = await demoPortal()
const browser = await openBrowser()
afterAll(() => browser.close())

const paper = (title: string) =>
  samplePaper({ agency: 'Bệnh viện Demo', title, lines: ['Chỉ để thử'], day: 'Ngày 20/11/2026' })
const birthNote = { name: 'giay-chung-sinh.pdf', mimeType: 'application/pdf', buffer: await paper('Giấy chứng sinh') }
const clearer = { ...birthNote, name: 'chup-lai.pdf', buffer: await paper('Giấy chứng sinh, chụp lại') }
const certificate = { ...birthNote, name: 'giay-khai-sinh.pdf', buffer: await paper('Giấy khai sinh') }

const citizen = demoCitizens[0]!
const [receiver, handler, leader] = ['vu.lan', 'do.tuan', 'bui.hanh'].map(
  (key) => demoOfficers.find((it) => it.key === key)!,
)
const home = { province: 'Thành phố Hà Nội', commune: 'Phường Ba Đình', detail: 'Số 15 ngõ 20 phố Châu Long' }

const everyRun = [true, false].flatMap((javaScript) => [360, 1280].map((width) => ({ javaScript, width })))
const runs = thorough ? everyRun : everyRun.filter(({ javaScript, width }) => javaScript === (width === 360))

test.each(runs)('a birth is registered (JavaScript $javaScript, $width px)', async (options) => {
  const child = `Lê Minh ${options.javaScript ? 'Anh' : 'Bình'} ${options.width === 360 ? 'Nhỏ' : 'Lớn'}`
  const arrive = () => Visitor.arrive(browser, { ...options, address: portal.address })
  const mai = await arrive()

  await findAndOpen(mai)
  await fillIn(mai, { child, javaScript: options.javaScript })
  await attach(mai)
  const number = await reviewAndFile(mai, child)
  await mai.follow('Mở hồ sơ')
  const dossier = new URL(mai.page.url()).pathname

  const lan = await arrive()
  await atTheDesk(lan, receiver!)
  await openDossier(lan, number)
  const code = await accept(lan)

  const tuan = await arrive()
  await atTheDesk(tuan, handler!)
  await openDossier(tuan, code)
  await processAndAsk(tuan)

  await mai.goto(dossier)
  expect(await mai.page.getByRole('main').innerText()).toContain('Ảnh chụp bị mờ ở dòng ngày sinh')
  await supplement(mai)

  const hanh = await arrive()
  await atTheDesk(hanh, leader!)
  await openDossier(hanh, code)
  await finish(hanh)

  await mai.goto(dossier)
  expect(await result(mai)).toEqual(certificate.buffer)

  await openDossier(lan, code)
  await handOver(lan)

  await mai.goto(dossier)
  const timeline = mai.page.locator('.portal-timeline__title')
  expect(await timeline.allInnerTexts()).toEqual([
    ...['Đã trả kết quả', 'Đã xử lý xong', 'Bạn đã bổ sung', 'Yêu cầu bổ sung giấy tờ'],
    ...['Đang xử lý', 'Được tiếp nhận', 'Mới đăng ký'],
  ])
  expect(await result(mai)).toEqual(certificate.buffer)
  for (const person of [mai, lan, tuan, hanh]) {
    await person.leave()
    expect(person.faults).toEqual([])
  }
}, 120_000)

async function findAndOpen(mai: Visitor): Promise<void> {
  await mai.goto('/')
  const search = mai.page.getByRole('main').getByRole('search')
  await search.getByRole('searchbox').or(search.getByRole('combobox')).fill('đăng ký khai sinh')
  await mai.click(search.getByRole('button'))
  await mai.follow(/^Đăng ký khai sinh$/)
  await mai.follow('Nộp hồ sơ')
  await answerFirst(mai)
  await mai.follow('Nộp hồ sơ')
  expect(await mai.heading()).toBe('Đăng nhập')
  await mai.signIn(citizen.phone, demonstrationPassword)
  expect(await mai.heading()).toBe('Nộp hồ sơ: Đăng ký khai sinh')
  await mai.press('Bắt đầu làm hồ sơ')
}

/** The questions before filing, for everybody; what was answered is still there after signing in. */
async function answerFirst(mai: Visitor): Promise<void> {
  const next = 'Tiếp tục'
  expect(await mai.heading()).toBe('Trẻ sinh ngày nào?')
  await mai.press(next)
  expect(await mai.page.getByRole('alert').innerText()).toContain('Hãy nhập một ngày có thật')
  const yesterday = formatDay(dayOf(new Date(Date.now() - 86_400_000)), 'vi')
  await mai.typeDay('Trẻ sinh ngày nào?', yesterday)
  await mai.press(next)
  // Whoever registers in time pays nothing: nobody asks whether they are exempt.
  expect(await mai.heading()).toBe('Trẻ thuộc trường hợp nào?')
  await mai.choose('Trẻ thuộc trường hợp nào?', 'Trẻ do mẹ sinh ra')
  await mai.press(next)
  await mai.type(/^Bạn cần thêm mấy bản sao/, '2')
  await mai.press(next)
  const said = await mai.page.getByRole('main').innerText()
  expect(said).toContain('Bạn làm được thủ tục này')
  expect(said).toContain('16.000 đồng (8.000 đồng × 2)')
}

async function fillIn(mai: Visitor, { child, javaScript }: { child: string; javaScript: boolean }): Promise<void> {
  const save = 'Lưu và tiếp tục'
  const question = (name: string | RegExp) => mai.page.getByRole('textbox', { name })
  /** Without JavaScript a question that an answer brings up comes with the page again. */
  const sendToSeeMore = () => (javaScript ? undefined : mai.press(save))

  await mai.follow('Người đi khai')
  // What the portal knows stands there.
  expect(await question(/^Họ, chữ đệm, tên của bạn/).inputValue()).toBe(citizen.name)
  await mai.choose('Bạn là gì của trẻ?', 'Mẹ')
  await mai.press(save)

  expect(await mai.heading()).toBe('Trẻ được khai sinh')
  await mai.type(/^Họ, chữ đệm, tên của trẻ/, child)
  await mai.typeDay('Ngày sinh của trẻ', '31/2/2026')
  await mai.choose('Giới tính', 'Nữ')
  await mai.type(/^Dân tộc/, 'Kinh')
  await mai.type(/^Quốc tịch/, 'Việt Nam')
  await mai.choose('Trẻ sinh ở đâu?', 'Bệnh viện, trạm y tế')
  await mai.typeAddress('Địa chỉ nơi sinh', { ...home, detail: 'Số 1 phố Demo' })
  await mai.typeAddress('Quê quán của trẻ', { province: home.province, commune: home.commune })
  await sendToSeeMore()
  await mai.type(/^Tên bệnh viện/, 'Bệnh viện Demo')
  if (javaScript) await mai.press(save)
  expect(await mai.page.title()).toMatch(/^Lỗi: /)
  await mai.page.getByRole('link', { name: /^Ngày sinh của trẻ chưa đúng/ }).click()
  await mai.typeDay('Ngày sinh của trẻ', '2/11/2026')
  await mai.press(save)

  expect(await mai.heading()).toBe('Mẹ của trẻ')
  await mai.type(/^Họ, chữ đệm, tên người mẹ/, citizen.name)
  await mai.typeDay('Ngày sinh của mẹ', '12/4/1995')
  await mai.type(/^Số định danh của mẹ/, citizen.identityNumber)
  await mai.type(/^Dân tộc/, 'Kinh')
  await mai.type(/^Quốc tịch/, 'Việt Nam')
  await mai.typeAddress('Nơi cư trú của mẹ', home)
  await mai.press(save)

  // One answer, then the other: what belongs to the first goes away and is not asked for.
  expect(await mai.heading()).toBe('Hôn nhân của cha mẹ')
  await mai.choose(/có đăng ký kết hôn không/, 'Có')
  await sendToSeeMore()
  expect(await question(/nơi đăng ký kết hôn/).isVisible()).toBe(true)
  await mai.choose(/có đăng ký kết hôn không/, 'Không')
  await sendToSeeMore()
  expect(await question(/nơi đăng ký kết hôn/).isVisible()).toBe(false)
  await mai.choose(/Có ghi tên cha/, 'Không')
  await mai.press(save)

  // The page about the father is left out.
  expect(await mai.heading()).toBe('Giấy tờ về việc sinh')
  await mai.choose(/Bạn có giấy tờ nào/, 'Văn bản của người làm chứng')
  await sendToSeeMore()
  await mai.press('Thêm nữa: Người làm chứng')
  for (const [index, name] of ['Trần Văn Chứng', 'Phạm Thị Kiến'].entries()) {
    const witness = mai.within(`Người làm chứng ${index + 1}`)
    await witness.getByLabel('Họ và tên').fill(name)
    await witness.getByLabel('Số định danh').fill(`00106500012${index}`)
    await witness.getByLabel(/biết gì/).fill('Có mặt khi trẻ sinh ra')
  }
  await mai.press(save)

  expect(await mai.heading()).toBe('Bản sao và cam đoan')
  await mai.type(/mấy bản sao/, '2')
  await mai.page.getByLabel(/^Tôi cam đoan/).check()
  await mai.press(save)
}

async function attach(mai: Visitor): Promise<void> {
  await mai.follow('Giấy chứng sinh hoặc giấy thay thế')
  await mai.page.getByLabel('Chọn tệp').setInputFiles(birthNote)
  await mai.press('Gửi tệp')
  expect(await mai.page.getByRole('link', { name: birthNote.name }).isVisible()).toBe(true)
  await mai.click(mai.page.getByRole('link', { name: 'Về danh sách việc' }))
}

/** Gives back the number on the receipt. */
async function reviewAndFile(mai: Visitor, child: string): Promise<string> {
  await mai.follow('Xem lại toàn bộ, rồi nộp')
  const review = await mai.page.getByRole('main').innerText()
  for (const words of [child, 'Phạm Thị Kiến', birthNote.name, 'Ủy ban nhân dân phường Ba Đình'])
    expect(review).toContain(words)
  await mai.page.getByLabel('Bản điện tử trên Cổng').check()
  await mai.press('Nộp hồ sơ')
  expect(await mai.heading()).toBe('Hồ sơ đã được gửi')
  const receipt = await mai.page.getByRole('main').innerText()
  expect(receipt).toMatch(/[0-9A-Z]{5}-[0-9A-Z]{5}/)
  expect(await mai.page.locator('svg.portal-qr').isVisible()).toBe(true)
  return mai.page.locator('.govuk-summary-list__value').first().innerText()
}

async function atTheDesk(who: Visitor, officer: { phone: string }): Promise<void> {
  await who.goto('/dang-nhap')
  await who.signIn(officer.phone, demonstrationPassword)
  await who.page.getByLabel(/phường Ba Đình/).check()
  await who.press('Tiếp tục')
}

async function openDossier(who: Visitor, number: string): Promise<void> {
  await who.goto('/can-bo')
  const search = who.page.getByRole('main')
  await search.getByRole('searchbox').fill(number)
  await who.click(search.getByRole('button', { name: 'Tìm', exact: true }))
  await who.follow(number)
}

/** Gives back the dossier's legal code. */
async function accept(lan: Visitor): Promise<string> {
  await lan.follow('Tiếp nhận')
  await lan.press('Tiếp nhận hồ sơ')
  expect(await done(lan)).toContain('Đã tiếp nhận hồ sơ')
  const code = /H26\S*-\d{6}-\d{4,}/.exec(await lan.page.getByRole('main').innerText())
  expect(code).not.toBeNull()
  return code![0]
}

async function processAndAsk(tuan: Visitor): Promise<void> {
  await tuan.follow('Bắt đầu xử lý')
  await tuan.press('Chuyển sang đang xử lý')
  expect(await done(tuan)).toContain('Hồ sơ đang được xử lý')
  await tuan.follow('Yêu cầu bổ sung')
  await tuan.page.getByLabel('Giấy chứng sinh hoặc giấy thay thế', { exact: true }).check()
  await tuan.type(/^Giấy chứng sinh.*sai hoặc thiếu ở đâu/, 'Ảnh chụp bị mờ ở dòng ngày sinh')
  await tuan.press('Gửi yêu cầu bổ sung')
  expect(await done(tuan)).toContain('Đã gửi yêu cầu bổ sung')
}

async function supplement(mai: Visitor): Promise<void> {
  await mai.follow('Bổ sung giấy tờ')
  await mai.page.getByLabel('Chọn tệp').setInputFiles(clearer)
  await mai.press('Gửi bổ sung')
}

async function finish(hanh: Visitor): Promise<void> {
  await hanh.follow('Hoàn thành, trả kết quả')
  await hanh.choose('Kết quả giải quyết', 'Đồng ý, có kết quả')
  await hanh.page.getByLabel('Tệp kết quả').setInputFiles(certificate)
  await hanh.press('Hoàn thành hồ sơ')
  expect(await done(hanh)).toContain('Đã hoàn thành hồ sơ')
}

async function handOver(lan: Visitor): Promise<void> {
  await lan.follow('Bàn giao kết quả')
  await lan.press('Ghi nhận đã trao')
  expect(await done(lan)).toContain('Đã ghi nhận việc trao kết quả')
}

const done = (officer: Visitor) =>
  officer.page.getByRole('status').or(officer.page.getByRole('alert')).first().innerText()

/** The bytes that the citizen gets. */
async function result(mai: Visitor): Promise<Buffer> {
  const download = mai.page.waitForEvent('download')
  await mai.page.getByRole('link', { name: certificate.name }).first().click()
  return readFile(await (await download).path())
}
