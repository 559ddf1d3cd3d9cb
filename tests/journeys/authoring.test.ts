import { afterAll, expect, test } from 'vitest'
import { actorOf, demonstrationPassword } from '#identity'
import { at, dayOf, now } from '#platform/clock.ts'
import { samplePaper } from '../../demo/papers.ts'
import { demoCitizens, demoOfficers } from '../../demo/people.ts'
import { sessionOf } from '../support/accounts.ts'
import { openBrowser } from '../support/browser.ts'
import { citizenBrowser } from '../support/citizen.ts'
import { demoPortal } from '../support/demo-portal.ts'
import { browserOf } from '../support/desk.ts'
import { thorough } from '../support/thorough.ts'
import { Visitor } from '../support/visitor.ts'

// A ministry writes, checks, publishes, amends and abolishes a procedure with its form; a citizen sees each at the right date
// and files with the form of that day; a reader compares versions. Four people at browsers; how a form is built and filled in
// by a browser is a journey of its own, so here the form is sent as a browser without JavaScript sends it.

const portal = await demoPortal()
const browser = await openBrowser()
afterAll(() => browser.close())

const signed = {
  name: 'quyet-dinh.pdf',
  mimeType: 'application/pdf',
  buffer: await samplePaper({ agency: 'Bộ Tư pháp', title: 'Quyết định', lines: ['Chỉ để thử'], day: 'Ngày 1/1/2026' }),
}
const dayIn = (days: number) => dayOf(new Date(now().getTime() + days * 86_400_000))
const typed = (day: string) => day.split('-').reverse().join('/')
const done = 'Lưu và về danh sách việc'

const everyRun = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
]
const runs = thorough ? everyRun : everyRun.filter(({ javaScript }) => javaScript)

