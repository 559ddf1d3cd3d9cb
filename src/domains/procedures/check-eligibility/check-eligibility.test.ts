import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { findProcedureByCode, importProcedures } from '#procedures'
import { at } from '#platform/clock.ts'
import { sampleRecord } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { stallRules } from '../rules/sample-rules.ts'
import { answersCookie } from './kept-answers.ts'

const portal = await testPortal()
const { db, web } = portal
const code = '9.000101'
const papers = { name: 'Giấy tờ', components: [] }
await importProcedures(db, [
  { ...sampleRecord(code), rules: stallRules, componentGroups: [papers] },
  sampleRecord('9.000102'),
  { ...sampleRecord('9.000103'), rules: stallRules },
  { ...sampleRecord('9.000103'), promulgator: { code: 'G01', name: 'Bộ khác' }, rules: stallRules },
])
const [procedure] = await findProcedureByCode(db, code)
const start = `/thu-tuc/${code}/dieu-kien`
const own = `${start}?chon=${procedure!.id}`

/** A browser without an account that keeps its cookie. */
function visitor() {
  let cookie = ''
  async function see(url: string) {
    const answer = await web.inject({ url, headers: { accept: 'text/html', ...(cookie && { cookie }) } })
    return { status: answer.statusCode, to: answer.headers.location, $: load(answer.body) }
  }
  async function answer(fields: Record<string, string>, url = own) {
    const answer = await web.inject({
      ...{ method: 'POST', url, payload: new URLSearchParams(fields).toString() },
      headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', ...(cookie && { cookie }) },
    })
    const set = answer.cookies.find((it) => it.name === answersCookie)
    if (set) cookie = set.value === '' ? '' : `${set.name}=${set.value}`
    return { status: answer.statusCode, to: String(answer.headers.location), $: load(answer.body), set }
  }
  return { see, answer, setCookie: (it: string) => (cookie = it), cookie: () => cookie }
}

const opens = { cau: 'opens', 'opens-day': '31', 'opens-month': '12', 'opens-year': '2026' }

test('a visitor answers question by question and learns what follows; nothing stands in an address', async () => {
  await at(new Date('2026-11-27T03:00:00Z'), async () => {
    const me = visitor()
    const first = await me.see(start)
    expect(first.$('h1').text()).toContain('food?')
    expect(first.$('.govuk-caption-l').text()).toBe('Câu 1, còn nhiều nhất 4 câu')
    const said = await me.answer({ cau: 'food', food: 'co' })
    expect([said.status, said.to]).toEqual([303, own])
    expect(said.set).toMatchObject({ httpOnly: true, sameSite: 'Lax', maxAge: 7200 })
    await me.answer({ cau: 'size', size: '6' })
    await me.answer(opens)
    expect((await me.see(own)).$('h1').text()).toContain('trained?')
    expect((await me.answer({ cau: 'trained', trained: 'co' })).to).not.toMatch(/food|trained|2026|size/)
    const result = await me.see(own)
    expect(result.$('.portal-notice__title').text()).toContain('Bạn làm được thủ tục này')
    const main = result.$('main').text()
    expect(main).toContain('120.000 đồng (20.000 đồng × 6)')
    expect(main).toContain('10 ngày làm việc')
    expect(main).toContain('row 2')
    expect(result.$(`a[href="/ho-so/nop/${procedure!.id}"]`).text()).toBe('Nộp hồ sơ')

    // Changing an earlier answer keeps the others; what no longer matters is no longer shown.
    expect((await me.see(`${own}&cau=food`)).$('input[value=co]').attr('checked')).toBeDefined()
    await me.answer({ cau: 'food', food: 'khong' })
    const changed = await me.see(own)
    expect(changed.$('main').text()).toContain('3 ngày')
    expect(changed.$('.govuk-summary-list__key').text()).not.toContain('trained?')

    expect((await me.answer({}, `${start}/lam-lai?chon=${procedure!.id}`)).status).toBe(303)
    expect((await me.see(own)).$('h1').text()).toContain('food?')
  })
})

