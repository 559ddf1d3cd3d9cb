import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { grantRole } from '#identity'
import { saveAgency } from '#catalogues'
import type { Role } from '#platform/actor.ts'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'
import { selectDraft } from '../draft/draft.sql.ts'
import { currentForm, saveForm } from '../form.ts'

const portal = await testPortal()
const { db } = portal
const ministry = await db.begin((tx) => saveAgency(tx, { name: 'Bộ Mẫu', level: 'ministry' }))
const below = await db.begin((tx) => saveAgency(tx, { name: 'Cục Mẫu', level: 'other', parentId: ministry.id }))
const other = await db.begin((tx) => saveAgency(tx, { name: 'Bộ Khác', level: 'ministry' }))

async function officer(role: Role, agencyId: number | null) {
  const { accountId } = await person(db)
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId }))
  const { cookie } = await sessionOf(db, accountId, 'officer')
  const headers = { cookie, accept: 'text/html' }
  const get = async (url: string) => {
    const answer = await portal.web.inject({ url, headers })
    return { status: answer.statusCode, $: load(answer.body) }
  }
  const post = async (url: string, fields: Record<string, string>) => {
    const answer = await portal.web.inject({
      method: 'POST',
      url,
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(fields).toString(),
    })
    return { status: answer.statusCode, to: String(answer.headers.location ?? ''), $: load(answer.body) }
  }
  /** What a browser would send of the page's form to `action`. */
  const fieldsOf = async (page: string, action = page) => {
    const { $ } = await get(page)
    const list = $(`form[action="${action}"]`).first().find('input, select, textarea').serializeArray()
    return Object.fromEntries(list.map((it) => [it.name, it.value]))
  }
  const send = async (url: string, fields: Record<string, string>) =>
    post(url, { ...(await fieldsOf(url.split('?')[0]!)), ...fields })
  return { get, post, send, fieldsOf }
}

let nextName = 1
const author = await officer('procedure-author', ministry.id)
const root = '/quan-tri/bieu-mau'

/** A new form of the ministry with one page, and its builder. */
async function begin(name: string) {
  const { to } = await author.send(`${root}/moi`, { name })
  const code = to.split('/').at(-2)!
  await author.send(to, { add: 'page' })
  return { code, build: to, part: (path: string) => `${to}/${path}`, draft: async () => (await selectDraft(db, code))! }
}

test('authors build the forms of their agency and those below, nobody else’s', async () => {
  const { code, build, part } = await begin('Tờ khai quyền')
  const pages = [build, part('0'), part('chung'), `${root}/${code}/cong-bo`]
  const readable = [`${root}/${code}`, `${root}/${code}/thu`, `${root}/${code}/phien-ban`]
  const stranger = await officer('procedure-author', other.id)
  const lower = await officer('procedure-author', below.id)
  const checker = await officer('procedure-checker', ministry.id)
  const portalAdministrator = await officer('portal-administrator', null)
  for (const page of [...pages, ...readable]) {
    expect((await portal.web.inject({ url: page, headers: { accept: 'text/html' } })).statusCode, page).toBe(401)
    expect((await stranger.get(page)).status, page).toBe(403)
    expect((await lower.get(page)).status, page).toBe(403)
    expect((await author.get(page)).status, page).toBe(200)
    expect((await portalAdministrator.get(page)).status, page).toBe(200)
  }
  for (const page of pages) expect((await checker.get(page)).status, page).toBe(403)
  for (const page of readable) expect((await checker.get(page)).status, page).toBe(200)
  // Their own pages give them a token; the form is still not theirs.
  const own = await stranger.fieldsOf(`${root}/moi`)
  for (const [url, more] of [
    [build, { _revision: '2', add: 'text' }],
    [part('0'), { _revision: '2', _is: 'p:trang1', 'title.vi': 'x' }],
    [`${root}/${code}/cong-bo`, { _revision: '2' }],
  ] as const)
    expect((await stranger.post(url, { ...own, ...more })).status, url).toBe(403)
  expect((await stranger.get(root)).$('main').text()).not.toContain('Tờ khai quyền')
  expect((await author.get(root)).$('main').text()).toContain('Tờ khai quyền')
  const { to } = await lower.send(`${root}/moi`, { name: 'Của cục' })
  expect((await author.get(to)).status).toBe(200)
})

