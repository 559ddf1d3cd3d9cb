import { expect, test } from 'vitest'
import { listActs } from '#dossiers'
import { at } from '#platform/clock.ts'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { citizenBrowser } from '../../../../tests/support/citizen.ts'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { mailPassCookie, opensInvitation, writeMailPass } from './mail-pass.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const browser = citizenBrowser(portal, await sessionOf(db, here.citizen.accountId))
const visitor = citizenBrowser(portal, {})
const mailbox = () => `ba.ngoai.${Math.random().toString(36).slice(2)}@example.vn`

async function asked(draft: string, to: string) {
  const sent = await browser.send(await browser.open(`${draft}/nho/copies`), { to, days: '14' })
  expect([sent.status, sent.to]).toEqual([303, draft])
  const [row] = await db<{ id: string }[]>`
    select id from dossiers.invitation where draft_id = ${draft.split('/').at(-1)!} and state = 'open'`
  return { id: row!.id, url: `/loi-nho/${row!.id}` }
}

const mailsTo = (address: string) =>
  db<{ subject: string; text: string; link: string | null; kind: string }[]>`
    select m.subject, m.text, m.link, m.kind from notices.message m join notices.dispatch d on d.message_id = m.id
    where d.channel = 'email' and d.address = ${address} order by m.id`

/** Asks for a code and reads it in the mailbox. */
async function codeFor(url: string, address: string): Promise<string> {
  const sent = await visitor.send(await visitor.open(url), {}, { form: `form[action="${url}/ma"]` })
  expect([sent.status, sent.to]).toEqual([303, `${url}?gui=1`])
  const last = (await mailsTo(address)).at(-1)!
  return /\d{6}/.exec(last.text)![0]
}

async function enter(url: string, code: string) {
  const page = await visitor.open(`${url}?gui=1`)
  const entered = await visitor.send(page, { code }, { form: `form[action="${url}/mo"]` })
  const cookie = String(entered.headers['set-cookie'] ?? '').split(';')[0]!
  return { status: entered.status, page: entered, guest: citizenBrowser(portal, { cookie }), cookie }
}

test('asked by mail, without an account: a link, a code once, their part alone, declared by name', async () => {
  const draft = await browser.readyDraft(here.procedure.id)
  const address = mailbox()
  const { id, url } = await asked(draft, ` ${address.toUpperCase()} `)
  const [mail] = await mailsTo(address)
  expect(mail).toMatchObject({ kind: 'dossiers.invitation', link: url })
  expect(mail!.text).toContain(here.citizen.name)
  expect(mail!.text).not.toMatch(/(?<![.\d])\d{6}(?!\d)/)
  expect((await browser.open(draft)).$('main').text()).toContain('b•••@example.vn')
  // Before the code nothing is told: not from whom, not for what.
  const closed = await visitor.open(url)
  expect(closed.status).toBe(200)
  for (const secret of [here.citizen.name, 'Bản sao', address, 'example.vn']) expect(closed.body).not.toContain(secret)
  const code = await codeFor(url, address)
  expect((await enter(url, code === '000000' ? '111111' : '000000')).status).toBe(422)
  const { status, guest } = await enter(url, code)
  expect(status).toBe(303)
  // Good once.
  expect((await enter(url, code)).status).toBe(422)

  const page = await guest.open(url)
  expect(page.$('main').text()).toContain(here.citizen.name)
  expect(page.body).not.toContain('childName')
  for (const path of [draft, `${draft}/kiem-tra`, '/ho-so']) expect((await guest.open(path)).status).toBe(303)
  const form = { form: `form[action="${url}"]` }
  const unsigned = await guest.send(page, { 'a.income': '2000000' }, form)
  const fields = unsigned.$('.govuk-error-summary a').map((_, it) => unsigned.$(it).attr('href'))
  expect([unsigned.status, ...fields.get()]).toEqual([422, '#name', '#declared'])
  const unnamed = await guest.send(unsigned, { declared: 'yes' }, form)
  expect([unnamed.status, unnamed.$('[name=declared]').attr('checked')]).toEqual([422, 'checked'])
  expect((await guest.send(unnamed, { name: 'Lê Thị Bà' }, form)).status).toBe(303)
  expect((await guest.open(url)).$('main').text()).toContain('Bạn đã khai và cam đoan')
  const told = 'Lê Thị Bà (qua thư điện tử, không đăng nhập)'
  expect((await browser.open(draft)).$('main').text()).toContain(told)

  const filed = await browser.send(await browser.open(`${draft}/kiem-tra`), {})
  const dossierId = filed.to.split('/')[2]!
  const [act] = await listActs(db, dossierId)
  expect(act!.payload!.declarations).toMatchObject([{ by: 'Lê Thị Bà', byMail: true }])
  const desk = await (await actBrowser(portal, here.receiver)).see(`/can-bo/ho-so/${dossierId}`)
  expect(desk.$('main').text()).toContain(told)
  expect(await db`select from dossiers.invitation where id = ${id}`).toHaveLength(0)
  expect([303, 404, 410]).toContain((await guest.open(url)).status)
})

