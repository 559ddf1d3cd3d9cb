import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { receiveFile } from '#documents'
import { at } from '#platform/clock.ts'
import type { Actor } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import {
  acceptDossier,
  type Dossier,
  fileDossier,
  findDossier,
  finishDossier,
  handOverResult,
  listActs,
  processDossier,
  replayDossier,
  requestSupplement,
  submitSupplement,
  withdrawDossier,
} from '#dossiers'
import { actBrowser, browserOf } from '../../../tests/support/desk.ts'
import { filed, town } from '../../../tests/support/dossiers.ts'
import { officerWith, partOfPolice, policeOf, strict, withProcess } from '../../../tests/support/joined.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { answerConsultation, withdrawConsultation } from './consult-agency/answer-consultation.ts'
import { consultAgency } from './consult-agency/consult-agency.ts'
import { listTracks } from './desk/list.sql.ts'
import { type Cursor, cursorText, momentsOf, readCursor } from './desk/queues.ts'
import { consultationsOf } from './consult-agency/consultation.sql.ts'
import { nextStep, sendBack } from './next-step/next-step.ts'
import { recordStep } from './record-step/record-step.ts'
import { handOversOf } from './paper-forms/control-slip/hand-overs.ts'
import { redirectDossier } from './redirect-dossier/redirect-dossier.ts'
import { removeSecret } from './remove-secret/remove-secret.ts'
import { receiveTransfer } from './transfer-dossier/receive-transfer.ts'
import { transferDossier } from './transfer-dossier/transfer-dossier.ts'

const portal = await testPortal()
const { db } = portal
const plain = await town(db)
const police = await policeOf(db)
const joined = await town(db, { code: '9.000021' })
const stepped = await town(db, { code: '9.000022' })
await withProcess(db, joined, { parts: [strict, partOfPolice()], consultationPauses: false })
await withProcess(db, stepped, { parts: [strict], consultationPauses: true })

const monday = new Date('2026-11-23T02:12:00.000Z')
const wednesday = new Date('2026-11-25T03:00:00.000Z')
const on = (d: Dossier, track?: number) => ({ dossierId: d.id, revision: d.revision, track })
const fresh = async (d: { id: string }) => (await findDossier(db, d.id))!

