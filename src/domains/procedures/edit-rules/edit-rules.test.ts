import { expect, test } from 'vitest'
import { at } from '#platform/clock.ts'
import { findProcedureByCode, importProcedures } from '#procedures'
import {
  checkedDraft,
  ministry,
  type Officer,
  preparedDecision,
  savePart,
  writtenDraft,
} from '../../../../tests/support/ministry.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { birth } from '../sample.ts'
import { stallRules } from '../rules/sample-rules.ts'

// Questions and rules are written like every other part of a procedure: at its agency, with four eyes, by a decision.

const portal = await testPortal()
const it = await ministry(portal)
const { author, colleague, checker, publisher, stranger } = it
const { db } = portal

const on = <T>(day: string, work: () => Promise<T>) => at(new Date(`${day}T09:00:00+07:00`), work)
const part = (draft: string) => `${draft}/phan/rules`

/** Adds an item and fills it in. */
async function write(draft: string, list: string, fields: Record<string, string>, decides = '') {
  const added = await author.send(part(draft), `${part(draft)}/them`, { list, ...(decides && { decides }) })
  const place = String(added.location)
  return { place, ...(await author.send(place, place, { do: 'save', ...fields })) }
}

const grown = {
  question: { id: 'age', kind: 'number', 'text.vi': 'Bạn bao nhiêu tuổi?', min: '0', max: '150' },
  rule: { id: 'grown', condition: 'age >= 18', kind: 'blocks', 'sentence.vi': 'Chưa đủ 18 tuổi.' },
}

/** A draft whose one question decides one condition. */
async function asking(): Promise<string> {
  const draft = await writtenDraft(author)
  await write(draft, 'questions', grown.question)
  await write(draft, 'eligibility', grown.rule)
  return draft
}

const notices = async (who: Officer, page: string) => (await who.see(page)).$('.portal-notice').text()

test('rights: those who see the draft see its rules, those who write it write them, and only while it is open', async () => {
  const draft = await asking()
  const item = `${part(draft)}/muc/questions/0`
  const pages = [part(draft), item, `${draft}/xem/dieu-kien`]
  for (const url of pages) {
    for (const who of [author, colleague, checker, publisher]) expect((await who.see(url)).status, url).toBe(200)
    expect((await stranger.see(url)).status, url).toBe(403)
    expect((await portal.web.inject(url)).statusCode, url).toBe(401)
  }
  expect((await checker.see(item)).$('button[value=save]')).toHaveLength(0)
  expect((await checker.see(part(draft))).$(`form[action="${part(draft)}/them"]`)).toHaveLength(0)
  const token = String((await checker.see('/')).$('input[name=_token]').first().val())
  const forced = (who: Officer) =>
    who.post(`${part(draft)}/them`, new URLSearchParams({ _token: token, list: 'questions' }))
  expect((await forced(checker)).status).toBe(403)
  for (const [url, status] of [
    [`${part(draft)}/muc/tables/9`, 404],
    [`${part(draft)}/muc/unheard/0`, 404],
    [`${draft}/phan/rules/chon?vao=questions`, 404],
  ] as const)
    expect((await author.see(url)).status, url).toBe(status)
  expect((await author.see('/quan-tri/quy-tac')).status).toBe(404)

  await author.send(draft, `${draft}/chuyen`, { move: 'send' })
  expect((await author.see(item)).$('button[value=save]')).toHaveLength(0)
  const late = await author.post(
    item,
    new URLSearchParams({
      _token: String((await author.see('/')).$('input[name=_token]').first().val()),
      do: 'save',
      ...grown.question,
    }),
  )
  expect(late.status).toBe(409)
})

