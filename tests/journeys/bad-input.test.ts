import { connect } from 'node:net'
import { load } from 'cheerio'
import { afterAll, expect, test } from 'vitest'
import { acceptDossier } from '#dossiers'
import { raiseChange } from '#platform/changes.ts'
import { sessionOf } from '../support/accounts.ts'
import { openBrowser } from '../support/browser.ts'
import { actBrowser } from '../support/desk.ts'
import { filed, town } from '../support/dossiers.ts'
import { samples } from '../support/files.ts'
import { testPortal } from '../support/portal.ts'
import { storageKey } from '../../src/domains/documents/storage-key.ts'
import { Visitor } from '../support/visitor.ts'

// What people and machines do wrong, and where the portal's answer to it is tested. Here stands what only a browser or a
// broken line can do; the rest is tested beside the code:
//
// a file of another kind than its name says  here; src/domains/documents/receive-file.test.ts, receive-multipart.test.ts
// a file or a body that is too large          here; the same; src/platform/http/web.test.ts
// a connection that breaks in an upload       here; the same
// a double click                              here; src/platform/idempotency.test.ts, src/domains/dossiers/citizen-pages.test.ts,
//                                             src/domains/dossiers/desk/officer-act.test.tsx
// two windows, a page that is old             here; src/domains/dossiers/citizen-pages.test.ts
// a session that ends in mid-form             here; the same; src/app/problem.test.ts, src/domains/identity/sign-in/sign-in.test.ts
// an officer of another agency                here; src/domains/dossiers/desk/officer-act.test.tsx, one-dossier.test.tsx
// a transition that is not possible           here; the same; src/domains/dossiers/dossier.test.ts, acts.test.ts
// two officers on one dossier                 here; the same
// a form of another site, without its token   src/platform/http/web.test.ts, src/domains/documents/receive-multipart.test.ts
// an import that is cut off or nonsense       src/app/import/import.test.ts; src/domains/procedures/procedures.test.ts,
//                                             src/domains/catalogues/import/import-agencies.test.ts, import-units.test.ts
// a code in use, an abolished agency,         src/domains/catalogues/edit-rows/edit-row.test.ts
//   two editors on one row                    the same
// mixed encodings, duplicate codes, a packed  src/domains/catalogues/import-rows/import-rows.test.ts;
//   file made to harm                         src/platform/tables/tables.test.ts
// an old unit nobody knows, a merge that      src/domains/catalogues/units/resolve-unit.test.ts,
//   cannot be                                 src/domains/catalogues/change-units/change-units.test.ts
// a code that does not exist                  here; src/domains/dossiers/look-up-dossier/look-up-dossier.test.tsx,
//                                             src/app/health.test.ts

const portal = await testPortal({ UPLOAD_MAX_MB: '1' })
const { db, web } = portal
const here = await town(db)
const { citizen } = here
const address = await web.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()
afterAll(() => browser.close())

const arrive = (javaScript = true) => Visitor.arrive(browser, { address, width: 1280, javaScript })
const save = 'Lưu và tiếp tục'
const childName = 'Họ và tên của trẻ'
const nameOf = (who: Visitor) => who.page.getByRole('textbox', { name: childName })

/** The citizen at the first page of a new draft; gives back the draft's path. */
async function begin(who: Visitor): Promise<string> {
  await who.goto(`/ho-so/nop/${here.procedure.id}`)
  if ((await who.heading()) === 'Đăng nhập') await who.signIn(citizen.phone, citizen.password)
  await who.press('Bắt đầu làm hồ sơ')
  return new URL(who.page.url()).pathname
}

async function fillInChild(who: Visitor, draft: string): Promise<void> {
  await who.goto(`${draft}/trang/child`)
  await who.type(childName, 'Nguyễn Minh Khôi')
  await who.typeDay('Ngày sinh của trẻ', '1/11/2025')
  await who.choose('Trẻ sinh ở đâu?', 'Trong nước')
}

async function sendPaper(who: Visitor, name: string, buffer: Buffer): Promise<void> {
  await who.page.getByLabel('Chọn tệp').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await who.press('Gửi tệp')
}

