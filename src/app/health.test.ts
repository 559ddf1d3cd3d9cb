import { expect, test } from 'vitest'
import { testPortal } from '../../tests/support/portal.ts'

const portal = await testPortal()

test('says that it lives and that it is ready', async () => {
  expect((await portal.web.inject('/health/live')).json()).toEqual({ status: 'live' })
  expect((await portal.web.inject('/health/ready')).statusCode).toBe(200)
})

test('an unknown address is a page for people and a problem for systems', async () => {
  const page = await portal.web.inject({ url: '/khong-co', headers: { accept: 'text/html' } })
  expect(page.statusCode).toBe(404)
  expect(page.body).toContain('Không tìm thấy trang này')
  const problem = await portal.web.inject('/api/v1/khong-co')
  expect(problem.headers['content-type']).toContain('application/problem+json')
  expect(problem.json()).toMatchObject({ status: 404, code: 'not-found' })
})

test('English has its own address', async () => {
  const page = await portal.web.inject({ url: '/en/khong-co', headers: { accept: 'text/html' } })
  expect(page.body).toContain('Page not found')
})
