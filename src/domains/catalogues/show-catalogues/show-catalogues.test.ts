import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { system } from '#platform/actor.ts'
import { importProcedures } from '#procedures'
import { birth as sample } from '../../procedures/sample.ts'
import { faultsOf } from '../../../../tests/support/schema.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { findCatalogue } from '../catalogue/catalogue.sql.ts'
import { readDraft } from '../catalogue/read-draft.ts'
import { saveRow } from '../catalogue/save-row.ts'
import { sourceOf } from '../catalogue/sources.ts'

const portal = await testPortal()
const { db, web } = portal
const see = async (url: string) => {
  const answer = await web.inject({ url, headers: { accept: 'text/html' } })
  return { status: answer.statusCode, $: load(answer.body) }
}
const api = async (url: string) => {
  const answer = await web.inject(url)
  return { status: answer.statusCode, body: answer.json() }
}

async function save(code: string, name: string) {
  const catalogue = (await findCatalogue(db, 'ket-qua'))!
  const { draft } = readDraft(catalogue, { code, name, form: 'both' })
  const known = await sourceOf('ket-qua').findRow(db, code)
  const seen = known ? { key: code, revision: known.revision } : null
  expect((await db.begin((tx) => saveRow(tx, system, { catalogue, draft, seen }))).outcome).toBe('saved')
}

test('the ten groups are listed with their owners, counts and last change', async () => {
  const { $ } = await see('/danh-muc')
  const rows = $('tbody tr')
    .toArray()
    .map((it) => $(it).text())
  expect(rows.length).toBe(12)
  expect(rows.find((it) => it.includes('Ngân hàng, trung gian thanh toán'))).toMatch(/Ngân hàng Nhà nước Việt Nam.*22/)
  expect((await see('/en/danh-muc')).$('h1').text()).toBe('Shared catalogues')
})

test('a catalogue is searched, read as of a day, and page by page', async () => {
  expect((await see('/danh-muc/ngan-hang?q=ngoai+thuong')).$('tbody tr').length).toBe(1)
  expect((await see('/danh-muc/don-vi-hanh-chinh?ngay=30/6/2025&q=yen+bai')).$('tbody tr').length).toBe(1)
  expect((await see('/danh-muc/don-vi-hanh-chinh?q=yen+bai')).$('main').text()).toContain('Chưa có dòng nào')
  const first = await see('/danh-muc/don-vi-hanh-chinh?ngay=30/6/2025')
  const next = first.$('a[rel=next]').attr('href')!
  const second = await see(next)
  const keys = [first, second].flatMap(({ $ }) =>
    $('tbody tr')
      .toArray()
      .map((it) => $(it).find('td').first().text()),
  )
  expect(new Set(keys).size).toBe(63)
  const wrong = await see('/danh-muc/ngan-hang?ngay=31/2/2026')
  expect([wrong.status, wrong.$('.govuk-error-message').text()]).toEqual([
    422,
    expect.stringContaining('Ngày này không có'),
  ])
  expect(wrong.$('#ngay').val()).toBe('31/2/2026')
  for (const url of [
    '/danh-muc/khong-co',
    '/danh-muc/ngan-hang/khong-co',
    '/danh-muc/co-quan/abc',
    '/danh-muc/thu-tuc/x',
  ])
    expect([url, (await see(url)).status]).toEqual([url, 404])
  const rubbish = ['rubbish', Buffer.from('{"key":"x","from":"2025-99-99"}').toString('base64url')]
  for (const code of ['co-quan', 'thu-tuc', 'don-vi-hanh-chinh', 'linh-vuc', 'ngan-hang'])
    for (const sau of rubbish) expect([code, (await see(`/danh-muc/${code}?sau=${sau}`)).status]).toEqual([code, 200])
})

test('systems read what rows say, the rows, and those changed since', async () => {
  const { items } = (await api('/api/v1/catalogues')).body
  expect(items.map((it: { place: number }) => it.place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10])
  const one = (await api('/api/v1/catalogues/dich-vu-cong')).body
  expect(one.schema).toMatchObject({
    ...{ type: 'object', required: ['procedure', 'level', 'status'] },
    allOf: [{ if: { properties: { level: { const: 'partial' } } } }, {}],
  })
  const codes: string[] = []
  for (let after = ''; ; ) {
    const page = (await api(`/api/v1/catalogues/ngan-hang/rows?limit=10&after=${after}`)).body
    codes.push(...page.items.map((it: { key: string }) => it.key))
    if (page.next === null) break
    after = page.next
  }
  expect(codes).toEqual([...codes].sort())
  expect(codes.length).toBe(22)
  const since = new Date().toISOString()
  await save('giay-moi', 'Giấy mới')
  const changed = (await api(`/api/v1/catalogues/ket-qua/rows?updated_since=${since}`)).body
  expect(changed.items).toMatchObject([{ key: 'giay-moi', values: { form: 'both' }, owner: { name: 'Bộ Tư pháp' } }])
  expect((await api('/api/v1/catalogues/ket-qua/rows/giay-moi')).body.name).toBe('Giấy mới')
  expect((await api('/api/v1/catalogues/ket-qua/rows/giay-moi?on=2020-01-01')).status).toBe(404)
  expect((await api('/api/v1/catalogues/don-vi-hanh-chinh/rows/15?on=2025-06-30')).body.name).toBe('Tỉnh Yên Bái')
  for (const wrong of ['on=2025-02-30', 'updated_since=x', 'limit=0'])
    expect((await api(`/api/v1/catalogues/ket-qua/rows?${wrong}`)).status).toBe(400)
  expect((await api('/api/v1/catalogues/khong-co/rows')).status).toBe(404)
})

