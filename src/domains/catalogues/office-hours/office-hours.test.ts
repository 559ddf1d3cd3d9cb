import { expect, test } from 'vitest'
import { saveAgency } from '#catalogues'
import { actorOf, grantRole } from '#identity'
import { calendarOf } from '#law'
import { today } from '#platform/clock.ts'
import { person } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { blankHours, readHours, readTime } from './typed-hours.ts'

const portal = await testPortal()
const { db } = portal
const [city, ward, other] = await db.begin(async (tx) => {
  const above = await saveAgency(tx, { name: 'Sở Mẫu', level: 'other' })
  const below = await saveAgency(tx, { name: 'Chi cục Mẫu', level: 'other', parentId: above.id })
  return [above, below, await saveAgency(tx, { name: 'Sở Khác', level: 'other' })]
})
const page = '/quan-tri/gio-lam-viec'

async function officer(role: 'portal-administrator' | 'agency-administrator' | 'leader', agencyId: number | null) {
  const { accountId } = await person(db)
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId }))
  return browserOf(portal, await actorOf(db, accountId, 'officer'))
}
const administrator = await officer('agency-administrator', city!.id)
const written = today().split('-').reverse().join('/')
const hours = { source: 'own', morningFrom: '08:00', morningTo: '12:00', afternoonFrom: '13h00', afternoonTo: '16:30' }
const form = { ...hours, mode: 'working-hours', validFrom: written }

test('an agency’s administrator enters hours there and below, nobody else', async () => {
  const leader = await officer('leader', city!.id)
  expect((await leader.see(page)).status).toBe(403)
  expect((await leader.see(`${page}?co-quan=${city!.id}`)).status).toBe(403)
  expect((await administrator.see(`${page}?co-quan=${other!.id}`)).status).toBe(403)
  const url = `${page}?co-quan=${other!.id}`
  const _token = (await administrator.see(page)).$('input[name=_token]').attr('value')!
  expect((await administrator.post(url, new URLSearchParams({ _token, ...form }))).status).toBe(403)
  expect((await administrator.see(page)).$('h1').text()).toContain('Sở Mẫu')
  expect((await administrator.see(`${page}?co-quan=${ward!.id}`)).status).toBe(200)
  expect((await administrator.see(`${page}?co-quan=99999999`)).status).toBe(404)
  expect((await administrator.see(`${page}?q=Mẫu`)).$('main').text()).toContain('Chi cục Mẫu')
  expect((await administrator.see(`${page}?q=Khác`)).$('main').text()).toContain('Không có cơ quan nào khớp')
  const portalAdministrator = await officer('portal-administrator', null)
  expect((await portalAdministrator.see(page)).$('h1').text()).toContain('Tất cả cơ quan')
})

test('[3.7-3] what is entered counts for the agency and its units from its day on, and can be given back', async () => {
  const url = `${page}?co-quan=${city!.id}`
  const send = (fields: Record<string, string>) => administrator.send(url, url, fields)
  const wrong = await send({ ...form, morningTo: '7:00', afternoonTo: 'chiều', validFrom: '01/01/2020' })
  expect(wrong.status).toBe(422)
  const summary = wrong.$('.govuk-error-summary').text()
  for (const words of ['“Sáng, đến” phải sau', '“Chiều, đến” phải là giờ và phút', 'từ hôm nay trở đi'])
    expect(summary).toContain(words)
  expect(wrong.$('#afternoonTo').attr('value')).toBe('chiều')
  expect((await send({ ...form, mode: 'a\u0000' })).status).toBe(400)
  expect(await send(form)).toMatchObject({ status: 303, location: `${url}&xong=1` })
  await portal.changes.look()
  const below = await calendarOf(db, ward!.path)
  expect(below).toMatchObject({
    mode: 'working-hours',
    hours: [
      { from: 480, to: 720 },
      { from: 780, to: 990 },
    ],
  })
  const shown = (await administrator.see(`${page}?co-quan=${ward!.id}`)).$('main').text()
  expect(shown).toContain('Cơ quan cấp trên: Sở Mẫu')
  expect((await administrator.see(`${url}&xong=1`)).$('main').text()).toContain('08:00–12:00, 13:00–16:30')
  expect((await send({ ...form, source: 'above' })).status).toBe(303)
  await portal.changes.look()
  expect((await calendarOf(db, ward!.path)).mode).toBe('exclude-first-day')
  await expect(db`delete from law.office_hours`).rejects.toThrow()
})

test('times are read as people write them', () => {
  expect(['7:30', '07h30', '7g30', '24:00', '7:60', ''].map(readTime)).toEqual([
    450,
    450,
    450,
    undefined,
    undefined,
    undefined,
  ])
  const read = (more: object) => readHours({ ...blankHours, ...form, validFrom: '01/12/2026', ...more }, '2026-11-23')
  expect(read({})).toMatchObject({ hours: { validFrom: '2026-12-01', mode: 'working-hours' } })
  expect(read({ afternoonFrom: '', afternoonTo: '' })).toMatchObject({ hours: { hours: [{ from: 480, to: 720 }] } })
  expect(read({ afternoonTo: '' })).toEqual({ faults: [{ field: 'afternoonTo', rule: 'pair' }] })
  expect(read({ afternoonFrom: '11:00' })).toEqual({ faults: [{ field: 'afternoonFrom', rule: 'order' }] })
  expect(read({ morningFrom: '', morningTo: '', afternoonFrom: '', afternoonTo: '' })).toEqual({
    faults: [{ field: 'morningFrom', rule: 'required' }],
  })
  expect(read({ mode: 'x' })).toEqual({ faults: [{ field: 'mode', rule: 'required' }] })
  expect(read({ validFrom: '31/02/2027' })).toEqual({ faults: [{ field: 'validFrom', rule: 'day' }] })
  expect(read({ validFrom: '', source: 'above' })).toEqual({ faults: [{ field: 'validFrom', rule: 'required' }] })
  expect(read({ validFrom: '01/01/2050' })).toEqual({ faults: [{ field: 'validFrom', rule: 'far' }] })
})