test('a form is built from nothing with buttons alone, published, and used', async () => {
  const { code, build, part, draft } = await begin('Đơn xin phép')
  expect(code).toBe('don-xin-phep')
  expect((await author.send(build, { add: 'text', into: '0' })).to).toBe(part('0.0'))
  await author.send(part('0.0'), {
    'title.vi': 'Họ và tên',
    'title.en': 'Name',
    required: 'true',
    semantic: 'person.name',
  })
  await author.send(build, { add: 'choice', into: '0' })
  await author.send(part('0.1'), { 'title.vi': 'Bạn có con không?', choices: 'yes = Có | Yes\nKhông' })
  await author.send(build, { add: 'number', into: '0' })
  const withRule = {
    'title.vi': 'Có mấy con?',
    minimum: '1',
    'rule.effect': 'SHOW',
    'rule.0.question': 'banCoConKhong',
    'rule.0.op': 'is',
    'rule.0.value': 'có',
  }
  expect((await author.send(part('0.2'), withRule)).status).toBe(303)
  const { definition } = await draft()
  expect(definition.schema.properties).toMatchObject({
    hoVaTen: { title: { vi: 'Họ và tên', en: 'Name' }, 'x-semantic': 'person.name' },
    banCoConKhong: { oneOf: [{ const: 'yes', title: { vi: 'Có', en: 'Yes' } }, { const: 'khong' }] },
    coMayCon: { type: 'integer', minimum: 1 },
  })
  expect(definition.schema.required).toEqual(['hoVaTen'])
  expect(definition.ui.elements[0]!.elements[2]).toMatchObject({
    rule: { effect: 'SHOW', condition: { scope: '#/properties/banCoConKhong', schema: { const: 'yes' } } },
  })
  const published = await author.send(`${root}/${code}/cong-bo`, { note: 'Lần đầu' })
  expect(published.to).toBe(`${root}/${code}/phien-ban`)
  expect((await author.get(published.to)).$('main').text()).toContain('Lần đầu')
  expect((await currentForm(db, code))?.definition).toEqual(definition)
  expect(await selectDraft(db, code)).toBeUndefined()
})

test('parts move by buttons and by dragging, are copied, removed, and come back', async () => {
  const { build, draft } = await begin('Đơn di chuyển')
  for (const add of ['text', 'number', 'group']) await author.send(build, { add, into: '0' })
  const shape = async () =>
    JSON.stringify(
      (await draft()).definition.ui.elements.map((page) =>
        page.elements.map((it) =>
          it.type === 'Group' ? it.elements.length : it.type === 'Control' ? it.scope.slice(13) : 'n',
        ),
      ),
    )
  expect(await shape()).toBe('[["q1","q2",0]]')
  await author.send(build, { up: '0.1' })
  expect(await shape()).toBe('[["q2","q1",0]]')
  await author.send(build, { down: '0.1' })
  expect(await shape()).toBe('[["q2",1]]')
  await author.send(build, { move: '0.1.0', before: '0.0' })
  expect(await shape()).toBe('[["q1","q2",0]]')
  await author.send(build, { copy: '0.0' })
  expect(await shape()).toBe('[["q1","q3","q2",0]]')
  await author.send(build, { add: 'date', before: '0.1' })
  expect(await shape()).toBe('[["q1","q4","q3","q2",0]]')
  const before = (await draft()).definition
  await author.send(build, { remove: '0' })
  expect(await shape()).toBe('[]')
  await author.send(build, { undo: '1' })
  expect((await draft()).definition).toEqual(before)
})

