import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { acceptDossier, findDossier } from '#dossiers'
import { actorOf, grantRole } from '#identity'
import { at } from '#platform/clock.ts'
import { person } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { dayText, dayNumber } from '../vietnam-day.ts'
import { isWorkingDay } from '../working-calendar.ts'
import { loadCalendar } from '../calendar.ts'
import { faultsOfDay } from './typed-day.ts'
import { monthsOf, yearGap } from './year.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const calendar = '/quan-tri/lich-lam-viec'
const day = `${calendar}/ngay`

async function officer(role: 'portal-administrator' | 'agency-administrator', agencyId: number | null) {
  const { accountId } = await person(db)
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId }))
  return browserOf(portal, await actorOf(db, accountId, 'officer'))
}
const administrator = await officer('portal-administrator', null)
const agencyAdministrator = await officer('agency-administrator', here.here.id)

/** The next Monday to Friday that lies at least so many days ahead and is worked. */
async function workingDayAhead(days: number): Promise<string> {
  const working = await loadCalendar(db)
  let number = dayNumber(new Date()) + days
  while (!isWorkingDay(working, dayText(number))) number++
  return dayText(number)
}
const written = (it: string) => it.split('-').reverse().join('/')
const typed = (it: string, more: Record<string, string> = {}) => ({
  ...{
    day: written(it),
    kind: 'HOLIDAY',
    name: 'Nghỉ bão',
    decision: 'Công điện 12',
    status: 'OFFICIAL',
    note: 'Bão số 9',
  },
  ...more,
})
/** The confirming page's form with one of its buttons. */
function confirmed($: ReturnType<typeof load>, write: string): URLSearchParams {
  const form = new URLSearchParams()
  $(`form[method=post] input[type=hidden]`).each((_, it) => {
    if ($(it).closest('form').find('button[name=write]').length > 0) form.set(it.attribs.name!, it.attribs.value ?? '')
  })
  form.set('write', write)
  return form
}

test('only administrators of the portal see and change the calendar', async () => {
  const leader = await browserOf(portal, here.leader)
  for (const browser of [leader, agencyAdministrator]) {
    for (const url of [calendar, day, `${calendar}/lich-su`, `${calendar}/nhap`])
      expect((await browser.see(url)).status).toBe(403)
    const _token = (await browser.see('/tai-khoan')).$('input[name=_token]').attr('value')!
    expect((await browser.post(day, new URLSearchParams({ _token, day: '24/11/2026' }))).status).toBe(403)
    expect((await browser.post(`${calendar}/nhap/ghi`, new URLSearchParams({ _token, write: 'yes' }))).status).toBe(403)
  }
  expect((await portal.web.inject({ url: calendar, headers: { accept: 'text/html' } })).statusCode).toBe(401)
})

test('[8] the year at a glance tells official from provisional days in words, and warns of the next year', async () => {
  const { $ } = await administrator.see(`${calendar}?nam=2027`)
  const tet = $('a[href="/quan-tri/lich-lam-viec/ngay?ngay=2027-02-08"].portal-calendar__day')
  expect(tet.text()).toContain('Dự kiến')
  expect(tet.hasClass('portal-calendar__day--provisional')).toBe(true)
  expect(tet.text()).toContain('?')
  expect($('.portal-calendar__month')).toHaveLength(12)
  const worked = (await administrator.see(`${calendar}?nam=2026`)).$('a.portal-calendar__day--worked').first()
  expect(worked.text()).toContain('Làm bù')
  expect((await administrator.see(`${calendar}?nam=2050`)).$('main').text()).toContain(
    'Chưa có ngày nghỉ nào của năm 2050',
  )
  expect((await administrator.see(`${calendar}?nam=x`)).status).toBe(400)
})