test.each([true, false])('files that cannot be taken are named, and the good one stays (JavaScript %s)', async (it) => {
  const who = await arrive(it)
  const draft = await begin(who)
  await who.goto(`${draft}/giay-to/birth-certificate`)
  await sendPaper(who, 'chung-sinh.pdf', samples.pdf)
  await sendPaper(who, 'anh.pdf', samples.windowsProgram)
  const errors = who.page.getByRole('alert')
  expect(await errors.innerText()).toContain('anh.pdf thực ra là chương trình Windows')
  await sendPaper(who, 'phim.pdf', Buffer.concat([samples.pdf, Buffer.alloc(1_100_000, ' ')]))
  expect(await errors.innerText()).toContain('phim.pdf')
  expect(await errors.innerText()).toContain('1 MB')
  await sendPaper(who, 'rong.pdf', Buffer.alloc(0))
  expect(await errors.innerText()).toContain('rong.pdf')
  expect(await who.page.getByRole('main').getByRole('table').innerText()).toContain('chung-sinh.pdf')
  await who.leave()
  expect(who.faults).toEqual([])
})

test('an upload whose connection breaks leaves the draft as it was, and nothing in the store', async () => {
  const who = await arrive(false)
  const draft = await begin(who)
  await who.leave()
  const { cookie } = await sessionOf(db, citizen.accountId)
  const path = `${draft}/giay-to/birth-certificate`
  const page = async () => load((await web.inject({ url: path, headers: { cookie, accept: 'text/html' } })).body)
  const token = (await page())('main form [name=_token]').attr('value')
  const unfinished = () => db<{ id: string }[]>`select id from documents.content where sha256 is null`
  const bytes = async (id: string) => portal.files.exists(storageKey(id))
  const before = await unfinished()
  const part = (disposition: string, body: string | Buffer) =>
    `--x\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n${body}`
  const socket = connect(Number(new URL(address).port), '127.0.0.1')
  socket.write(
    [
      `POST ${path} HTTP/1.1\r\nhost: ${new URL(address).host}\r\ncookie: ${cookie}`,
      'content-type: multipart/form-data; boundary=x\r\ncontent-length: 500000\r\n',
      part('name="_token"', token ?? ''),
      part('name="files"; filename="a.pdf"', samples.pdf),
    ].join('\r\n'),
  )
  const patiently = { timeout: 10_000 }
  await expect.poll(async () => (await unfinished()).length, patiently).toBe(before.length + 1)
  const { id } = (await unfinished()).find((it) => !before.some((old) => old.id === it.id))!
  await expect.poll(() => bytes(id), patiently).toBe(true)
  socket.destroy()
  await expect.poll(() => bytes(id), patiently).toBe(false)
  expect((await page())('main table').length).toBe(0)
})

test.each([true, false])('a double click files once (JavaScript %s)', async (javaScript) => {
  const who = await arrive(javaScript)
  const draft = await begin(who)
  await fillInChild(who, draft)
  await who.press(save)
  await who.goto(`${draft}/trang/applicant`)
  await who.typeAddress('Nơi cư trú', { province: 'Thành phố Hà Nội', commune: 'Phường Cửa Nam', detail: 'Số 1' })
  await who.press(save)
  await who.goto(`${draft}/trang/copies`)
  await who.press(save)
  await who.goto(`${draft}/trang/family`)
  await who.page.getByLabel('Tôi cam đoan').check()
  await who.press(save)
  await who.goto(`${draft}/giay-to/birth-certificate`)
  await sendPaper(who, 'chung-sinh.pdf', samples.pdf)
  await who.goto(`${draft}/kiem-tra`)
  const filedBefore = (await db`select 1 from dossiers.v_dossier`).length
  await who.page.getByRole('button', { name: 'Nộp hồ sơ' }).dblclick()
  await who.page.waitForURL('**/da-nop')
  expect(await who.heading()).toBe('Hồ sơ đã được gửi')
  expect((await db`select 1 from dossiers.v_dossier`).length).toBe(filedBefore + 1)
  await who.goto(draft)
  expect(new URL(who.page.url()).pathname).toMatch(/^\/ho-so\/[0-9a-f-]{36}$/)
  await who.leave()
  expect(who.faults).toEqual([])
}, 60_000)

