import fc from 'fast-check'
import { expect, test } from 'vitest'
import { saveAgency } from '#catalogues'
import { actorOf, grantRole } from '#identity'
import { loadCalendar } from '#law'
import type { Role } from '#platform/actor.ts'
import { at } from '#platform/clock.ts'
import { person } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { findOffice, servicesOf } from '../office/office.sql.ts'
import { saveOffice, saveService } from '../office/save.sql.ts'
import { book } from './book.ts'
import { bookableDays, type Slot, timesOf, turnOf } from './slots.ts'

const portal = await testPortal()
const { db } = portal
const [centre, other] = await db.begin(async (tx) => [
  await saveAgency(tx, { name: 'Phường Mẫu', level: 'other' }),
  await saveAgency(tx, { name: 'Phường Khác', level: 'other' }),
])
const fresh = { id: null, revision: 0, isOpen: true }
const { officeId, serviceId } = await db.begin(async (tx) => {
  const office = {
    agencyId: centre!.id,
    name: 'Một cửa Mẫu',
    place: 'Số 1 phố Mẫu',
    homeTickets: true,
    stopsBefore: 15,
  }
  const officeId = (await saveOffice(tx, { ...fresh, ...office }))!
  const line = { officeId, prefix: 'A', nameVi: 'Hộ tịch', nameEn: 'Civil status', procedures: [], expectedMinutes: 10 }
  return { officeId, serviceId: (await saveService(tx, { ...fresh, ...line }))! }
})
/** Wednesday 25 November 2026, 9:00; and the day after, at the same time. */
const today = new Date('2026-11-25T02:00:00Z')
const tomorrow = new Date('2026-11-26T02:00:00Z')

async function officer(role: Role, agencyId: number) {
  const { accountId } = await person(db)
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId }))
  return browserOf(portal, await actorOf(db, accountId, 'officer'))
}
async function citizen() {
  const { accountId, name } = await person(db)
  const actor = await actorOf(db, accountId, 'citizen')
  return { actor, name, accountId, ...(await browserOf(portal, actor)) }
}
const administrator = await officer('agency-administrator', centre!.id)
const receiver = await officer('receiver', centre!.id)
const [mai, lan] = [await citizen(), await citizen()]
const page = `/quay/${officeId}/dat-lich`
const keepSlot = `/quan-tri/quay/${officeId}/khung-gio/moi`

test('an administrator says when people may book, and what is wrong is said beside it', async () => {
  const send = (fields: Record<string, string>) => administrator.send(keepSlot, keepSlot, fields)
  const wrong = await send({ service: '', from: '25:00', to: '8h', every: '1', capacity: '0' })
  expect(wrong.status).toBe(422)
  const said = wrong.$('.govuk-error-summary').text()
  for (const words of ['“Việc”', '“Các thứ trong tuần”', '“Từ giờ” phải là giờ', 'từ 5 đến 240', 'từ 1 đến 100'])
    expect(said).toContain(words)
  expect((await receiver.see(keepSlot)).status).toBe(403)
  expect((await mai.see(page)).$('main').text()).toContain('chưa nhận đặt lịch')
  const form = new URLSearchParams({
    service: String(serviceId),
    from: '9:00',
    to: '10:00',
    every: '30',
    capacity: '1',
  })
  for (const day of [1, 2, 3, 4, 5]) form.append('weekdays', String(day))
  form.set('isOpen', 'yes')
  form.set('_token', String((await administrator.see(keepSlot)).$('main input[name=_token]').val()))
  expect((await administrator.post(keepSlot, form)).status).toBe(303)
})

test('people book, move and cancel; they are told, and take it into their calendar', () =>
  at(today, async () => {
    expect((await portal.web.inject({ url: page })).statusCode).toBe(303)
    const days = (await mai.see(`${page}?viec=${serviceId}`)).$('main').text()
    expect(days).toContain('thứ Năm 26/11/2026')
    expect(days).not.toContain('28/11/2026')
    const thursday = `${page}?viec=${serviceId}&ngay=2026-11-26`
    const choose = (who: typeof mai, time: Record<string, string>) => who.send(thursday, page, time)
    expect((await choose(mai, {})).$('.govuk-error-summary').text()).toContain('Hãy chọn một giờ')
    expect((await choose(mai, { time: '09:10' })).status).toBe(409)
    const booked = await choose(mai, { time: '09:00' })
    expect(booked.status).toBe(303)
    const mine = String(booked.location)
    expect((await choose(mai, { time: '09:30' })).$('main').text()).toContain('đã có lịch hẹn')
    expect((await choose(lan, { time: '09:00' })).status).toBe(409)
    expect((await lan.see(mine)).status).toBe(404)
    const code = (await mai.see(mine)).$('h1').text().slice(-6)
    expect((await mai.see('/thong-bao')).$('main').text()).toContain('Đã đặt lịch hẹn thứ Năm 26/11/2026, 09:00')
    const file = await portal.web.inject({ url: `${mine}/lich-hen.ics`, headers: { cookie: mai.cookie } })
    expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(file.body).toContain('DTSTART:20261126T020000Z\r\nDTEND:20261126T023000Z')
    expect(file.body.replaceAll('\r\n ', '')).toContain(`Mã hẹn: ${code}`)
    const move = `${thursday}&doi=${mine.split('/').pop()}`
    expect((await mai.send(move, page, { time: '09:30' })).location).toBe(mine)
    expect((await mai.see(mine)).$('main').text()).toContain('thứ Năm 26/11/2026, 09:30')
    const hers = String((await choose(lan, { time: '09:00' })).location)
    expect((await lan.send(hers, `${hers}/huy`, {})).status).toBe(303)
    expect((await lan.see(hers)).$('main').text()).toContain('Đã hủy')
    expect((await lan.see('/lich-hen')).$('main').text()).toContain('chưa có lịch hẹn nào')
    expect((await mai.see('/en/lich-hen')).$('main').text()).toContain('Thursday 26 November 2026, 09:30')
  }))