async function act(work: (tx: Tx) => Promise<unknown>, d: Dossier, when = monday): Promise<Dossier> {
  await at(when, () => db.begin(work))
  return fresh(d)
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'done'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

const refused = (work: (tx: Tx) => Promise<unknown>, when = monday) => codeOf(at(when, () => db.begin(work)))
const sound = async (d: Dossier) => expect((await replayDossier(db, d.id)).fault).toBeUndefined()

async function inProcess(place: typeof plain): Promise<Dossier> {
  const one = await at(monday, () => filed(db, place))
  const accepted = await act((tx) => acceptDossier(tx, place.receiver, on(one)), one)
  return act((tx) => processDossier(tx, place.handler, on(accepted, 1)), accepted)
}

describe('steps', () => {
  it('[3.4-19.1] an accepted dossier is in the first step, due by its share of the limit, and finished only where one decides', async () => {
    const d = await inProcess(stepped)
    expect(d.tracks[0]).toMatchObject({ step: 'examine', stepNumber: 1, stepsAll: 2, mayDecide: false })
    expect(d.tracks[0]!.stepDue! < d.currentDue!).toBe(true)
    const finish = (tx: Tx, actor: Actor, it = d) =>
      finishDossier(tx, actor, { ...on(it), outcome: 'granted', resultFileIds: [], text: 'x' })
    expect(await refused((tx) => finish(tx, stepped.handler))).toBe('impossible-move')
    const hand = { ...on(d), accountId: stepped.leader.accountId, text: 'trình ký' }
    expect(await refused((tx) => nextStep(tx, stepped.stranger, hand))).toBe('forbidden')
    expect(
      await refused((tx) => nextStep(tx, stepped.handler, { ...hand, accountId: stepped.receiver.accountId })),
    ).toBe('not-for-this-step')
    const signing = await act((tx) => nextStep(tx, stepped.handler, hand), d)
    expect(signing.tracks[0]).toMatchObject({ step: 'sign', assigneeId: stepped.leader.accountId, mayDecide: true })
    const back = await act(
      (tx) => sendBack(tx, stepped.leader, { ...on(signing), step: 'examine', text: 'thiếu căn cứ' }),
      signing,
    )
    expect(back.tracks[0]).toMatchObject({ step: 'examine', assigneeId: stepped.handler.accountId, mayDecide: false })
    const again = await act((tx) => nextStep(tx, stepped.handler, { ...hand, ...on(back) }), back)
    expect(await refused((tx) => nextStep(tx, stepped.leader, { ...hand, ...on(again) }))).toBe('no-such-step')
    const done = await act((tx) => finish(tx, stepped.leader, again), again, wednesday)
    expect(done.tracks[0]).toMatchObject({ step: 'return', status: 9 })
    const returned = await act(
      (tx) => handOverResult(tx, stepped.receiver, { ...on(done), way: 'in-person' }),
      done,
      wednesday,
    )
    expect(returned.tracks[0]!.step).toBeNull()
    await sound(returned)
    const slip = handOversOf(returned, await listActs(db, d.id), 'Một cửa')
    expect(slip.map((it) => [it.note, it.to.step, it.standing])).toEqual([
      ['received', 'Thẩm định', null],
      ['processing', 'Thẩm định', 'early'],
      ['handed-on', 'Phê duyệt, ký', 'early'],
      ['sent-back', 'Thẩm định', 'early'],
      ['handed-on', 'Phê duyệt, ký', 'early'],
      ['granted', 'Trả kết quả', expect.any(String)],
      ['returned', undefined, null],
    ])
    expect(slip[2]!.from).toMatchObject({ person: stepped.handler.name, step: 'Thẩm định' })
  })

  it('a running dossier stays on its version', async () => {
    const d = await inProcess(stepped)
    await withProcess(db, stepped, { parts: [strict], consultationPauses: true })
    const other = await inProcess(stepped)
    expect(d.processVersionId).not.toBe(other.processVersionId)
    expect((await fresh(d)).processVersionId).toBe(d.processVersionId)
  })

  it('the desk shows the step, hands it on, and the queue says whose turn it is', async () => {
    const d = await inProcess(stepped)
    const handler = await actBrowser(portal, stepped.handler)
    const page = await handler.see(`/can-bo/ho-so/${d.id}`)
    expect(page.$('[aria-current=step]').text()).toContain('Thẩm định')
    expect((await handler.act(d.id, 'chuyen-buoc', { accountId: 'khong-ai' })).status).toBe(422)
    expect((await handler.act(d.id, 'chuyen-buoc', { accountId: stepped.leader.accountId! })).status).toBe(303)
    const leader = await actBrowser(portal, stepped.leader)
    expect((await leader.see('/can-bo?hang=cua-toi')).$('main').text()).toContain('Phê duyệt, ký')
    expect((await leader.act(d.id, 'tra-lai-buoc', { step: 'examine', text: ' ' })).status).toBe(422)
    expect((await leader.act(d.id, 'tra-lai-buoc', { step: 'examine', text: 'xem lại' })).status).toBe(303)
    expect((await fresh(d)).tracks[0]).toMatchObject({ step: 'examine', assigneeId: stepped.handler.accountId })
  })
})

describe('joined-up procedures', () => {
  it('[3.4-19.6] each agency has its own track and clock, acts on its own only, and the whole ends with the last', async () => {
    const d = await inProcess(joined)
    expect(d.tracks.map((it) => [it.agencyName, it.status, it.lead])).toEqual([
      [joined.here.name, 4, true],
      ['Công an phường Cửa Nam', 1, false],
    ])
    expect(await refused((tx) => acceptDossier(tx, joined.receiver, on(d, 2)))).toBe('forbidden')
    expect(await refused((tx) => processDossier(tx, police.officer, on(d, 1)))).toBe('forbidden')
    const two = await act((tx) => acceptDossier(tx, police.officer, on(d, 2)), d)
    expect(two.code).toBe(d.code)
    expect(two.currentDue).toBe(d.currentDue)
    // Two working days, and Tuesday is a holiday: Thursday, end of office hours.
    expect(two.tracks[1]).toMatchObject({ status: 2, due: '2026-11-26T10:00:00.000Z' })
    const handed = await act((tx) => nextStep(tx, joined.handler, { ...on(two, 1), accountId: null, text: '' }), two)
    const finish = { outcome: 'granted' as const, resultFileIds: [], text: 'xong' }
    const one = await act((tx) => finishDossier(tx, joined.leader, { ...on(handed, 1), ...finish }), handed)
    expect(one).toMatchObject({ status: 4, endedAt: null, outcome: 'granted' })
    const working = await act((tx) => processDossier(tx, police.officer, on(one, 2)), one)
    const asked = await act(
      (tx) =>
        requestSupplement(tx, police.officer, {
          ...on(working, 2),
          ...{ items: [{ component: '', what: 'Giấy tờ nhà' }], deadline: new Date('2026-12-01T10:00:00Z') },
        }),
      working,
    )
    expect(asked).toMatchObject({ status: 5, pausedAt: monday.toISOString() })
    const back = await act(
      (tx) =>
        submitSupplement(tx, joined.citizen.actor, { ...on(asked), items: [{ number: 1, text: 'đây', files: [] }] }),
      asked,
      wednesday,
    )
    expect(back.tracks[1]).toMatchObject({ status: 4, pausedAt: null })
    expect(back.tracks[1]!.due! > two.tracks[1]!.due!).toBe(true)
    expect(back.originalDue).toBe(d.originalDue)
    const signing = await act((tx) => nextStep(tx, police.officer, { ...on(back, 2), accountId: null, text: '' }), back)
    const all = await act(
      (tx) => finishDossier(tx, police.officer, { ...on(signing, 2), ...finish }),
      signing,
      wednesday,
    )
    expect(all).toMatchObject({ status: 9 })
    expect(all.endedAt).not.toBeNull()
    await sound(all)
  })

  it('the citizen sees each part; officers see theirs, and the agency of one part opens the dossier at its own', async () => {
    const d = await inProcess(joined)
    const citizen = await browserOf(portal, joined.citizen.actor)
    expect((await citizen.see(`/ho-so/${d.id}`)).$('main').text()).toContain('Đăng ký thường trú')
    const officer = await actBrowser(portal, police.officer)
    const queue = await officer.see('/can-bo?hang=cho-tiep-nhan')
    expect(queue.$(`a[href="/can-bo/ho-so/${d.id}?phan=2"]`).length).toBe(1)
    const page = await officer.see(`/can-bo/ho-so/${d.id}`)
    expect(page.$(`a[href="/can-bo/ho-so/${d.id}/tiep-nhan?phan=2"]`).length).toBe(1)
    expect(page.$(`a[href*="/xu-ly"]`).length).toBe(0)
    const url = `/can-bo/ho-so/${d.id}/tiep-nhan?phan=2`
    expect((await officer.send(url, url, {})).status).toBe(303)
    expect((await fresh(d)).tracks[1]!.status).toBe(2)
    expect((await officer.see(`/can-bo/ho-so/${d.id}/phan-cong?phan=1`)).status).toBe(403)
    expect((await officer.see(`/can-bo/ho-so/${d.id}?phan=77`)).status).toBe(404)
  })

  it('withdrawing takes every part back', async () => {
    const d = await inProcess(joined)
    const gone = await act((tx) => withdrawDossier(tx, joined.citizen.actor, { ...on(d), reason: 'thôi' }), d)
    expect(gone.tracks.map((it) => it.status)).toEqual([7, 7])
    expect(gone).toMatchObject({ status: 7 })
    await sound(gone)
  })

  it('a list that ends between two parts of one dossier goes on with the other', async () => {
    const d = await inProcess(joined)
    await act((tx) => withdrawDossier(tx, joined.citizen.actor, { ...on(d), reason: 'thôi' }), d, wednesday)
    const desk = { agencyPath: '', accountId: joined.receiver.accountId!, moments: momentsOf(wednesday) }
    const seen: string[] = []
    for (let after: Cursor | undefined; seen.length < 100; ) {
      const [row] = await listTracks(db, desk, { queue: 'finished', filters: {}, sort: 'due', after, limit: 1 })
      if (!row) break
      if (row.dossierId === d.id) seen.push(row.partName)
      after = readCursor(cursorText({ moment: row.moment, id: row.dossierId, track: row.track }))
    }
    expect(seen).toHaveLength(2)
    expect(new Set(seen).size).toBe(2)
  })
})

describe('consultation', () => {
  it('[3.4-19.5] asks with a deadline, is seen in the asked agency’s queue, and answered there', async () => {
    const d = await inProcess(plain)
    const form = {
      ...on(d),
      agencyId: police.agency.id,
      question: 'Có cư trú tại địa chỉ này không?',
      deadline: wednesday,
      fileIds: [],
    }
    expect(await refused((tx) => consultAgency(tx, plain.receiver, form))).toBe('forbidden')
    expect(await refused((tx) => consultAgency(tx, plain.stranger, form))).toBe('forbidden')
    expect(await refused((tx) => consultAgency(tx, plain.handler, { ...form, agencyId: plain.here.id }))).toBe(
      'consult-nobody',
    )
    const asked = await act((tx) => consultAgency(tx, plain.handler, form), d)
    expect(asked.pausedAt).toBeNull()
    const [one] = await consultationsOf(db, d.id)
    const officer = await browserOf(portal, police.officer)
    const list = await officer.see('/can-bo/xin-y-kien')
    expect(list.$('main').text()).toContain(d.code!)
    const url = `/can-bo/xin-y-kien/${one!.id}`
    const page = await officer.see(url)
    expect(page.$('main').text()).toContain('Có cư trú tại địa chỉ này không?')
    expect(page.$('main').text()).not.toContain(plain.citizen.name)
    expect((await officer.see(`/can-bo/ho-so/${d.id}`)).status).toBe(403)
    const stranger = await browserOf(portal, plain.stranger)
    expect((await stranger.see(url)).status).toBe(403)
    const opinion = { consultationId: one!.id, answer: 'Có, từ năm 2020.', fileIds: [] }
    expect(await refused((tx) => answerConsultation(tx, plain.handler, opinion))).toBe('forbidden')
    const answered = await act((tx) => answerConsultation(tx, police.officer, opinion), asked)
    expect((await consultationsOf(db, d.id))[0]).toMatchObject({ state: 'answered', answer: 'Có, từ năm 2020.' })
    expect(await refused((tx) => answerConsultation(tx, police.officer, opinion))).toBe('consultation-closed')
    expect((await officer.see(url)).$('main').text()).toContain('Có, từ năm 2020.')
    const citizen = await browserOf(portal, plain.citizen.actor)
    expect((await citizen.see(`/ho-so/${d.id}`)).$('main').text()).not.toContain('từ năm 2020')
    await sound(answered)
  })

  it('[3.4-19.5] late: told once to the head of reception; withdrawn: closed; several at once; a pause only where the process says so', async () => {
    const d = await inProcess(stepped)
    const ask = (it: Dossier, question: string) => (tx: Tx) =>
      consultAgency(tx, stepped.handler, {
        ...on(it),
        agencyId: police.agency.id,
        question,
        deadline: wednesday,
        fileIds: [],
      })
    const one = await act(ask(d, 'Hỏi một'), d)
    const two = await act(ask(one, 'Hỏi hai'), one)
    expect(two.pausedAt).toBe(monday.toISOString())
    const thursday = new Date('2026-11-26T03:00:00.000Z')
    await at(thursday, () => portal.sweep())
    await at(thursday, () => portal.sweep())
    expect((await listActs(db, d.id)).filter((it) => it.act === 'consultation-late')).toHaveLength(2)
    const told =
      await db`select 1 from notices.message where about = ${`dossier:${d.id}`} and kind = 'dossiers.consultation-late.officer'`
    expect(told.length).toBeGreaterThan(0)
    const [first, second] = await consultationsOf(db, d.id)
    const close = (id: string) => (tx: Tx) =>
      withdrawConsultation(tx, stepped.handler, { consultationId: id, reason: 'đã đủ' })
    const half = await act(close(first!.id), two, thursday)
    expect(half.pausedAt).not.toBeNull()
    const none = await act(close(second!.id), half, thursday)
    expect(none.pausedAt).toBeNull()
    expect(none.currentDue! > d.currentDue!).toBe(true)
    await sound(none)
  })

  it('the page finds an agency by name and sends the question', async () => {
    const d = await inProcess(plain)
    const handler = await actBrowser(portal, plain.handler)
    const typed = { question: 'Xin cho ý kiến', 'deadline-day': '31', 'deadline-month': '12', 'deadline-year': '2030' }
    const found = await handler.act(d.id, 'lay-y-kien', { ...typed, find: 'cong an', lookUp: 'yes' })
    expect(found.status).toBe(422)
    expect(found.$(`input[name=agencyId][value="${police.agency.id}"]`).length).toBe(1)
    expect(found.$('textarea[name=question]').val()).toBe('Xin cho ý kiến')
    expect(
      (await handler.act(d.id, 'lay-y-kien', { ...typed, 'deadline-year': '2020', agencyId: String(police.agency.id) }))
        .status,
    ).toBe(422)
    expect((await handler.act(d.id, 'lay-y-kien', { ...typed, agencyId: String(police.agency.id) })).status).toBe(303)
    const [asked] = await consultationsOf(db, d.id)
    const page = await handler.see(`/can-bo/ho-so/${d.id}/lay-y-kien`)
    const form = new URLSearchParams({
      _token: String(page.$('input[name=_token]').val()),
      revision: '4',
      consultationId: asked!.id,
    })
    form.set(`reason-${asked!.id}`, 'không cần nữa')
    expect((await handler.post(`/can-bo/ho-so/${d.id}/lay-y-kien/rut`, form)).status).toBe(303)
    expect((await consultationsOf(db, d.id))[0]!.state).toBe('withdrawn')
  })
})

describe('recorded steps', () => {
  it('[3.4-19.3] record time, place, participants and content; the applicant hears where they take part', async () => {
    const d = await inProcess(plain)
    const form = (it: Dossier, when: Date, told: boolean) => ({
      ...{ ...on(it), at: when, minutes: 45, place: 'Số 5 phố Hàng Bún', participants: 'Hai bên' },
      ...{ content: 'Đúng hiện trạng', told, fileIds: [] },
    })
    const kind = 'inspect' as const
    expect(await refused((tx) => recordStep(tx, plain.receiver, { kind, form: form(d, monday, false) }))).toBe(
      'forbidden',
    )
    expect(await refused((tx) => recordStep(tx, plain.handler, { kind, form: form(d, wednesday, false) }))).toBe(
      'step-time-wrong',
    )
    const one = await act((tx) => recordStep(tx, plain.handler, { kind, form: form(d, monday, false) }), d)
    const citizen = await browserOf(portal, plain.citizen.actor)
    expect((await citizen.see(`/ho-so/${d.id}`)).$('.portal-timeline').text()).not.toContain('Hàng Bún')
    const two = await act(
      (tx) =>
        recordStep(tx, plain.handler, { kind: 'appoint', form: form(one, new Date('2031-01-06T02:30:00Z'), true) }),
      one,
    )
    const page = await citizen.see(`/ho-so/${d.id}`)
    expect(page.$('.portal-timeline').text()).toContain('Hàng Bún')
    const link = page.$('a[href*="/lich-hen/"]').attr('href')!
    const file = await portal.web.inject({ url: link, headers: { cookie: citizen.cookie } })
    expect(file.headers['content-type']).toContain('text/calendar')
    expect(file.body).toContain('DTSTART:20310106T023000Z\r\nDTEND:20310106T031500Z')
    const other = await browserOf(portal, joined.citizen.actor)
    expect(
      (await portal.web.inject({ url: link, headers: { cookie: other.cookie, accept: 'text/html' } })).statusCode,
    ).toBe(404)
    await sound(two)
  })

  it('the pages of the three take what was typed, and keep it when something is wrong', async () => {
    const d = await inProcess(plain)
    const handler = await browserOf(portal, plain.handler)
    const post = async (slug: string, fields: Record<string, string>) => {
      const url = `/can-bo/ho-so/${d.id}/${slug}`
      const { $ } = await handler.see(url)
      const part = (name: string, text: string) =>
        `--B\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
      const all = {
        _token: String($('main input[name=_token]').val()),
        revision: String($('input[name=revision]').val()),
        ...fields,
      }
      return portal.web.inject({
        ...{ method: 'POST', url },
        headers: { cookie: handler.cookie, accept: 'text/html', 'content-type': 'multipart/form-data; boundary=B' },
        payload: `${Object.entries(all)
          .map(([name, text]) => part(name, text))
          .join('')}--B--\r\n`,
      })
    }
    const past = {
      'day-day': '2',
      'day-month': '3',
      'day-year': '2026',
      time: '09:30',
      place: 'Tại chỗ',
      content: 'Kết luận',
    }
    const wrong = await post('kiem-tra-thuc-dia', { ...past, time: '9h' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Kết luận')
    expect((await post('kiem-tra-thuc-dia', past)).statusCode).toBe(303)
    expect((await post('hop-hoi-dong', past)).statusCode).toBe(303)
    expect((await post('lich-hen', past)).statusCode).toBe(422)
    expect((await post('lich-hen', { ...past, 'day-year': '2031', minutes: '20' })).statusCode).toBe(303)
    expect((await listActs(db, d.id)).slice(-3).map((it) => it.act)).toEqual(['inspect', 'council', 'appoint'])
  })
})

describe('taken in elsewhere', () => {
  const elsewhereReceiver = officerWith(db, plain.elsewhere.id, ['receiver'])
  const filedElsewhere = async () => {
    const { procedure, here, elsewhere, citizen } = plain
    return at(monday, () =>
      db.begin((tx) =>
        fileDossier(tx, citizen.actor, {
          ...{
            procedure,
            formVersionId: procedure.formVersionId,
            agency: here,
            receivingAgency: elsewhere,
            channel: 'in-person',
          },
          ...{ applicantPartyId: citizen.partyId, applicant: { name: citizen.name, phone: citizen.phone } },
          ...{ answers: { childName: 'Nguyễn Minh Khôi' }, papers: [] },
        }),
      ),
    )
  }

  it('[3.8] is accepted there, sent by the rule of 15:00, received by the competent agency, and handed over where it was filed', async () => {
    const there = await elsewhereReceiver
    const d = await filedElsewhere()
    expect(d.tracks[0]!.agencyId).toBe(plain.elsewhere.id)
    expect(await refused((tx) => acceptDossier(tx, plain.receiver, on(d)))).toBe('forbidden')
    const accepted = await act((tx) => acceptDossier(tx, there, on(d)), d)
    expect(accepted).toMatchObject({ status: 2, agencyId: plain.here.id })
    expect(await refused((tx) => processDossier(tx, plain.stranger, on(accepted)))).toBe('impossible-move')
    const sent = await act(
      (tx) => transferDossier(tx, there, { ...on(accepted), papers: '1 bản chính' }),
      accepted,
      monday,
    )
    expect(sent.tracks[0]).toMatchObject({ agencyId: plain.here.id, toReceive: true })
    expect(await refused((tx) => processDossier(tx, plain.handler, on(sent)))).toBe('impossible-move')
    expect(await refused((tx) => receiveTransfer(tx, there, on(sent)))).toBe('forbidden')
    const receiver = await actBrowser(portal, plain.receiver)
    expect((await receiver.see('/can-bo?hang=cho-tiep-nhan')).$(`a[href="/can-bo/ho-so/${d.id}"]`).length).toBe(1)
    const came = await act((tx) => receiveTransfer(tx, plain.receiver, on(sent)), sent, wednesday)
    // [3.7-4] Three working days from the receipt on Wednesday: Monday, end of office hours.
    expect(came).toMatchObject({ currentDue: '2026-11-30T10:00:00.000Z', originalDue: '2026-11-30T10:00:00.000Z' })
    expect(came.tracks[0]).toMatchObject({ toReceive: false, step: 'examine' })
    const desk = await browserOf(portal, there)
    expect((await desk.see('/can-bo?hang=nhan-ho')).$('main').text()).toContain(came.code!)
    expect((await desk.see(`/can-bo/ho-so/${d.id}`)).status).toBe(200)
    const working = await act((tx) => processDossier(tx, plain.handler, on(came)), came, wednesday)
    expect(await refused((tx) => processDossier(tx, there, on(working)))).toBe('forbidden')
    const done = await act(
      (tx) => finishDossier(tx, plain.leader, { ...on(working), outcome: 'granted', resultFileIds: [], text: 'x' }),
      working,
      wednesday,
    )
    const returned = await act((tx) => handOverResult(tx, there, { ...on(done), way: 'in-person' }), done, wednesday)
    expect(returned.status).toBe(10)
    await sound(returned)
  })
})

describe('the wrong agency', () => {
  it('[3.2-2] sends it on with the reason; the applicant files nothing again and no clock has begun', async () => {
    const d = await at(monday, () => filed(db, plain))
    const form = { ...on(d), agencyId: plain.elsewhere.id, reason: 'Nơi cư trú thuộc phường khác' }
    expect(await refused((tx) => redirectDossier(tx, plain.handler, form))).toBe('forbidden')
    expect(await refused((tx) => redirectDossier(tx, plain.receiver, { ...form, agencyId: plain.here.id }))).toBe(
      'redirect-nowhere',
    )
    expect(await refused((tx) => redirectDossier(tx, plain.receiver, { ...form, reason: ' ' }))).toBe('reason-needed')
    const receiver = await actBrowser(portal, plain.receiver)
    const sent = await receiver.act(d.id, 'chuyen-dung-noi', {
      find: 'Ba Đình',
      agencyId: String(plain.elsewhere.id),
      reason: form.reason,
    })
    expect([sent.status, sent.location]).toEqual([303, '/can-bo'])
    const moved = await fresh(d)
    expect(moved).toMatchObject({
      status: 1,
      agencyId: plain.elsewhere.id,
      receivingAgencyId: plain.elsewhere.id,
      acceptedAt: null,
    })
    const there = await officerWith(db, plain.elsewhere.id, ['receiver'])
    const accepted = await act((tx) => acceptDossier(tx, there, on(moved)), moved)
    expect(accepted.status).toBe(2)
    expect(await refused((tx) => redirectDossier(tx, there, { ...form, ...on(accepted) }))).toBe('impossible-move')
    const citizen = await browserOf(portal, plain.citizen.actor)
    expect((await citizen.see(`/ho-so/${d.id}`)).$('.portal-timeline').text()).toContain('Bạn không phải nộp lại gì')
    await sound(accepted)
  })
})

describe('state secrets', () => {
  it('[3.2-9] are erased at once, bytes and all; the trace stays and the chain holds', async () => {
    const { procedure, here, citizen } = plain
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const file = await receiveFile(portal, Readable.from([png]), { name: 'mat.png', accountId: citizen.accountId })
    const d = await at(monday, () =>
      db.begin((tx) =>
        fileDossier(tx, citizen.actor, {
          ...{ procedure, formVersionId: procedure.formVersionId, agency: here, channel: 'online' },
          ...{ applicantPartyId: citizen.partyId, applicant: { name: citizen.name, phone: citizen.phone } },
          answers: { childName: 'Nội dung tuyệt mật' },
          papers: [{ fileId: file.id, key: 'a', label: 'A', name: 'mat.png', type: file.type, size: file.size }],
        }),
      ),
    )
    const form = { ...on(d), reason: 'Tài liệu đóng dấu mật' }
    expect(await refused((tx) => removeSecret(tx, plain.handler, form))).toBe('forbidden')
    const [content] = await db`select content_id as id from documents.file where id = ${file.id}`
    const receiver = await actBrowser(portal, plain.receiver)
    expect((await receiver.act(d.id, 'xoa-bi-mat', { reason: form.reason })).status).toBe(422)
    expect((await receiver.act(d.id, 'xoa-bi-mat', { reason: form.reason, sure: 'yes' })).status).toBe(303)
    const gone = await fresh(d)
    expect(gone).toMatchObject({ status: 3, applicantName: '', ownerName: '' })
    expect(gone.secretRemovedAt).not.toBeNull()
    expect(await db`select 1 from documents.content where id = ${content!.id}`).toHaveLength(0)
    expect(await db`select 1 from documents.file where id = ${file.id}`).toHaveLength(0)
    const acts = await listActs(db, d.id)
    expect(acts.map((it) => it.payload === null)).toEqual([true, false])
    expect(acts[1]!.payload).toMatchObject({ reason: form.reason, files: [{ sha256: file.sha256 }] })
    await sound(gone)
    const dump = await db`select to_jsonb(d) as row from dossiers.dossier d where id = ${d.id}`
    expect(JSON.stringify(dump)).not.toContain(citizen.name)
    const owner = await browserOf(portal, citizen.actor)
    const page = await owner.see(`/ho-so/${d.id}`)
    expect(page.status).toBe(200)
    expect(page.$('main').text()).toContain('mạng bưu chính phục vụ cơ quan Đảng, Nhà nước')
    expect((await receiver.see(`/can-bo/ho-so/${d.id}`)).status).toBe(200)
    expect((await receiver.actPage(d.id, 'xoa-bi-mat')).status).toBe(409)
  })

  it('[3.2-9] an accepted dossier is stopped, every part of it', async () => {
    const d = await inProcess(joined)
    const gone = await act((tx) => removeSecret(tx, joined.leader, { ...on(d, 1), reason: 'mật' }), d)
    expect(gone.tracks.map((it) => it.status)).toEqual([8, 3])
    await sound(gone)
  })
})