test('a wrong day says what is wrong and keeps what was typed', async () => {
  const send = (fields: Record<string, string>) => administrator.send(day, day, fields)
  const wrong = await send(typed('2026-02-30', { day: '30/02/2026', name: 'Tên đã gõ', decision: '' }))
  expect(wrong.status).toBe(422)
  expect(wrong.$('.govuk-error-summary').text()).toContain('Ngày không có thật')
  expect(wrong.$('.govuk-error-summary').text()).toContain('Quyết định')
  expect(wrong.$('#name').attr('value')).toBe('Tên đã gõ')
  expect((await send(typed('2026-12-07', { kind: 'SWAP_WORK' }))).$('main').text()).toContain('phải là thứ Bảy')
  expect((await send(typed('2026-12-05', { kind: 'SWAP_OFF' }))).$('main').text()).toContain('từ thứ Hai đến thứ Sáu')
  expect((await send(typed('2026-12-07', { kind: 'X', status: '' }))).status).toBe(422)
  expect((await send(typed('2026-12-07', { name: 'a\u0000b' }))).status).toBe(400)
  expect((await administrator.see(`${day}?ngay=2026-12-08`)).status).toBe(404)
  expect((await administrator.see(`${day}?ngay=2026-99-99`)).status).toBe(404)
})

test('[8] before it is written the page says whose dates move; then it is history, and dates follow', async () => {
  const off = await workingDayAhead(2)
  const dossier = await filed(db, here)
  const accepted = await db.begin((tx) => acceptDossier(tx, here.receiver, { dossierId: dossier.id, revision: 1 }))
  const preview = await administrator.send(day, day, typed(off))
  expect(preview.status).toBe(200)
  const moves = preview.$('main').text()
  expect(moves).toContain('1 hồ sơ sẽ đổi ngày hẹn: 0 sớm hơn, 1 muộn hơn')
  const back = await administrator.post(day, confirmed(preview.$, 'back'))
  expect(back.$('#name').attr('value')).toBe('Nghỉ bão')
  const form = confirmed(preview.$, 'yes')
  const saved = await administrator.post(day, form)
  expect(saved).toMatchObject({ status: 303, location: `${calendar}?nam=${off.slice(0, 4)}&xong=1` })
  // The same form once more is the same act.
  expect((await administrator.post(day, form)).status).toBe(303)
  await portal.changes.look()
  expect(isWorkingDay(await loadCalendar(db), off)).toBe(false)
  const history = (await administrator.see(`${calendar}/lich-su`)).$('table').text()
  expect(history).toContain('Ngày thường')
  expect(history).toContain('Bão số 9')
  await at(new Date(Date.now() + 60_000), () => portal.sweep())
  const moved = (await findDossier(db, dossier.id))!
  expect(moved.currentDue! > accepted.currentDue!).toBe(true)
  expect(moved.originalDue).toBe(accepted.originalDue)
  const page = (await (await browserOf(portal, here.citizen.actor)).see(`/ho-so/${dossier.id}`)).$('main').text()
  expect(page).toContain('Cổng tính lại ngày hẹn')
  expect(page).toContain('Nghỉ bão; Công điện 12')
  await expect(db`update law.calendar_change set note = ''`).rejects.toThrow('cannot be changed')
  await expect(db`delete from law.calendar_change`).rejects.toThrow('cannot be changed')
})

test('a day is corrected and taken out; who was slower sees it again', async () => {
  const off = await workingDayAhead(30)
  const write = async (fields: Record<string, string>) =>
    administrator.post(day, confirmed((await administrator.send(day, day, fields)).$, 'yes'))
  await write(typed(off))
  const slow = await administrator.send(day, day, { corrected: off, ...typed(off, { name: 'Chậm hơn' }) })
  await write({ corrected: off, ...typed(off, { name: 'Nhanh hơn' }) })
  const refused = await administrator.post(day, confirmed(slow.$, 'yes'))
  expect(refused.status).toBe(409)
  expect(refused.$('main').text()).toContain('Có người vừa sửa')
  expect(refused.$('table').text()).toContain('Nhanh hơn')
  const again = await administrator.send(day, day, { corrected: off, ...typed(off, { name: 'Nhanh hơn' }) })
  expect(again.$('main').text()).toContain('Không có gì thay đổi')
  const removal = await write({ corrected: off, ...typed(off), step: 'remove' })
  expect(removal.status).toBe(303)
  await portal.changes.look()
  expect(isWorkingDay(await loadCalendar(db), off)).toBe(true)
})