test('two authors: the second is told, and loses nothing of what they typed', async () => {
  const { build, part, draft } = await begin('Đơn hai người')
  await author.send(build, { add: 'text', into: '0' })
  const second = await officer('procedure-author', ministry.id)
  const seen = await second.fieldsOf(part('0.0'))
  const outline = await second.fieldsOf(build)
  await author.send(part('0.0'), { 'title.vi': 'Tên của người thứ nhất', key: 'q1' })
  const pressed = await second.post(build, { ...outline, add: 'date', into: '0' })
  expect(pressed.status).toBe(409)
  expect(pressed.$('main').text()).toContain('Bản nháp vừa được người khác sửa')
  const stale = await second.post(part('0.0'), { ...seen, 'title.vi': 'Tên của người thứ hai', 'hint.vi': 'Viết hoa' })
  expect(stale.status).toBe(409)
  expect(stale.$('main').text()).toContain('Những gì bạn vừa nhập vẫn còn ở dưới')
  expect(stale.$('[name="title.vi"]').val()).toBe('Tên của người thứ hai')
  expect(stale.$('[name="hint.vi"]').val()).toBe('Viết hoa')
  expect((await draft()).definition.schema.properties.q1?.title.vi).toBe('Tên của người thứ nhất')
  const again = Object.fromEntries(
    stale
      .$('main form')
      .first()
      .find('input, select, textarea')
      .serializeArray()
      .map((it) => [it.name, it.value]),
  )
  expect((await second.post(part('0.0'), again)).status).toBe(303)
  expect(Object.values((await draft()).definition.schema.properties)[0]?.title.vi).toBe('Tên của người thứ hai')
  // The part is gone meanwhile: what was typed stands on the page all the same.
  const late = await second.fieldsOf(part('0.0'))
  await author.send(build, { remove: '0.0' })
  const gone = await second.post(part('0.0'), { ...late, 'title.vi': 'Muộn rồi' })
  expect(gone.status).toBe(409)
  expect(gone.$('main').text()).toContain('Muộn rồi')
})

test('a double click is one act', async () => {
  const { build, part, draft } = await begin('Đơn bấm đúp')
  const press = { ...(await author.fieldsOf(build)), add: 'text', into: '0' }
  expect((await author.post(build, press)).to).toBe(part('0.0'))
  expect((await author.post(build, press)).to).toBe(part('0.0'))
  expect(Object.keys((await draft()).definition.schema.properties)).toHaveLength(1)
  const save = { ...(await author.fieldsOf(part('0.0'))), 'title.vi': 'Tên khác' }
  expect((await author.post(part('0.0'), save)).status).toBe(303)
  expect((await author.post(part('0.0'), save)).status).toBe(303)
})

test.each<[kind: string, fields: Record<string, string>, field: string, sentence: string]>([
  ['text', { 'title.vi': '' }, 'title-vi', 'Hãy nhập tên'],
  ['text', { pattern: '(a+)+$' }, 'pattern', 'Mẫu này không dùng được'],
  ['text', { maxLength: 'nhiều' }, 'maxLength', 'Phải là một số nguyên'],
  ['text', { maxLength: '99999' }, 'maxLength', 'từ 0 đến 10000'],
  ['text', { key: 'Họ tên' }, 'key', 'Mã gồm chữ không dấu'],
  ['number', { minimum: '5', maximum: '4' }, 'maximum', 'không nhỏ hơn số nhỏ nhất'],
  ['date', { formatMaximum: '31/2/2026' }, 'formatMaximum', 'Hãy ghi một ngày'],
  ['choice', { choices: '' }, 'choices', 'ít nhất một ý'],
  ['choice', { choices: 'a = Một\na = Hai' }, 'choices', 'phải khác nhau'],
  ['table', { maxItems: '51' }, 'maxItems', 'từ 0 đến 50'],
  ['calculated', { 'calc.op': '' }, 'calc-op', 'Hãy chọn phép tính'],
  ['calculated', { 'calc.op': 'age', 'calc.0': 'q1' }, 'calc-0', 'hợp với phép tính này'],
  ['calculated', { 'calc.op': 'total' }, 'calc-column', 'Hãy chọn cột'],
  ['text', { 'rule.effect': 'SHOW' }, 'rule-0-question', 'Hãy chọn câu hỏi cho điều kiện'],
  ['text', { 'rule.effect': 'SHOW', 'rule.0.question': 'q1', 'rule.0.value': 'ba' }, 'rule-0-value', 'Ý một; Ý hai'],
  ['text', { 'rule.effect': 'SHOW', 'rule.0.question': 'sau' }, 'rule-0-question', 'câu hỏi đứng trước'],
])('a wrong setting of %s is named beside its field, and all that was typed stays (%j)', async (kind, fields, field, sentence) => {
  const name = `Đơn sai ${nextName++}`
  const { build, part, draft } = await begin(name)
  await author.send(build, { add: 'choice', into: '0' })
  await author.send(build, { add: kind, into: '0' })
  const { revision } = await draft()
  const answer = await author.send(part('0.1'), { 'title.vi': 'Câu hỏi thử', 'hint.vi': 'Giữ lại', ...fields })
  expect(answer.status).toBe(422)
  expect(answer.$('.govuk-error-summary').text()).toContain(sentence)
  expect(answer.$(`#${field}`)).toHaveLength(1)
  expect(answer.$('[name="hint.vi"]').val()).toBe('Giữ lại')
  expect((await draft()).revision).toBe(revision)
})

