import { expect, test } from 'vitest'
import { findDossier } from '#dossiers'
import { at } from '#platform/clock.ts'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { currentSupplement } from '../supplement.sql.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const monday = new Date('2026-11-23T02:00:00Z')

test('[3.2-2] asks item by item, until a day ten working days ahead unless said', async () => {
  await at(monday, async () => {
    const receiver = await actBrowser(portal, here.receiver)
    const dossier = await filed(db, here)
    const { $ } = await receiver.actPage(dossier.id, 'yeu-cau-bo-sung')
    // Tuesday 24 November 2026 is a day off.
    const date = ['day', 'month', 'year'].map((part) => $(`input[name=deadline-${part}]`).attr('value'))
    expect(date).toEqual(['08', '12', '2026'])
    const [day, month, year] = date as [string, string, string]
    const deadline = { 'deadline-day': day, 'deadline-month': month, 'deadline-year': year }
    const paper = $('label[for=items]').text()
    const fields = { items: '0', 'wrong-0': 'Ảnh mờ ở dòng ngày sinh', ...deadline }
    expect((await receiver.act(dossier.id, 'yeu-cau-bo-sung', fields)).status).toBe(303)
    const after = (await findDossier(db, dossier.id))!
    expect([after.status, after.supplementDeadline]).toEqual([5, '2026-12-08T10:00:00.000Z'])
    const [item] = await currentSupplement(db, dossier.id)
    expect([item!.component, item!.what]).toEqual([paper, 'Ảnh mờ ở dòng ngày sinh'])
  })
})

test('names what is missing in the request itself, and keeps what was written', async () => {
  const receiver = await actBrowser(portal, here.receiver)
  const dossier = await filed(db, here)
  const nothing = await receiver.act(dossier.id, 'yeu-cau-bo-sung', { 'wrong-answers': 'Sai tên đệm' })
  expect(nothing.status).toBe(422)
  const links = nothing
    .$('.govuk-error-summary a')
    .map((_, it) => it.attribs.href!)
    .get()
  expect(links).toEqual(['#items', '#deadline'])
  expect(nothing.$('textarea[name=wrong-answers]').text()).toBe('Sai tên đệm')
  const other = await receiver.act(dossier.id, 'yeu-cau-bo-sung', { items: 'other', 'deadline-day': '1' })
  const named = other
    .$('.govuk-error-summary a')
    .map((_, it) => it.attribs.href!)
    .get()
  expect(named).toEqual(['#wrong-other', '#otherName', '#deadline'])
  for (const link of named) expect(other.$(link).length, link).toBe(1)
})

test('[3.2-5] a second request needs its legal basis', async () => {
  const receiver = await actBrowser(portal, here.receiver)
  const dossier = await filed(db, here)
  await db`update dossiers.dossier set supplements_asked = 1 where id = ${dossier.id}`
  const deadline = { 'deadline-day': '1', 'deadline-month': '2', 'deadline-year': '2100' }
  const fields = { items: 'answers', 'wrong-answers': 'Sai tên đệm', ...deadline }
  const page = await receiver.act(dossier.id, 'yeu-cau-bo-sung', fields)
  expect(page.$('.govuk-error-summary a').attr('href')).toBe('#basis')
  const basis = 'Điều 9 Luật mẫu'
  expect((await receiver.act(dossier.id, 'yeu-cau-bo-sung', { ...fields, basis })).status).toBe(303)
})

test('[3.7-9] a deadline on a day off ends on the next working day, and a short one must be meant', async () => {
  await at(new Date('2026-11-27T02:00:00Z'), async () => {
    const receiver = await actBrowser(portal, here.receiver)
    const dossier = await filed(db, here)
    const fields = (day: string, month: string) => ({
      ...{ items: 'answers', 'wrong-answers': 'Sai tên đệm' },
      ...{ 'deadline-day': day, 'deadline-month': month, 'deadline-year': '2026' },
    })
    const ask = (more: Record<string, string>) => receiver.act(dossier.id, 'yeu-cau-bo-sung', more)
    // Saturday 28 November is tomorrow.
    const soon = await ask(fields('28', '11'))
    expect(soon.status).toBe(422)
    expect(soon.$('.govuk-error-summary').text()).toContain('chưa đến 5 ngày làm việc')
    expect(soon.$('input[name=short]').length).toBe(1)
    expect((await ask({ ...fields('28', '11'), short: 'yes' })).status).toBe(303)
    expect((await findDossier(db, dossier.id))!.supplementDeadline).toBe('2026-11-30T10:00:00.000Z')
    const other = await filed(db, here)
    expect((await receiver.act(other.id, 'yeu-cau-bo-sung', fields('12', '12'))).status).toBe(303)
    expect((await findDossier(db, other.id))!.supplementDeadline).toBe('2026-12-14T10:00:00.000Z')
  })
})
