import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { person, sessionOf, submitForm } from '../../../../tests/support/accounts.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { at } from '#platform/clock.ts'
import { contactOf } from '#identity'

const portal = await testPortal()
const { db } = portal
const get = (url: string, cookie: string) => portal.web.inject({ url, headers: { cookie, accept: 'text/html' } })

/** The six digits last sent to an address. */
async function codeFor(address: string): Promise<string> {
  const [row] = await db<{ text: string }[]>`
    select m.text from notices.dispatch d join notices.message m on m.id = d.message_id
    where d.address = ${address} order by d.id desc limit 1`
  return /\d{6}/.exec(row!.text)![0]
}

test.each([
  '/tai-khoan',
  '/tai-khoan/mat-khau',
  '/tai-khoan/truy-cap',
  '/tai-khoan/lien-he/dien-thoai',
])('%s is for who is signed in', async (url) => {
  expect((await portal.web.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(401)
})

test('shows the own data, the number masked, and every session', async () => {
  const somebody = await person(db)
  const { cookie } = await sessionOf(db, somebody.accountId)
  await sessionOf(db, somebody.accountId)
  const page = await get('/tai-khoan', cookie)
  const $ = load(page.body)
  expect($('.govuk-summary-list').text()).toContain(somebody.name)
  expect(page.body).not.toContain(somebody.identityNumber)
  expect($('tbody tr').length).toBe(2)
  expect($('tbody').text()).toContain('Thiết bị này')
})

test('signs out one device, another’s not, and all', async () => {
  const somebody = await person(db)
  const here = await sessionOf(db, somebody.accountId)
  const there = await sessionOf(db, somebody.accountId)
  const stranger = await sessionOf(db, (await person(db)).accountId)
  const session = load((await get('/tai-khoan', here.cookie)).body)('input[name=session]').attr('value')!
  await submitForm(portal, { url: '/tai-khoan/phien', cookie: stranger.cookie, body: { session } })
  expect((await get('/tai-khoan', there.cookie)).statusCode).toBe(200)
  await submitForm(portal, { url: '/tai-khoan/phien', cookie: here.cookie, body: { session } })
  expect((await get('/tai-khoan', there.cookie)).statusCode).toBe(401)
  const answer = await submitForm(portal, { url: '/tai-khoan/phien/tat-ca', cookie: here.cookie })
  expect(answer.headers.location).toBe('/dang-nhap')
  expect((await get('/tai-khoan', here.cookie)).statusCode).toBe(401)
})

test('signing out needs the form’s token and ends the session', async () => {
  const { cookie } = await sessionOf(db, (await person(db)).accountId)
  const forged = await portal.web.inject({ method: 'POST', url: '/dang-xuat', headers: { cookie } })
  expect(forged.statusCode).toBe(409)
  const answer = await submitForm(portal, { url: '/dang-xuat', cookie })
  expect(answer.statusCode).toBe(303)
  expect((await get('/tai-khoan', cookie)).statusCode).toBe(401)
})

test('a session ends an hour after its last use and twelve hours after sign-in', async () => {
  const { cookie } = await sessionOf(db, (await person(db)).accountId)
  const start = Date.now()
  const statusAt = async (minutes: number) =>
    (await at(new Date(start + minutes * 60_000), async () => await get('/tai-khoan', cookie))).statusCode
  for (let minutes = 50; minutes < 12 * 60; minutes += 50) expect(await statusAt(minutes)).toBe(200)
  expect(await statusAt(12 * 60 + 1)).toBe(401)
  const idle = await sessionOf(db, (await person(db)).accountId)
  const later = await at(new Date(start + 62 * 60_000), async () => await get('/tai-khoan', idle.cookie))
  expect(later.statusCode).toBe(401)
})

test('a new password needs the old one, ends other sessions and is told', async () => {
  const somebody = await person(db)
  const { cookie } = await sessionOf(db, somebody.accountId)
  const other = await sessionOf(db, somebody.accountId)
  const send = (current: string, password: string) =>
    submitForm(portal, { url: '/tai-khoan/mat-khau', cookie, body: { current, password } })
  expect((await send('khong phai', 'mot cau moi toanh')).statusCode).toBe(422)
  expect((await send(somebody.password, '12345678')).body).toContain('quá nhiều người dùng')
  expect((await send(somebody.password, 'mot cau moi toanh')).statusCode).toBe(303)
  expect((await get('/tai-khoan', cookie)).statusCode).toBe(200)
  expect((await get('/tai-khoan', other.cookie)).statusCode).toBe(401)
  expect((await get('/thong-bao', cookie)).body).toContain('Mật khẩu của bạn vừa được đổi')
})

test('guessing the old password is locked like signing in', async () => {
  const somebody = await person(db)
  const { cookie } = await sessionOf(db, somebody.accountId)
  const send = (current: string) =>
    submitForm(portal, { url: '/tai-khoan/mat-khau', cookie, body: { current, password: 'mot cau moi toanh' } })
  for (let i = 0; i < 5; i++) await send(`sai ${i}`)
  expect((await send(somebody.password)).body).toContain('tạm khóa 15 phút')
})

test('a new phone counts once its code came back', async () => {
  const somebody = await person(db)
  const { cookie } = await sessionOf(db, somebody.accountId)
  const url = '/tai-khoan/lien-he/dien-thoai'
  expect((await submitForm(portal, { url, cookie, body: { address: '12' } })).statusCode).toBe(422)
  const sent = await submitForm(portal, { url, cookie, body: { address: '0977 000 301' } })
  expect(sent.headers.location).toBe(`${url}/ma`)
  expect((await contactOf(db, somebody.accountId))!.phone).toBe(somebody.phone)
  const done = await submitForm(portal, { url: `${url}/ma`, cookie, body: { code: await codeFor('0977000301') } })
  expect(done.statusCode).toBe(303)
  expect((await contactOf(db, somebody.accountId))!.phone).toBe('0977000301')
})

test('a phone of somebody else is not taken over', async () => {
  const [one, other] = [await person(db), await person(db)]
  const { cookie } = await sessionOf(db, one.accountId)
  const url = '/tai-khoan/lien-he/dien-thoai'
  await submitForm(portal, { url, cookie, body: { address: other.phone } })
  const answer = await submitForm(portal, { url: `${url}/ma`, cookie, body: { code: await codeFor(other.phone) } })
  expect(answer.statusCode).toBe(422)
  expect((await contactOf(db, one.accountId))!.phone).toBe(one.phone)
})

test('a forgotten password comes back by a code to the phone; who does not exist gets the same page', async () => {
  const somebody = await person(db)
  const post = async (url: string, body: Record<string, string>) =>
    await portal.web.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(body).toString(),
    })
  const plain = (html: string, login: string) => html.replaceAll(login, 'X').replace(/name="_token" value="[^"]+"/g, '')
  const known = await post('/quen-mat-khau', { login: somebody.identityNumber })
  const unknown = await post('/quen-mat-khau', { login: '001099777777' })
  expect(plain(known.body, somebody.identityNumber)).toBe(plain(unknown.body, '001099777777'))
  const code = await codeFor(somebody.phone)
  const login = somebody.identityNumber
  const done = await post('/quen-mat-khau/ma', { login, code, password: 'mot cau moi toanh' })
  expect(done.headers.location).toBe('/dang-nhap')
  expect((await post('/quen-mat-khau/ma', { login, code, password: 'lai mot cau khac' })).statusCode).toBe(422)
  expect((await post('/dang-nhap', { login, password: 'mot cau moi toanh' })).statusCode).toBe(303)
})