test('what is wrong with the form as a whole is said with the place and a way to it; it is not published', async () => {
  const { code, build, part } = await begin('Đơn có lỗi')
  expect((await author.get(build)).$('main').text()).toContain('chưa có trang nào có câu hỏi')
  await author.send(build, { add: 'choice', into: '0' })
  await author.send(build, { add: 'text', into: '0' })
  const rule = { 'rule.effect': 'SHOW', 'rule.0.question': 'q1', 'rule.0.op': 'is', 'rule.0.value': 'Ý một' }
  await author.send(part('0.1'), { 'title.vi': 'Tên', ...rule })
  await author.send(build, { down: '0.0' })
  const { $ } = await author.get(build)
  expect($('.portal-notice').text()).toContain('Trang 1 › Tên › điều kiện: Hỏi tới “q1”')
  expect($('.portal-notice a').attr('href')).toBe(part('0.0'))
  expect((await author.get(`${root}/${code}/thu`)).$('main').text()).toContain('chưa thử điền được')
  const publish = `${root}/${code}/cong-bo`
  expect((await author.get(publish)).$('button:contains("Công bố")')).toHaveLength(0)
  const { _token: token, _revision: revision } = await author.fieldsOf(build)
  expect((await author.post(publish, { _token: token!, _revision: revision! })).status).toBe(422)
  expect(await currentForm(db, code)).toBeUndefined()
})

test('a published version never changes; an older one comes back as a draft; two are compared in words', async () => {
  const { code, build, part } = await begin('Đơn phiên bản')
  await author.send(build, { add: 'text', into: '0' })
  await author.send(part('0.0'), { 'title.vi': 'Họ tên' })
  await author.send(`${root}/${code}/cong-bo`, {})
  await author.send(part('0.0'), { 'title.vi': 'Họ, chữ đệm và tên', required: 'true' })
  await author.send(build, { add: 'date', into: '0' })
  expect((await author.get(`${root}/${code}/cong-bo`)).$('main').text()).toContain(
    '2 thay đổi so với phiên bản đang dùng',
  )
  await author.send(`${root}/${code}/cong-bo`, { note: 'Thêm ngày' })
  const compared = (await author.get(`${root}/${code}/phien-ban/so-sanh?tu=1&den=2`)).$('main').text()
  expect(compared).toMatch(/Sửa\s*Câu hỏi “Họ, chữ đệm và tên”/)
  expect(compared).toMatch(/Bắt buộc.*không.*có/s)
  expect(compared).toMatch(/Thêm\s*Câu hỏi “Ngày”/)
  await expect(db`update eforms.form_version set number = 9 where code = ${code}`).rejects.toThrow('never changes')
  await expect(db`delete from eforms.form_version where code = ${code}`).rejects.toThrow('never changes')
  const first = `${root}/${code}/phien-ban/1`
  const fields = await author.fieldsOf(first, `${first}/lay-lai`)
  expect((await author.post(`${first}/lay-lai`, fields)).to).toBe(build)
  expect((await selectDraft(db, code))?.definition.schema.properties).not.toHaveProperty('q2')
  expect((await author.get(`${root}/${code}/phien-ban/9`)).status).toBe(404)
})

