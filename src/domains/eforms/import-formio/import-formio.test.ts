import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { grantRole } from '#identity'
import { root } from '#platform/root.ts'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { checkAnswers } from '../check-answers.ts'
import { checkDefinition } from '../check-definition.ts'
import { selectDraft } from '../draft/draft.sql.ts'
import { formPages, prune, visibleFiles } from '../pages.ts'
import { saveForm } from '../form.ts'
import { importFormCommand } from './import-form.command.ts'
import { importFormio } from './import-formio.ts'

const file = join(root, 'tests/support/formio-form.json')
const text = readFileSync(file, 'utf8')
const source: unknown = JSON.parse(text)
const today = '2026-11-27'

const answers = {
  hoTen: 'Lê Văn Tám',
  soCccd: '001090000001',
  ngaySinh: '1990-02-03',
  dienThoai: '0912345678',
  diaChi: { provinceCode: '01', communeCode: '00004', detail: 'Thôn Đoài' },
  tenCoSo: 'Trại Đoài',
  loaiHinh: 'ho',
  dienTich: 200,
  quyTrinh: 'Ủ phân compost',
  vatNuoi: [
    { loai: 'Lợn', soLuong: 10, giaMoiCon: 3_000_000 },
    { loai: 'Gà', soLuong: 100, giaMoiCon: 100_000, thanhTien: 5 },
  ],
  soChuongNai: 2,
  soChuongThit: 3,
  camKet: true,
}

test('a form of 30 fields is imported, sound and can be filled in', () => {
  const { definition, components, carried } = importFormio(source, 'chan-nuoi')!
  expect(components).toBeGreaterThanOrEqual(30)
  expect(carried).toBe(components - 2)
  expect(checkDefinition(definition)).toEqual([])
  expect(formPages(definition, {}).map((it) => it.label.vi)).toEqual(['Chủ cơ sở', 'Cơ sở', 'Vật nuôi'])
  expect(checkAnswers(definition, answers, today)).toEqual([])
  expect(prune(definition, answers, today)).toMatchObject({
    tongChuong: 5,
    vatNuoi: [{ thanhTien: 30_000_000 }, { thanhTien: 10_000_000 }],
  })
  const missing = checkAnswers(definition, {}, today).map((it) => it.pointer)
  expect(missing).toEqual(
    [
      'hoTen',
      'soCccd',
      'ngaySinh',
      'dienThoai',
      'diaChi',
      'tenCoSo',
      'loaiHinh',
      'dienTich',
      'quyTrinh',
      'vatNuoi',
      'camKet',
    ].map((it) => `/${it}`),
  )
})

test('conditions, choices, units, limits and papers are as they were', () => {
  const { definition } = importFormio(source, 'chan-nuoi')!
  const { properties } = definition.schema
  const shown = (more: object) => Object.keys(prune(definition, { ...answers, ...more }, today))
  expect(shown({ maSoThue: '0123456789' })).not.toContain('maSoThue')
  expect(shown({ loaiHinh: 'trangTrai', maSoThue: '0123456789' })).toContain('maSoThue')
  expect(shown({ nguonNuoc: ['may'], nguonKhac: 'Suối' })).not.toContain('nguonKhac')
  expect(shown({ nguonNuoc: ['khac'], nguonKhac: 'Suối' })).toContain('nguonKhac')
  expect(visibleFiles(definition, answers).map((it) => it.label.vi)).toEqual(['Sơ đồ chuồng trại'])
  expect(visibleFiles(definition, { ...answers, daXetNghiem: true })).toHaveLength(2)
  expect(properties).toMatchObject({
    soCccd: { format: 'identity-number' },
    dienTich: { title: { vi: 'Diện tích chuồng nuôi (m²)' }, minimum: 10, maximum: 100_000 },
    ngayHoatDong: { format: 'date', formatMinimum: '2000-01-01' },
    maSoThue: { pattern: '^(?:\\d{10}|\\d{13})$' },
    vatNuoi: { minItems: 1, maxItems: 10 },
  })
  const wrong = { ...answers, loaiHinh: 'trangTrai', maSoThue: 'x0123456789' }
  expect(checkAnswers(definition, wrong, today).map((it) => it.pointer)).toEqual(['/maSoThue'])
})

