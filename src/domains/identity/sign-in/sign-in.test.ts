import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { saveAgency } from '#catalogues'
import { grantRole } from '#identity'
import { testPortal } from '../../../../tests/support/portal.ts'
import { lockTime } from '../sign-in-attempt.ts'
import { at } from '#platform/clock.ts'

const portal = await testPortal()

function submit(body: Record<string, string>) {
  return portal.web.inject({
    method: 'POST',
    url: '/dang-nhap',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(body).toString(),
  })
}

test('nobody without a session sees an account', async () => {
  const page = await portal.web.inject({ url: '/chon-vai-tro', headers: { accept: 'text/html' } })
  expect(page.statusCode).toBe(401)
})

test.each(['identityNumber', 'phone'] as const)('signs in by %s and password', async (by) => {
  const somebody = await person(portal.db)
  const answer = await submit({ login: somebody[by], password: somebody.password, tiep: '/thong-bao' })
  expect(answer.statusCode).toBe(303)
  expect(answer.headers.location).toBe('/thong-bao')
  const cookie = String(answer.headers['set-cookie'])
  expect(cookie).toMatch(/^portal_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  const inbox = await portal.web.inject({ url: '/thong-bao', headers: { cookie: cookie.split(';')[0]! } })
  expect(inbox.statusCode).toBe(200)
})

test('a phone may be typed with spaces or the country code', async () => {
  const somebody = await person(portal.db, { phone: '0912345678' })
  for (const login of ['0912 345 678', '+84 912.345.678'])
    expect((await submit({ login, password: somebody.password })).statusCode).toBe(303)
})

test('the cookie is worth nothing to who reads the database', async () => {
  const somebody = await person(portal.db)
  const { cookie } = await sessionOf(portal.db, somebody.accountId)
  const [row] = await portal.db<{ found: boolean }[]>`
    select exists (select 1 from identity.session s where row_to_json(s)::text like ${`%${cookie.split('=')[1]}%`}) as found`
  expect(row!.found).toBe(false)
})

test('the cookie is Secure when the portal is reached by https', async () => {
  const secure = await testPortal({ PUBLIC_URL: 'https://dichvucong.example' })
  const somebody = await person(secure.db)
  const answer = await secure.web.inject({
    method: 'POST',
    url: '/dang-nhap',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ login: somebody.identityNumber, password: somebody.password }).toString(),
  })
  expect(String(answer.headers['set-cookie'])).toContain('; Secure')
})

test('never leads to another site', async () => {
  const somebody = await person(portal.db)
  for (const tiep of ['https://evil.example', '//evil.example', '/\\evil.example']) {
    const answer = await submit({ login: somebody.identityNumber, password: somebody.password, tiep })
    expect(answer.headers.location).toBe('/')
  }
})

test('five wrong passwords lock for fifteen minutes, and say so; a known and an unknown account alike', async () => {
  const somebody = await person(portal.db)
  const words = async (login: string) => {
    const texts: string[] = []
    for (let i = 0; i < 6; i++) {
      const answer = await submit({ login, password: 'sai roi' })
      expect(answer.statusCode).toBe(422)
      const $ = load(answer.body)
      texts.push(
        $('.govuk-error-summary li')
          .text()
          .replace(/\d\d:\d\d/, 'HH:MM'),
      )
    }
    return texts
  }
  const known = await words(somebody.identityNumber)
  expect(known).toEqual(await words('001099999999'))
  expect(known[0]).toContain('còn thử được 4 lần')
  expect(known[4]).toContain('thử lại được từ HH:MM')
  expect((await submit({ login: somebody.phone, password: somebody.password })).statusCode).toBe(422)
  const later = new Date(Date.now() + lockTime + 1000)
  const answer = await at(later, async () => await submit({ login: somebody.phone, password: somebody.password }))
  expect(answer.statusCode).toBe(303)
})

test('many attempts at one moment are not more attempts', async () => {
  const somebody = await person(portal.db)
  const wrong = Array.from({ length: 12 }, (_, i) => submit({ login: somebody.identityNumber, password: `sai ${i}` }))
  await Promise.all(wrong)
  const [row] = await portal.db<{ attempts: number }[]>`
    select attempts from identity.sign_in_attempt where key = ${somebody.accountId}`
  expect(row!.attempts).toBe(5)
})

test('an unknown account takes the same work as a wrong password', async () => {
  const somebody = await person(portal.db)
  const time = async (login: string) => {
    const started = performance.now()
    await submit({ login, password: 'sai roi' })
    return performance.now() - started
  }
  await time('001099888887')
  const known = await time(somebody.identityNumber)
  const unknown = await time('001099888888')
  expect(unknown).toBeGreaterThan(known / 4)
})

test('an empty form says what is missing and keeps what was typed', async () => {
  const page = await submit({ login: '0912', password: '' })
  const $ = load(page.body)
  expect(page.statusCode).toBe(422)
  expect($('input[name=login]').first().val()).toBe('0912')
  expect($('.govuk-error-summary a').attr('href')).toBe('#password')
})

test('a session that is over brings to the sign-in page, which says so', async () => {
  const page = await portal.web.inject({ url: '/dang-nhap', headers: { cookie: `portal_session=${'a'.repeat(43)}` } })
  expect(page.body).toContain('Phiên làm việc trước đã kết thúc')
})

test('an officer on the way to the desk signs in there; with two agencies, or on another way, one is asked', async () => {
  const agency = async (name: string) => (await portal.db.begin((tx) => saveAgency(tx, { name, level: 'other' }))).id
  const somebody = await person(portal.db)
  const grant = async (name: string) => {
    const agencyId = await agency(name)
    await portal.db.begin((tx) => grantRole(tx, { accountId: somebody.accountId, role: 'receiver', agencyId }))
  }
  const to = async (tiep: string) => {
    const answer = await submit({ login: somebody.phone, password: somebody.password, tiep })
    return { to: answer.headers.location, cookie: String(answer.headers['set-cookie']).split(';')[0]! }
  }
  await grant('Cơ quan mẫu một')
  const desk = await to('/can-bo')
  expect(desk.to).toBe('/can-bo')
  const seen = await portal.web.inject({ url: '/can-bo', headers: { cookie: desk.cookie, accept: 'text/html' } })
  expect(seen.statusCode).toBe(200)
  expect((await to('/can-bogus')).to).toBe('/chon-vai-tro?tiep=%2Fcan-bogus')
  expect((await to('/ho-so')).to).toBe('/chon-vai-tro?tiep=%2Fho-so')
  await grant('Cơ quan mẫu hai')
  expect((await to('/en/can-bo')).to).toBe('/chon-vai-tro?tiep=%2Fen%2Fcan-bo')
})
