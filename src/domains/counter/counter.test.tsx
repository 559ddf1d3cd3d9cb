import fc from 'fast-check'
import { expect, test } from 'vitest'
import { saveAgency } from '#catalogues'
import { actorOf, grantRole } from '#identity'
import { loadCalendar } from '#law'
import type { Role } from '#platform/actor.ts'
import { at } from '#platform/clock.ts'
import { newId } from '#platform/new-id.ts'
import { person } from '../../../tests/support/accounts.ts'
import { browserOf } from '../../../tests/support/desk.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { findBooth, findOffice, servicesOf } from './office/office.sql.ts'
import { receptionAt } from './office/reception.ts'
import { callNext, moveNumber } from './queue/call-number.ts'
import { estimateWait } from './queue/estimate-wait.ts'
import { takeNumber } from './queue/take-number.ts'
import { mayMove, moves, numberText } from './queue/ticket.ts'
import { nextNumber } from './queue/ticket.sql.ts'

const portal = await testPortal()
const { db } = portal
const [centre, other] = await db.begin(async (tx) => [
  await saveAgency(tx, { name: 'Phường Mẫu', level: 'other' }),
  await saveAgency(tx, { name: 'Phường Khác', level: 'other' }),
])
/** A Wednesday morning in office hours. */
const morning = new Date('2026-11-25T02:00:00Z')
const keep = '/quan-tri/quay'

async function officer(role: Role, agencyId: number | null) {
  const { accountId } = await person(db)
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId }))
  const actor = await actorOf(db, accountId, 'officer')
  return { actor, ...(await browserOf(portal, actor)) }
}
async function citizen() {
  const { accountId } = await person(db)
  return browserOf(portal, await actorOf(db, accountId, 'citizen'))
}
const administrator = await officer('agency-administrator', centre!.id)
const receiver = await officer('receiver', centre!.id)
const stranger = await officer('receiver', other!.id)
const leader = await officer('leader', centre!.id)

const office = {
  name: 'Một cửa phường Mẫu',
  place: 'Số 1 phố Mẫu',
  stopsBefore: '15',
  homeTickets: 'yes',
  isOpen: 'yes',
}
const line = { prefix: 'a', nameVi: 'Hộ tịch', nameEn: 'Civil status', expectedMinutes: '10', isOpen: 'yes' }

test('an agency’s administrator keeps offices, lines and booths there, nobody else', async () => {
  expect((await receiver.see(keep)).status).toBe(403)
  expect((await stranger.see(`${keep}/moi`)).status).toBe(403)
  const wrong = await administrator.send(`${keep}/moi`, `${keep}/moi`, {
    ...office,
    name: '',
    stopsBefore: 'x',
    agency: '',
  })
  expect(wrong.status).toBe(422)
  const said = wrong.$('.govuk-error-summary').text()
  for (const words of ['Hãy chọn một cơ quan', 'Hãy điền mục “Tên nơi tiếp dân”', 'từ 0 đến 240'])
    expect(said).toContain(words)
  expect(wrong.$('#place').val()).toBe('Số 1 phố Mẫu')
  const elsewhere = { ...office, agency: String(other!.id) }
  expect((await administrator.send(`${keep}/moi`, `${keep}/moi`, elsewhere)).status).toBe(422)
  const saved = await administrator.send(`${keep}/moi`, `${keep}/moi`, { ...office, agency: String(centre!.id) })
  expect(saved).toMatchObject({ status: 303, location: `${keep}/1?xong=1` })
  const services = `${keep}/1/dich-vu/moi`
  const bad = await administrator.send(services, services, { ...line, prefix: '1', procedures: '9.999999' })
  expect(bad.$('.govuk-error-summary').text()).toContain('9.999999')
  expect((await administrator.send(services, services, line)).status).toBe(303)
  const twice = await administrator.send(services, services, line)
  expect([twice.status, twice.$('.govuk-error-summary').text()]).toEqual([422, expect.stringContaining('đã dùng')])
  const second = { ...line, prefix: 'B', nameVi: 'Chứng thực', nameEn: 'Certification' }
  expect((await administrator.send(services, services, second)).status).toBe(303)
  const booths = `${keep}/1/quay-so/moi`
  expect((await administrator.send(booths, booths, { label: '1' })).status).toBe(422)
  const booth = new URLSearchParams({ label: '1', isOpen: 'yes' })
  const lines = (await servicesOf(db, 1)).map((it) => String(it.id))
  for (const it of lines) booth.append('services', it)
  booth.set('_token', String((await administrator.see(booths)).$('main input[name=_token]').last().val()))
  expect((await administrator.post(booths, booth)).status).toBe(303)
  expect((await administrator.send(booths, booths, { label: '2', services: lines[1]!, isOpen: 'yes' })).status).toBe(
    303,
  )
  const stale = await administrator.send(`${keep}/1`, `${keep}/1`, { ...office, revision: '7' })
  expect([stale.status, stale.$('main').text()]).toEqual([409, expect.stringContaining('Người khác vừa sửa')])
  expect((await administrator.send(`${keep}/1`, `${keep}/1`, { ...office, name: 'a\u0000' })).status).toBe(400)
  expect((await administrator.see(`${keep}/1/quay-so/99`)).status).toBe(404)
  expect((await (await officer('agency-administrator', other!.id)).see(`${keep}/1`)).status).toBe(403)
})

