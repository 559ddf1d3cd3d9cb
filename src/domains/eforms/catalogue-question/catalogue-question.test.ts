import { load } from 'cheerio'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { grantRole } from '#identity'
import { saveAgency } from '#catalogues'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import type { FormDefinition, Text } from '../definition.ts'
import { saveForm } from '../form.ts'
import { compareForms } from '../form-history/compare.ts'
import { vi as words } from '../form-history/form-history.vi.ts'
import { importFormio } from '../import-formio/import-formio.ts'
import { readPageWithRows } from './rows.ts'

// A question is answered by a row of a catalogue: chosen when it holds, kept with its name.

const portal = await testPortal()
const { db } = portal
const ministry = await db.begin((tx) => saveAgency(tx, { name: 'Bộ Mẫu', level: 'ministry' }))
const { accountId } = await person(db)
await db.begin((tx) => grantRole(tx, { accountId, role: 'procedure-author', agencyId: ministry.id }))
const { cookie } = await sessionOf(db, accountId, 'officer')
const headers = { cookie, accept: 'text/html' }
const see = async (url: string) => load((await portal.web.inject({ url, headers })).body)
const send = async (url: string, fields: Record<string, string>, page = url) => {
  const list = (await see(page))(`form[action="${url}"]`).first().find('input, select, textarea').serializeArray()
  const answer = await portal.web.inject({
    ...{ method: 'POST', url },
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      ...Object.fromEntries(list.map((it) => [it.name, it.value])),
      ...fields,
    }).toString(),
  })
  return { status: answer.statusCode, to: String(answer.headers.location ?? ''), $: load(answer.body) }
}

await db`
  insert into catalogues.catalogue (code, place, name_vi, name_en, about_vi, about_en, owner_agency, ownership, columns, source)
  values ('loai-cay', 10, 'Loại cây', '', '', '', ${ministry.id}, 'one', '[]', 'portal')`
await db`
  insert into catalogues.catalogue_row (catalogue, code, name, folded, values, owner_agency, valid_from, valid_to, source_decision)
  select 'loai-cay', 'c' || i, 'Cây số ' || i, 'cay so ' || i, '{}', ${ministry.id}, '2020-01-01',
    case when i = 7 then date '2026-01-01' end, ''
  from generate_series(1, 1200) as i`

const text = (vi: string): Text => ({ vi, en: vi })
const asks = (code: string, more = {}) => ({ code, name: code, ...more })
const form = (key: string, property: object): FormDefinition => ({
  ...{ code: `hoi-${key.toLowerCase()}`, title: text('Tờ khai'), source: '', files: [] },
  schema: { type: 'object', required: [key], properties: { [key]: property as never } },
  ui: {
    type: 'Categorization',
    elements: [
      {
        type: 'Category',
        key: 'a',
        label: text('Trang'),
        elements: [{ type: 'Control', scope: `#/properties/${key}` }],
      },
    ],
  },
})
const row = (title: string, asked: object) => ({
  ...{ type: 'object', title: text(title), 'x-type': 'catalogue', 'x-catalogue': asked },
})
const banks = form('nganHang', row('Ngân hàng', asks('ngan-hang')))
const trees = form('cay', row('Loại cây', asks('loai-cay')))
const read = (definition: FormDefinition, body: object) =>
  readPageWithRows(db, definition, { page: 0, answers: {}, body })

test('an author builds it from the catalogues of today, and tries it without JavaScript', async () => {
  const { to: build } = await send('/quan-tri/bieu-mau/moi', { name: 'Tờ khai ngân hàng' })
  await send(build, { add: 'page' })
  await send(build, { add: 'catalogue' })
  const part = `${build}/0.0`
  const settings = await see(part)
  expect(settings('select[name=catalogue]').text()).toContain('Ngân hàng, trung gian thanh toán')
  const chosen = 'ngan-hang|Ngân hàng, trung gian thanh toán'
  const given = { 'title.vi': 'Ngân hàng nhận tiền', catalogue: chosen, required: 'true' }
  const nobody = await send(part, { ...given, owner: 'G00.99' })
  expect(nobody.status).toBe(422)
  expect(nobody.$('.govuk-error-summary').text()).toContain('Không có cơ quan nào mang mã này')
  expect(nobody.$('[name=owner]').val()).toBe('G00.99')
  const empty = await send(part, { ...given, under: 'khong-co' })
  expect(empty.$('.govuk-error-summary').text()).toContain('không có mục nào như thế')
  expect((await send(part, { ...given, owner: '', under: '' })).status).toBe(303)
  const trial = build.replace('/soan', '/thu')
  const page = await see(trial)
  const select = page('main select')
  expect(select.find('option[value=acb]').text()).toContain('Á Châu')
  const nothing = await send(trial, {})
  expect(nothing.$('.govuk-error-summary').text()).toContain('Hãy chọn ngân hàng nhận tiền')
  const done = await send(trial, { [select.attr('name')!]: 'acb' })
  expect(done.$('main').text()).toMatch(/Á Châu \(acb\)/)
})

