import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { testPortal } from '../../../tests/support/portal.ts'

const portal = await testPortal()

test('every operation of the document stands on the page for people', async () => {
  const document = (await portal.web.inject('/api/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  const paths = Object.keys(document.paths).filter((it) => it.startsWith('/api/v1/'))
  const page = load((await portal.web.inject('/du-lieu-mo')).body)
  expect(page('main h2').length).toBe(paths.length)
  for (const path of paths) expect(page('main').text()).toContain(path)
})
