import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { saveAgency } from '#catalogues'
import { grantRole } from '#identity'
import type { Role } from '#platform/actor.ts'
import { person, sessionOf } from '../../../tests/support/accounts.ts'
import { testPortal } from '../../../tests/support/portal.ts'

const portal = await testPortal()
const { db, web } = portal
const agency = await db.begin((tx) => saveAgency(tx, { name: 'Ủy ban nhân dân xã Thử', level: 'commune' }))

async function see(role: Role, agencyId: number | null, url = '/quan-tri') {
  const { accountId } = await person(db)
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId }))
  const { cookie } = await sessionOf(db, accountId, 'officer')
  const page = await web.inject({ url, headers: { cookie, accept: 'text/html' } })
  return { status: page.statusCode, $: load(page.body) }
}

test('visitors sign in first; citizens and officers who administer nothing are refused', async () => {
  const visitor = await web.inject({ url: '/en/quan-tri', headers: { accept: 'text/html' } })
  expect(visitor.headers.location).toBe('/en/dang-nhap?tiep=%2Fen%2Fquan-tri')
  const { cookie } = await sessionOf(db, (await person(db)).accountId)
  const citizen = await web.inject({ url: '/quan-tri', headers: { cookie, accept: 'text/html' } })
  expect(citizen.statusCode).toBe(403)
  expect((await see('leader', agency.id)).status).toBe(403)
})

test('each sees what they may administer, and every place opens', async () => {
  const { $ } = await see('portal-administrator', null)
  const places = hrefs($)
  for (const path of ['/quan-tri/tai-khoan', '/quan-tri/bieu-mau', '/co-quan']) expect(places).toContain(path)
  for (const path of places) expect((await see('portal-administrator', null, path)).status, path).toBe(200)
  const own = hrefs((await see('agency-administrator', agency.id)).$)
  expect(own).toEqual([
    '/quan-tri/tai-khoan',
    '/quan-tri/cong-dang-nhap',
    '/quan-tri/thu-tuc',
    '/quan-tri/quyet-dinh',
    '/quan-tri/bieu-mau',
    '/quan-tri/quy-trinh',
    '/quan-tri/quy-tac-xu-ly',
    '/quan-tri/gio-lam-viec',
    '/quan-tri/lien-ket',
    '/quan-tri/quay',
    '/quan-tri/nhan-thay',
    '/quan-tri/mau-giay',
    '/quan-tri/loi-mau',
    '/co-quan',
  ])
  for (const path of own) expect((await see('agency-administrator', agency.id, path)).status, path).toBe(200)
})

test('the header leads administrators there, and nobody to a desk they do not have', async () => {
  const links = ($: ReturnType<typeof load>) => $('.portal-menu__panel').first().text()
  expect(links((await see('portal-administrator', null)).$)).toContain('Quản trị')
  expect(links((await see('portal-administrator', null)).$)).not.toContain('Bàn làm việc')
  const leader = links((await see('leader', agency.id, '/can-bo')).$)
  expect(leader).toContain('Bàn làm việc')
  expect(leader).not.toContain('Quản trị')
})

test('who works on no dossiers begins at the administration', async () => {
  const { accountId } = await person(db)
  await db.begin((tx) => grantRole(tx, { accountId, role: 'catalogue-editor', agencyId: agency.id }))
  const { cookie } = await sessionOf(db, accountId, 'officer')
  const desk = await web.inject({ url: '/en/can-bo', headers: { cookie, accept: 'text/html' } })
  expect([desk.statusCode, desk.headers.location]).toEqual([303, '/en/quan-tri'])
  expect((await see('catalogue-editor', agency.id)).status).toBe(200)
})

function hrefs($: ReturnType<typeof load>): string[] {
  return $('.portal-tile')
    .map((_, it) => $(it).attr('href')!)
    .get()
}
