import { expect, test } from 'vitest'
import { actorOf, grantRole } from '#identity'
import { findProcedureByCode, importProcedures } from '#procedures'
import { person } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { sampleRecord } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { stallRules } from '../rules/sample-rules.ts'

const portal = await testPortal()
const { db } = portal
await importProcedures(db, [
  { ...sampleRecord('9.000201'), rules: stallRules },
  { ...sampleRecord('9.000202'), cases: [{ code: 'c1', name: 'Một', limit: { amount: 1, unit: 'day', text: '' } }] },
])
const ruled = (await findProcedureByCode(db, '9.000201'))[0]!
const plain = (await findProcedureByCode(db, '9.000202'))[0]!
const [agency] = await db<{ id: number }[]>`select id from catalogues.v_agency order by id limit 1`
const administrator = await officer('portal-administrator')
const author = await officer('procedure-author')
const base = '/quan-tri/quy-tac'

async function officer(role: 'portal-administrator' | 'procedure-author') {
  const { accountId } = await person(db)
  const agencyId = role === 'portal-administrator' ? null : agency!.id
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId: agencyId as number }))
  return browserOf(portal, await actorOf(db, accountId, 'officer'))
}

/** Sends what no page offers, with a token of some page. */
async function apply(who: typeof administrator, page: string, id: string) {
  const token = (await who.see(page)).$('input[name=_token]').first().val()
  return who.post(`${base}/${id}/ap-dung`, new URLSearchParams({ _token: String(token) }))
}

const versionOf = async (code: string) => (await findProcedureByCode(db, code))[0]!

/** Adds an item and fills it in. */
async function write(id: string, list: string, fields: Record<string, string>, decides = '') {
  const overview = `${base}/${id}`
  const added = await administrator.send(overview, `${overview}/them`, { list, ...(decides && { decides }) })
  const place = String(added.location)
  return { place, ...(await administrator.send(place, place, { do: 'save', ...fields })) }
}

test('rights: only those who write rules for the whole portal', async () => {
  for (const url of [base, `${base}/${ruled.id}`, `${base}/${ruled.id}/muc/tables/0`]) {
    expect((await administrator.see(url)).status, url).toBe(200)
    expect((await author.see(url)).status, url).toBe(403)
  }
  expect((await apply(author, '/', ruled.id)).status).toBe(403)
  expect((await administrator.see(`${base}/${ruled.id}/muc/tables/9`)).status).toBe(404)
  expect((await administrator.see(`${base}/${ruled.id}/muc/unheard/0`)).status).toBe(404)
})

test('a procedure is opened by its code', async () => {
  expect((await administrator.see(`${base}?ma=9.000202`)).headers.location).toBe(`${base}/${plain.id}`)
  const none = await administrator.see(`${base}?ma=9.999999`)
  expect([none.status, none.$('#ma').val()]).toEqual([404, '9.999999'])
  expect((await administrator.see(base)).$('main table').text()).toContain('9.000201')
})