test('a follower of the changes misses none, also of a transaction that commits late', async () => {
  const read = async (after: string | null) => {
    const page = (await api(`/api/v1/catalogues/ket-qua/changes?limit=500&after=${after ?? ''}`)).body
    const keys = page.items.map((it: { key: string }) => it.key) as string[]
    return { keys: keys.filter((it) => ['muon', 'som'].includes(it)), next: page.next as string | null }
  }
  const begun = await read(null)
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  let written = () => {}
  const wrote = new Promise<void>((done) => {
    written = done
  })
  const late = db.begin(async (tx) => {
    const catalogue = (await findCatalogue(tx, 'ket-qua'))!
    await saveRow(tx, system, {
      catalogue,
      draft: readDraft(catalogue, { code: 'muon', name: 'Muộn', form: 'both' }).draft,
      seen: null,
    })
    written()
    await held
  })
  await wrote
  await db`insert into catalogues.catalogue_row (catalogue, code, name, folded, owner_agency, valid_from)
    select 'ket-qua', 'som', 'Sớm', 'som', owner_agency, '2026-01-01' from catalogues.catalogue where code = 'ket-qua'`
  const between = await read(begun.next)
  release()
  await late
  // Transactions of other test files on this server hold the order back for a moment.
  const keys = [...between.keys]
  let { next } = between
  await expect
    .poll(
      async () => {
        const more = await read(next)
        next = more.next
        keys.push(...more.keys)
        return keys.length
      },
      { timeout: 30_000 },
    )
    .toBe(2)
  expect([...keys].sort()).toEqual(['muon', 'som'])
  expect((await read(next)).keys).toEqual([])
})

test('no address breaks the portal', async () => {
  const cursor = (it: object) => Buffer.from(JSON.stringify(it)).toString('base64url')
  const far = cursor({ xid: '9'.repeat(19), id: Number.MAX_SAFE_INTEGER })
  const codes = ['co-quan', 'don-vi-hanh-chinh', 'linh-vuc', 'ngan-hang', 'thu-tuc']
  const odd = ["'", '%25', '%00', '\u00e1'.repeat(50), '-1', '0', '99999999999', '../x', '%F0%9F%98%80']
  const urls = [
    ...codes.flatMap((code) =>
      odd.flatMap((it) => [`/danh-muc/${code}?q=${it}`, `/danh-muc/${code}/${encodeURIComponent(it)}`]),
    ),
    ...codes.flatMap((code) => [
      `/danh-muc/${code}/1?sau=999999999999999&ngay=x`,
      `/api/v1/catalogues/${code}/changes?after=${far}`,
      `/api/v1/catalogues/${code}/rows?on=0000-01-01`,
      `/api/v1/catalogues/${code}/rows?updated_since=0000-01-01T00:00:00Z`,
      `/api/v1/catalogues/${code}/rows/${'9'.repeat(100)}`,
    ]),
    ...['0000-01-01', '9999-12-31', '2026-99-99'].flatMap((day) => [
      `/api/v1/units/resolve?code=01&date=${day}`,
      `/api/v1/admin-units?day=${day}`,
      `/xa-cu?ma=01&ngay=${day}`,
      `/danh-muc/ngan-hang?ngay=${day}`,
    ]),
    ...odd.map((it) => `/xa-cu?q=${it}`),
  ]
  const broken: string[] = []
  for (const url of urls)
    if ((await web.inject({ url, headers: { accept: 'text/html' } })).statusCode >= 500) broken.push(url)
  expect(broken).toEqual([])
})

test('a procedure is a row like any other, found without accents, with its versions as history', async () => {
  const draft = { ...sample, name: 'Đăng ký khai sinh' }
  const write = (it: typeof draft) => db.begin((tx) => importProcedures(tx, [it], { source: 'test' }))
  await write(draft)
  await write({ ...draft, name: 'Đăng ký khai sinh (mới)' })
  const [row] = (await api('/api/v1/catalogues/thu-tuc/rows?q=dang+ky+khai+sinh')).body.items
  expect(row).toMatchObject({ name: 'Đăng ký khai sinh (mới)', values: { version: 2 } })
  const page = await see(`/danh-muc/thu-tuc/${row.key}`)
  expect(page.$('.portal-timeline__item').length).toBe(2)
  expect((await see('/danh-muc/thu-tuc?q=khai+sinh')).$('tbody tr').length).toBe(1)
})

test('the feed says what changed, newest first', async () => {
  await save('giay-moi', 'Giấy mới & khác')
  const answer = await web.inject('/danh-muc/ket-qua/tai-ve/atom')
  expect(await faultsOf('atom.rng', answer.body)).toEqual([])
  const empty = await web.inject('/danh-muc/don-vi-hanh-chinh/tai-ve/atom')
  expect(await faultsOf('atom.rng', empty.body)).toEqual([])
  expect(answer.headers['content-type']).toContain('application/atom+xml')
  const $ = load(answer.body, { xml: true })
  expect($('feed > title').text()).toBe('Kết quả giải quyết')
  expect($('entry').first().find('title').text()).toBe('Sửa: Giấy mới & khác')
  expect($('entry').first().find('link').attr('href')).toContain('/danh-muc/ket-qua/giay-moi')
})