test('a form is tried page by page as people get it, and nothing is kept', async () => {
  await db.begin((tx) => saveForm(tx, { ...sampleForm, code: 'tried' }))
  const administrator = await officer('portal-administrator', null)
  const url = `${root}/tried/thu`
  const wrong = await administrator.send(url, { 'a.childName': 'Lê An' })
  expect(wrong.status).toBe(422)
  expect(wrong.$('.govuk-error-summary').text()).toContain('Hãy nhập ngày sinh của trẻ')
  const first = {
    'a.childName': 'Lê An',
    'a.birthDate-day': '2',
    'a.birthDate-month': '3',
    'a.birthDate-year': '2026',
    'a.bornAbroad': 'home',
  }
  const second = await administrator.send(url, first)
  expect(second.$('h2').text()).toContain('Người nộp')
  const hostile = { ...(await administrator.fieldsOf(url)), _page: 'family' }
  for (const answers of ['{', '[]', 'null', '{"children":"x","place":7,"copies":{"a":1},"papers":[{}]}']) {
    const answer = await administrator.post(url, { ...hostile, _answers: answers })
    expect(answer.status, answers).toBeLessThan(500)
  }
  expect(await selectDraft(db, 'tried')).toBeUndefined()
})

test('a form is copied, codes are not given twice, and pages say what is missing', async () => {
  const { code } = await begin('Đơn gốc')
  const copied = await author.send(`${root}/moi?tu=${code}`, { name: 'Đơn chép', from: code })
  expect(copied.to).toBe(`${root}/don-chep/soan`)
  expect((await selectDraft(db, 'don-chep'))?.definition.ui.elements).toHaveLength(1)
  for (const [fields, sentence] of [
    [{ name: '' }, 'Hãy nhập tên biểu mẫu'],
    [{ name: 'Đơn gốc' }, 'Mã này đã dùng'],
    [{ name: 'Mới' }, 'Mã này đã dùng'],
    [{ name: 'Tên', code: 'Mã có dấu' }, 'Mã gồm chữ thường'],
  ] as const) {
    const answer = await author.send(`${root}/moi`, fields)
    expect(answer.status).toBe(422)
    expect(answer.$('.govuk-error-summary').text()).toContain(sentence)
    expect(answer.$('[name=name]').val() ?? '').toBe(fields.name)
  }
  expect((await author.get(`${root}/${code}/soan/9.9`)).status).toBe(404)
  expect((await author.get(`${root}/${code}/soan/tep-0`)).status).toBe(404)
})