test('a number from home, its turn at the booth, and what the waiting room sees', () =>
  at(morning, async () => {
    const [mai, lan] = [await citizen(), await citizen()]
    const visitor = await portal.web.inject({ url: '/quay/1' })
    expect(visitor.body).toContain('Đăng nhập để lấy số từ nhà')
    const take = (who: typeof mai, service = '1') => who.send('/quay/1', '/quay/1/lay-so', { service })
    const taken = await take(mai)
    expect(taken.status).toBe(303)
    const mine = String(taken.location)
    expect((await mai.see(mine)).$('.portal-slip__number').text()).toBe('A001')
    const form = new URLSearchParams({ service: '1' })
    form.set('_token', String((await mai.see('/quay')).$('input[name=_token]').val()))
    const again = await mai.post('/quay/1/lay-so', form)
    expect([again.status, again.$('main').text()]).toEqual([409, expect.stringContaining('đang có một số')])
    const hers = String((await take(lan)).location)
    expect((await lan.see(hers)).$('main').text()).toContain('Còn 1 người trước bạn')
    expect((await mai.see('/en/quay/1')).$('main').text()).toContain('2 waiting')

    const booth = '/can-bo/quay/1'
    const act = async (slug: string, fields = {}) => {
      const _token = String((await receiver.see(booth)).$('main input[name=_token]').first().val())
      return receiver.post(`${booth}/${slug}`, new URLSearchParams({ _token, ...fields }))
    }
    expect((await stranger.see(booth)).status).toBe(403)
    expect((await receiver.see(booth)).headers.location).toBe('/can-bo/quay')
    expect((await receiver.send('/can-bo/quay', `${booth}/ngoi`, {})).status).toBe(303)
    await act('goi')
    expect((await receiver.see(booth)).$('main').text()).toContain('Số ở quầy: A001')
    expect((await mai.see(mine)).$('.portal-slip__state').text()).toBe('Mời đến quầy 1')
    const screen = await portal.web.inject({ url: '/quay/1/man-hinh' })
    expect(screen.body).toContain('<td>A001</td>')
    expect(screen.body).toContain('http-equiv="refresh"')
    const present = String((await receiver.see(booth)).$('input[name=ticket]').first().val())
    const typed = new URLSearchParams({ ticket: present })
    typed.set('_token', String((await receiver.see(booth)).$('main input[name=_token]').first().val()))
    expect((await receiver.post(`${booth}/goi`, typed)).status).toBe(409)
    await act('goi-lai', { ticket: present })
    await act('bo-qua', { ticket: present })
    expect((await mai.see(mine)).$('.portal-slip__state').text()).toContain('báo cán bộ')
    await act('goi')
    const next = String((await receiver.see(booth)).$('input[name=ticket]').first().val())
    await act('da-den', { ticket: next })
    await act('chuyen', { ticket: next, service: String((await servicesOf(db, 1))[1]!.id) })
    expect((await lan.see(hers)).$('main').text()).toContain('Chứng thực')
    await act('goi-lai', { ticket: present })
    await act('da-den', { ticket: present })
    await act('goi')
    expect((await receiver.see(booth)).$('main').text()).toContain('Số ở quầy: A002')
    await act('da-den', { ticket: next })
    await act('xong', { ticket: next })
    await act('goi')
    expect((await receiver.see(`${booth}?het=1`)).$('main').text()).toContain('Không còn ai chờ')

    expect((await receiver.see('/can-bo/quay/thong-ke')).status).toBe(403)
    const times = await leader.see('/can-bo/quay/thong-ke?van-phong=1&tu=25/11/2026&den=25/11/2026')
    expect(times.$('table').text()).toContain('A. Hộ tịch')
    expect((await leader.see('/can-bo/quay/thong-ke?tu=31/02/2026')).status).toBe(422)
    const third = String((await take(mai)).location)
    expect((await lan.post(`${third}/tra-lai`, new URLSearchParams())).status).toBe(409)
    expect((await mai.send(third, `${third}/tra-lai`, {})).status).toBe(303)
    expect((await mai.see(third)).$('main').text()).toContain('Đã trả lại số')
    expect((await mai.see(`/quay/1/so/${newId()}`)).status).toBe(404)
  }))

