import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { finishDossier, findDossier, type Dossier } from '#dossiers'
import { accessesTo } from '#identity'
import { receiveFile } from '#documents'
import { Readable } from 'node:stream'
import { at } from '#platform/clock.ts'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { samples } from '../../../../tests/support/files.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { saveLookupSecret } from '../dossier.sql.ts'
import { hashLookupSecret } from '../lookup-secret.ts'
import { passCookie } from './pass.ts'

const portal = await testPortal()
const { db, web } = portal
const here = await town(db)
const secret = 'ABCDE-12345'
let caller = 0

/** Each call comes from another address, unless one is given: the limit on attempts is tested by itself. */
async function post(url: string, fields: Record<string, string>, it: { cookie?: string; from?: string } = {}) {
  caller++
  const answer = await web.inject({
    method: 'POST',
    url,
    remoteAddress: it.from ?? `10.0.${caller >> 8}.${caller & 255}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(it.cookie && { cookie: it.cookie }) },
    payload: new URLSearchParams(fields).toString(),
  })
  const cookie = String(answer.headers['set-cookie'] ?? '').split(';')[0]!
  return { status: answer.statusCode, location: answer.headers.location, $: load(answer.body), cookie, answer }
}

async function seeOpened(cookie: string) {
  const answer = await web.inject({ url: '/tra-cuu/ho-so', headers: { cookie } })
  return { status: answer.statusCode, $: load(answer.body), text: load(answer.body)('main').text() }
}

test('[3.6-16] with the code alone: state and degree of completion, nothing about anybody', async () => {
  const dossier = await dossierIn(db, here, 4)
  for (const code of [dossier.code!, ` ${dossier.submissionNumber.toLowerCase()} `]) {
    const { status, $ } = await post('/tra-cuu', { code })
    expect(status).toBe(200)
    const text = $('main').text()
    expect(text).toContain('Đang xử lý')
    expect(text).toContain('Bước 3 trên 5')
    for (const hidden of [
      here.citizen.name,
      here.citizen.phone,
      dossier.procedureName,
      here.here.name,
      here.handler.name,
    ])
      expect(text).not.toContain(hidden)
  }
})

test('the address prefilled by a QR code shows the same', async () => {
  const dossier = await filed(db, here)
  const { body } = await web.inject(`/tra-cuu?ma=${dossier.submissionNumber}`)
  expect(load(body)('main').text()).toContain('Mới đăng ký')
  expect(load(body)('#code').attr('value')).toBe(dossier.submissionNumber)
  const empty = await web.inject('/en/tra-cuu')
  expect(load(empty.body)('h1').text()).toBe('Look up a dossier')
})

test('the secret opens the course of the dossier, but neither papers nor answers', async () => {
  const dossier = await withSecret(await dossierIn(db, here, 4))
  const wrong = await post('/tra-cuu', { code: dossier.code!, secret: 'ABCDE-12346' })
  expect([wrong.status, wrong.cookie]).toEqual([422, ''])
  expect(wrong.$('main').text()).not.toContain(dossier.procedureName)
  const right = await post('/tra-cuu', { code: dossier.code!, secret: 'abcde 12345' })
  expect([right.status, right.location]).toEqual([303, '/tra-cuu/ho-so'])
  const opened = await seeOpened(right.cookie)
  expect(opened.text).toContain(dossier.procedureName)
  expect(opened.$('.portal-timeline').length).toBe(1)
  expect(opened.text).not.toContain('Nguyễn Minh Khôi')
  expect(opened.$('form[action="/tra-cuu/ho-so/rut"]').length).toBe(0)
  expect((await accessesTo(db, `dossier:${dossier.id}`))[0]!.reason).toBe('Tra cứu bằng mã bí mật')
})

test('a pass is for one dossier, for a quarter of an hour, and cannot be made up', async () => {
  const dossier = await withSecret(await filed(db, here))
  const other = await filed(db, here)
  const { cookie } = await post('/tra-cuu', { code: dossier.submissionNumber, secret })
  const value = cookie.slice(passCookie.length + 1)
  for (const forged of [
    value.replace(dossier.id, other.id),
    value.replace('.secret.', '.code.'),
    value.replace(/\.(\d{13})\./, '.9999999999999.'),
    '',
    'x',
  ])
    expect((await seeOpened(`${passCookie}=${forged}`)).status).toBe(303)
  const later = new Date(Date.now() + 15 * 60_000 + 1000)
  expect((await at(later, () => seeOpened(cookie))).status).toBe(303)
  const closed = await post('/tra-cuu/ho-so/dong', {}, { cookie })
  expect(closed.answer.headers['set-cookie']).toContain(`${passCookie}=;`)
})

test('a one-time code goes to the dossier’s own phone, and opens results and withdrawal', async () => {
  const dossier = await dossierIn(db, here, 4)
  const cookie = await openWithCode(dossier)
  const opened = await seeOpened(cookie)
  const form = opened.$('form[action="/tra-cuu/ho-so/rut"]')
  const revision = form.find('input[name=revision]').attr('value')!
  const empty = await post('/tra-cuu/ho-so/rut', { revision, reason: '' }, { cookie })
  expect(empty.status).toBe(422)
  const done = await post('/tra-cuu/ho-so/rut', { revision, reason: 'Nộp nhầm nơi' }, { cookie })
  expect([done.status, done.location]).toEqual([303, '/tra-cuu?rut=1'])
  expect((await findDossier(db, dossier.id))!.status).toBe(7)
})

test('a result is downloaded with a one-time code, not with the secret, and only from this dossier', async () => {
  const [dossier, other] = [await finished(), await finished()]
  await withSecret(dossier)
  const path = (of: { file: string }) => `/tra-cuu/ho-so/tep/${of.file}`
  const bySecret = (await post('/tra-cuu', { code: dossier.code!, secret })).cookie
  expect((await web.inject({ url: path(dossier), headers: { cookie: bySecret } })).statusCode).toBe(303)
  expect((await web.inject({ url: path(dossier) })).statusCode).toBe(303)
  const cookie = await openWithCode(dossier)
  const file = await web.inject({ url: path(dossier), headers: { cookie } })
  expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'application/pdf'])
  expect((await web.inject({ url: path(other), headers: { cookie } })).statusCode).toBe(404)
})

test('an unknown code gets the same answer as a known one when a one-time code is asked for or is wrong', async () => {
  const dossier = await filed(db, here)
  const seen = async (code: string, step: string, more: Record<string, string> = {}) => {
    const started = performance.now()
    const { status, answer } = await post(step, { code, ...more })
    const body = answer.body.replaceAll(code, '').replaceAll(/value="[\w-]+\.[\w-]+"/g, '')
    return { status, body, took: performance.now() - started }
  }
  for (const [step, more] of [
    ['/tra-cuu/gui-ma', {}],
    ['/tra-cuu/ma', { oneTime: '000000' }],
  ] as const) {
    const known = await seen(dossier.submissionNumber, step, more)
    const unknown = await seen('N261123-ZZZZZZZZ', step, more)
    expect(unknown.status).toBe(known.status)
    expect(unknown.body).toBe(known.body)
    for (const { took } of [known, unknown]) expect(took).toBeGreaterThan(690)
  }
})

test('unknown codes are told kindly, whatever was typed', async () => {
  for (const code of ['H26.999-261123-9999', "'; drop table", '<b>x</b>', 'ｘ'.repeat(100)]) {
    const { status, $ } = await post('/tra-cuu', { code, secret })
    expect(status).toBe(200)
    expect($('main').text()).toContain('Chưa tìm thấy hồ sơ với mã này')
    // Nothing is sent to the phone of a dossier that is not there.
    expect($('form[action="/tra-cuu/gui-ma"]').length).toBe(0)
  }
  for (const code of ['', '  ', 'x'.repeat(101)]) expect((await post('/tra-cuu', { code })).status).toBe(422)
})

test('whoever tries one code after another is stopped', async () => {
  const from = '10.9.9.9'
  const attempt = (n: number) => post('/tra-cuu', { code: `N261123-${n}000` }, { from })
  const first = await Promise.all(Array.from({ length: 30 }, (_, n) => attempt(n)))
  expect(new Set(first.map((it) => it.status))).toEqual(new Set([200]))
  expect((await attempt(30)).status).toBe(429)
})

async function withSecret(dossier: Dossier): Promise<Dossier> {
  await db.begin((tx) => saveLookupSecret(tx, dossier.id, hashLookupSecret(secret)))
  return dossier
}

async function openWithCode(dossier: Dossier): Promise<string> {
  await post('/tra-cuu/gui-ma', { code: dossier.code! })
  const [sent] = await db<{ text: string }[]>`
    select text from notices.message where kind = 'identity.one-time-code' order by id desc limit 1`
  const oneTime = /\d{6}/.exec(sent!.text)![0]
  const { location, cookie } = await post('/tra-cuu/ma', { code: dossier.code!, oneTime })
  expect(location).toBe('/tra-cuu/ho-so')
  return cookie
}

async function finished() {
  const dossier = await dossierIn(db, here, 4)
  const accountId = here.handler.accountId
  const file = await receiveFile(portal, Readable.from(samples.pdf), { name: 'ket-qua.pdf', accountId })
  const form = { dossierId: dossier.id, revision: 3, outcome: 'granted', resultFileIds: [file.id], text: '' } as const
  const after = await db.begin((tx) => finishDossier(tx, here.handler, form))
  return { ...after, file: file.id }
}