test('a question becomes another kind while its answers stay of one type; else the builder says why not', async () => {
  const { part, build, draft } = await begin('Tờ khai đổi loại')
  await author.send(build, { add: 'text', into: '0' })
  await author.send(part('0.0'), { 'title.vi': 'Ghi chú', 'hint.vi': 'Nếu có', maxLength: '40', required: 'true' })
  const toLines = await author.send(part('0.0'), { kind: 'lines' })
  // The settings of the new kind come next.
  expect(toLines.to).toBe(part('0.0'))
  const property = async (key: string) => (await draft()).definition.schema.properties[key]
  expect(await property('ghiChu')).toMatchObject({ type: 'string', maxLength: 40, description: { vi: 'Nếu có' } })
  await author.send(part('0.0'), { kind: 'choice' })
  expect(await property('ghiChu')).toMatchObject({ type: 'string', oneOf: [{ const: '1' }, { const: '2' }] })
  expect(await property('ghiChu')).not.toHaveProperty('maxLength')
  expect((await draft()).definition.schema.required).toEqual(['ghiChu'])
  await author.send(part('0.0'), { choices: 'a = Có giấy\nb = Không giấy' })

  // What a condition asks about cannot become something that never answers so.
  await author.send(build, { add: 'text', into: '0' })
  const rule = { 'rule.effect': 'SHOW', 'rule.0.question': 'ghiChu', 'rule.0.op': 'is', 'rule.0.value': 'Có giấy' }
  await author.send(part('0.1'), { 'title.vi': 'Tên giấy', ...rule })
  await author.send(part('0.0'), { kind: 'text' })
  const back = await author.send(part('0.0'), { kind: 'choice' })
  expect(back.status).toBe(422)
  expect(back.$('.govuk-error-summary').text()).toContain('Tên giấy')
  expect(back.$('[name=kind]').val()).toBe('choice')

  const number = await author.send(part('0.1'), { kind: 'number' })
  expect(number.status).toBe(422)
  expect(number.$('.govuk-error-summary').text()).toContain('kiểu khác')
  await author.send(build, { add: 'address', into: '0' })
  expect((await author.get(part('0.2'))).$('main').text()).toContain('Loại câu hỏi này không đổi được')
})

test('addresses abroad, names of persons, and what is filled in only sometimes', async () => {
  const { code, part, build, draft } = await begin('Tờ khai điền sẵn')
  for (const kind of ['choice', 'text', 'address']) await author.send(build, { add: kind, into: '0' })
  await author.send(part('0.0'), { 'title.vi': 'Bạn là ai', choices: 'me = Mẹ\nkhac = Khác' })
  const when = { 'prefill.effect': 'SHOW', 'prefill.0.question': 'banLaAi', 'prefill.0.value': 'Mẹ' }
  const name = { 'title.vi': 'Họ tên mẹ', personName: 'true', ...when }
  const unsaid = await author.send(part('0.1'), name)
  expect(unsaid.status).toBe(422)
  expect(unsaid.$('.govuk-error-summary').text()).toContain('Hãy chọn điền sẵn từ đâu')
  expect((await author.send(part('0.1'), { ...name, semantic: 'person.name' })).status).toBe(303)
  const narrow = await author.send(part('0.2'), { 'title.vi': 'Nơi ở', detail: 'commune', abroad: 'true' })
  expect(narrow.status).toBe(422)
  await author.send(part('0.2'), { 'title.vi': 'Nơi ở', detail: 'full', abroad: 'true' })
  // The rule follows the question when that gets another name.
  await author.send(part('0.0'), { key: 'vaiTro' })
  const { definition } = await draft()
  expect(definition.schema.properties).toMatchObject({
    hoTenMe: { format: 'person-name', 'x-semantic': 'person.name' },
    noiO: { 'x-abroad': true },
  })
  expect(definition.ui.elements[0]!.elements[1]).toMatchObject({
    options: {
      prefillWhen: { effect: 'SHOW', condition: { scope: '#/properties/vaiTro', schema: { const: 'me' } } },
    },
  })
  expect((await author.get(part('0.1'))).$('[name="prefill.0.question"]').val()).toBe('vaiTro')
  expect((await author.send(`${root}/${code}/cong-bo`, {})).status).toBe(303)
})

test('what cannot stand somewhere is said, and does not hide what can be taken back', async () => {
  const { build, draft } = await begin('Tờ khai giữ nguyên')
  for (const kind of ['group', 'group', 'text']) await author.send(build, { add: kind, into: '0' })
  const { revision } = await draft()
  const refused = await author.send(build, { move: '0.1', before: '0.0.0' })
  expect((await author.get(refused.to)).$('main').text()).toContain('Không chuyển tới chỗ ấy được')
  expect((await draft()).revision).toBe(revision)
  expect(
    (await author.get((await author.send(build, { move: '0.2', before: '0.0.0' })).to)).$('main').text(),
  ).not.toContain('Không chuyển tới chỗ ấy được')
  expect((await draft()).revision).toBe(revision + 1)
})
