import { beforeAll, describe, expect, it } from 'vitest'
import {
  acceptDossier,
  type Dossier,
  findDossier,
  finishDossier,
  listActs,
  processDossier,
  stopDossier,
} from '#dossiers'
import { grantRole } from '#identity'
import type { Actor } from '#platform/actor.ts'
import { at } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { actBrowser, browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { giveOpinion, handBackQuestion, remindExpert, withdrawQuestion } from './answer-question.ts'
import { askExpert } from './ask-expert.ts'
import { questionsOf } from './expert-question.sql.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const expert = await here.officer('leader')
const monday = new Date('2026-11-23T03:00:00.000Z')
const tuesday = new Date('2026-11-24T03:00:00.000Z')
const thursday = new Date('2026-11-26T03:00:00.000Z')
const wednesdayEnd = new Date('2026-11-25T10:00:00.000Z')
const question = { question: 'Giấy chứng sinh này có đúng mẫu không?', deadline: wednesdayEnd }

const on = ({ id: dossierId, revision }: Dossier) => ({ dossierId, revision })
const act = <T,>(work: (tx: Tx) => Promise<T>, when = monday) => at(when, () => db.begin(work) as Promise<T>)
const inHand = async () => {
  const it = await filed(db, here)
  return act((tx) => acceptDossier(tx, here.receiver, on(it)))
}
const asked = async (it: Dossier, more: Partial<Parameters<typeof askExpert>[2]> = {}, by = here.handler) =>
  act((tx) =>
    askExpert(tx, by, { ...on(it), expertId: expert.accountId!, withForm: true, fileIds: [], ...question, ...more }),
  )
const noticesTo = async (actor: Actor, kind: string) =>
  db`
    select m.link from notices.message m join notices.dispatch d on d.message_id = m.id and d.channel = 'in-app'
    where d.account_id = ${actor.accountId} and m.kind = ${`dossiers.${kind}.officer`}`

async function refused(work: (tx: Tx) => Promise<unknown>, when = monday): Promise<string> {
  try {
    await act(work, when)
    return 'done'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

describe('asking an officer of the own agency', () => {
  let d: Dossier
  let id: string
  beforeAll(async () => {
    d = await inHand()
    id = (await asked(d)).id
  })

  it('rights: who works there asks; nobody asks themselves, a stranger, or whose matter it is', async () => {
    const other = await inHand()
    const ask = (by: Actor, expertId: string) => (tx: Tx) =>
      askExpert(tx, by, { ...on(other), expertId, withForm: false, fileIds: [], ...question })
    expect(await refused(ask(here.stranger, expert.accountId!))).toBe('forbidden')
    expect(await refused(ask(here.citizen.actor, expert.accountId!))).toBe('forbidden')
    expect(await refused(ask(here.handler, here.handler.accountId!))).toBe('expert-nobody')
    expect(await refused(ask(here.handler, here.stranger.accountId!))).toBe('expert-nobody')
    await db.begin((tx) =>
      grantRole(tx, { accountId: here.citizen.accountId, role: 'handler', agencyId: here.here.id }),
    )
    expect(await refused(ask(here.handler, here.citizen.accountId))).toBe('expert-nobody')
    await db`update dossiers.dossier set declared_by = array[${expert.accountId}]::uuid[] where id = ${other.id}`
    expect(await refused(ask(here.handler, expert.accountId!))).toBe('expert-nobody')
  })

  it('only whoever is asked reads and answers; others of the agency, and the stranger, do not', async () => {
    for (const actor of [here.receiver, here.handler, here.stranger]) {
      const browser = await browserOf(portal, actor)
      expect((await browser.see(`/can-bo/hoi-toi/${id}`)).status).toBe(403)
      const opinion = { questionId: id, answer: 'x', fileIds: [] }
      expect(await refused((tx) => giveOpinion(tx, actor, opinion))).toBe('forbidden')
      expect(await refused((tx) => handBackQuestion(tx, actor, { questionId: id, reason: 'x' }))).toBe('forbidden')
    }
    expect(await refused((tx) => withdrawQuestion(tx, here.stranger, { questionId: id, reason: 'x' }))).toBe(
      'forbidden',
    )
    expect(await refused((tx) => remindExpert(tx, here.stranger, { questionId: id }))).toBe('forbidden')
  })

  it('stops no clock, is told and counted; is read with a trace; is answered once; the applicant sees nothing', async () => {
    const now = (await findDossier(db, d.id))!
    expect([now.pausedAt, now.currentDue]).toEqual([null, d.currentDue])
    expect(await noticesTo(expert, 'ask-expert')).toMatchObject([{ link: `/can-bo/hoi-toi/${id}` }])
    const browser = await at(tuesday, () => browserOf(portal, expert))
    await at(tuesday, async () => {
      const list = await browser.see('/can-bo/hoi-toi')
      expect(list.$('a[href="/can-bo/hoi-toi"]').text()).toContain('1')
      expect(list.$('tbody a').attr('href')).toBe(`/can-bo/hoi-toi/${id}`)
      const page = await browser.see(`/can-bo/hoi-toi/${id}`)
      expect(page.$('main').text()).toContain(question.question)
      expect(page.$('main').text()).toContain('Nguyễn Minh Khôi')
      const log = await db`select 1 from identity.access where about = ${`dossier:${d.id}`}`
      expect(log.length).toBe(1)
      const form = (answer: string) => {
        const all = page.$('form.portal-act input[type=hidden]')
        const boundary = 'x----x'
        const parts = all.map((_, one) => [[one.attribs.name, one.attribs.value]]).get() as unknown as string[][]
        const fields = [...parts, ['answer', answer]]
        const lines = fields.map(
          ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
        )
        return portal.web.inject({
          method: 'POST',
          url: `/can-bo/hoi-toi/${id}`,
          headers: { cookie: browser.cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
          payload: `${lines.join('')}--${boundary}--\r\n`,
        })
      }
      const long = await form('á'.repeat(8001))
      expect([long.statusCode, long.body.includes('á'.repeat(8001))]).toEqual([422, true])
      expect((await form('')).statusCode).toBe(422)
      expect((await form('Đúng mẫu của năm 2026.')).statusCode).toBe(303)
      expect((await form('Đúng mẫu của năm 2026.')).statusCode).toBe(303)
    })
    const [it] = await questionsOf(db, { dossierId: d.id, track: 1 })
    expect(it).toMatchObject({ state: 'answered', answer: 'Đúng mẫu của năm 2026.' })
    expect((await listActs(db, d.id)).filter((one) => one.act === 'give-opinion')).toHaveLength(1)
    expect(await noticesTo(here.handler, 'give-opinion')).toMatchObject([{ link: `/can-bo/ho-so/${d.id}` }])
    // The right to read has ended with the question.
    const after = await browser.see(`/can-bo/hoi-toi/${id}`)
    expect(after.$('main').text()).not.toContain('Nguyễn Minh Khôi')
    expect((await (await browserOf(portal, here.handler)).see(`/can-bo/ho-so/${d.id}`)).$('main').text()).toContain(
      'Đúng mẫu của năm 2026.',
    )
    const citizen = await (await browserOf(portal, here.citizen.actor)).see(`/ho-so/${d.id}`)
    expect(citizen.$('main').text()).not.toMatch(/đúng mẫu/i)
    expect(await refused((tx) => giveOpinion(tx, expert, { questionId: id, answer: 'x', fileIds: [] }))).toBe(
      'question-closed',
    )
  })

  it('is asked by the form: what is wrong is said and nothing typed is lost; the same person is not asked twice', async () => {
    const other = await inHand()
    const browser = await actBrowser(portal, here.handler)
    await at(monday, async () => {
      const fields = { question: 'Có cần bản dịch không?', 'deadline-day': '25', 'deadline-month': '11' }
      const none = await browser.act(other.id, 'hoi-y-kien', { ...fields, 'deadline-year': '2026' })
      expect([none.status, none.$('textarea[name=question]').text()]).toEqual([422, 'Có cần bản dịch không?'])
      const whom = { ...fields, expertId: expert.accountId!, reads: 'form' }
      expect((await browser.act(other.id, 'hoi-y-kien', { ...whom, 'deadline-year': '2020' })).status).toBe(422)
      const done = await browser.act(other.id, 'hoi-y-kien', { ...whom, 'deadline-year': '2026' })
      expect(done.location).toBe(`/can-bo/ho-so/${other.id}?xong=hoi-y-kien`)
      expect((await browser.act(other.id, 'hoi-y-kien', { ...whom, 'deadline-year': '2026' })).status).toBe(422)
    })
    const [it] = await questionsOf(db, { dossierId: other.id, track: 1 })
    expect(it).toMatchObject({ state: 'open', withForm: true, deadline: wednesdayEnd })
    const again = await findDossier(db, other.id)
    expect(
      await refused((tx) =>
        askExpert(tx, here.receiver, {
          ...on(again!),
          expertId: expert.accountId!,
          withForm: false,
          fileIds: [],
          ...question,
        }),
      ),
    ).toBe('expert-asked-already')
    await at(tuesday, async () => {
      const page = `/can-bo/ho-so/${other.id}/hoi-y-kien`
      expect((await browser.send(page, `${page}/nhac`, {})).status).toBe(303)
      expect((await browser.see(page)).$(`form[action="${page}/nhac"]`)).toHaveLength(0)
    })
    expect(await refused((tx) => remindExpert(tx, here.handler, { questionId: it!.id }), tuesday)).toBe(
      'expert-reminded-today',
    )
    // Late is said, to both.
    await at(thursday, async () => {
      expect((await browser.see(`/can-bo/ho-so/${other.id}`)).$('main').text()).toContain('Đang chờ, quá hạn')
      const list = await (await browserOf(portal, expert)).see('/can-bo/hoi-toi')
      expect(list.$('tbody').text()).toContain('quá hạn')
      const page = `/can-bo/ho-so/${other.id}/hoi-y-kien`
      expect((await browser.send(page, `${page}/rut`, {})).status).toBe(422)
      expect((await browser.send(page, `${page}/rut`, { [`reason-${it!.id}`]: 'đã rõ' })).status).toBe(303)
    })
    expect((await questionsOf(db, { dossierId: other.id, track: 1 }))[0]!.state).toBe('withdrawn')
  })

  it('is handed back with a reason', async () => {
    const other = await inHand()
    const { id: questionId } = await asked(other)
    const browser = await browserOf(portal, expert)
    const page = `/can-bo/hoi-toi/${questionId}`
    expect((await browser.send(page, `${page}/tra-lai`, {})).status).toBe(422)
    const done = await browser.send(page, `${page}/tra-lai`, { reason: 'Việc này của phòng Tư pháp.' })
    expect(done.location).toBe(`${page}?xong=1`)
    expect((await questionsOf(db, { dossierId: other.id, track: 1 }))[0]).toMatchObject({
      ...{ state: 'handed-back', answer: 'Việc này của phòng Tư pháp.' },
    })
    expect(await noticesTo(here.handler, 'hand-back-question')).toHaveLength(1)
  })

  it('ends with the dossier, whatever ended it', async () => {
    const stopped = await inHand()
    const one = await asked(stopped)
    await act((tx) => stopDossier(tx, here.leader, { ...on(one.dossier), reason: 'người nộp đề nghị' }))
    const decided = await inHand()
    const two = await asked(decided)
    const working = await act((tx) => processDossier(tx, here.handler, on(two.dossier)))
    expect((await questionsOf(db, { dossierId: decided.id, track: 1 }))[0]!.state).toBe('open')
    const before = (await noticesTo(expert, 'question-ended')).length
    await act((tx) =>
      finishDossier(tx, here.leader, { ...on(working), outcome: 'granted', resultFileIds: [], text: 'đã cấp' }),
    )
    for (const { id: dossierId } of [stopped, decided])
      expect((await questionsOf(db, { dossierId, track: 1 }))[0]!.state).toBe('ended')
    expect((await noticesTo(expert, 'question-ended')).length).toBe(before + 1)
    expect(await refused((tx) => giveOpinion(tx, expert, { questionId: two.id, answer: 'x', fileIds: [] }))).toBe(
      'question-closed',
    )
  })
})