test.each(runs)('the life of a procedure (JavaScript $javaScript, $width px)', async (options) => {
  const arrive = () => Visitor.arrive(browser, { ...options, address: portal.address })
  const today = dayIn(0)
  const [author, checker, publisher, reader] = [await arrive(), await arrive(), await arrive(), await arrive()]
  await atWork(author, 'la.vy')
  await atWork(checker, 'tong.hai')
  await atWork(publisher, 'quach.loan')
  const name = `Cấp thẻ thư viện ${options.width}`
  const number = (n: number) => `${n}${options.width}/QĐ-BTP`

  const code = await write(author, { name, javaScript: options.javaScript })
  const form = await publishedForm(`the-${options.width}`)
  await chooseForm(author, `${form.code}|1`)
  await check(author, checker)
  await publish(author, publisher, { number: number(1), effective: dayIn(0), name })
  await reader.goto(`/thu-tuc/${code}`)
  expect(await reader.heading()).toBe(name)
  expect(await reader.page.locator('aside').innerText()).toContain('3 ngày làm việc')

  const blank = await reader.page.getByRole('link', { name: 'Tải mẫu trống để in (PDF)' }).getAttribute('href')
  const begun = await draftOfCitizen(code)
  expect((await begun.open()).$('main').text()).toContain('Người cần thẻ')

  await reader.follow('Bạn có làm được thủ tục này không?')
  expect(await reader.heading()).toContain('Bạn bao nhiêu tuổi?')
  await reader.page.getByRole('textbox').last().fill('12')
  await reader.press('Tiếp tục')
  expect(await reader.page.getByRole('main').innerText()).toContain('Người dưới 15 tuổi dùng thẻ của cha mẹ.')

  await beginFromPublished(author, { code, name, what: 'Sửa đổi, bổ sung' })
  await author.follow('Cách thức, thời hạn, phí và lệ phí')
  await author.page.getByRole('textbox', { name: 'Số', exact: true }).fill('2')
  await author.press(done)
  await form.rename('Người xin cấp thẻ')
  await chooseForm(author, `${form.code}|2`)
  await author.follow('Khác gì bản đang công bố')
  // The limit is 2 now, and so is the version of the form.
  const added = await author.page.locator('ins').allTextContents()
  expect(added.filter((text) => text.includes('2'))).toHaveLength(2)
  await author.page.goBack()
  await check(author, checker)
  await publish(author, publisher, { number: number(2), effective: dayIn(1), name })
  await reader.goto(`/thu-tuc/${code}`)
  expect(await reader.page.locator('aside').innerText()).toContain('3 ngày làm việc')
  await reader.follow('Xem bản sẽ áp dụng')
  const next = await reader.page.getByRole('link', { name: 'Tải mẫu trống để in (PDF)' }).getAttribute('href')
  expect(next).not.toBe(blank)
  expect(await reader.page.locator('aside').innerText()).toContain('2 ngày làm việc')
  await reader.follow('So sánh với bản đang áp dụng')
  expect(await reader.page.locator('del').first().innerText()).toContain('3')
  expect(await reader.page.locator('ins').first().innerText()).toContain('2')
  expect(await reader.page.getByRole('main').innerText()).toContain('Biểu mẫu điền trực tuyến')

  await beginFromPublished(author, { code, name, what: 'Bãi bỏ' })
  await author.follow('Văn bản bãi bỏ')
  await author.press('Thêm văn bản bãi bỏ')
  await author.type('Số, ký hiệu', '77/2026/NĐ-CP')
  await author.type('Tên văn bản', 'Nghị định bãi bỏ thẻ thư viện')
  await author.press(done)
  await check(author, checker)
  await publish(author, publisher, { number: number(3), effective: dayIn(2), name })
  await reader.goto(`/thu-tuc/${code}/phien-ban`)
  expect(await reader.page.getByRole('main').innerText()).toContain(number(3))
  await reader.typeDay('Ngày cần xem', typed(dayIn(2)))
  await reader.press('Xem')
  expect(await reader.page.getByRole('main').innerText()).toContain('77/2026/NĐ-CP')
  await reader.goto(`/thu-tuc/${code}`)
  expect(await reader.heading()).toBe(name)

  // The days come. A draft on the first form is told, taken over to the second, and ends with the procedure.
  await on(1, async () => {
    const told = (await begun.open()).$('main').text()
    expect(told).toContain('Thủ tục này đã thay đổi')
    expect(told).toContain('Biểu mẫu điền trực tuyến')
    await begun.takeNewVersion()
    expect((await begun.open()).$('main').text()).toContain('Người xin cấp thẻ')
  })
  await on(2, async () => {
    expect((await begun.open()).$('main').text()).toContain('Thủ tục này đã bị bãi bỏ')
    const past = await begun.see(`/thu-tuc/${code}?ngay=${today}`)
    expect(past.$('aside a[href^="/bieu-mau/"]').attr('href')).toBe(blank)
    expect((await begun.see(`/ho-so/nop/${begun.procedureId}?khong-hoi=1`)).status).toBe(409)
  })

  for (const person of [author, checker, publisher, reader]) {
    await person.leave()
    expect(person.faults).toEqual([])
  }
}, 180_000)

async function atWork(who: Visitor, key: string): Promise<void> {
  await who.goto('/dang-nhap')
  await who.signIn(demoOfficers.find((it) => it.key === key)!.phone, demonstrationPassword)
  await who.page.getByLabel(/Bộ Tư pháp/).check()
  await who.press('Tiếp tục')
}

