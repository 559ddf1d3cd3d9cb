import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { fileDossier, findDossier, listActs, replayDossier } from '#dossiers'
import { findProcedureByCode, importProcedures } from '#procedures'
import { actBrowser } from '../../../tests/support/desk.ts'
import { sessionOf } from '../../../tests/support/accounts.ts'
import { sampleRecord, town } from '../../../tests/support/dossiers.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { startDraft } from './file-dossier/draft.ts'
import { stallRules } from '../procedures/rules/sample-rules.ts'

const portal = await testPortal()
const { db, web } = portal
const here = await town(db)
const code = here.procedure.code
await importProcedures(db, [{ ...sampleRecord(code), rules: stallRules }])
const [procedure] = await findProcedureByCode(db, code)
const receiver = await actBrowser(portal, here.receiver)
const { cookie: session } = await sessionOf(db, here.citizen.accountId)
const start = `/ho-so/nop/${procedure!.id}`
const questions = `/thu-tuc/${code}/dieu-kien?chon=${procedure!.id}`
const answers = { food: true, size: 6, opens: '2099-12-31', trained: true }

async function get(url: string, cookie = '') {
  const answer = await web.inject({ url, headers: { accept: 'text/html', cookie } })
  return { status: answer.statusCode, to: answer.headers.location, $: load(answer.body) }
}

async function post(url: string, fields: Record<string, string>, cookie = '') {
  return web.inject({
    ...{ method: 'POST', url, payload: new URLSearchParams(fields).toString() },
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', cookie },
  })
}

/** Answers as a visitor; gives back the cookie that keeps them. */
async function answered(): Promise<string> {
  let cookie = ''
  const typed: Record<string, string>[] = [
    ...[
      { cau: 'food', food: 'co' },
      { cau: 'size', size: '6' },
      { cau: 'trained', trained: 'co' },
    ],
    { cau: 'opens', 'opens-day': '31', 'opens-month': '12', 'opens-year': '2099' },
  ]
  for (const it of typed) {
    const [set] = (await post(questions, it, cookie)).cookies
    cookie = `${set!.name}=${set!.value}`
  }
  return cookie
}

const filedWith = (ruleAnswers: typeof answers | null) =>
  db.begin((tx) =>
    fileDossier(tx, here.citizen.actor, {
      ...{ procedure: procedure!, formVersionId: null, agency: here.here, channel: 'online', papers: [], answers: {} },
      ...{ applicantPartyId: here.citizen.partyId, applicant: { name: here.citizen.name }, ruleAnswers },
    }),
  )

test('beginning a dossier leads through the questions; the answers go into the draft', async () => {
  expect((await get(start)).to).toBe(questions)
  expect((await get(start, session)).to).toBe(questions)
  const kept = await answered()
  expect(String((await get(start, kept)).to)).toMatch(/^\/dang-nhap/)
  const page = await get(start, `${session}; ${kept}`)
  expect(page.status).toBe(200)
  expect(page.$('main').text()).toContain('10 ngày làm việc')
  const fields = Object.fromEntries(
    page
      .$('form[method=post]')
      .last()
      .serializeArray()
      .map((it) => [it.name, it.value]),
  )
  const begun = await post(start, fields, `${session}; ${kept}`)
  expect(begun.statusCode).toBe(303)
  expect(begun.cookies.find((it) => it.name === kept.split('=')[0])?.value).toBe('')
  const [draft] = await db<{ ruleAnswers: object }[]>`
    select rule_answers as "ruleAnswers" from dossiers.draft order by started_at desc limit 1`
  expect(draft!.ruleAnswers).toEqual(answers)
  expect((await get(String(begun.headers.location), session)).$('main').text()).toContain('trained?')
})

test('whoever skips the questions begins without answers, and the published limit holds', async () => {
  const page = await get(`${start}?khong-hoi=1`, session)
  expect(page.status).toBe(200)
  expect(page.$('main').text()).toContain('3 ngày làm việc')
  const dossier = await filedWith(null)
  expect(dossier).toMatchObject({ limitAmount: 3, limitUnit: 'working-day' })
  expect((await receiver.actPage(dossier.id, 'tiep-nhan')).$('input[name=limit]').length).toBe(0)
})

test('the table decides the limit and the fee; the officer sees why', async () => {
  const dossier = await filedWith(answers)
  expect(dossier).toMatchObject({ limitAmount: 10, limitUnit: 'working-day' })
  expect((await listActs(db, dossier.id))[0]!.payload!.ruleAnswers).toEqual(answers)
  const page = await receiver.see(`/can-bo/ho-so/${dossier.id}`)
  expect(page.$('main').text()).toContain('Trả lời trước khi nộp')
  expect(page.$('main').text()).toContain('120.000 đồng (20.000 đồng × 6)')
  const due = await receiver.actPage(dossier.id, 'thu-phi')
  expect([due.$('#item').val(), due.$('#amount').val()]).toEqual(['Permit', '120.000'])
  expect(
    (await receiver.act(dossier.id, 'thu-phi', { item: 'Permit', amount: '120.000', when: 'receipt' })).status,
  ).toBe(303)
  expect((await receiver.actPage(dossier.id, 'thu-phi')).$('#item').val()).toBe('')
})

test('a rule that the answers break does not keep anybody from filing: the officer is told', async () => {
  const dossier = await filedWith({ ...answers, trained: false })
  const page = await receiver.see(`/can-bo/ho-so/${dossier.id}`)
  expect(page.$('.portal-notice').text()).toContain('not hygiene')
})