test('whether it holds is told only after the code; whether an account has the address is told to nobody', async () => {
  const draft = await browser.newDraft(here.procedure.id)
  const known = await person(db)
  const address = mailbox()
  await db`update identity.account set email = ${address} where id = ${known.accountId}`
  const one = await asked(draft, address)
  const two = await asked(await browser.newDraft(here.procedure.id), mailbox())
  const text = async (url: string) => (await visitor.open(url)).$('main').text()
  expect(await text(one.url)).toBe(await text(two.url))
  // No account gets it: the mailbox does.
  expect((await citizenBrowser(portal, await sessionOf(db, known.accountId)).open('/ho-so')).body).not.toContain(one.id)
  const code = await codeFor(one.url, address)
  await browser.send(await browser.open(`${draft}/nho/copies`), {}, { to: `${draft}/nho/copies/thu-hoi` })
  // Taken back: the page says the same, and no further mail goes out.
  expect(await text(one.url)).toBe(await text(two.url))
  const before = (await mailsTo(address)).length
  const again = await visitor.send(await visitor.open(one.url), {}, { form: `form[action="${one.url}/ma"]` })
  expect([again.status, (await mailsTo(address)).length]).toEqual([303, before])
  const { guest, status } = await enter(one.url, code)
  expect(status).toBe(303)
  expect((await guest.open(one.url)).status).toBe(410)
  // By a phone or a number it stays with the account: there is no code.
  const other = await asked(await browser.newDraft(here.procedure.id), known.identityNumber)
  expect((await visitor.open(other.url)).to).toContain('/dang-nhap')
  expect((await visitor.send(await visitor.open(two.url), {}, { to: `${other.url}/ma` })).status).toBe(404)
  expect((await visitor.send(await visitor.open(two.url), {}, { to: `${other.url}/mo` })).status).toBe(404)
})

test('a pass opens its own invitation, for two hours; five wrong codes and it is over', async () => {
  const address = mailbox()
  const [one, two] = [
    await asked(await browser.newDraft(here.procedure.id), address),
    await asked(await browser.newDraft(here.procedure.id), address),
  ]
  const { guest, cookie } = await enter(one.url, await codeFor(one.url, address))
  expect((await guest.open(one.url)).$('h1').text()).toBe('Bản sao')
  expect((await guest.open(two.url)).$('h1').text()).toContain('Bạn được nhờ')
  const closed = await guest.send(await guest.open(one.url), {}, { form: `form[action="${one.url}/dong"]` })
  expect(String(closed.headers['set-cookie'])).toContain(`${mailPassCookie}=;`)

  const key = Buffer.from('k'.repeat(32))
  const pass = writeMailPass(key, one.id)
  expect([opensInvitation(key, pass, one.id), opensInvitation(key, pass, two.id)]).toEqual([true, false])
  expect(opensInvitation(Buffer.from('x'.repeat(32)), pass, one.id)).toBe(false)
  for (const forged of ['', 'x', pass.slice(0, -1), pass.replace(one.id, two.id)])
    expect(opensInvitation(key, forged, two.id)).toBe(false)
  await at(new Date(Date.now() + 2 * 3_600_000 + 1000), async () => {
    expect(opensInvitation(key, pass, one.id)).toBe(false)
    expect((await visitor.open(one.url, { cookie })).$('h1').text()).toContain('Bạn được nhờ')
  })
  const code = await codeFor(two.url, address)
  const wrong = code === '123456' ? '654321' : '123456'
  for (let i = 0; i < 5; i++) expect((await enter(two.url, wrong)).status).toBe(422)
  expect((await enter(two.url, code)).status).toBe(422)
})

test('the mail is sent again, a few times; who is asked by their own address is told; somebody signed in declares by account', async () => {
  const draft = await browser.newDraft(here.procedure.id)
  const own = mailbox()
  await db`update identity.account set email = ${own} where id = ${here.citizen.accountId}`
  const self = await browser.send(await browser.open(`${draft}/nho/copies`), { to: own })
  expect([self.status, self.$('main').text()]).toEqual([422, expect.stringContaining('của chính bạn')])
  for (const to of ['a@', 'x y@z.vn', `${'a'.repeat(260)}@b.vn`])
    expect((await browser.send(await browser.open(`${draft}/nho/copies`), { to })).status).toBe(422)
  const address = mailbox()
  const { url } = await asked(draft, address)
  const again = { form: `form[action="${draft}/nho/copies/gui-lai"]` }
  const stranger = citizenBrowser(portal, await sessionOf(db, (await person(db)).accountId))
  const page = await browser.open(`${draft}/nho/copies`)
  expect((await stranger.send(page, {}, again)).status).not.toBe(303)
  for (let i = 0; i < 4; i++) expect((await browser.send(page, {}, again)).status).toBe(303)
  expect((await browser.send(page, {}, again)).status).toBe(409)
  expect(await mailsTo(address)).toHaveLength(5)

  const friend = await person(db, { name: 'Trần Có Tài Khoản' })
  const { cookie } = await enter(url, await codeFor(url, address))
  const session = await sessionOf(db, friend.accountId)
  const signedIn = citizenBrowser(portal, { cookie: `${session.cookie}; ${cookie}` })
  const form = await signedIn.open(url)
  expect(form.$('[name=name]').length).toBe(0)
  const sent = await signedIn.send(form, { 'a.income': '2000000', declared: 'yes' }, { form: `form[action="${url}"]` })
  expect(sent.status).toBe(303)
  const tasks = (await browser.open(draft)).$('main').text()
  expect(tasks).toContain('Trần Có Tài Khoản đã khai')
  expect(tasks).not.toContain('không đăng nhập')
})
