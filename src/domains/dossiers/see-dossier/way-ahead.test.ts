import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  acceptDossier,
  apologise,
  type Dossier,
  fileDossier,
  findDossier,
  processDossier,
  refuseDossier,
  requestSupplement,
  withdrawDossier,
} from '#dossiers'
import { system } from '#platform/actor.ts'
import { at } from '#platform/clock.ts'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { partOfPolice, policeOf, strict, withProcess } from '../../../../tests/support/joined.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { isOver, statuses } from '../dossier.ts'
import { passMaster } from '../other-master/pass-master.ts'
import { reportState } from '../other-master/report-state.ts'
import { ordinaryProcess } from '../processes/process.ts'
import { wayAhead } from './way-ahead.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const joined = await town(db, { code: '9.000031' })
await policeOf(db)
await withProcess(db, joined, {
  parts: [strict, partOfPolice({ after: [strict.key] })],
  consultationPauses: false,
})
const vietnam = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)
const monday = vietnam('2026-11-30 09:00')
const on = (it: Dossier) => ({ dossierId: it.id, revision: it.revision })

async function wayOf(dossier: Dossier, moment: Date, language = '') {
  return at(moment, async () => {
    const browser = await browserOf(portal, here.citizen.actor)
    const { $ } = await browser.see(`${language}/ho-so/${dossier.id}`)
    const stages = $('.portal-way__stage').toArray()
    return {
      $,
      states: stages.map((it) => `${$('h3', it).text()}`.replaceAll(/\s+/g, ' ')),
      text: $('.portal-way').text().replaceAll(/\s+/g, ' '),
      main: $('main').text().replaceAll(/\s+/g, ' '),
    }
  })
}

test('one place at a time: behind it all is done, before it all is to come, and after an end there is nothing', () => {
  const moment = monday.toISOString()
  const dates = fc.constantFrom(null, '2026-11-20T03:00:00.000Z', '2026-12-20T03:00:00.000Z')
  const place = { agencyId: 1, agencyPath: '/1/', agencyName: 'Nơi nhận', sentAt: null }
  fc.assert(
    fc.property(
      fc.record({
        ...{ status: fc.constantFrom(...statuses), acceptedAt: dates, acceptBy: dates, currentDue: dates },
        ...{ pausedAt: dates, supplementDeadline: dates, endedAt: dates, isTacit: fc.boolean() },
        ...{ outcome: fc.constantFrom(null, 'granted', 'refused'), master: fc.constantFrom('portal', 'agency') },
        returnChannel: fc.constantFrom('online', 'in-person', 'post'),
        transfer: fc.constantFrom(null, { ...place, receivedAt: null }, { ...place, receivedAt: moment }),
        step: fc.constantFrom(null, 'examine', 'sign', 'return'),
      }),
      ({ step, ...it }) => {
        const track = { ...it, number: 1, lead: true, step, stepDue: it.currentDue, due: it.currentDue, partName: '' }
        const facts = { filedAt: moment, agencyName: 'A', receivingAgencyName: 'B', coming: [], tracks: [track] }
        const dossier = { ...facts, ...it } as unknown as Dossier
        const way = wayAhead(dossier, { document: ordinaryProcess }, monday)
        const states = way.map((stage) => stage.state)
        const open = states.filter((state) => state !== 'done' && state !== 'ahead')
        expect(open.length).toBeLessThanOrEqual(1)
        expect(states.join(' ')).toMatch(/^done( done)*( (now|late|yours|ended))?( ahead)*$/)
        if (!isOver(it.status)) expect(open).toHaveLength(1)
        if (it.status === 3 || it.status === 7 || it.status === 8) expect(states.at(-1)).toBe('ended')
        else expect(way.at(-1)!.key).toBe('result')
        if (it.pausedAt !== null && it.status !== 1) expect(states).not.toContain('late')
      },
    ),
  )
})

test('newly filed: who looks at it and until when, what comes after, and that there is nothing to do', async () => {
  const dossier = await at(monday, () => filed(db, here))
  const way = await wayOf(dossier, monday)
  expect(way.states).toEqual([
    'Nộp hồ sơ Xong',
    'Kiểm tra và tiếp nhận Đang làm',
    'Giải quyết Chưa đến',
    'Kết quả Chưa đến',
  ])
  expect(way.text).toContain('Bạn được trả lời trước thứ Ba 01/12/2026, 09:00')
  expect(way.text).toContain('Theo quy định: 3 ngày làm việc. Chưa đủ hồ sơ đã xong')
  expect(way.main).toContain('Bạn chưa phải làm gì')
  expect(way.$('[aria-current=step]')).toHaveLength(1)
  const english = await wayOf(dossier, monday, '/en')
  expect(english.text).toContain('Examining the dossier')
  const late = await wayOf(dossier, vietnam('2026-12-02 09:00'))
  expect(late.states[1]).toContain('Đang chậm')
  expect(late.$('.portal-notice--refused').text()).toContain('Cơ quan trả lời chậm')
})

