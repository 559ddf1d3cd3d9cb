import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { person, sessionOf, submitForm } from '../../../../tests/support/accounts.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import type { Role } from '#platform/actor.ts'
import { saveAgency } from '#catalogues'
import { accessesTo, actorOf, grantRole } from '#identity'

const portal = await testPortal()
const { db } = portal

const { province, commune, elsewhere } = await db.begin(async (tx) => {
  const province = await saveAgency(tx, { name: 'Ủy ban nhân dân tỉnh Mẫu', level: 'province' })
  const commune = await saveAgency(tx, { name: 'Ủy ban nhân dân xã Thử', level: 'commune', parentId: province.id })
  const elsewhere = await saveAgency(tx, { name: 'Ủy ban nhân dân tỉnh Khác', level: 'province' })
  return { province, commune, elsewhere }
})

async function officer(role: Role, agencyId: number | null) {
  const somebody = await person(db)
  await db.begin((tx) => grantRole(tx, { accountId: somebody.accountId, role, agencyId }))
  return { ...somebody, ...(await sessionOf(db, somebody.accountId, 'officer')) }
}

const portalAdministrator = await officer('portal-administrator', null)
const provinceAdministrator = await officer('agency-administrator', province.id)
const communeReceiver = await officer('receiver', commune.id)
const elsewhereHandler = await officer('handler', elsewhere.id)

const get = (url: string, cookie: string) => portal.web.inject({ url, headers: { cookie, accept: 'text/html' } })
const give = (cookie: string, accountId: string, body: Record<string, string>) =>
  submitForm(portal, { url: `/quan-tri/tai-khoan/${accountId}/vai-tro`, cookie, body })
const grantsOf = async (accountId: string) => (await actorOf(db, accountId, 'officer')).grants