test('the officer may apply another published limit, with a reason; the history and the replay know it', async () => {
  const dossier = await filedWith(answers)
  const page = await receiver.actPage(dossier.id, 'tiep-nhan')
  expect(page.$('#limit').closest('fieldset').text()).toContain('Theo câu trả lời của người nộp: 10 ngày làm việc')
  const unsaid = await receiver.act(dossier.id, 'tiep-nhan', { limit: '0' })
  expect([unsaid.status, unsaid.$('.govuk-error-summary a').attr('href')]).toEqual([422, '#limitReason'])
  const others = page
    .$('input[name=limit]')
    .toArray()
    .slice(1)
    .map((it) => page.$(it).parent().text())
  const choice = String(others.findIndex((it) => it.includes('3 ngày:')))
  expect(
    (await receiver.act(dossier.id, 'tiep-nhan', { limit: choice, limitReason: 'Quầy không bán đồ ăn' })).status,
  ).toBe(303)
  const accepted = (await findDossier(db, dossier.id))!
  expect(accepted.limitCorrected).toEqual({ amount: 3, unit: 'day' })
  // As filed it stays as filed.
  expect(accepted).toMatchObject({ limitAmount: 10, limitUnit: 'working-day' })
  expect(Date.parse(accepted.originalDue!) - Date.parse(accepted.acceptedAt!)).toBeLessThan(8 * 86_400_000)
  expect((await receiver.see(`/can-bo/ho-so/${dossier.id}`)).$('main').text()).toContain('Quầy không bán đồ ăn')
  expect((await replayDossier(db, dossier.id)).fault).toBeUndefined()
  const other = await filedWith(answers)
  expect((await receiver.act(other.id, 'tiep-nhan', { limit: 'filed' })).status).toBe(303)
  expect((await findDossier(db, other.id))!.limitCorrected).toBeNull()
})

test('a table of papers decides what is asked, what must be sent, and what the officer finds missing', async () => {
  const paper = (code: string, name: string) => ({
    ...{ code, name, originals: 1, copies: 0, electronicForm: false, resultOfOther: false, forms: [] },
  })
  const texts = (text: string) => ({ vi: text, en: text })
  const papersCode = '9.000777'
  const row = (test: string, ...needs: string[]) => ({
    tests: [test],
    output: { needs },
    reason: texts(''),
    source: '',
  })
  await importProcedures(db, [
    {
      ...sampleRecord(papersCode),
      componentGroups: [
        { name: '', components: [paper('KT1', 'Giấy tờ nhà'), paper('KT2', 'Giấy ủy quyền'), paper('', 'Ảnh 4x6')] },
      ],
      rules: {
        questions: [
          {
            id: 'forOther',
            kind: 'yes-no',
            text: texts('Làm thay người khác?'),
            hint: texts(''),
            choices: [],
            min: 0,
            max: 0,
          },
        ],
        ...{ eligibility: [], examples: [] },
        tables: [
          {
            ...{ id: 'papers', decides: 'papers', title: texts(''), hitPolicy: 'UNIQUE', inputs: ['forOther'] },
            ...{ rows: [row('true', 'KT2'), row('false', 'Ảnh 4x6')], toCheck: false },
          },
        ],
      },
    },
  ])
  const [asked] = await findProcedureByCode(db, papersCode)
  const begun = (ruleAnswers: { forOther: boolean } | null) =>
    db.begin((tx) =>
      startDraft(tx, here.citizen.actor, { procedure: asked!, caseCode: null, agencyId: here.here.id, ruleAnswers }),
    )
  const papersIn = async (draftId: string) => {
    const { $ } = await get(`/ho-so/nhap/${draftId}`, session)
    const items = $('a[href*="/giay-to/"]').closest('li').toArray()
    return { $, papers: items.map((it) => $(it).text().trim().replaceAll(/\s+/g, ' ')) }
  }
  const unasked = await papersIn(await begun(null))
  expect(unasked.papers).toHaveLength(3)
  expect(unasked.papers.every((it) => it.includes('Gửi nếu cần'))).toBe(true)

  const draftId = await begun({ forOther: true })
  const { $, papers } = await papersIn(draftId)
  expect(papers).toEqual(['Giấy tờ nhàGửi nếu cần', 'Giấy ủy quyềnChưa làm'])
  expect($('main').text()).toContain('1 giấy tờ bạn không phải gửi')
  expect((await get(`/ho-so/nhap/${draftId}/kiem-tra`, session)).$('main').text()).toContain('Còn thiếu: Giấy ủy quyền')
  expect((await get(`/ho-so/nhap/${draftId}/giay-to/component-3`, session)).status).toBe(404)

  const dossier = await db.begin((tx) =>
    fileDossier(tx, here.citizen.actor, {
      ...{ procedure: asked!, formVersionId: null, agency: here.here, channel: 'online', papers: [], answers: {} },
      ...{ applicantPartyId: here.citizen.partyId, applicant: { name: here.citizen.name } },
      ruleAnswers: { forOther: true },
    }),
  )
  for (const page of [
    await receiver.see(`/can-bo/ho-so/${dossier.id}`),
    await receiver.actPage(dossier.id, 'tiep-nhan'),
  ]) {
    const rows = page.$('table:contains("Giấy tờ theo những câu trả lời này") tbody tr').toArray()
    expect(rows.map((it) => page.$(it).text().replaceAll(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/Giấy ủy quyền.*Phải có.*Chưa gửi$/),
      expect.stringMatching(/Ảnh 4x6.*Không phải nộp.*Chưa gửi$/),
    ])
  }
})