test('who does not fit is told what to do, and may file all the same', async () => {
  const me = visitor()
  for (const it of [
    { cau: 'food', food: 'co' },
    { cau: 'size', size: '1' },
    opens,
    { cau: 'trained', trained: 'khong' },
  ])
    await me.answer(it as Record<string, string>)
  const { $ } = await me.see(own)
  expect($('.portal-notice--refused').text()).toContain('not hygiene')
  expect($('.portal-notice--refused a').attr('href')).toBe('/thu-tuc/1.900002')
  expect($('.portal-notice--refused').text()).toContain('vẫn có quyền nộp hồ sơ')
  expect($(`a[href="/ho-so/nop/${procedure!.id}"]`).text()).toBe('Vẫn nộp hồ sơ')
})

test('a wrong answer comes back with the question and what was typed', async () => {
  const me = visitor()
  const none = await me.answer({ cau: 'food' })
  expect([none.status, none.$('.govuk-error-summary a').attr('href')]).toEqual([422, '#food'])
  const many = await me.answer({ cau: 'size', size: '51' })
  expect([many.status, many.$('#size').val()]).toEqual([422, '51'])
  expect(many.$('.govuk-error-message').text()).toContain('từ 0 đến 50')
  const date = await me.answer({ ...opens, 'opens-day': '32' })
  expect([date.status, date.$('#opens').val()]).toEqual([422, '32'])
  expect((await me.answer({ cau: 'unheard', unheard: 'x' })).status).toBe(303)
})

test('a cookie that was changed, is too old or is about another procedure counts as none', async () => {
  const me = visitor()
  await me.answer({ cau: 'food', food: 'co' })
  const mine = me.cookie()
  expect((await me.see(own)).$('h1').text()).toContain('size?')
  for (const wrong of [mine.replace(/=./, '=A'), `${answersCookie}=x.y`, `${answersCookie}=`]) {
    me.setCookie(wrong)
    expect((await me.see(own)).$('h1').text(), wrong).toContain('food?')
  }
  me.setCookie(mine)
  await at(new Date(Date.now() + 2 * 3_600_000 + 1000), async () => {
    expect((await me.see(own)).$('h1').text()).toContain('food?')
  })
  const others = await findProcedureByCode(db, '9.000103')
  expect((await me.see(`/thu-tuc/9.000103/dieu-kien?chon=${others[0]!.id}`)).$('h1').text()).toContain('food?')
})

test('procedures without questions lead to their page; unknown ones and unchosen namesakes are not found', async () => {
  const me = visitor()
  const plain = await me.see('/thu-tuc/9.000102/dieu-kien')
  expect([plain.status, String(plain.to)]).toEqual([303, expect.stringContaining('/thu-tuc/9.000102')])
  expect((await me.see('/thu-tuc/9.999999/dieu-kien')).status).toBe(404)
  expect((await me.see('/thu-tuc/9.000103/dieu-kien')).status).toBe(404)
  expect((await me.see(`/thu-tuc/${code}`)).$('main').text()).toContain('Bạn có làm được thủ tục này không?')
  expect((await me.see('/thu-tuc/9.000102')).$('main').text()).not.toContain('Bạn có làm được')
})

test('the API gives the rules as they stand in the record', async () => {
  const { items } = (await web.inject({ url: `/api/v1/procedures/${code}` })).json()
  expect(items[0].record.rules).toEqual(stallRules)
  const { items: plain } = (await web.inject({ url: '/api/v1/procedures/9.000102' })).json()
  expect('rules' in plain[0].record).toBe(false)
})

test('an import refuses rules of another shape, and those that are not sound', async () => {
  const bad = (rules: unknown) => importProcedures(db, [{ ...sampleRecord('9.000104'), rules }])
  expect((await bad({ questions: 'x' })).refused).toHaveLength(1)
  const unsound = { ...stallRules, eligibility: [{ ...stallRules.eligibility[0]!, condition: 'nobody > 3' }] }
  expect((await bad(unsound)).refused[0]!.reason).toContain('eligibility/0')
  expect(await findProcedureByCode(db, '9.000104')).toEqual([])
})
