import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { testPortal } from '../../tests/support/portal.ts'

const portal = await testPortal()

/** Where the page "you need to sign in" leads after a form was sent without a session. */
async function backAfterForm(referer?: string) {
  const page = await portal.web.inject({
    method: 'POST',
    url: '/thong-bao/da-xem',
    headers: { host: 'cong.example', accept: 'text/html', ...(referer && { referer }) },
  })
  expect(page.statusCode).toBe(401)
  return load(page.body)('main a[href*="/dang-nhap?tiep="]').attr('href')
}

test('when the session ended in the middle of a form, signing in leads back to the form', async () => {
  expect(await backAfterForm('https://cong.example/ho-so/1/trang?so=2')).toBe(
    `/dang-nhap?tiep=${encodeURIComponent('/ho-so/1/trang?so=2')}`,
  )
})

test('a value in the address that cannot be read is named', async () => {
  const page = await portal.web.inject({ url: `/thu-tuc?q=${'x'.repeat(500)}`, headers: { accept: 'text/html' } })
  expect(page.statusCode).toBe(400)
  expect(load(page.body)('main').text()).toContain('quá dài hoặc sai dạng ở “q”')
})

test('another site is never led back to', async () => {
  for (const referer of [undefined, 'https://evil.example/ho-so', 'not a url'])
    expect(await backAfterForm(referer)).toBe(`/dang-nhap?tiep=${encodeURIComponent('/')}`)
})