test('what could not be carried over is reported one by one, with where and why', () => {
  const { report } = importFormio(source, 'chan-nuoi')!
  const lines = report.map((it) => `${it.path} | ${it.what} | ${it.reason}`)
  expect(lines).toEqual([
    'Chủ cơ sở › Số căn cước | soCccd, textfield | identity',
    'Chủ cơ sở › Nơi ở hiện nay | diaChi, address | address',
    'Chủ cơ sở › Dân tộc | danToc, select | choices',
    'Chủ cơ sở › Mã hệ thống | maHeThong, hidden | hidden',
    'Cơ sở › Chiều cao chuồng | chieuCao, number | decimals',
    'Cơ sở › Ngày bắt đầu hoạt động | ngayHoatDong, datetime | time',
    'Cơ sở › Số giấy phép cũ | giayPhepCu, textfield | condition',
    'Cơ sở › Biển số xe chở vật nuôi | bienSo, textfield | validation',
    'Vật nuôi › Số chuồng nái | soChuongNai, number | default',
    'Vật nuôi › Mật độ nuôi | matDo, number | calculation',
    'Vật nuôi › Chữ ký | chuKy, signature | signature',
  ])
})

const field = (key: string, more: object = {}) => ({ type: 'textfield', key, label: key, ...more })

test('conditions of every form, and those that must be left to the author', () => {
  const rules = (more: object) => {
    const components = [
      field('a'),
      { type: 'number', key: 'n', label: 'n' },
      { type: 'checkbox', key: 'c', label: 'c' },
      field('b', more),
    ]
    const { definition, report } = importFormio({ components }, 'x')!
    const control = definition.ui.elements[0]!.elements.at(-1)!
    return { rule: control.rule, reasons: report.map((it) => it.reason) }
  }
  const listed = (operator: string, component: string, value: unknown) =>
    rules({ conditional: { show: true, conjunction: 'all', conditions: [{ component, operator, value }] } }).rule
      ?.condition
  expect(listed('isEqual', 'a', 'x')).toMatchObject({ schema: { const: 'x' } })
  expect(listed('isNotEqual', 'a', 'x')).toMatchObject({ schema: { not: { const: 'x' } } })
  expect(listed('greaterThan', 'n', 3)).toMatchObject({ schema: { minimum: 4 } })
  expect(listed('lessThanOrEqual', 'n', '3')).toMatchObject({ schema: { maximum: 3 } })
  expect(rules({ customConditional: "show = data.a === 'x' && data.n > 2" }).rule?.condition).toMatchObject({
    type: 'AND',
  })
  expect(rules({ customConditional: 'show = (data.c == true) || (data.n <= 2);' }).rule?.condition).toMatchObject({
    type: 'OR',
  })
  expect(rules({ conditional: { show: false, when: 'a', eq: 'x' } }).rule).toMatchObject({ effect: 'HIDE' })
  for (const more of [
    { customConditional: 'show = utils.x(data)' },
    { customConditional: "show = data.a === 'x' && data.n > 2 || data.c" },
    { conditional: { show: true, when: 'later', eq: 'x' } },
    { conditional: { show: true, conditions: [{ component: 'a', operator: 'startsWith', value: 'x' }] } },
  ])
    expect(rules(more)).toEqual({ rule: undefined, reasons: ['condition'] })
})