test('the day before people are reminded once; who comes gets a number in the turn of the booked time', async () => {
  const reminders = async () => {
    const rows = await db`select from notices.message where kind = 'counter.appointment-reminded'`
    return rows.length
  }
  await at(today, () => portal.sweep())
  expect(await reminders()).toBe(0)
  await db`update counter.appointment set booked_at = '2026-11-20T00:00:00Z' where account_id = ${mai.accountId}`
  await at(today, () => portal.sweep())
  await at(today, () => portal.sweep())
  expect(await reminders()).toBe(1)
  await at(tomorrow, async () => {
    const list = `/can-bo/quay/lich-hen?van-phong=${officeId}`
    const shown = await receiver.see(list)
    expect(shown.$('table').text()).toContain(mai.name)
    const action = shown.$('form[action$="/den"]').attr('action')!
    const stranger = await officer('receiver', other!.id)
    expect((await stranger.see(list)).status).toBe(404)
    const token = String((await stranger.see('/can-bo/quay')).$('input[name=_token]').first().val())
    expect((await stranger.post(action, new URLSearchParams({ _token: token }))).status).toBe(403)
    expect((await receiver.send(list, action, {})).status).toBe(303)
    const [ticket] = await db<{ number: string; turnAt: Date; accountId: string }[]>`
      select number, turn_at as "turnAt", account_id as "accountId" from counter.ticket where source = 'booking'`
    expect(ticket).toEqual({ number: 'A001', turnAt: new Date('2026-11-26T02:30:00Z'), accountId: mai.accountId })
    expect((await receiver.see(list)).$('table').text()).toContain('A001')
  })
  expect((await receiver.see('/can-bo/quay/lich-hen?ngay=31/02/2026')).status).toBe(422)
})

test('a day off cancels what was booked, with its reason to those who booked', () =>
  at(today, async () => {
    const friday = `${page}?viec=${serviceId}&ngay=2026-11-27`
    expect((await lan.send(friday, page, { time: '09:00' })).status).toBe(303)
    const url = `/quan-tri/quay/${officeId}/ngay-nghi`
    const past = await administrator.send(url, url, { day: '01/11/2026', reason: '' })
    expect([past.status, past.$('#day').val()]).toEqual([422, '01/11/2026'])
    const reason = 'Mất điện theo thông báo'
    expect((await administrator.send(url, url, { day: '27/11/2026', reason })).status).toBe(303)
    expect((await lan.see(`${page}?viec=${serviceId}`)).$('main').text()).not.toContain('27/11/2026')
    const [told] = await db<{ text: string }[]>`
      select text from notices.message where kind = 'counter.appointment-cancelled'`
    expect(told!.text).toContain(reason)
    expect((await lan.see('/lich-hen')).$('main').text()).toContain('chưa có lịch hẹn nào')
  }))

test('a time takes no more people than it has places, however many book at once', () =>
  at(today, async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => citizen()))
    const [office, [service]] = [(await findOffice(db, officeId))!, await servicesOf(db, officeId)]
    await db`update counter.slot set capacity = 3 where office_id = ${officeId}`
    const it = { office, service: service!, procedureCode: '', at: new Date('2026-12-01T02:00:00Z') }
    const outcomes = await Promise.allSettled(people.map((who) => db.begin((tx) => book(tx, who.actor, it))))
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(3)
    const [row] = await db<{ count: number }[]>`
      select count(distinct code)::integer as count from counter.appointment where at = ${it.at} and state = 'booked'`
    expect(row!.count).toBe(3)
  }))

test('slots give times within their bounds, on their weekdays and working days only', async () => {
  const calendar = await loadCalendar(db)
  const slot = fc.record({
    ...{ id: fc.constant(1), officeId: fc.constant(1), serviceId: fc.constant(1), revision: fc.constant(1) },
    weekdays: fc.subarray([1, 2, 3, 4, 5]),
    ...{ fromMinute: fc.nat(900), toMinute: fc.integer({ min: 901, max: 1440 }) },
    ...{
      everyMinutes: fc.integer({ min: 5, max: 240 }),
      capacity: fc.integer({ min: 1, max: 9 }),
      isOpen: fc.boolean(),
    },
  })
  fc.assert(
    fc.property(fc.array(slot, { maxLength: 4 }), (slots: Slot[]) => {
      const days = bookableDays(slots, { calendar, off: new Set(['2026-11-30']), now: today })
      expect(days).not.toContain('2026-11-30')
      for (const day of days) {
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
        expect(slots.some((it) => it.isOpen && it.weekdays.includes(weekday))).toBe(true)
        const times = timesOf(slots, day).map((it) => it.at.getTime())
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b))
      }
    }),
  )
  const booked = { at: today, minutes: 30 }
  expect(turnOf(booked, new Date('2026-11-25T01:00:00Z'))).toEqual(today)
  expect(turnOf(booked, new Date('2026-11-25T02:30:00Z'))).toEqual(today)
  const late = new Date('2026-11-25T02:31:00Z')
  expect(turnOf(booked, late)).toEqual(late)
})
