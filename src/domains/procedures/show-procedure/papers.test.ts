import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { testPortal } from '../../../../tests/support/portal.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { normalisedBirth } from '../sample.ts'

const portal = await testPortal()
const paper = (name: string, it: object = {}) => ({
  ...{ code: `KQ-${name.length}`, name, originals: 1, copies: 0, eForm: false, isResultOfOther: false, forms: [] },
  ...it,
})
const components = [
  paper('Tờ khai', { eForm: true }),
  paper('Giấy chứng nhận', { isResultOfOther: true }),
  paper('Văn bản ủy quyền (chỉ khi bạn nhờ người khác)'),
  paper('Ảnh'),
]
const papers = {
  dossierGroups: [{ name: '', components }],
  results: [{ code: 'KQ.G15.000031', name: 'Giấy khai sinh' }],
}
await importProcedures(portal.db, [
  { ...normalisedBirth, ...papers },
  { ...normalisedBirth, ...papers, id: 'x', code: '1.900009', flags: { isOfflineOnly: true } },
])
const page = async (code: string) => load((await portal.web.inject(`/thu-tuc/${code}`)).body)
const tagsOf = ($: ReturnType<typeof load>) =>
  $('.portal-papers__item')
    .toArray()
    .map((it) => [$(it).find('.portal-line').text().trim(), $(it).find('.govuk-tag').text()])

test('beside each paper stands where it is from and whether everybody needs it', async () => {
  expect(tagsOf(await page('1.900001'))).toEqual([
    ['Tờ khai', 'Điền ngay trên Cổng'],
    ['Giấy chứng nhận', 'Kết quả của thủ tục khác'],
    ['Văn bản ủy quyền (chỉ khi bạn nhờ người khác)', 'Nếu có'],
    ['Ảnh', ''],
  ])
  // What cannot be filed here is not filled in here.
  expect(tagsOf(await page('1.900009'))[0]).toEqual(['Tờ khai', ''])
})

test('codes stand together among what was published, not under papers and results', async () => {
  const $ = await page('1.900001')
  const lists = $('.portal-codes')
  expect(lists.closest('details').find('.govuk-details__summary-text').first().text()).toContain('mã số')
  expect(lists.prev('h3').text()).toBe('Mã giấy tờMã kết quả')
  expect(lists.text()).toContain('KQ-7 Tờ khai')
  expect(lists.text()).toContain('KQ.G15.000031 Giấy khai sinh')
  // What machines read there is nothing that people see.
  $('script, .portal-codes').remove()
  expect($('main').text()).not.toMatch(/KQ[-.]/)
})
