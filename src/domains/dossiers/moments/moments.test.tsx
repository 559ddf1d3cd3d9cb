import { describe, expect, it, test } from 'vitest'
import {
  acceptDossier,
  apologise,
  askDue,
  correctError,
  type Dossier,
  duesOf,
  extendSupplement,
  findDossier,
  finishDossier,
  listActs,
  meetDueMoments,
  replayDossier,
  requestSupplement,
} from '#dossiers'
import { at } from '#platform/clock.ts'
import type { Actor } from '#platform/actor.ts'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { actBrowser, browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { usualHandling } from '../handling/handling.ts'
import { insertHandling } from '../handling/handling-rule.sql.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const vietnam = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)
const monday = vietnam('2026-11-30 09:00')
const on = (dossier: Dossier) => ({ dossierId: dossier.id, revision: dossier.revision })
const now = async (id: string) => (await findDossier(db, id))!
const sweepAt = (moment: string) => at(vietnam(moment), () => meetDueMoments(portal))
const told = async (id: string, kind: string) => {
  const about = `dossier:${id}`
  const rows = await db<{ text: string }[]>`
    select text from notices.message where about = ${about} and kind = ${`dossiers.${kind}`} order by id`
  return rows.map((row) => row.text)
}
/** Sessions are short: everybody signs in when they look. */
const desk = (actor: Actor) => actBrowser(portal, actor)
const receiver = () => desk(here.receiver)
const handler = () => desk(here.handler)
const leader = () => desk(here.leader)
const citizen = () => browserOf(portal, here.citizen.actor)

async function askedFor(dossier: Dossier, actor: Actor = here.receiver): Promise<Dossier> {
  const items = [{ component: 'Giấy chứng sinh', what: 'Ảnh bị mờ' }]
  const deadline = vietnam('2026-12-10 17:00')
  return at(monday, () => db.begin((tx) => requestSupplement(tx, actor, { ...on(dossier), items, deadline })))
}

describe('reception', () => {
  it('[3.2] keeps until when the agency answers, shows who is late, and records it', async () => {
    const dossier = await at(monday, () => filed(db, here))
    expect(dossier.acceptBy).toBe(vietnam('2026-12-01 09:00').toISOString())
    await at(monday, async () => {
      expect((await (await citizen()).see(`/ho-so/${dossier.id}`)).$('aside').text()).toContain(
        'Cơ quan trả lời có tiếp nhận hay không trước thứ Ba 01/12/2026, 09:00',
      )
      expect((await (await receiver()).see('/can-bo?hang=cho-tiep-nhan')).$('main').text()).toContain(
        'tiếp nhận trước 01/12/2026 09:00',
      )
    })
    await sweepAt('2026-12-01 08:59')
    expect(await told(dossier.id, 'accept-late.officer')).toEqual([])
    await sweepAt('2026-12-01 09:01')
    await sweepAt('2026-12-01 09:02')
    expect(await told(dossier.id, 'accept-late.officer')).toHaveLength(1)
    await at(vietnam('2026-12-01 15:30'), async () => {
      expect((await (await receiver()).see('/can-bo?hang=cho-tiep-nhan')).$('main').text()).toContain('trễ tiếp nhận')
      const page = (await (await receiver()).actPage(dossier.id, 'tiep-nhan')).$('main').text()
      expect(page).toContain('Lẽ ra phải trả lời người nộp trước thứ Ba 01/12/2026, 09:00')
      expect(page).toContain('chuyển đi chậm nhất thứ Tư 02/12/2026, 07:30')
      expect((await (await receiver()).act(dossier.id, 'tiep-nhan', {})).status).toBe(303)
    })
    expect(await now(dossier.id)).toMatchObject({ status: 2, acceptBy: null, lateActs: ['receive'] })
    expect((await (await receiver()).see(`/can-bo/ho-so/${dossier.id}`)).$('main').text()).toContain('Đã trễ tiếp nhận')
  })

  it('[3.2-1] a component that is wanting leads to the request, filled in; the check is kept in the act', async () => {
    const dossier = await at(monday, () => filed(db, here))
    const [page, asked] = await at(monday, async () => {
      const browser = await receiver()
      const first = await browser.act(dossier.id, 'tiep-nhan', {
        'check-0': 'missing',
        'check-answers': 'invalid',
      })
      expect(first.status).toBe(200)
      expect((await now(dossier.id)).status).toBe(1)
      const form = new URLSearchParams()
      for (const field of first.$('form.portal-act [name]').not('button').toArray()) {
        const it = first.$(field)
        const type = it.attr('type')
        if ((type === 'checkbox' || type === 'radio') && it.attr('checked') === undefined) continue
        form.append(String(it.attr('name')), String(it.val() ?? ''))
      }
      form.set('wrong-answers', 'Ngày sinh chưa đúng')
      const action = String(first.$('form.portal-act').attr('action'))
      expect(action).toMatch(/yeu-cau-bo-sung$/)
      return [first, await browser.post(action, form)]
    })
    expect(page.$('#wrong-0').text()).toContain('Hồ sơ chưa có giấy tờ này')
    expect(asked.status).toBe(303)
    const last = (await listActs(db, dossier.id)).at(-1)!
    expect(last.payload!.items).toHaveLength(2)
    expect((last.payload!.check as { state: string }[]).map((it) => it.state)).toContain('missing')
    expect((await now(dossier.id)).status).toBe(5)
    const again = await at(monday, () => filed(db, here))
    await at(monday, async () => (await receiver()).act(again.id, 'tiep-nhan', {}))
    const check = (await listActs(db, again.id)).at(-1)!.payload!.check as { state: string }[]
    expect(check.every((it) => it.state === 'complete')).toBe(true)
  })
})

describe('a supplement that does not come', () => {
  it('[3.6] ends a dossier that was not accepted: refused, after two reminders, each told once', async () => {
    const dossier = await askedFor(await at(monday, () => filed(db, here)))
    expect((await told(dossier.id, 'request-supplement'))[0]).toContain('thứ Hai 14/12/2026, 17:00')
    for (const moment of ['2026-12-07 08:00', '2026-12-07 08:01', '2026-12-09 08:00']) await sweepAt(moment)
    expect(await told(dossier.id, 'supplement-reminder')).toHaveLength(2)
    await sweepAt('2026-12-14 16:59')
    expect((await now(dossier.id)).status).toBe(5)
    // Two processes at once: one act.
    await Promise.all([sweepAt('2026-12-14 17:01'), sweepAt('2026-12-14 17:01')])
    expect(await now(dossier.id)).toMatchObject({ status: 3, supplementDeadline: null })
    const acts = (await listActs(db, dossier.id)).filter((act) => act.act === 'close-supplement')
    expect(acts).toMatchObject([{ actorKind: 'system' }])
    expect(await told(dossier.id, 'close-supplement')).toHaveLength(1)
    expect((await replayDossier(db, dossier.id)).fault).toBeUndefined()
    const { $ } = await (await citizen()).see(`/ho-so/${dossier.id}`)
    expect($('main').text()).toContain('hết hạn mà chưa bổ sung')
    const paper = await (await citizen()).see(`/ho-so/${dossier.id}/phieu/${acts[0]!.sequence}`)
    expect(paper.$('.portal-sheet').text()).toContain('PHIẾU TỪ CHỐI TIẾP NHẬN')
  })

  it('[3.6] stops an accepted one; an extension moves all of it, by rights and only to a later day', async () => {
    const accepted = await at(monday, () => dossierIn(db, here, 4))
    const dossier = await askedFor(accepted, here.handler)
    const later = { reason: 'chờ bệnh viện', deadline: vietnam('2026-12-17 17:00') }
    const extend = (actor: Actor, form: object) =>
      at(monday, () => db.begin((tx) => extendSupplement(tx, actor, { ...on(dossier), ...later, ...form })))
    await expect(extend(here.stranger, {})).rejects.toMatchObject({ code: 'forbidden' })
    await expect(extend(here.citizen.actor, {})).rejects.toMatchObject({ code: 'forbidden' })
    await expect(extend(here.handler, { deadline: monday })).rejects.toMatchObject({ code: 'new-due-too-early' })
    const day = { 'deadline-day': '17', 'deadline-month': '12', 'deadline-year': '2026' }
    await at(monday, async () => {
      const wrong = await (await handler()).act(dossier.id, 'gia-han-bo-sung', { reason: 'chờ bệnh viện cấp lại' })
      expect([wrong.status, wrong.$('#reason').text()]).toEqual([422, 'chờ bệnh viện cấp lại'])
      expect(
        (await (await handler()).act(dossier.id, 'gia-han-bo-sung', { reason: 'chờ bệnh viện', ...day })).status,
      ).toBe(303)
    })
    await sweepAt('2026-12-15 09:00')
    expect((await now(dossier.id)).status).toBe(5)
    expect((await told(dossier.id, 'extend-supplement'))[0]).toContain('thứ Năm 17/12/2026')
    await sweepAt('2026-12-21 17:01')
    expect(await now(dossier.id)).toMatchObject({ status: 8, pausedAt: null })
    const last = (await listActs(db, dossier.id)).at(-1)!
    const paper = await (await citizen()).see(`/ho-so/${dossier.id}/phieu/${last.sequence}`)
    expect(paper.$('.portal-sheet').text()).toContain('THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ')
  })

  it('[3.4-19.4] the notice that a dossier is not eligible is recorded as late after three working days', async () => {
    const accepted = await at(monday, () => dossierIn(db, here, 4))
    await at(vietnam('2026-12-04 09:00'), async () => {
      expect((await (await handler()).actPage(accepted.id, 'yeu-cau-bo-sung')).$('main').text()).toContain(
        'Đã quá ba ngày làm việc từ khi nhận hồ sơ',
      )
      const items = [{ component: '', what: 'Thiếu chữ ký' }]
      const deadline = vietnam('2026-12-18 17:00')
      await db.begin((tx) => requestSupplement(tx, here.handler, { ...on(accepted), items, deadline }))
    })
    expect((await now(accepted.id)).lateActs).toEqual(['not-eligible'])
  })
})

describe('late, early, and sorry', () => {
  it('[3.4-19.9] warns, apologises once, moves the promised time and keeps the first one', async () => {
    const dossier = await at(monday, () => dossierIn(db, here, 4))
    expect(dossier.currentDue).toBe(vietnam('2026-12-03 17:00').toISOString())
    await sweepAt('2026-12-02 07:31')
    await sweepAt('2026-12-02 07:32')
    const warnings = await told(dossier.id, 'due-warning.officer')
    expect(warnings.length).toBe(2)
    expect(warnings[0]).toContain('xin lỗi và hẹn lại chậm nhất thứ Tư 02/12/2026, 17:00')
    const day = { 'due-day': '8', 'due-month': '12', 'due-year': '2026' }
    const sorry = { reason: 'Chờ xác minh nơi cư trú', progress: 'Đã xong bước một', ...day }
    await at(vietnam('2026-12-02 10:00'), async () => {
      expect((await (await receiver()).actPage(dossier.id, 'xin-loi')).status).toBe(403)
      const wrong = await (await handler()).act(dossier.id, 'xin-loi', { ...sorry, 'due-day': '2' })
      expect([wrong.status, wrong.$('#reason').text()]).toEqual([422, 'Chờ xác minh nơi cư trú'])
      expect((await (await handler()).act(dossier.id, 'xin-loi', sorry)).status).toBe(303)
      // Once: the page is not offered any more.
      expect((await (await handler()).actPage(dossier.id, 'xin-loi')).status).toBe(409)
      const fresh = await now(dossier.id)
      const again = { ...on(fresh), reason: 'nữa', due: vietnam('2026-12-20 17:00') }
      await expect(db.begin((tx) => apologise(tx, here.handler, again))).rejects.toMatchObject({
        code: 'apologised-already',
      })
    })
    const after = await now(dossier.id)
    expect(after).toMatchObject({ originalDue: dossier.originalDue, lateActs: [] })
    expect(after.currentDue).toBe(vietnam('2026-12-08 17:00').toISOString())
    expect((await told(dossier.id, 'apologise'))[0]).toContain('xin lỗi bạn')
    const paper = (await (await citizen()).see(`/ho-so/${dossier.id}/phieu/${after.revision}`))
      .$('.portal-sheet')
      .text()
    for (const words of ['Mẫu số 04', 'ngày 03 tháng 12 năm 2026', 'ngày 08 tháng 12 năm 2026'])
      expect(paper).toContain(words)
    // Not overdue at the first time, overdue once at the second; the applicant is told too.
    await sweepAt('2026-12-03 17:01')
    expect(await told(dossier.id, 'overdue')).toEqual([])
    await sweepAt('2026-12-08 17:01')
    expect(await told(dossier.id, 'overdue')).toHaveLength(1)
    expect(await told(dossier.id, 'overdue.officer')).toHaveLength(2)
    expect((await replayDossier(db, dossier.id)).fault).toBeUndefined()
  })

  it('[3.4-19.9] an apology that comes too late is possible and stays visible as late', async () => {
    const dossier = await at(monday, () => dossierIn(db, here, 4))
    await at(vietnam('2026-12-03 09:00'), async () => {
      expect((await (await leader()).actPage(dossier.id, 'xin-loi')).$('main').text()).toContain(
        'Đã muộn hơn luật cho phép',
      )
      const form = { ...on(dossier), reason: 'Chờ xác minh', due: vietnam('2026-12-08 17:00') }
      await db.begin((tx) => apologise(tx, here.leader, form))
    })
    expect((await now(dossier.id)).lateActs).toEqual(['apologise'])
    expect((await (await leader()).see(`/can-bo/ho-so/${dossier.id}`)).$('main').text()).toContain(
      'Lời xin lỗi gửi muộn',
    )
  })

  it('[3.4-20.4] a result that is early says so', async () => {
    const dossier = await at(monday, () => dossierIn(db, here, 9))
    expect(dossier.punctuality).toBe('early')
    expect((await told(dossier.id, 'finish'))[0]).toContain('Kết quả có sớm hơn ngày hẹn')
    expect((await (await citizen()).see(`/ho-so/${dossier.id}`)).$('aside').text()).toContain('Trước hạn')
  })

  it('[3.4-19.8] a result may have a last day: its owner is reminded before', async () => {
    const working = await at(monday, () => dossierIn(db, here, 4))
    const result = { outcome: 'granted', resultFileIds: [], text: '', result: { validUntil: '2027-06-30' } } as const
    await at(monday, () => db.begin((tx) => finishDossier(tx, here.handler, { ...on(working), ...result })))
    await sweepAt('2027-05-31 08:00')
    expect((await told(working.id, 'result-expiry'))[0]).toContain('30/06/2027')
  })
})

describe('at the agency’s cost', () => {
  it('[3.4-21] an error corrected or papers lost: nothing more is asked, what was open is cancelled, the applicant hears why', async () => {
    const decided = await at(monday, () => dossierIn(db, here, 9))
    const due = { item: 'Bản sao', amount: 8000, when: 'return' } as const
    await db.begin((tx) => askDue(tx, here.handler, { ...on(decided), ...due }))
    await db.begin(async (tx) =>
      correctError(tx, here.leader, { ...on((await findDossier(tx, decided.id))!), reason: 'sai tên' }),
    )
    const reopened = await now(decided.id)
    expect(reopened).toMatchObject({ status: 4, atAgencyCost: true, punctuality: null })
    expect((await duesOf(db, decided.id)).map((it) => it.state)).toEqual(['cancelled'])
    await expect(db.begin((tx) => askDue(tx, here.handler, { ...on(reopened), ...due }))).rejects.toMatchObject({
      code: 'at-agency-cost',
    })
    const paid = await at(monday, () => dossierIn(db, here, 4))
    await db.begin((tx) => askDue(tx, here.handler, { ...on(paid), ...due, when: 'supplement' }))
    const loss = { kind: 'lost', papers: 'Giấy chứng sinh', remedy: 'Cơ quan xin bệnh viện cấp lại.' }
    expect((await (await handler()).actPage(paid.id, 'mat-hong-giay-to')).status).toBe(403)
    expect((await (await leader()).act(paid.id, 'mat-hong-giay-to', { papers: 'Giấy chứng sinh' })).status).toBe(422)
    expect((await (await leader()).act(paid.id, 'mat-hong-giay-to', loss)).status).toBe(303)
    const after = await now(paid.id)
    expect(after).toMatchObject({ status: 4, atAgencyCost: true, pausedAt: null })
    expect((await told(paid.id, 'admit-loss'))[0]).toContain('Mọi chi phí do cơ quan chịu')
    const paper = (await (await citizen()).see(`/ho-so/${paid.id}/phieu/${after.revision}`)).$('.portal-sheet').text()
    expect(paper).toContain('BỊ MẤT')
    expect((await replayDossier(db, paid.id)).fault).toBeUndefined()
  })
})

describe('stopping at the applicant’s wish', () => {
  it('[3.4-21] while nothing is decided, by the owner alone; the notice says who asked', async () => {
    const dossier = await at(monday, () => dossierIn(db, here, 4))
    const url = `/ho-so/${dossier.id}/dung`
    const other = await browserOf(portal, (await town(db, { code: '9.000077' })).citizen.actor)
    expect((await other.see(url)).status).toBe(404)
    expect((await (await citizen()).send(url, url, { reason: '' })).status).toBe(422)
    expect((await (await citizen()).send(url, url, { reason: 'Tôi chờ tòa án' })).status).toBe(303)
    const after = await now(dossier.id)
    expect(after.status).toBe(8)
    const page = (await (await citizen()).see(`/ho-so/${dossier.id}`)).$('main').text()
    expect(page).toContain('Đã dừng giải quyết theo yêu cầu của bạn')
    const paper = (await (await citizen()).see(`/ho-so/${dossier.id}/phieu/${after.revision}`))
      .$('.portal-sheet')
      .text()
    expect(paper).toContain('Theo yêu cầu của người nộp. Tôi chờ tòa án')
    expect((await (await citizen()).see(url)).status).toBe(409)
    const decided = await at(monday, () => dossierIn(db, here, 9))
    expect((await (await citizen()).see(`/ho-so/${decided.id}/dung`)).status).toBe(409)
    const fresh = await at(monday, () => filed(db, here))
    expect((await (await citizen()).see(`/ho-so/${fresh.id}/dung`)).status).toBe(409)
  })
})

describe('silence', () => {
  const ground = 'Luật Mẫu điều 7'
  const rule = (procedureCode: string, decision: 'consent' | 'refusal', validFrom = '2026-11-01') =>
    db.begin((tx) =>
      insertHandling(tx, {
        ...{ procedureCode, agencyPath: '/', agencyName: '', validFrom, decision: ground },
        rules: { ...usualHandling, tacit: { decision, ground, after: 'due' } },
        ...{ writtenBy: null, writtenByName: 'Người thử', at: monday },
      }),
    )

  it('[3.7-4] decides at the limit with its pauses, also what nobody began; both sides hear it, and it can be printed', async () => {
    const place = await town(db, { code: '9.000050' })
    await rule('9.000050', 'consent')
    const owner = () => browserOf(portal, place.citizen.actor)
    const dossier = await at(monday, () => dossierIn(db, place, 2))
    expect(dossier.tacitDue).toBe(vietnam('2026-12-03 17:00').toISOString())
    await at(monday, async () =>
      expect((await (await owner()).see(`/ho-so/${dossier.id}`)).$('aside').text()).toContain(
        `Nếu cơ quan không trả lời đến thứ Năm 03/12/2026, 17:00, hồ sơ được coi là đồng ý, theo ${ground}`,
      ),
    )
    // An apology does not put it off.
    await at(vietnam('2026-12-01 09:00'), () =>
      db.begin((tx) =>
        apologise(tx, place.leader, { ...on(dossier), reason: 'Chờ', due: vietnam('2026-12-20 17:00') }),
      ),
    )
    await sweepAt('2026-12-03 17:00')
    await sweepAt('2026-12-03 17:01')
    const after = await now(dossier.id)
    expect(after).toMatchObject({ status: 9, outcome: 'granted', isTacit: true })
    expect((await listActs(db, dossier.id)).map((act) => act.act).slice(-2)).toEqual(['process', 'tacit-decision'])
    expect((await told(dossier.id, 'tacit-decision'))[0]).toContain(ground)
    expect((await told(dossier.id, 'tacit-decision.officer')).length).toBeGreaterThan(0)
    expect(await told(dossier.id, 'process')).toEqual([])
    const page = (await (await owner()).see(`/ho-so/${dossier.id}`)).$('main').text()
    expect(page).toContain('Hồ sơ được coi là đã được đồng ý')
    const paper = (await (await owner()).see(`/ho-so/${dossier.id}/phieu/${after.revision}`)).$('.portal-sheet').text()
    for (const words of ['QUYẾT ĐỊNH MẶC NHIÊN', ground]) expect(paper).toContain(words)
    expect((await replayDossier(db, dossier.id)).fault).toBeUndefined()
  })

  it('[0-R0.1] a dossier keeps the rules of its day; silence may also refuse', async () => {
    const place = await town(db, { code: '9.000051' })
    const before = await at(vietnam('2026-10-01 09:00'), () => dossierIn(db, place, 4))
    await rule('9.000051', 'refusal')
    expect(before.tacitDue).toBeNull()
    const dossier = await at(monday, () => dossierIn(db, place, 4))
    await sweepAt('2026-12-04 09:00')
    expect((await now(before.id)).status).toBe(4)
    expect(await now(dossier.id)).toMatchObject({ status: 9, outcome: 'refused', isTacit: true })
  })
})

test('what cannot be met is tried again later and holds up nothing else', async () => {
  const broken = await at(monday, () => filed(db, here))
  const sound = await at(monday, () => filed(db, here))
  await db`update dossiers.moment set kind = 'tacit', try_at = '2026-12-22T00:00:00Z' where dossier_id = ${broken.id}`
  await db`update dossiers.dossier set handling = ${db.json({ tacit: { decision: 'consent' } })} where id = ${broken.id}`
  await sweepAt('2026-12-22 08:00')
  expect((await told(sound.id, 'accept-late.officer')).length).toBeGreaterThan(0)
  const [moment] = await db<{ done: boolean; later: boolean }[]>`
    select done_at is not null as done, try_at > '2026-12-22T00:30:00Z' as later
    from dossiers.moment where dossier_id = ${broken.id}`
  expect(moment).toEqual({ done: false, later: true })
})

test('moments of dossiers from before are counted once', async () => {
  const old = await at(monday, () => dossierIn(db, here, 4))
  await db`delete from dossiers.moment where dossier_id = ${old.id}`
  await db`insert into dossiers.moment (dossier_id, kind, at, try_at)
    values (${old.id}, 'recount', '2026-11-01', '2026-11-01')`
  await sweepAt('2026-11-30 10:00')
  const rows = await db<{ kind: string }[]>`
    select kind from dossiers.moment where dossier_id = ${old.id} and done_at is null order by kind`
  expect(rows.map((row) => row.kind)).toEqual(['due-warning', 'overdue'])
})

test('acceptance by the command of the domain needs every component', async () => {
  const dossier = await at(monday, () => filed(db, here))
  const check = [{ component: 'Giấy chứng sinh', state: 'missing' }] as const
  await expect(
    at(monday, () => db.begin((tx) => acceptDossier(tx, here.receiver, { ...on(dossier), check }))),
  ).rejects.toMatchObject({ code: 'components-wanting' })
})