test('what is wrong with the rules is missing from the draft, each with a link to what mends it', async () => {
  const draft = await writtenDraft(author)
  expect((await write(draft, 'questions', grown.question)).status).toBe(303)
  const { $ } = await author.see(draft)
  const gap = $('.portal-notice--waiting li a').toArray()
  expect(gap.map((one) => $(one).text())).toEqual(['Câu hỏi 1: Câu hỏi “age” không dùng vào đâu.'])
  expect(gap[0]!.attribs.href).toBe(`${part(draft)}/muc/questions/0`)
  expect($('.govuk-task-list__item').text()).toContain('1 điều cần sửa')
  expect((await author.send(draft, `${draft}/chuyen`, { move: 'send' })).status).toBe(422)

  await write(draft, 'eligibility', grown.rule)
  const table = { id: 'cost', 'title.vi': 'Lệ phí', inputs: 'age', hitPolicy: 'UNIQUE' }
  const rows = { 'r0.tests': '<= 60', 'r0.amount': '50.000' }
  const fee = await write(draft, 'tables', { ...table, ...rows }, 'fee')
  expect(await notices(author, draft)).toContain('Bảng quyết định 1: Không hàng nào khớp. Ví dụ: age = 61')
  // The second row is written into the empty one that the page always has.
  const second = { 'r1.tests': '>= 60', 'r1.amount': '0' }
  await author.send(fee.place, fee.place, { do: 'save', ...table, ...rows, ...second })
  expect(await notices(author, fee.place)).toContain('Hàng 1 và 2 cùng khớp. Ví dụ: age = 60')
  await author.send(fee.place, fee.place, { do: 'save', ...table, ...rows, ...second, 'r1.tests': '> 60' })

  const day = { 'today-day': '27', 'today-month': '11', 'today-year': '2026' }
  const example = { name: 'Sáu mươi', 'a.age': '60', channel: 'online', verdict: 'fits', fee: '0', ...day }
  const wrong = await write(draft, 'examples', example)
  expect(await notices(author, part(draft))).toContain('“Sáu mươi” không ra kết quả')
  const tried = await author.send(wrong.place, wrong.place, { do: 'try', ...example, fee: '50.000' })
  expect([tried.status, tried.$('.portal-notice__title').last().text()]).toEqual([
    200,
    expect.stringContaining('Đúng như'),
  ])
  expect(tried.$('main').text()).toContain('50.000 đồng')
  await author.send(wrong.place, wrong.place, { do: 'save', ...example, fee: '50.000' })
  expect(await notices(author, draft)).toContain('Đủ các phần bắt buộc')

  // A case that the record no longer has makes a table unsound.
  await savePart(author, draft, {
    part: 'cases',
    fields: { 'cases.#': '1', 'cases.0.name': 'Cấp lại', 'cases.0.code': 'L1', 'cases.0.limit.amount': '1' },
  })
  const cases = { id: 'which', inputs: '', hitPolicy: 'FIRST', 'r0.tests': '-', 'r0.code': 'L1' }
  await write(draft, 'tables', cases, 'case')
  await savePart(author, draft, { part: 'cases', fields: { 'cases.#': '0' } })
  expect(await notices(author, draft)).toContain('Thủ tục không có trường hợp mã “L1”')
})