test('only a device that an officer opened is a kiosk, and nobody stays signed in on it', () =>
  at(morning, async () => {
    const take = (headers: Record<string, string>, token: string) =>
      portal.web.inject({
        ...{
          method: 'POST',
          url: '/ki-ot/1/lay-so',
          payload: new URLSearchParams({ service: '1', _token: token }).toString(),
        },
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers },
      })
    const tokenOf = (body: string) => /\/ki-ot\/1\/lay-so.*?name="_token" value="([^"]+)"/s.exec(body)![1]!
    const page = await portal.web.inject({ url: '/ki-ot/1' })
    expect((await take({}, tokenOf(page.body))).statusCode).toBe(403)
    const opening = await officer('receiver', centre!.id)
    const list = await opening.see('/can-bo/quay')
    const form = list.$('form[action="/can-bo/quay/van-phong/1/ki-ot"] input[name=_token]').val()
    const opened = await portal.web.inject({
      ...{ method: 'POST', url: '/can-bo/quay/van-phong/1/ki-ot', payload: `_token=${form}` },
      headers: {
        cookie: opening.cookie,
        'content-type': 'application/x-www-form-urlencoded',
      },
    })
    expect(opened.headers.location).toBe('/ki-ot/1')
    const kiosk = opened.cookies.find((it) => it.name === 'portal_kiosk')!
    const cookie = { cookie: `portal_kiosk=${kiosk.value}` }
    expect((await opening.see('/can-bo/quay')).status).toBe(401)
    const start = await portal.web.inject({ url: '/ki-ot/1', headers: cookie })
    const token = tokenOf(start.body)
    const [first, double] = [await take(cookie, token), await take(cookie, token)]
    expect(first.statusCode).toBe(303)
    expect(double.headers.location).toBe(first.headers.location)
    const shown = await portal.web.inject({ url: String(first.headers.location), headers: cookie })
    expect(shown.body).toContain('data-island="idle-start"')
    await receiver.send('/can-bo/quay', '/can-bo/quay/van-phong/1/dong-ki-ot', {})
    expect((await take(cookie, tokenOf(start.body))).statusCode).toBe(403)
  }))