test.each([
  true,
  false,
])('two windows on one page: the second is told, and loses nothing (JavaScript %s)', async (it) => {
  const first = await arrive(it)
  const draft = await begin(first)
  const second = await arrive(it)
  await second.goto('/dang-nhap')
  await second.signIn(citizen.phone, citizen.password)
  for (const who of [first, second]) await fillInChild(who, draft)
  await second.type(childName, 'Nguyễn Minh An')
  await first.press(save)
  await second.press(save)
  expect(await second.page.getByRole('main').innerText()).toContain('Bản nháp này vừa được lưu ở nơi khác')
  expect(await nameOf(second).inputValue()).toBe('Nguyễn Minh An')
  await second.press(save)
  await first.goto(`${draft}/trang/child`)
  expect(await nameOf(first).inputValue()).toBe('Nguyễn Minh An')
  await Promise.all([first.leave(), second.leave()])
})

test.each([
  true,
  false,
])('a session ends in mid-form: after signing in the answers are there (JavaScript %s)', async (it) => {
  const who = await arrive(it)
  const draft = await begin(who)
  await who.goto(`${draft}/trang/child`)
  await who.type(childName, 'Nguyễn Minh Khôi')
  await db.begin(async (tx) => {
    await tx`delete from identity.session where account_id = ${citizen.accountId}`
    await raiseChange(tx, 'identity')
  })
  await portal.changes.look()
  await who.press(save)
  expect(await who.heading()).toBe('Đăng nhập')
  await who.signIn(citizen.phone, citizen.password)
  expect(new URL(who.page.url()).pathname).toBe(`${draft}/trang/child`)
  expect(await nameOf(who).inputValue()).toBe('Nguyễn Minh Khôi')
  expect(await who.page.getByRole('main').innerText()).toContain('Điều bạn nhập vẫn còn')
  await who.leave()
})

test('an officer of another agency is refused in words, and told what to do', async () => {
  const dossier = await filed(db, here)
  const stranger = await actBrowser(portal, here.stranger)
  for (const page of [
    await stranger.see(`/can-bo/ho-so/${dossier.id}`),
    await stranger.actPage(dossier.id, 'tiep-nhan'),
  ]) {
    expect(page.status).toBe(403)
    expect(page.$('h1').length).toBe(1)
    expect(page.$('main').text()).not.toContain(citizen.name)
  }
})

test('of two officers the second sees who was first and when; then the act is impossible', async () => {
  const dossier = await filed(db, here)
  const [one, two] = await Promise.all([actBrowser(portal, here.receiver), actBrowser(portal, here.leader)])
  const page = await two.actPage(dossier.id, 'tiep-nhan')
  expect(page.status).toBe(200)
  await db.begin((tx) => acceptDossier(tx, here.receiver, { dossierId: dossier.id, revision: 1 }))
  const form = new URLSearchParams(page.$('form.portal-act').serialize())
  const late = await two.post(`/can-bo/ho-so/${dossier.id}/tiep-nhan`, form)
  expect(late.status).toBe(409)
  expect(late.$('main').text()).toContain('Hồ sơ vừa có thay đổi')
  expect(late.$('.portal-timeline').text()).toContain(here.receiver.name)
  expect(late.$('.portal-timeline').text()).toMatch(/\d\d\/\d\d\/\d{4}/)
  const again = await one.actPage(dossier.id, 'tiep-nhan')
  expect(again.status).toBe(409)
  expect(again.$('.portal-timeline').text()).toContain('Tiếp nhận')
})

test.each([
  '/thu-tuc/9.999999',
  '/thu-tuc/khong%20co',
  '/ho-so/00000000-0000-7000-8000-000000000000',
  '/ho-so/khong-phai-ma',
  '/ho-so/nop/00000000-0000-7000-8000-000000000000',
  '/co-quan/99999999',
  '/su-kien/khong-co',
  '/api/v1/procedures/9.999999',
  '/api/v1/agencies/99999999',
  '/api/v1/admin-units/99999/successors',
])('%s does not exist and says so', async (path) => {
  const { cookie } = await sessionOf(db, citizen.accountId)
  const accept = path.startsWith('/api/') ? 'application/json' : 'text/html'
  const answer = await web.inject({ url: path, headers: { accept, cookie } })
  expect(answer.statusCode).toBe(404)
  if (path.startsWith('/api/'))
    expect(answer.json()).toMatchObject({ status: 404, detail: expect.stringMatching(/\S/) })
  else expect(load(answer.body)('main a').length).toBeGreaterThan(0)
})