test('remarked on, mended, approved, published: a citizen is asked from the day of effect', async () => {
  const draft = await on('2026-05-01', asking)
  const code = (await author.see(`${draft}/phan/names`)).$('input[name=code]').attr('value')!
  // Its author tries what citizens will meet.
  expect((await author.see(`${draft}/xem`)).$(`main a[href="${draft}/xem/dieu-kien"]`)).toHaveLength(1)
  const tried = `${draft}/xem/dieu-kien`
  expect((await author.see(tried)).$('h1').text()).toContain('Bạn bao nhiêu tuổi?')
  expect((await author.send(tried, tried, { age: 'mười' })).status).toBe(422)
  expect((await author.send(tried, tried, { age: '17' })).status).toBe(303)

  await on('2026-05-01', () => author.send(draft, `${draft}/chuyen`, { move: 'send' }))
  const check = await checker.see(`${draft}/kiem-tra`)
  expect(check.$('main').text()).toContain('Câu hỏi “Bạn bao nhiêu tuổi?”: trả lời bằng số từ 0 đến 150')
  expect(check.$('main').text()).toContain('Điều kiện: “Bạn bao nhiêu tuổi?” ≥ 18')
  const remark = { verdict: 'return', 'remark-rules': 'Luật nói 16 tuổi.' }
  await checker.send(`${draft}/kiem-tra`, `${draft}/kiem-tra`, remark)
  expect((await author.see(draft)).$('.govuk-task-list__item').text()).toContain('1 góp ý')
  expect(await notices(author, part(draft))).toContain('Luật nói 16 tuổi.')
  const rule = `${part(draft)}/muc/eligibility/0`
  await author.send(rule, rule, {
    do: 'save',
    ...grown.rule,
    condition: 'age >= 16',
    'sentence.vi': 'Chưa đủ 16 tuổi.',
  })
  const history = await author.see(`${draft}/lich-su`)
  expect(history.$('main').text()).toContain('Sửa: Câu hỏi và quy tắc trước khi nộp')
  expect(history.$('ins').first().text()).toContain('16')

  await on('2026-05-02', () => checkedDraft(author, checker, draft))
  const facts = { number: '1/QĐ-BM', signedOn: '2026-05-03', effectiveOn: '2026-06-01' }
  const decision = await on('2026-05-03', () => preparedDecision(portal, author, { ...facts, drafts: [draft] }))
  await on('2026-05-04', () => publisher.send(decision, `${decision}/cong-bo`, {}))
  await on('2026-05-20', async () => {
    await portal.sweep()
    expect((await author.see(`/thu-tuc/${code}/dieu-kien`)).status).toBe(404)
  })
  await on('2026-06-01', async () => {
    await portal.sweep()
    const question = await portal.web.inject({ url: `/thu-tuc/${code}/dieu-kien`, headers: { accept: 'text/html' } })
    expect(question.body).toContain('Bạn bao nhiêu tuổi?')
    expect((await findProcedureByCode(db, code))[0]!.record.rules?.eligibility[0]?.condition).toBe('age >= 16')
  })
})

test('two versions are compared in sentences, whatever the rules say', async () => {
  const promulgator = { code: 'G99', name: 'Bộ Mẫu' }
  const old = { ...birth, promulgator, code: '1.900777' }
  const dearer = structuredClone(stallRules)
  dearer.questions[0] = { ...dearer.questions[0]!, text: { vi: 'Có bán đồ ăn không?', en: 'Do you sell food?' } }
  Object.assign(dearer.tables[0]!.rows[1]!.output, { amount: 30_000 })
  dearer.examples = []
  await importProcedures(db, [{ ...old, rules: stallRules }])
  await importProcedures(db, [{ ...old, rules: dearer }])
  const [vi, en] = await Promise.all(['', '/en'].map((it) => author.see(`${it}/thu-tuc/1.900777/so-sanh?tu=1&den=2`)))
  expect(vi!.$('h2').first().text()).toBe('Câu hỏi và quy tắc trước khi nộp')
  // Without what says aloud where a mark begins and ends.
  vi!.$('.govuk-visually-hidden').remove()
  const changed = vi!.$('.portal-compare__changed').text()
  expect(changed).toContain('Câu hỏi “Có bán đồ ăn không?”: trả lời có hoặc không')
  expect(changed).toContain('Tiếng Anh: Do you sell food?')
  expect(vi!.$('ins').text()).toContain('30')
  expect(changed).toContain('cách nộp: trực tuyến')
  expect(en!.$('.portal-compare').text()).toContain('the way to file: online')
  for (const page of [vi!, en!]) expect(page.$('.portal-compare').text()).not.toMatch(/[{}]|"online"|undefined/)
})

test('wrong fields come back with what was typed', async () => {
  const draft = await asking()
  const place = `${part(draft)}/muc/questions/0`
  const typed = { id: 'Số tuổi', kind: 'choice', 'text.vi': '', choices: 'a' }
  const wrong = await author.send(place, place, { do: 'save', ...typed })
  expect(wrong.status).toBe(422)
  const links = wrong.$('.govuk-error-summary a').toArray()
  expect(links.map((one) => one.attribs.href)).toEqual(['#id', '#text-vi', '#choices'])
  expect(wrong.$('#id').val()).toBe('Số tuổi')
  const fee = await write(
    draft,
    'tables',
    { id: 'cost', 'title.vi': 'Phí', inputs: 'age', 'r0.tests': '-', 'r0.amount': '1,5' },
    'fee',
  )
  expect([fee.status, fee.$('.govuk-error-summary a').attr('href')]).toEqual([422, '#r0-amount'])
})