/** Writes every mandatory part; gives back the code that the portal proposed. */
async function write(author: Visitor, { name, javaScript }: { name: string; javaScript: boolean }): Promise<string> {
  await author.goto('/quan-tri/thu-tuc')
  await author.follow('Soạn thủ tục mới')
  await author.press('Bắt đầu soạn')
  await author.follow('Mã, tên và tóm tắt')
  const code = await author.page.getByRole('textbox', { name: 'Mã thủ tục' }).inputValue()
  await author.type(/^Tên thủ tục/, name)
  await author.press(done)
  expect(await author.page.getByRole('main').innerText()).toContain('Chưa có trình tự thực hiện')

  await author.follow('Lĩnh vực, cấp thực hiện, đối tượng')
  await author.page.getByLabel('Lĩnh vực').selectOption({ index: 1 })
  await author.press('Chọn đối tượng đã có')
  const search = author.page.getByRole('main').getByRole('search')
  const box = search.getByRole('searchbox').or(search.getByRole('combobox'))
  await box.fill('công dân')
  if (javaScript) await author.page.getByRole('option', { name: /^Công dân Việt Nam/ }).waitFor()
  await box.fill('công dân Việt Nam')
  await author.press('Tìm')
  await author.click(author.page.getByRole('button', { name: /^Lấy/ }).first())
  await author.press(done)

  await author.follow('Trình tự thực hiện')
  for (const text of ['Nhận thẻ', 'Nộp tờ khai']) {
    await author.press('Thêm bước')
    await author.page.getByLabel('Việc phải làm ở bước này').last().fill(text)
  }
  await author.press('Lên Bước 2')
  expect(await author.page.getByLabel('Việc phải làm ở bước này').first().inputValue()).toBe('Nộp tờ khai')
  await author.press(done)

  await author.follow('Cách thức, thời hạn, phí và lệ phí')
  await author.press('Thêm cách nộp')
  await author.page.getByRole('textbox', { name: 'Số', exact: true }).fill('ba')
  await author.press(done)
  expect(await author.page.title()).toMatch(/^Lỗi: |Cách thức/)
  await author.page.getByRole('textbox', { name: 'Số', exact: true }).fill('3')
  await author.press(done)

  await author.follow('Thành phần hồ sơ')
  await author.press('Thêm trường hợp hồ sơ')
  await author.press('Thêm giấy tờ')
  await author.type('Tên giấy tờ', 'Tờ khai cấp thẻ')
  await author.press(done)
  await author.follow('Cơ quan giải quyết')
  await author.press('Thêm cơ quan thực hiện')
  await author.type('Tên', 'Bộ Tư pháp')
  await author.type('Mã', 'G15')
  await author.press(done)
  await author.follow('Căn cứ pháp lý')
  await author.press('Chọn căn cứ pháp lý đã có')
  await author.click(author.page.getByRole('button', { name: /^Lấy/ }).first())
  await author.press(done)
  await ask(author)
  expect(await author.page.getByRole('main').innerText()).toContain('Đủ các phần bắt buộc')
  return code
}

/** One question and the condition that it decides; tried before anybody else sees it. */
async function ask(author: Visitor): Promise<void> {
  await author.follow('Câu hỏi và quy tắc trước khi nộp')
  await author.press('Thêm câu hỏi')
  await author.type('Tên dùng trong điều kiện và bảng', 'tuoi')
  await author.page.getByLabel('Số', { exact: true }).check()
  await author.type('Câu hỏi (tiếng Việt)', 'Bạn bao nhiêu tuổi?')
  await author.page.getByLabel(/^Số lớn nhất/).fill('150')
  await author.press('Lưu')
  expect(await author.page.getByRole('main').innerText()).toContain('không dùng vào đâu')
  await author.press('Thêm điều kiện')
  await author.page.getByLabel(/^Điều kiện \(FEEL\)/).fill('tuoi >= 15')
  await author.type('Câu nói với người dân (tiếng Việt)', 'Người dưới 15 tuổi dùng thẻ của cha mẹ.')
  await author.press('Lưu')
  await author.follow('Thử trả lời như người dân')
  expect(await author.heading()).toContain('Bạn bao nhiêu tuổi?')
  await author.follow('Về bản soạn')
}