test('whatever the file says, a form comes out that the builder can open, or none', () => {
  const words = fc.constantFrom(
    'textfield',
    'select',
    'panel',
    'datagrid',
    'columns',
    'file',
    'content',
    'number',
    'x',
    'toString',
  )
  const { component } = fc.letrec((tie) => ({
    component: fc.record(
      {
        type: words,
        key: fc.oneof(fc.string(), fc.constantFrom('a', '__proto__', 'constructor')),
        label: fc.anything({ maxDepth: 1 }),
        title: fc.string(),
        values: fc.anything({ maxDepth: 2 }),
        validate: fc.anything({ maxDepth: 2 }),
        conditional: fc.anything({ maxDepth: 2 }),
        customConditional: fc.string(),
        calculateValue: fc.string(),
        columns: fc.anything({ maxDepth: 2 }),
        components: fc.array(tie('component'), { maxLength: 3 }),
      },
      { requiredKeys: ['type'] },
    ),
  }))
  fc.assert(
    fc.property(fc.array(component, { minLength: 1, maxLength: 4 }), (components) => {
      const imported = importFormio({ components }, 'x')
      if (!imported) return
      const { definition, report, carried, components: all } = imported
      expect(carried).toBeLessThanOrEqual(all)
      // Every fault that is left is in the report, and none of them is about what was built.
      const faults = checkDefinition(definition).map((it) => it.what)
      expect(report.filter((it) => it.reason === 'faulty')).toHaveLength(faults.length)
      expect(faults.filter((it) => !/needs a page with|text in both/.test(it))).toEqual([])
    }),
  )
})

const portal = await testPortal()
const { db } = portal
const { accountId } = await person(db)
await db.begin((tx) => grantRole(tx, { accountId, role: 'portal-administrator', agencyId: null }))
const { cookie } = await sessionOf(db, accountId, 'officer')
const url = '/quan-tri/bieu-mau/nhap-formio'

async function upload(fields: Record<string, string>, upload?: string) {
  const page = load((await portal.web.inject({ url, headers: { cookie, accept: 'text/html' } })).body)
  const form = new FormData()
  form.set('_token', page('[name=_token]').attr('value')!)
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  // As browsers send it: an empty file field is a file without a name.
  const type = upload === undefined ? 'application/octet-stream' : 'application/json'
  form.set('file', new Blob([upload ?? ''], { type }), upload === undefined ? '' : 'form.json')
  const request = new Request('http://x/', { method: 'POST', body: form })
  const answer = await portal.web.inject({
    method: 'POST',
    url,
    headers: { cookie, accept: 'text/html', 'content-type': request.headers.get('content-type')! },
    payload: Buffer.from(await request.arrayBuffer()),
  })
  return { status: answer.statusCode, location: answer.headers.location, $: load(answer.body) }
}

test('the page takes a file or pasted text, and shows the report', async () => {
  const sent = await upload({}, text)
  expect(sent.status).toBe(303)
  const open = (path: string) => portal.web.inject({ url: path, headers: { cookie, accept: 'text/html' } })
  const done = { $: load((await open(sent.location!)).body) }
  expect(done.$('main').text()).toContain('trên 31 ô'.replace('31', String(importFormio(source, 'x')!.components)))
  expect(done.$('tbody tr')).toHaveLength(11)
  const code = 'to-khai-dang-ky-co-so'
  expect((await selectDraft(db, code))?.definition.title.vi).toBe('Tờ khai đăng ký cơ sở chăn nuôi')
  expect((await portal.web.inject({ url: `/quan-tri/bieu-mau/${code}/soan`, headers: { cookie } })).statusCode).toBe(
    200,
  )
  // The report stays with the form: its history leads to it, in both languages; a form built here has none.
  expect((await open(`/quan-tri/bieu-mau/${code}/phien-ban`)).body).toContain(`/quan-tri/bieu-mau/${code}/bao-cao-nhap`)
  expect((await open(`/en/quan-tri/bieu-mau/${code}/bao-cao-nhap`)).body).toContain('11 items to look at')
  const pasted = await upload({ json: text, code: 'dan-vao' })
  expect(pasted.status).toBe(303)
  await db.begin(async (tx) => saveForm(tx, (await selectDraft(tx, 'dan-vao'))!.definition))
})