test('a row is kept with its name; what holds no more, or never did, is a sentence', async () => {
  expect((await read(banks, { 'a.nganHang': 'acb' })).answers).toEqual({
    nganHang: { code: 'acb', name: expect.stringContaining('Á Châu') },
  })
  expect((await read(trees, { 'a.cay': 'c8' })).answers.cay).toEqual({ code: 'c8', name: 'Cây số 8' })
  expect((await read(trees, { 'a.cay': 'c8 – Cây số 8' })).answers.cay).toEqual({ code: 'c8', name: 'Cây số 8' })
  expect((await read(trees, { 'a.cay': 'cây số 9' })).answers.cay).toEqual({ code: 'c9', name: 'Cây số 9' })
  for (const wrong of ['c7', 'cây', 'c8\0x', '{"code":"c8"}', 'x'.repeat(5000)]) {
    const reading = await read(trees, { 'a.cay': wrong })
    expect(reading.errors.map((it) => it.text.vi)).toEqual([
      'Chưa rõ bạn chọn mục nào ở “Loại cây”. Hãy chọn một mục đang có trong danh mục.',
    ])
  }
  expect((await read(trees, { 'a.cay': 'c8', 'a.cay.name': 'Tên giả' })).answers.cay).toMatchObject({
    name: 'Cây số 8',
  })
})

test('only rows of an agency, or under a row; also in tables', async () => {
  const own = form('cay', row('Loại cây', asks('loai-cay', { owner: 'G15' })))
  expect((await read(own, { 'a.cay': 'c8' })).errors).toHaveLength(1)
  const units = form('donVi', row('Đơn vị', asks('don-vi-hanh-chinh', { under: '99' })))
  expect((await read(units, { 'a.donVi': '01' })).errors).toHaveLength(1)
  const table = form('bang', {
    ...{ type: 'array', title: text('Bảng') },
    items: { type: 'object', properties: { cay: row('Loại cây', asks('loai-cay')) } },
  })
  const rows = { 'a.bang._count': '2', 'a.bang.0.cay': 'c1', 'a.bang.1.cay': 'c7' }
  const reading = await read(table, rows)
  expect(reading.errors.map((it) => it.pointer)).toEqual(['/bang/1/cay'])
  expect(reading.answers.bang).toMatchObject([{ cay: { name: 'Cây số 1' } }, { cay: { code: 'c7' } }])
})

test('a long catalogue is searched: what comes near is offered where the text meant no row', async () => {
  const { to: build } = await send('/quan-tri/bieu-mau/moi', { name: 'Tờ khai trồng cây' })
  await send(build, { add: 'page' })
  await send(build, { add: 'catalogue' })
  await send(`${build}/0.0`, { 'title.vi': 'Loại cây', catalogue: 'loai-cay|Loại cây', required: 'true' })
  const trial = build.replace('/soan', '/thu')
  const name = (await see(trial))('main input.govuk-input').attr('name')!
  const near = await send(trial, { [name]: 'số 119' })
  expect(near.status).toBe(422)
  expect(near.$(`[name="${name}"]`).val()).toBe('số 119')
  const radios = near.$(`input[type=radio][name="${name}.fits"]`).toArray()
  expect(radios.map((it) => near.$(it).val())).toContain('c1190')
  const fields = Object.fromEntries(
    near
      .$(`form[action="${trial}"]`)
      .find('input, select')
      .serializeArray()
      .map((it) => [it.name, it.value]),
  )
  const done = await send(trial, { ...fields, [`${name}.fits`]: 'c1190' })
  expect(done.$('main').text()).toContain('Cây số 1190 (c1190)')
})

test('it is on the blank form and in the comparison of versions', async () => {
  const version = await db.begin((tx) => saveForm(tx, banks))
  const pdf = await portal.web.inject({ url: `/bieu-mau/${version.id}.pdf` })
  const { text: printed } = await extractText(await getDocumentProxy(new Uint8Array(pdf.rawPayload)), {
    mergePages: true,
  })
  expect(printed).toContain('ghi mã và tên trong danh mục')
  const other = form('nganHang', row('Ngân hàng', asks('loai-cay', { owner: 'G15' })))
  const [change] = compareForms(banks, { ...other, code: banks.code }, words)
  expect(change!.facts).toEqual([
    { label: 'Danh mục', before: 'ngan-hang, ngan-hang', after: 'loai-cay, loai-cay' },
    { label: 'Chỉ của cơ quan', before: '', after: 'G15' },
  ])
})

test('a Form.io list that was loaded from a catalogue becomes this question', () => {
  const select = (data: object) => ({ type: 'select', key: 'nganHang', label: 'Ngân hàng', input: true, ...data })
  const source = (data: object) => ({
    title: 'T',
    components: [{ type: 'panel', title: 'P', components: [select(data)] }],
  })
  for (const data of [
    { dataSrc: 'url', data: { url: 'https://cong.example.vn/api/v1/catalogues/ngan-hang/rows?limit=100' } },
    { dataSrc: 'resource', data: { resource: 'ngan-hang' } },
  ]) {
    const { definition, report } = importFormio(source(data), 'nhap')!
    expect(definition.schema.properties.nganHang).toMatchObject({ 'x-catalogue': { code: 'ngan-hang' } })
    expect(report.map((it) => it.reason)).toEqual(['catalogue'])
  }
})
