import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { person, sessionOf, submitForm } from '../../../../tests/support/accounts.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { saveAgency } from '#catalogues'
import { addMember, grantRole, prefillOf, resolveActor, saveParty } from '#identity'
import { forgetActor } from '../resolve-actor.ts'

const portal = await testPortal()
const { db } = portal
const agency = await db.begin((tx) => saveAgency(tx, { name: 'Ủy ban nhân dân tỉnh Mẫu', level: 'province' }))

const choose = (cookie: string, role: string) => submitForm(portal, { url: '/chon-vai-tro', cookie, body: { role } })
const tokenOf = (headers: Record<string, unknown>) => /portal_session=([^;]+)/.exec(String(headers['set-cookie']))![1]!

async function both() {
  const somebody = await person(db)
  await db.begin((tx) => grantRole(tx, { accountId: somebody.accountId, role: 'receiver', agencyId: agency.id }))
  return { ...somebody, ...(await sessionOf(db, somebody.accountId)) }
}

test('a role that the account does not have cannot be chosen', async () => {
  const citizen = await person(db)
  const { cookie } = await sessionOf(db, citizen.accountId)
  expect((await choose(cookie, `agency-${agency.id}`)).statusCode).toBe(403)
  expect((await choose(cookie, 'agency-all')).statusCode).toBe(403)
})

test('signing in as one of two asks which, and begins with the lesser', async () => {
  const somebody = await both()
  const answer = await portal.web.inject({
    method: 'POST',
    url: '/dang-nhap',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ login: somebody.phone, password: somebody.password, tiep: '/ho-so/1' }).toString(),
  })
  expect(answer.headers.location).toBe('/chon-vai-tro?tiep=%2Fho-so%2F1')
  const actor = await resolveActor(db, tokenOf(answer.headers))
  expect(actor).toMatchObject({ kind: 'citizen', grants: [], agency: null })
})

test('choosing opens a new session; the old cookie is worth nothing', async () => {
  const somebody = await both()
  const page = load((await portal.web.inject({ url: '/chon-vai-tro', headers: { cookie: somebody.cookie } })).body)
  expect(page('input[name=role]').length).toBe(2)
  const answer = await choose(somebody.cookie, `agency-${agency.id}`)
  expect(answer.headers.location).toBe('/can-bo')
  const actor = await resolveActor(db, tokenOf(answer.headers))
  expect(actor).toMatchObject({
    kind: 'officer',
    agency: { id: agency.id, path: agency.path, name: agency.name },
    grants: [{ role: 'receiver', agencyPath: agency.path }],
  })
  expect((await resolveActor(db, somebody.cookie.split('=')[1]!)).kind).toBe('visitor')
})

test('acts for an organisation while being a member of it', async () => {
  const somebody = await person(db)
  const organisation = await db.begin(async (tx) => {
    const id = await saveParty(tx, { kind: 'organisation', name: 'Công ty Mẫu', taxCode: '0100000001' })
    await addMember(tx, { partyId: id, personId: somebody.partyId, role: 'representative', validFrom: '2026-01-01' })
    return id
  })
  const { cookie } = await sessionOf(db, somebody.accountId)
  const answer = await choose(cookie, `organisation-${organisation}`)
  const actor = await resolveActor(db, tokenOf(answer.headers))
  expect(actor).toMatchObject({ kind: 'citizen', partyId: organisation, accountId: somebody.accountId })
  expect(await prefillOf(db, actor)).toMatchObject({
    'person.name': somebody.name,
    'person.identityNumber': somebody.identityNumber,
    'person.birthDate': '1990-05-17',
    'applicant.kind': 'organisation',
    'organisation.name': 'Công ty Mẫu',
    'organisation.taxCode': '0100000001',
  })
  // The membership ends while the session goes on: nobody acts for the organisation from then on.
  await db`update identity.member set valid_to = '2026-02-01' where party_id = ${organisation}`
  forgetActor(tokenOf(answer.headers))
  expect((await resolveActor(db, tokenOf(answer.headers))).kind).toBe('visitor')
})