/** A form with one page and one question, as its author sends it; its page is renamed for a second version. */
async function publishedForm(code: string) {
  const officer = await accountOf(demoOfficers.find((it) => it.key === 'la.vy')!.phone)
  const author = await browserOf(portal, await actorOf(portal.db, officer, 'officer'))
  const url = `/quan-tri/bieu-mau/${code}`
  const part = (path: string, fields: Record<string, string>) =>
    author.send(`${url}/soan/${path}`, `${url}/soan/${path}`, fields)
  const publish = () => author.send(`${url}/cong-bo`, `${url}/cong-bo`, { note: '' })
  await author.send('/quan-tri/bieu-mau/moi', '/quan-tri/bieu-mau/moi', { name: 'Tờ khai cấp thẻ', code })
  await author.send(`${url}/soan`, `${url}/soan`, { add: 'page' })
  await part('0', { 'title.vi': 'Người cần thẻ' })
  await author.send(`${url}/soan`, `${url}/soan`, { add: 'text', into: '0' })
  await part('0.0', { 'title.vi': 'Họ và tên', required: 'true' })
  await publish()
  const rename = async (title: string) => {
    await part('0', { 'title.vi': title })
    await publish()
  }
  return { code, rename }
}

/** On the draft's page: its part for the form. */
async function chooseForm(author: Visitor, value: string): Promise<void> {
  await author.follow('Biểu mẫu điền trực tuyến')
  await author.page.getByLabel('Biểu mẫu', { exact: true }).selectOption(value)
  await author.press(done)
}

/** A citizen begins to file, without the questions before it. */
async function draftOfCitizen(code: string) {
  const account = await accountOf(demoCitizens[0]!.phone)
  const browser = async () => citizenBrowser(portal, await sessionOf(portal.db, account))
  const [procedure] = await portal.db<{ id: string }[]>`select id from procedures.procedure where code = ${code}`
  const draft = await (await browser()).newDraft(`${procedure!.id}?khong-hoi=1`)
  const see = async (url: string) => (await browser()).open(url)
  return {
    ...{ procedureId: procedure!.id, see },
    open: () => see(draft),
    takeNewVersion: async () => {
      const mine = await browser()
      await mine.send(await mine.open(draft), {}, { to: `${draft}/ban-moi` })
    },
  }
}

async function accountOf(phone: string): Promise<string> {
  const [account] = await portal.db<{ id: string }[]>`select id from identity.account where phone = ${phone}`
  return account!.id
}

/** At nine in the morning of a day to come, with what is due by then. */
function on<T>(days: number, work: () => Promise<T>): Promise<T> {
  return at(new Date(`${dayIn(days)}T09:00:00+07:00`), async () => {
    await portal.sweep()
    return work()
  })
}

async function beginFromPublished(author: Visitor, it: { code: string; name: string; what: string }): Promise<void> {
  await author.goto(`/quan-tri/thu-tuc?q=${it.code}`)
  await author.click(author.page.locator('main a[href*="/goc/"]').first())
  await author.press(it.what)
}

/** From the draft's page: its author sends it, the checker approves it. */
async function check(author: Visitor, checker: Visitor): Promise<void> {
  const draft = new URL(author.page.url()).pathname
  await author.press('Gửi kiểm tra')
  await checker.goto(draft)
  await checker.follow('Kiểm tra bản này')
  await checker.press('Xác nhận đã kiểm tra')
}

async function publish(
  author: Visitor,
  publisher: Visitor,
  it: { number: string; effective: string; name: string },
): Promise<void> {
  await author.goto('/quan-tri/quyet-dinh')
  await author.follow('Soạn quyết định')
  await author.press('Bắt đầu')
  await author.type('Số quyết định', it.number)
  await author.typeDay('Ngày ký', typed(dayIn(0)))
  await author.type('Người ký', 'Nguyễn Văn Ký')
  await author.typeDay('Ngày có hiệu lực', typed(it.effective))
  await author.page.getByLabel('Tệp quyết định đã ký').setInputFiles(signed)
  await author.press('Lưu')
  await author.click(author.page.getByRole('button', { name: `Đưa vào ${it.name}` }).first())
  await publisher.goto(new URL(author.page.url()).pathname)
  await publisher.press('Công bố')
  expect(await publisher.page.getByRole('main').innerText()).toContain('Đã công bố')
}
