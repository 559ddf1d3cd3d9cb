import { expect, test } from 'vitest'
import { person, sessionOf } from '../../../tests/support/accounts.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { isStorable } from './storable.ts'

// What the fuzz crawl (tests/fuzz) found, one of each kind.

const portal = await testPortal()
const { web, db } = portal
const form = 'application/x-www-form-urlencoded'
const { accountId } = await person(db)
const { cookie } = await sessionOf(db, accountId)

test('a text that PostgreSQL cannot keep is refused, wherever it stands', async () => {
  expect((await web.inject('/thu-tuc/a%00b')).statusCode).toBe(404)
  expect((await web.inject('/api/v1/agencies?q=%00')).statusCode).toBe(400)
  const body = 'login=%00&password=x'
  const sent = await web.inject({ method: 'POST', url: '/dang-nhap', payload: body, headers: { 'content-type': form } })
  expect(sent.statusCode).toBe(400)
})

test('half of a surrogate pair, a name with NUL and a body nested without end are told apart from what can be kept', () => {
  expect(isStorable({ a: ['Nguyễn 🇻🇳', 1, null] })).toBe(true)
  expect(isStorable({ a: ['\ud800'] })).toBe(false)
  expect(isStorable({ 'a\0': 1 })).toBe(false)
  let deep: unknown = 'x'
  for (let i = 0; i < 200_000; i++) deep = [deep]
  expect(isStorable(deep)).toBe(true)
})

test.each([
  '/assets/%zz',
  '/thu-tuc/%c0%af',
  `/thu-tuc/${'x'.repeat(300)}`,
  '/ho-so/urn:uuid:00000000-0000-0000-0000-000000000000',
  '/can-bo/ho-so/00000000-----------------------------',
  '/co-quan/Infinity',
  '/co-quan/abc',
])('%s is no address: a page of ours says so', async (url) => {
  const answer = await web.inject({ url, headers: { accept: 'text/html', cookie } })
  expect(answer.statusCode).toBe(404)
  expect(answer.body).toMatch(/^<!DOCTYPE html>/)
  expect(answer.headers['content-security-policy']).toContain("script-src 'self'")
  const problem = await web.inject({ url: `/api/v1/agencies/${url.split('/')[2]}` })
  expect(problem.statusCode).toBe(404)
  expect(problem.headers['content-type']).toContain('application/problem+json')
})

test('pages take forms: JSON and files only where a route asks for them', async () => {
  const send = (type: string, payload: string) =>
    web.inject({ method: 'POST', url: '/dang-ky', payload, headers: { 'content-type': type } })
  expect((await send('application/json', '{"name":{"replace":1}}')).statusCode).toBe(415)
  expect((await send('text/plain', 'name=x')).statusCode).toBe(415)
  expect((await send('multipart/form-data; boundary=B', '--B--\r\n')).statusCode).toBe(415)
  expect((await send(form, 'name=a&name=b&phone=1&phone=2')).statusCode).toBe(422)
})

test('a form as multipart does not slip past the check of its token', async () => {
  const sent = await web.inject({
    method: 'POST',
    url: '/tai-khoan/phien/tat-ca',
    payload: '--B--\r\n',
    headers: { cookie, 'content-type': 'multipart/form-data; boundary=B' },
  })
  expect(sent.statusCode).toBe(415)
  expect((await web.inject({ url: '/tai-khoan', headers: { cookie } })).statusCode).toBe(200)
})

test('addresses that a caller makes up do not drive the pages that people ask for out of the cache', async () => {
  portal.pages.forget('*')
  for (const url of ['/co-quan?x=1', '/co-quan?tinh=01', '/%63o-quan', '/co-quan']) {
    expect((await web.inject(url)).statusCode).toBe(200)
  }
  expect(portal.pages.size()).toBe(1)
})

test('behind a proxy, what the caller wrote into X-Forwarded-For does not choose whom a limit counts', async () => {
  const behind = await testPortal({ TRUST_PROXY: 'on', RATE_LIMIT_PER_MINUTE: '10' })
  const ask = (made: string, real: string) =>
    behind.web.inject({ url: '/dang-nhap', headers: { 'x-forwarded-for': `${made}, ${real}` } })
  for (let i = 0; i < 10; i++) expect((await ask(`10.0.0.${i}`, '192.0.2.7')).statusCode).toBe(200)
  expect((await ask('10.0.0.99', '192.0.2.7')).statusCode).toBe(429)
  expect((await ask('10.0.0.99', '192.0.2.8')).statusCode).toBe(200)
})
