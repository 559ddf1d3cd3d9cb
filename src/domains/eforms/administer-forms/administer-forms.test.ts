import { load } from 'cheerio'
import { expect, test } from 'vitest'
import type { Role } from '#platform/actor.ts'
import { saveAgency } from '#catalogues'
import { grantRole } from '#identity'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'
import { saveForm } from '../index.ts'

const portal = await testPortal()
const { db } = portal

const agency = await db.begin((tx) => saveAgency(tx, { name: 'Ủy ban nhân dân tỉnh Mẫu', level: 'province' }))

async function cookieOf(role: Role) {
  const { accountId } = await person(db)
  const agencyId = role === 'portal-administrator' ? null : agency.id
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId }))
  return (await sessionOf(db, accountId, 'officer')).cookie
}

const administrator = await cookieOf('portal-administrator')
const get = (url: string, cookie = administrator) =>
  portal.web.inject({ url, headers: { cookie, accept: 'text/html' } })

test('only the portal’s administrators read forms here', async () => {
  const citizen = await sessionOf(db, (await person(db)).accountId)
  for (const url of ['/quan-tri/bieu-mau', '/quan-tri/bieu-mau/sample']) {
    expect((await portal.web.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(401)
    expect((await get(url, citizen.cookie)).statusCode).toBe(403)
    expect((await get(url, await cookieOf('leader'))).statusCode).toBe(403)
  }
})

test('an empty list says what to do', async () => {
  expect((await get('/quan-tri/bieu-mau')).body).toContain('Chưa có biểu mẫu nào')
})

test('the list has the current versions and goes on by pages', async () => {
  for (const source of ['first', 'second']) await db.begin((tx) => saveForm(tx, { ...sampleForm, source }))
  for (let i = 0; i < 50; i++) await db.begin((tx) => saveForm(tx, { ...sampleForm, code: `a-${i}` }))
  const first = load((await get('/quan-tri/bieu-mau')).body)
  expect(first('tbody tr')).toHaveLength(50)
  const next = first('a[rel="next"]').attr('href')!
  const second = load((await get(next)).body)
  expect(second('tbody tr')).toHaveLength(1)
  expect(second('tbody td').eq(2).text()).toContain('Của Cổng')
  expect(second('tbody td').eq(3).text()).toContain('2')
})

test('the preview shows every page and question, and nothing can be sent', async () => {
  await db.begin((tx) => saveForm(tx, sampleForm))
  for (const url of ['/quan-tri/bieu-mau/sample', '/en/quan-tri/bieu-mau/sample']) {
    const page = await get(url)
    expect(page.statusCode).toBe(200)
    const $ = load(page.body)
    for (const key of Object.keys(sampleForm.schema.properties))
      expect($(`[data-question="/${key}"]`).is(':not([hidden])'), key).toBe(true)
    expect($('main form')).toHaveLength(0)
    expect($('main fieldset[disabled]')).toHaveLength(sampleForm.ui.elements.length)
  }
  expect((await get('/quan-tri/bieu-mau/khong-co')).statusCode).toBe(404)
})