test.each<[what: string, fields: Record<string, string>, upload: string | undefined, sentence: string]>([
  ['nothing', {}, undefined, 'Hãy chọn tệp JSON'],
  ['broken JSON', {}, '{"components": [', 'không phải là JSON hợp lệ'],
  ['other JSON', {}, '{"a": 1}', 'không phải biểu mẫu Form.io'],
  ['a list of nothing', {}, '{"components": []}', 'không phải biểu mẫu Form.io'],
  ['too much', {}, ' '.repeat(1_100_000), 'lớn quá 1 MB'],
  [
    'no end',
    {},
    `{"components":${'[{"type":"well","components":'.repeat(20_000)}[]${'}]'.repeat(20_000)}}`,
    'không phải biểu mẫu Form.io',
  ],
  ['a sign that no text has', {}, text.replace('"title": "', '"title": "\\u0000'), 'không phải là JSON hợp lệ'],
  ['a wrong code', { code: 'Mã sai' }, text, 'Mã gồm chữ thường'],
  ['a code that is taken', { code: 'dan-vao' }, text, 'đã dùng cho biểu mẫu khác'],
])('%s gets a sentence', async (_what, fields, content, sentence) => {
  const answer = await upload(fields, content)
  expect(answer.status).toBe(422)
  expect(answer.$('.govuk-error-summary').text()).toContain(sentence)
})

test('an upload that broke off is refused, and is no failure of ours', async () => {
  const token = load((await portal.web.inject({ url, headers: { cookie, accept: 'text/html' } })).body)('[name=_token]')
  const part = (name: string) => `--B\r\ncontent-disposition: form-data; name="${name}`
  const payload = `${part('_token')}"\r\n\r\n${token.attr('value')}\r\n${part('file')}"; filename="a.json"\r\n\r\n{"comp`
  const headers = { cookie, accept: 'text/html', 'content-type': 'multipart/form-data; boundary=B' }
  expect((await portal.web.inject({ method: 'POST', url, headers, payload })).statusCode).toBe(400)
})

test('only authors import', async () => {
  const citizen = await sessionOf(db, (await person(db)).accountId)
  const get = (headers: Record<string, string>) =>
    portal.web.inject({ url, headers: { accept: 'text/html', ...headers } })
  expect((await get({})).statusCode).toBe(401)
  expect((await get({ cookie: citizen.cookie })).statusCode).toBe(403)
  const report = (headers: Record<string, string>) =>
    portal.web.inject({ url: '/quan-tri/bieu-mau/dan-vao/bao-cao-nhap', headers: { accept: 'text/html', ...headers } })
  expect((await report({ cookie: citizen.cookie })).statusCode).toBe(403)
  expect((await report({ cookie })).statusCode).toBe(200)
  await db`delete from eforms.import_report where code = 'dan-vao'`
  expect((await report({ cookie })).statusCode).toBe(404)
})

test('the command makes the draft and says what was left out', async () => {
  const said: string[] = []
  const out = vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)))
  const err = vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)))
  const bad = join(tmpdir(), `not-json-${process.pid}.json`)
  writeFileSync(bad, '{')
  expect(await importFormCommand.run(portal, [file])).toBe(2)
  await db`delete from eforms.draft where code = 'to-khai-dang-ky-co-so'`
  await db`delete from eforms.form where code = 'to-khai-dang-ky-co-so'`
  expect(await importFormCommand.run(portal, [file])).toBe(0)
  expect(await importFormCommand.run(portal, [])).toBe(2)
  expect(await importFormCommand.run(portal, [bad])).toBe(2)
  expect(await importFormCommand.run(portal, ['/nowhere.json'])).toBe(2)
  expect(await importFormCommand.run(portal, [file, '999999'])).toBe(2)
  out.mockRestore()
  err.mockRestore()
  expect(said.join('\n')).toContain('There is a form with the code to-khai-dang-ky-co-so already')
  expect(said.join('\n')).toContain('Mật độ nuôi (matDo, number): The calculation is a script')
  expect(said.join('\n')).toContain('is not valid JSON')
})