test('from the first question to what citizens see; nothing unsound gets there', async () => {
  const { id } = plain
  const first = { id: 'age', kind: 'number', 'text.vi': 'Bạn bao nhiêu tuổi?', min: '0', max: '150' }
  expect((await write(id, 'questions', first)).status).toBe(303)
  const overview = await administrator.see(`${base}/${id}`)
  expect(overview.$('.portal-notice').text()).toContain('Câu hỏi “age” không dùng vào đâu')
  expect(overview.$(`form[action="${base}/${id}/ap-dung"]`).length).toBe(0)
  const forced = await apply(administrator, `${base}/${id}`, id)
  expect([forced.status, forced.$('h1').text()]).toEqual([409, 'Quy tắc còn chỗ sai nên chưa đưa vào thủ tục được'])
  expect((await versionOf('9.000202')).record.rules).toBeUndefined()

  await write(id, 'eligibility', {
    id: 'grown',
    condition: 'age >= 18',
    kind: 'blocks',
    'sentence.vi': 'Chưa đủ 18 tuổi.',
  })
  const table = { id: 'cost', 'title.vi': 'Lệ phí', inputs: 'age', hitPolicy: 'UNIQUE' }
  const rows = { 'r0.tests': '<= 60', 'r0.amount': '50.000' }
  const fee = await write(id, 'tables', { ...table, ...rows }, 'fee')
  // The second row is written into the empty one that the page always has.
  expect((await administrator.see(`${base}/${id}`)).$('.portal-notice').text()).toContain(
    'Không hàng nào khớp. Ví dụ: age = 61',
  )
  await administrator.send(fee.place, fee.place, {
    do: 'save',
    ...table,
    ...rows,
    'r1.tests': '>= 60',
    'r1.amount': '0',
  })
  expect((await administrator.see(fee.place)).$('.portal-notice').text()).toContain(
    'Hàng 1 và 2 cùng khớp. Ví dụ: age = 60',
  )
  await administrator.send(fee.place, fee.place, {
    do: 'save',
    ...table,
    ...rows,
    'r1.tests': '> 60',
    'r1.amount': '0',
  })

  const day = { 'today-day': '27', 'today-month': '11', 'today-year': '2026' }
  const example = { name: 'Sáu mươi', 'a.age': '60', channel: 'online', verdict: 'fits', fee: '0', ...day }
  const wrong = await write(id, 'examples', example)
  expect((await administrator.see(`${base}/${id}`)).$('.portal-notice').text()).toContain('“Sáu mươi” không ra kết quả')
  const tried = await administrator.send(wrong.place, wrong.place, { do: 'try', ...example, fee: '50.000' })
  expect([tried.status, tried.$('.portal-notice__title').last().text()]).toEqual([
    200,
    expect.stringContaining('Đúng như'),
  ])
  expect(tried.$('main').text()).toContain('50.000 đồng')
  expect((await administrator.see(wrong.place)).$('.portal-notice').text()).toContain('Không như mong đợi')
  await administrator.send(wrong.place, wrong.place, { do: 'save', ...example, fee: '50.000' })

  const applied = await administrator.send(`${base}/${id}`, `${base}/${id}/ap-dung`, {})
  expect(applied.location).toBe(`${base}/${id}?xong=ap-dung`)
  const now = await versionOf('9.000202')
  expect(now.versionNumber).toBe(2)
  expect(now.record.rules?.tables[0]?.rows.map((it) => it.tests)).toEqual([['<= 60'], ['> 60']])
  const page = await administrator.see('/thu-tuc/9.000202/dieu-kien')
  expect(page.$('h1').text()).toContain('Bạn bao nhiêu tuổi?')
})

test('wrong fields come back with what was typed; an older page overwrites nothing', async () => {
  const { id } = ruled
  const place = `${base}/${id}/muc/questions/0`
  const wrong = await administrator.send(place, place, {
    do: 'save',
    id: 'Số tuổi',
    kind: 'choice',
    'text.vi': '',
    choices: 'a',
  })
  expect(wrong.status).toBe(422)
  expect(
    wrong
      .$('.govuk-error-summary a')
      .toArray()
      .map((it) => it.attribs.href),
  ).toEqual(['#id', '#text-vi', '#choices'])
  expect(wrong.$('#id').val()).toBe('Số tuổi')
  const money = await administrator.send(`${base}/${id}/muc/tables/0`, `${base}/${id}/muc/tables/0`, {
    do: 'save',
    ...{ id: 'permit', 'title.vi': 'Phí', inputs: 'size', 'r0.tests': '-', 'r0.amount': '1,5' },
  })
  expect([money.status, money.$('.govuk-error-summary a').attr('href')]).toEqual([422, '#r0-amount'])

  const good = { id: 'food', kind: 'yes-no', 'text.vi': 'Có bán đồ ăn không?' }
  expect((await administrator.send(place, place, { do: 'save', ...good })).status).toBe(303)
  const seen = (await administrator.see(place)).$('input[name=seen]').attr('value')!
  expect((await administrator.send(place, place, { do: 'save', ...good, 'text.vi': 'Bản của tôi?' })).status).toBe(303)
  const stale = await administrator.send(place, place, { do: 'save', ...good, 'text.vi': 'Bản cũ hơn?', seen })
  expect([stale.status, stale.$('textarea[name="text.vi"]').text()]).toEqual([409, 'Bản cũ hơn?'])
  expect((await administrator.send(place, place, { do: 'remove', seen })).status).toBe(409)
  // Moving keeps everything, removing says what is missing now.
  expect((await administrator.send(place, place, { do: 'down' })).status).toBe(303)
  expect((await administrator.see(place)).$('#id').val()).toBe('size')
  expect(
    (await administrator.send(`${base}/${id}/muc/questions/1`, `${base}/${id}/muc/questions/1`, { do: 'remove' }))
      .status,
  ).toBe(303)
  expect((await administrator.see(`${base}/${id}`)).$('.portal-notice').text()).toContain(
    'Không có câu hỏi nào tên “food”',
  )
  expect((await versionOf('9.000201')).record.rules).toEqual(stallRules)
})
