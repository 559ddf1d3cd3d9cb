import { expect, test } from 'vitest'
import { findDossier, listActs } from '#dossiers'
import { findProcedureByCode, importProcedures } from '#procedures'
import { at } from '#platform/clock.ts'
import { checkedPaper, counterOf, everything, home, scanned } from '../../../../tests/support/counter.ts'
import { sampleRecord, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { stallRules } from '../../procedures/rules/sample-rules.ts'
import { sweepVisits } from './sweep-visits.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const { code } = here.procedure
await importProcedures(db, [{ ...sampleRecord(code), rules: stallRules }])
const [procedure] = await findProcedureByCode(db, code)
const { browser } = counterOf(portal, here)
const receiver = await browser(here.receiver)
const { open, send } = receiver
const monday = new Date('2026-11-23T02:10:00Z')

async function came(name: string, way = 'in-person') {
  const found = await send(await open(home), { way, noNumber: 'yes' })
  const visit = (await send(await open(found.to), { name })).to
  return { visit, begin: `${visit}/thu-tuc/${procedure!.id}`, questions: `${visit}/thu-tuc/${procedure!.id}/hoi` }
}

/** Answers question after question, each page as it comes, until there is none more among those that are answered. */
async function answer(questions: string, typed: Record<string, string>): Promise<string> {
  for (let i = 0; i < 8; i++) {
    const page = await open(questions)
    const last = page.$('main fieldset, main .govuk-form-group').find('input').last().attr('name')!
    if (!Object.keys(typed).some((name) => name === last)) return questions
    const sent = await send(page, typed)
    expect([sent.status, sent.$('.govuk-error-summary').text()]).toEqual([303, ''])
    if (!sent.to.startsWith(questions)) return sent.to
    expect(sent.to).toBe(`${questions}#tiep`)
  }
  throw new Error('The questions do not end')
}

const opens = { 'opens-day': '31', 'opens-month': '12', 'opens-year': '2099' }

test('the officer goes through the same questions with whoever came; they decide time, fee and case of the dossier', async () => {
  await at(monday, async () => {
    const { visit, begin, questions } = await came('Bà Sáu Bánh')
    const first = await open(begin)
    expect([first.status, first.to]).toEqual([303, questions])
    const page = await open(questions)
    expect(page.$('fieldset').length).toBe(1)
    const empty = await send(page, {})
    expect([empty.status, empty.$('.govuk-error-summary a').attr('href')]).toEqual([422, '#food'])
    await answer(questions, { food: 'co' })
    // What was answered stays on the page, and what is wrong keeps what was typed.
    const wrong = await send(await open(questions), { size: 'sáu' })
    expect([wrong.status, wrong.$('#size').val(), wrong.$('[name=food]:checked').val()]).toEqual([422, 'sáu', 'co'])
    const to = await answer(questions, { food: 'co', size: '6', trained: 'co', ...opens })
    expect(to).toBe(begin)
    const found = await open(begin)
    const text = found.$('main').text()
    for (const words of ['Người nộp làm được thủ tục này', '150.000', '10 ngày làm việc']) expect(text).toContain(words)
    // Online it would cost less: the way of filing counts.
    expect(text).not.toContain('120.000')

    const draft = (await send(found, { mode: 'paper' })).to.replace('/to-khai', '')
    await send(await open(`${draft}/to-khai`), everything)
    await receiver.upload(await open(`${draft}/giay-to`), scanned, checkedPaper)
    const done = await send(await open(`${draft}/quyet-dinh`), {}, { form: `form[action="${draft}/tiep-nhan"]` })
    const id = done.to.split('/').pop()!
    expect(await findDossier(db, id)).toMatchObject({ limitAmount: 10, limitUnit: 'working-day' })
    const [file] = await listActs(db, id)
    expect(file!.payload?.ruleAnswers).toEqual({ food: true, size: 6, trained: true, opens: '2099-12-31' })
    expect((await open(`/can-bo/ho-so/${id}`)).$('main').text()).toContain('size?')
    expect((await open(visit)).status).toBe(200)
  })
})

test('a condition that is not met is said with its procedure instead; filing stays a right; questions can be skipped', async () => {
  await at(monday, async () => {
    const { visit, begin, questions } = await came('Ông Bảy Bánh', 'post')
    expect(await answer(questions, { food: 'co', size: '6', trained: 'khong', ...opens })).toBe(begin)
    const blocked = await open(begin)
    expect(blocked.$('main').text()).toContain('Theo câu trả lời, người nộp chưa đủ điều kiện')
    expect(blocked.$(`a[href="${visit}?q=1.900002"]`).length).toBe(1)
    expect(blocked.$('main form button').last().text()).toContain('vẫn muốn nộp')
    // An answer that is corrected decides anew.
    const again = await send(await open(questions), { trained: 'co' })
    expect(again.to).toBe(begin)
    expect((await open(begin)).$('main').text()).toContain('Người nộp làm được thủ tục này')

    const other = await came('Cô Tám Bánh')
    const skipped = await open(`${other.begin}?bo-qua=1`)
    expect(skipped.$(`a[href="${other.questions}"]`).length).toBe(1)
    const draft = (await send(skipped, {})).to.split('/').at(-2)!
    const [row] = await db`select rule_answers from dossiers.draft where id = ${draft}`
    expect(row).toEqual({ rule_answers: null })
  })
})

test('rights first: only the officer of the visit asks; the answers go with the visit, and with who came', async () => {
  await at(monday, async () => {
    const { visit, questions } = await came('Bác Chín Bánh')
    await answer(questions, { food: 'co' })
    const other = await browser(await here.officer('receiver'))
    expect((await other.open(questions)).status).toBe(404)
    expect((await other.send(await open(questions), { size: '1' }, { to: questions })).status).not.toBe(303)
    expect((await (await browser(here.handler)).open(questions)).status).toBe(404)
    const kept = () => db`select from dossiers.visit_answers where visit_id = ${visit.split('/').pop()!}`
    expect(await kept()).toHaveLength(1)
    await send(await open(`${visit}/so-dinh-danh`), { number: '001048000888', way: 'in-person' })
    expect(await kept()).toHaveLength(0)
    const forgotten = await came('Người Về Sớm')
    await answer(forgotten.questions, { food: 'co' })
  })
  await at(new Date('2026-11-25T02:20:00Z'), () => sweepVisits(portal).run())
  expect(await db`select from dossiers.visit_answers`).toHaveLength(0)
})