test('in work: steps with their end; late with and without an apology; the right to complain', async () => {
  const dossier = await at(monday, () => dossierIn(db, here, 4))
  const way = await wayOf(dossier, monday)
  expect(way.states[2]).toBe('Giải quyết Đang làm')
  expect(way.text).toMatch(/Xem xét hồ sơ Đang làm, dự kiến đến .*Lãnh đạo xem và ký Chưa đến/)
  const lateDay = vietnam('2026-12-09 09:00')
  const late = await wayOf(dossier, lateDay)
  expect(late.states[2]).toBe('Giải quyết Đang chậm')
  expect(late.$('.portal-notice--refused').text()).toContain('Cơ quan chưa xin lỗi bạn')
  expect(late.main).toContain('quyền khiếu nại')
  const due = vietnam('2026-12-11 10:00')
  const sorry = await at(lateDay, () =>
    db.begin((tx) => apologise(tx, here.leader, { ...on(dossier), reason: 'Máy in hỏng', due })),
  )
  const later = await wayOf(sorry, vietnam('2026-12-14 09:00'))
  expect(later.$('.portal-notice--refused').text()).toMatch(/đã xin lỗi và hẹn lại thứ Sáu 11\/12\/2026.*Máy in hỏng/)
  // Promised anew, it is not late before that day.
  expect((await wayOf(sorry, vietnam('2026-12-10 09:00'))).states[2]).toBe('Giải quyết Đang làm')
})

test('waiting for the applicant, refused, withdrawn and done', async () => {
  const items = [{ component: 'Giấy chứng sinh', what: 'Ảnh bị mờ' }]
  const deadline = vietnam('2026-12-10 17:00')
  const asked = await at(monday, async () => {
    const one = await filed(db, here)
    return db.begin((tx) => requestSupplement(tx, here.receiver, { ...on(one), items, deadline }))
  })
  const waiting = await wayOf(asked, monday)
  expect(waiting.states[1]).toBe('Kiểm tra và tiếp nhận Chờ bạn')
  expect(waiting.main).toContain('xem việc cần làm ở khung trên cùng')
  const refused = await at(monday, async () => {
    const one = await filed(db, here)
    return db.begin((tx) => refuseDossier(tx, here.receiver, { ...on(one), reason: 'Nộp nhầm nơi' }))
  })
  expect((await wayOf(refused, monday)).states).toEqual(['Nộp hồ sơ Xong', 'Kiểm tra và tiếp nhận Dừng ở đây'])
  const withdrawn = await at(monday, async () => {
    const one = await dossierIn(db, here, 2)
    return db.begin((tx) => withdrawDossier(tx, here.citizen.actor, { ...on(one), reason: 'Không cần nữa' }))
  })
  expect((await wayOf(withdrawn, monday)).states.at(-1)).toBe('Giải quyết Dừng ở đây')
  const done = await at(monday, () => dossierIn(db, here, 9))
  const ready = await wayOf(done, monday)
  expect(ready.states.at(-1)).toBe('Kết quả Chờ bạn')
  expect(ready.text).toContain('Bạn đến Ủy ban nhân dân phường Cửa Nam nhận kết quả')
})

test('joined-up: each agency, what has not begun, and what it waits for', async () => {
  const dossier = await at(monday, () => filed(db, joined))
  const seen = (moment: Date) =>
    at(moment, async () =>
      (await (await browserOf(portal, joined.citizen.actor)).see(`/ho-so/${dossier.id}`))
        .$('.portal-way__items')
        .text(),
    )
  expect(await seen(monday)).toMatch(/Đăng ký thường trú · Công an cấp Xã\s*Chưa đến, bắt đầu khi xong/)
  await at(monday, async () => {
    const accepted = await db.begin((tx) => acceptDossier(tx, joined.receiver, on(dossier)))
    await db.begin((tx) => processDossier(tx, joined.handler, { ...on(accepted), track: 1 }))
  })
  const text = await seen(monday)
  expect(text).toMatch(/Ủy ban nhân dân phường Cửa Nam\s*Đang làm, hẹn/)
  expect(text).toContain('Công an phường Cửa Nam')
})

test('taken in by another unit, and settled on another system: both are said', async () => {
  const elsewhere = await at(monday, () =>
    db.begin((tx) =>
      fileDossier(tx, here.citizen.actor, {
        ...{ procedure: here.procedure, formVersionId: null, agency: here.here, receivingAgency: here.elsewhere },
        ...{ channel: 'online', applicantPartyId: here.citizen.partyId, applicant: { name: here.citizen.name } },
        ...{ answers: {}, papers: [] },
      }),
    ),
  )
  const way = await wayOf(elsewhere, monday)
  expect(way.states[2]).toBe('Chuyển đến nơi giải quyết Chưa đến')
  expect(way.text).toContain('Ủy ban nhân dân phường Ba Đình đang xem hồ sơ')
  const theirs = await at(monday, async () => {
    const one = await filed(db, here)
    await db.begin((tx) => passMaster(tx, system, { dossierId: one.id, receipt: 'ok' }))
    return db.begin((tx) =>
      reportState(tx, system, { dossierId: one.id, status: 4, raw: 'Đang thẩm định', at: monday }),
    )
  })
  const reported = await wayOf((await findDossier(db, theirs.id))!, monday)
  expect(reported.states[2]).toBe('Giải quyết Đang làm')
  expect(reported.main).toContain('Lần báo gần nhất: “Đang thẩm định”')
})
