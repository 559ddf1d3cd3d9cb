import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { testPortal } from '../../../tests/support/portal.ts'

const { web } = await testPortal()

test('a page that is drawn leaves compressed for a browser that can read it, and plain for others', async () => {
  const plain = await web.inject('/dang-nhap')
  const small = await web.inject({ url: '/dang-nhap', headers: { 'accept-encoding': 'gzip, br' } })
  expect(small.headers).toMatchObject({ 'content-encoding': 'gzip', vary: expect.stringContaining('accept-encoding') })
  expect(Number(small.headers['content-length'])).toBe(small.rawPayload.length)
  expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2)
  const tokens = / value="[\w-]{20}\.[\w-]{27}"/g
  expect(gunzipSync(small.rawPayload).toString().replaceAll(tokens, '')).toBe(plain.body.replaceAll(tokens, ''))
  expect(plain.headers).not.toHaveProperty('content-encoding')
  expect(plain.headers.vary).toContain('accept-encoding')
})

test('an answer that fits into a packet stays as it is', async () => {
  const { headers } = await web.inject({ url: '/health/live', headers: { 'accept-encoding': 'gzip' } })
  expect(headers).not.toHaveProperty('content-encoding')
})