test('visitors, citizens and officers without this duty see no accounts', async () => {
  const citizen = await person(db)
  const { cookie } = await sessionOf(db, citizen.accountId)
  for (const url of ['/quan-tri/tai-khoan', `/quan-tri/tai-khoan/${citizen.accountId}`]) {
    expect((await portal.web.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(401)
    expect((await get(url, cookie)).statusCode).toBe(403)
    expect((await get(url, communeReceiver.cookie)).statusCode).toBe(403)
  }
  expect(
    (await give(communeReceiver.cookie, citizen.accountId, { role: 'leader', agencyId: String(commune.id) }))
      .statusCode,
  ).toBe(403)
  expect((await give(cookie, citizen.accountId, { role: 'portal-administrator' })).statusCode).toBe(403)
  expect(await grantsOf(citizen.accountId)).toEqual([])
})

test('an administrator acting as a citizen administers nothing', async () => {
  const { cookie } = await sessionOf(db, provinceAdministrator.accountId, 'citizen')
  expect((await get('/quan-tri/tai-khoan', cookie)).statusCode).toBe(403)
})

test('an agency administrator sees the own agency and below, nothing else', async () => {
  const page = load((await get('/quan-tri/tai-khoan', provinceAdministrator.cookie)).body)
  const text = page('table').text()
  expect(text).toContain(communeReceiver.name)
  expect(text).not.toContain(elsewhereHandler.name)
  expect(text).not.toContain(portalAdministrator.name)
  expect((await get(`/quan-tri/tai-khoan?co-quan=${elsewhere.id}`, provinceAdministrator.cookie)).statusCode).toBe(403)
  expect((await get(`/quan-tri/tai-khoan?co-quan=${commune.id}`, provinceAdministrator.cookie)).statusCode).toBe(200)
})

test('the portal administrator sees all', async () => {
  const text = load((await get('/quan-tri/tai-khoan', portalAdministrator.cookie)).body)('table').text()
  for (const it of [communeReceiver, elsewhereHandler, provinceAdministrator]) expect(text).toContain(it.name)
})

test('gives a role below the own agency, and the person is told', async () => {
  const citizen = await person(db)
  const answer = await give(provinceAdministrator.cookie, citizen.accountId, { role: 'handler', agency: 'xã Thử' })
  expect(answer.statusCode).toBe(303)
  expect(await grantsOf(citizen.accountId)).toEqual([{ role: 'handler', agencyPath: commune.path }])
  const inbox = await get('/thong-bao', (await sessionOf(db, citizen.accountId)).cookie)
  expect(inbox.body).toContain('Bạn có thêm một vai trò')
})

test('gives no role elsewhere and no portal role', async () => {
  const citizen = await person(db)
  const there = await give(provinceAdministrator.cookie, citizen.accountId, {
    role: 'handler',
    agencyId: String(elsewhere.id),
  })
  expect(there.statusCode).toBe(403)
  const all = await give(provinceAdministrator.cookie, citizen.accountId, { role: 'portal-administrator' })
  expect(all.statusCode).toBe(403)
  expect(await grantsOf(citizen.accountId)).toEqual([])
})

test('a name that fits several agencies asks which one', async () => {
  const citizen = await person(db)
  const page = await give(portalAdministrator.cookie, citizen.accountId, {
    role: 'leader',
    agency: 'Ủy ban nhân dân tỉnh',
  })
  expect(page.statusCode).toBe(422)
  const $ = load(page.body)
  expect($('input[name=agencyId]').length).toBe(2)
  expect($('input[name=role]:checked').val()).toBe('leader')
})

test('a role taken back is gone at once, and its session carries it no more', async () => {
  const somebody = await officer('receiver', commune.id)
  expect((await get('/can-bo-khong-co', somebody.cookie)).statusCode).toBe(404)
  const page = await get(`/quan-tri/tai-khoan/${somebody.accountId}`, provinceAdministrator.cookie)
  const action = load(page.body)('form[action$=thu-hoi]').attr('action')!
  expect((await submitForm(portal, { url: action, cookie: elsewhereHandler.cookie })).statusCode).toBe(403)
  expect((await submitForm(portal, { url: action, cookie: provinceAdministrator.cookie })).statusCode).toBe(303)
  expect(await grantsOf(somebody.accountId)).toEqual([])
})

test('nobody takes back the own portal role', async () => {
  const page = await get(`/quan-tri/tai-khoan/${portalAdministrator.accountId}`, portalAdministrator.cookie)
  const action = load(page.body)('form[action$=thu-hoi]').attr('action')!
  expect((await submitForm(portal, { url: action, cookie: portalAdministrator.cookie })).statusCode).toBe(409)
})

test('a search is posted, stays out of the address, and is one officer’s own', async () => {
  const found = await submitForm(portal, {
    url: '/quan-tri/tai-khoan',
    cookie: provinceAdministrator.cookie,
    body: { words: communeReceiver.name },
  })
  const url = String(found.headers.location)
  expect(url).toMatch(/^\/quan-tri\/tai-khoan\?tim=[0-9a-f-]{36}$/)
  expect(load((await get(url, provinceAdministrator.cookie)).body)('tbody tr').length).toBe(1)
  const others = load((await get(url, portalAdministrator.cookie)).body)
  expect(others('#words').val() ?? '').toBe('')
  const byNumber = await submitForm(portal, {
    url: '/quan-tri/tai-khoan',
    cookie: provinceAdministrator.cookie,
    body: { words: elsewhereHandler.identityNumber },
  })
  expect(byNumber.headers.location).toBe(`/quan-tri/tai-khoan/${elsewhereHandler.accountId}`)
})

test('the person sees who opened their account', async () => {
  const citizen = await person(db)
  await get(`/quan-tri/tai-khoan/${citizen.accountId}`, provinceAdministrator.cookie)
  expect(await accessesTo(db, `account:${citizen.accountId}`)).toMatchObject([
    { name: provinceAdministrator.name, agencyName: province.name },
  ])
  const page = await get('/tai-khoan/truy-cap', (await sessionOf(db, citizen.accountId)).cookie)
  expect(page.body).toContain('Quản lý tài khoản và vai trò')
})
