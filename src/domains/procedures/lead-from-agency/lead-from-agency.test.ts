import { load } from 'cheerio'
import { expect, test, vi } from 'vitest'
import { agencyByCode } from '#catalogues'
import { testPortal } from '../../../../tests/support/portal.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { normalisedBirth } from '../sample.ts'

const portal = await testPortal()
const pageOf = async (code: string, language = '') => {
  const agency = await agencyByCode(portal.db, code)
  return load((await portal.web.inject(`${language}/co-quan/${agency!.id}`)).body)
}
const linksOf = ($: ReturnType<typeof load>) =>
  $('main a')
    .toArray()
    .map((it) => it.attribs.href!)
    .filter((it) => /thu-tuc|theo-doi/.test(it))

test('the page of an agency leads to its procedures and their changes, and only when there are any', async () => {
  expect(linksOf(await pageOf('G15'))).toEqual([])
  await importProcedures(portal.db, [
    normalisedBirth,
    { ...normalisedBirth, id: 'i', code: '1.900002', kind: 'STANDARD_INTERNAL' },
  ])
  await portal.changes.look()
  const $ = await pageOf('G15')
  expect(linksOf($)).toEqual([
    '/thu-tuc?co-quan=G15',
    '/thu-tuc/thay-doi?co-quan=G15',
    '/thu-tuc/thay-doi.atom?co-quan=G15',
    '/tai-khoan/theo-doi?loai=agency&ma=G15',
  ])
  expect($('main').text()).toContain('Xem 1 thủ tục do cơ quan này công bố')
  // The index of search is made anew beside the work of the process.
  await vi.waitFor(async () => {
    const found = load((await portal.web.inject('/thu-tuc?co-quan=G15')).body)
    expect(found('main a[href^="/thu-tuc/1.900001"]').length).toBeGreaterThan(0)
  }, 15_000)
  for (const path of linksOf($)) expect([path, (await portal.web.inject(path)).statusCode < 400]).toEqual([path, true])
  expect((await pageOf('G15', '/en'))('main').text()).toContain('The procedure that it publishes')
  expect(linksOf(await pageOf('G01'))).toEqual([])
})
