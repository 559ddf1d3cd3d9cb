import { expect, test } from 'vitest'
import { apologise, type Dossier, fileDossier, finishDossier, requestSupplement, submitSupplement } from '#dossiers'
import { at } from '#platform/clock.ts'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { person } from '../../../../tests/support/accounts.ts'
import { actorOf } from '#identity'
import { browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { remindOwners } from './sweep-own-reminders.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const vietnam = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)
const monday = vietnam('2026-11-30 09:00')
const on = (it: Dossier) => ({ dossierId: it.id, revision: it.revision })
const citizen = () => browserOf(portal, here.citizen.actor)
const see = (moment: Date, url: string) => at(moment, async () => (await citizen()).see(url))

async function file(dossier: Dossier, kind: string, moment = monday): Promise<string> {
  return at(moment, async () => {
    const { cookie } = await citizen()
    const answer = await portal.web.inject({ url: `/ho-so/${dossier.id}/lich/${kind}.ics`, headers: { cookie } })
    return answer.statusCode === 200 ? answer.body.replaceAll('\r\n ', '') : String(answer.statusCode)
  })
}
const told = async (dossier: Dossier) => {
  const rows = await db<{ text: string }[]>`
    select text from notices.message where about = ${`dossier:${dossier.id}`} and kind = 'dossiers.own-reminder'`
  return rows.map((it) => it.text)
}

test('rights: only the owner, signed in; nonsense is refused or leads back', async () => {
  const dossier = await at(monday, () => dossierIn(db, here, 4))
  const url = `/ho-so/${dossier.id}/lich`
  for (const path of [url, `${url}/promised.ics`]) {
    expect((await portal.web.inject({ url: path })).statusCode).toBe(303)
    const other = await browserOf(portal, await actorOf(db, (await person(db)).accountId, 'citizen'))
    expect((await other.see(path)).status).toBe(404)
    expect((await (await browserOf(portal, here.handler)).see(path)).status).toBe(404)
  }
  const browser = await at(monday, citizen)
  expect((await browser.send(url, url, { kind: 'x' })).status).toBe(400)
  expect((await browser.send(url, url, { kind: 'expiry', expiry: '3' })).status).toBe(303)
  expect((await browser.send(url, url, { kind: 'promised', promised: '4' })).status).toBe(303)
  expect(await db`select from dossiers.own_reminder`).toHaveLength(0)
})

test('the promised day in a calendar: no name in it; the file of a moved day replaces it; a paused clock has none', async () => {
  const dossier = await at(monday, () => dossierIn(db, here, 4))
  const page = await see(monday, `/ho-so/${dossier.id}`)
  expect(page.$(`aside a[href="/ho-so/${dossier.id}/lich/promised.ics"]`)).toHaveLength(1)
  const first = await file(dossier, 'promised')
  expect(first).toContain(`UID:${dossier.id}-promised@`)
  expect(first).toContain('DTSTART:20261203T100000Z')
  expect(first).toContain('SEQUENCE:2')
  expect(first).not.toContain(here.citizen.name)
  const due = vietnam('2026-12-11 10:00')
  const sorry = await at(monday, () =>
    db.begin((tx) => apologise(tx, here.leader, { ...on(dossier), reason: 'Máy in hỏng', due })),
  )
  const moved = await file(sorry, 'promised')
  expect(moved).toContain('DTSTART:20261211T030000Z')
  expect(moved).toContain('SEQUENCE:4')
  const items = [{ component: '', what: 'Thêm ảnh' }]
  const deadline = vietnam('2026-12-10 17:00')
  const asked = await at(monday, () =>
    db.begin((tx) => requestSupplement(tx, here.handler, { ...on(sorry), items, deadline })),
  )
  expect(await file(asked, 'promised')).toBe('404')
  expect(await file(asked, 'supplement')).toMatch(/DTSTART:20261210T100000Z.*TRIGGER:-P2D/s)
  expect((await see(monday, `/ho-so/${dossier.id}/lich`)).$('main').text()).toContain('Đồng hồ đang dừng')
})

test('a result to be collected, and its last day', async () => {
  const dossier = await at(monday, () => dossierIn(db, here, 4))
  const result = {
    outcome: 'granted',
    resultFileIds: [],
    text: '',
    result: { validUntil: '2027-01-31' },
  } as const
  const done = await at(monday, () => db.begin((tx) => finishDossier(tx, here.handler, { ...on(dossier), ...result })))
  expect(await file(done, 'collect')).toMatch(/DTSTART:20261201T003000Z.*LOCATION:Ủy ban nhân dân phường Cửa Nam/s)
  // What nobody has collected is for tomorrow.
  expect(await file(done, 'collect', vietnam('2026-12-04 10:00'))).toContain('DTSTART:20261207T003000Z')
  expect(await file(done, 'expiry')).toContain('DTSTART:20270131T003000Z')
  expect((await see(monday, `/ho-so/${done.id}/lich`)).$('main section')).toHaveLength(2)
})

test('a reminder that was asked for comes once, moves with the date, and can be taken back', async () => {
  const dossier = await at(monday, () =>
    db.begin((tx) =>
      fileDossier(tx, here.citizen.actor, {
        ...{ procedure: here.procedure, formVersionId: null, agency: here.here, channel: 'online' },
        ...{ applicantPartyId: here.citizen.partyId, applicant: { name: here.citizen.name }, answers: {}, papers: [] },
      }),
    ),
  )
  const items = [{ component: '', what: 'Thêm ảnh' }]
  const deadline = vietnam('2026-12-10 17:00')
  const asked = await at(monday, () =>
    db.begin((tx) => requestSupplement(tx, here.receiver, { ...on(dossier), items, deadline })),
  )
  const url = `/ho-so/${asked.id}/lich`
  const send = (fields: Record<string, string>) => at(monday, async () => (await citizen()).send(url, url, fields))
  expect((await send({ supplement: '2' })).status).toBe(303)
  expect((await see(monday, url)).$('main').text()).toContain('Cổng sẽ nhắc bạn thứ Ba 08/12/2026, 17:00')
  await send({})
  expect(await db`select from dossiers.own_reminder`).toHaveLength(0)
  await send({ supplement: '2' })
  await at(vietnam('2026-12-08 16:59'), () => remindOwners(portal))
  expect(await told(asked)).toEqual([])
  // The deadline moves: so does the reminder.
  await db`update dossiers.dossier set supplement_deadline = ${vietnam('2026-12-15 17:00')} where id = ${asked.id}`
  await at(vietnam('2026-12-08 17:01'), () => remindOwners(portal))
  expect(await told(asked)).toEqual([])
  await at(vietnam('2026-12-13 17:01'), () => remindOwners(portal))
  await at(vietnam('2026-12-13 17:02'), () => remindOwners(portal))
  expect(await told(asked)).toEqual([expect.stringContaining('thứ Ba 15/12/2026, 17:00')])
})

test('what was done in time is not reminded of', async () => {
  const dossier = await at(monday, () => filed(db, here))
  const items = [{ component: '', what: 'Thêm ảnh' }]
  const deadline = vietnam('2026-12-10 17:00')
  const asked = await at(monday, () =>
    db.begin((tx) => requestSupplement(tx, here.receiver, { ...on(dossier), items, deadline })),
  )
  const url = `/ho-so/${asked.id}/lich`
  await at(monday, async () => (await citizen()).send(url, url, { supplement: '1' }))
  await at(monday, () =>
    db.begin((tx) =>
      submitSupplement(tx, here.citizen.actor, {
        ...on(asked),
        items: [{ number: 1, text: 'Đây', fileIds: [] }],
      } as never),
    ),
  )
  await at(vietnam('2026-12-10 08:00'), () => remindOwners(portal))
  expect(await told(asked)).toEqual([])
})