test('a file is read, shown and written; a wrong one is named line by line', async () => {
  const upload = async (name: string, content: string) => {
    const { $ } = await administrator.see(`${calendar}/nhap`)
    const token = $('form[enctype] input[name=_token]').attr('value')!
    const boundary = 'x7x'
    const part = (head: string, text: string) =>
      `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`
    const payload = `${part('name="_token"', token)}${part(`name="file"; filename="${name}"\r\nContent-Type: text/csv`, content)}--${boundary}--\r\n`
    const headers = {
      cookie: administrator.cookie,
      accept: 'text/html',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    }
    const answer = await portal.web.inject({ method: 'POST', url: `${calendar}/nhap`, headers, payload })
    return { status: answer.statusCode, $: load(answer.body) }
  }
  const header = 'day,kind,status,name,decision\n'
  const wrong = await upload(
    'lich.csv',
    `${header}2029-02-30,HOLIDAY,OFFICIAL,Tết,TB 1\n2029-01-01,HOLIDAY,OFFICIAL,,TB 1\n`,
  )
  expect(wrong.status).toBe(422)
  expect(wrong.$('main').text()).toContain('Dòng 2: Ngày không có thật')
  expect(wrong.$('main').text()).toContain('Dòng 3: Hãy điền mục “Tên”')
  expect((await upload('lich.csv', 'day,kind\n2029-01-01,HOLIDAY\n')).$('main').text()).toContain('thiếu cột “status”')
  const good = await upload(
    'lich.csv',
    `${header}01/01/2029,HOLIDAY,OFFICIAL,Tết Dương lịch,TB 1\n2029-01-02,swap_off,provisional,Nghỉ,TB 1\n`,
  )
  expect(good.$('table').text()).toContain('Tết Dương lịch')
  const form = confirmed(good.$, 'yes')
  const saved = await administrator.post(`${calendar}/nhap/ghi`, form)
  expect(saved).toMatchObject({ status: 303, location: `${calendar}?nam=2029&xong=1` })
  const { $ } = await administrator.see(`${calendar}?nam=2029`)
  expect($('main').text()).toContain('2 ngày đã ghi cho năm 2029')
  form.set('_token', $('input[name=_token]').attr('value') ?? '')
  for (const days of ['', '[]', '[null]', '{"a":1}', '[{"day":"2029-02-30"}]']) {
    form.set('days', days)
    expect((await administrator.post(`${calendar}/nhap/ghi`, form)).status).toBeLessThan(500)
  }
})

test('months begin on Monday and hold every day; a year without days, or with undecided ones, has a gap', () => {
  const months = monthsOf(2026, [])
  expect(months.flat(2).filter(Boolean)).toHaveLength(365)
  expect(months[10]![0]!.slice(0, 7).map((it) => it?.date ?? 0)).toEqual([0, 0, 0, 0, 0, 0, 1])
  expect(months[11]!.at(-1)!.map((it) => it?.date ?? 0)).toEqual([28, 29, 30, 31, 0, 0, 0])
  const entered = { day: '2026-01-01', kind: 'HOLIDAY', status: 'OFFICIAL', name: '', decision: '' } as const
  expect(yearGap(2026, [entered])).toBeUndefined()
  expect(yearGap(2027, [entered])).toBe('missing')
  expect(yearGap(2026, [{ ...entered, status: 'PROVISIONAL' }])).toBe('provisional')
  const right = { day: '2026-11-24', kind: 'HOLIDAY', status: 'OFFICIAL', name: 'Ngày Văn hóa', decision: 'NQ 28' }
  expect(faultsOfDay(right)).toEqual([])
  expect(faultsOfDay({ ...right, day: '01/01/1999' })).toEqual([{ field: 'day', rule: 'year' }])
  expect(faultsOfDay({ ...right, name: 'x'.repeat(301) })).toEqual([{ field: 'name', rule: 'long' }])
})
