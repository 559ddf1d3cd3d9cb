import { expect, test } from 'vitest'
import { testPortal } from '../../../tests/support/portal.ts'

const portal = await testPortal()

test('a form sent by another site is refused, whatever the browser tells of it', async () => {
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://other.example' },
    { origin: 'null' },
  ]) {
    const answer = await portal.web.inject({
      method: 'POST',
      url: '/dang-nhap',
      headers: { ...headers, host: 'localhost' },
    })
    expect(answer.statusCode, JSON.stringify(headers)).toBe(403)
  }
})

test('every answer carries the constant security headers and a request id', async () => {
  for (const url of ['/', '/khong-co', '/health/live']) {
    const { headers } = await portal.web.inject(url)
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
  expect((await portal.web.inject('/health/live')).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
})

test('a body that is too large or of a wrong kind gets a sentence, not a failure', async () => {
  const large = await portal.web.inject({
    method: 'POST',
    url: '/dang-nhap',
    payload: `x=${'a'.repeat(1_100_000)}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(large.statusCode).toBe(413)
  const strange = await portal.web.inject({
    method: 'POST',
    url: '/dang-nhap',
    payload: '<x/>',
    headers: { 'content-type': 'application/xml' },
  })
  expect(strange.statusCode).toBe(415)
})