test('no number is given twice and none is left out, however many ask at once', async () => {
  const ask = { officeId: 1, day: '2026-12-01', prefix: 'A' }
  const given = await Promise.all(Array.from({ length: 40 }, () => db.begin((tx) => nextNumber(tx, ask))))
  expect(given.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
  await db
    .begin(async (tx) => {
      await nextNumber(tx, ask)
      throw new Error('given back')
    })
    .catch(() => {})
  expect(await db.begin((tx) => nextNumber(tx, ask))).toBe(41)
  expect(await db.begin((tx) => nextNumber(tx, { ...ask, day: '2026-12-02' }))).toBe(1)
})

test('booths that call at once get different people, and everybody is called once in turn', () =>
  at(new Date('2026-11-26T02:00:00Z'), async () => {
    const office = (await findOffice(db, 1))!
    const [service] = await servicesOf(db, 1)
    const [booth] = [(await findBooth(db, 1))!]
    await db`insert into counter.booth (office_id, label, services) select 1, 'x' || n, ${booth.services} from generate_series(1, 7) n`
    const ids = await db<
      { id: number }[]
    >`select id from counter.booth where office_id = 1 and label like 'x%' order by id`
    const booths = await Promise.all(ids.map(async ({ id }) => (await findBooth(db, id))!))
    const source = 'kiosk'
    const taken = await Promise.all(
      Array.from({ length: 20 }, () =>
        db.begin((tx) => takeNumber(tx, receiver.actor, { office, service: service!, source })),
      ),
    )
    expect(new Set(taken.map((it) => it.number)).size).toBe(20)
    const called: string[] = []
    for (let round = 0; round < 4; round++) {
      const now = await Promise.all(booths.map((it) => db.begin((tx) => callNext(tx, receiver.actor, it))))
      for (const [index, ticket] of now.entries()) {
        if (!ticket) continue
        called.push(ticket.number)
        const it = { booth: booths[index]!, ticketId: ticket.id }
        await db.begin((tx) => moveNumber(tx, receiver.actor, { ...it, move: 'serve' }))
      }
    }
    expect(called.length).toBe(20)
    expect(new Set(called).size).toBe(20)
    expect(called.slice(0, 7).sort()).toEqual(
      taken
        .map((it) => it.number)
        .sort()
        .slice(0, 7),
    )
  }))

test('every move leads from states that allow it, and none out of the end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...(Object.keys(moves) as (keyof typeof moves)[])), { maxLength: 30 }),
      (tried) => {
        let state: Parameters<typeof mayMove>[1] = 'called'
        for (const move of tried) {
          const before: string = state
          if (mayMove(move, state)) state = moves[move].to
          if (before === 'done' || before === 'left') expect(state).toBe(before)
        }
      },
    ),
  )
  expect([numberText('A', 7), numberText('B', 1234)]).toEqual(['A007', 'B1234'])
})

test('the wait grows with those before, and says nothing where nobody serves', () => {
  const line = { called: 12, windowMinutes: 120, expectedMinutes: 8, booths: 2 }
  expect(estimateWait({ ...line, ahead: 3 })).toBe(30)
  expect(estimateWait({ ...line, ahead: 3, called: 1 })).toBe(12)
  expect(estimateWait({ ...line, ahead: 3, booths: 0 })).toBeUndefined()
  fc.assert(
    fc.property(fc.nat(500), fc.nat(100), fc.integer({ min: 1, max: 9 }), (ahead, called, booths) => {
      const it = { ...line, called, booths }
      expect(estimateWait({ ...it, ahead: ahead + 1 })!).toBeGreaterThanOrEqual(estimateWait({ ...it, ahead })!)
    }),
  )
})

test('numbers are given on working days, from half an hour before hours until shortly before they end', async () => {
  const calendar = await loadCalendar(db)
  const it = { isOpen: true, stopsBefore: 15 }
  const on = (clock: string, day = '2026-11-25') => receptionAt(it, calendar, new Date(`${day}T${clock}:00+07:00`))
  expect(['06:59', '07:00', '12:00', '16:44', '16:45'].map((clock) => on(clock))).toEqual([
    ...['too-early', 'open', 'open', 'open', 'too-late'],
  ])
  expect(on('09:00', '2026-11-29')).toBe('day-off')
  expect(receptionAt({ ...it, isOpen: false }, calendar, morning)).toBe('closed')
})