test('two editors on one rule: the second is told, nothing is lost; on different ones they do not meet', async () => {
  const draft = await asking()
  const [question, rule] = [`${part(draft)}/muc/questions/0`, `${part(draft)}/muc/eligibility/0`]
  const open = async (who: Officer, place: string) => {
    const { $ } = await who.see(place)
    const form = $(`form[action="${place}"]`).first()
    const hidden = form.find('input[type=hidden]').toArray()
    return new URLSearchParams(hidden.map((one) => [one.attribs.name!, one.attribs.value!]))
  }
  const save = (who: Officer, place: string, form: URLSearchParams, fields: Record<string, string>) =>
    who.post(place, new URLSearchParams([...form, ...Object.entries({ do: 'save', ...fields })]))
  const [mine, theirs, other] = [await open(author, rule), await open(colleague, rule), await open(colleague, question)]

  expect((await save(author, rule, mine, { ...grown.rule, condition: 'age >= 16' })).status).toBe(303)
  expect((await save(author, rule, mine, { ...grown.rule, condition: 'age >= 16' })).status, 'sent twice').toBe(303)
  expect((await save(colleague, question, other, { ...grown.question, max: '120' })).status, 'another item').toBe(303)
  const late = { ...grown.rule, condition: 'age >= 21' }
  const told = await save(colleague, rule, theirs, late)
  expect([told.status, told.$('#condition').text()]).toEqual([409, 'age >= 21'])
  expect(told.$('.portal-compare del').text()).toContain('16')
  expect(told.$('.portal-compare ins').text()).toContain('21')
  expect((await author.see(rule)).$('#condition').text()).toBe('age >= 16')
  // Whoever has seen both may save.
  const hidden = told.$(`form[action="${rule}"]`).first().find('input[type=hidden]').toArray()
  const again = new URLSearchParams(hidden.map((one) => [one.attribs.name!, one.attribs.value!]))
  expect((await save(colleague, rule, again, late)).status).toBe(303)
  expect((await author.see(rule)).$('#condition').text()).toBe('age >= 21')

  // The item moves and goes while somebody still has it open.
  const before = await open(colleague, question)
  await write(draft, 'questions', { id: 'married', kind: 'yes-no', 'text.vi': 'Đã kết hôn?' })
  await author.send(question, question, { do: 'down' })
  expect((await save(colleague, question, before, { ...grown.question, max: '99' })).status).toBe(303)
  expect((await author.see(`${part(draft)}/muc/questions/1`)).$('#max').val()).toBe('99')
  const stays = await open(colleague, rule)
  const removing = await open(author, rule)
  const remove = () => author.post(rule, new URLSearchParams([...removing, ['do', 'remove']]))
  expect([(await remove()).status, (await remove()).status]).toEqual([303, 303])
  const gone = await save(colleague, rule, stays, late)
  expect([gone.status, gone.$('#condition').text()]).toEqual([409, 'age >= 21'])
  expect(gone.$('main').text()).toContain('Người khác vừa xóa mục này')
  const goneHidden = gone.$(`form[action="${rule}"]`).first().find('input[type=hidden]').toArray()
  const back = new URLSearchParams(goneHidden.map((one) => [one.attribs.name!, one.attribs.value!]))
  expect((await save(colleague, rule, back, late)).status).toBe(303)
  expect((await author.see(rule)).$('#condition').text()).toBe('age >= 21')
})

test('a record whose last rule was taken out is as it was before', async () => {
  const draft = await writtenDraft(author)
  const { place } = await write(draft, 'questions', grown.question)
  await author.send(place, place, { do: 'remove' })
  const [row] = await db<{ record: object }[]>`
    select record from procedures.draft where id = ${draft.split('/').at(-1)!}`
  expect(row!.record).not.toHaveProperty('rules')
})
