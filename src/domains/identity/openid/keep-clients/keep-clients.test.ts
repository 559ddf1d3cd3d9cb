import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { grantRole } from '#identity'
import type { Role } from '#platform/actor.ts'
import { person, sessionOf, submitForm } from '../../../../../tests/support/accounts.ts'
import { testPortal } from '../../../../../tests/support/portal.ts'
import { findClient } from '../client.sql.ts'
import { secretDigest } from '../client.ts'
import { type ClientForm, settingsOf } from './client-form.ts'

const portal = await testPortal()
const { db, web } = portal
const [own, other] = await db<{ id: number; name: string }[]>`
  select min(id) as id, name from catalogues.v_agency where path ~ '^/[0-9]+/$' group by name having count(*) = 1 order by 1 limit 2`

async function officer(role: Role, agencyId: number | null) {
  const { accountId } = await person(db)
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId }))
  return (await sessionOf(db, accountId, 'officer')).cookie
}
const see = async (cookie: string, url: string) => {
  const response = await web.inject({ url, headers: { cookie, accept: 'text/html' } })
  return { status: response.statusCode, $: load(response.body) }
}
const form = (id: string, more: Record<string, string> = {}) => ({
  ...{ id, name: 'Một cửa thử', agency: own!.name, redirectUris: 'https://motcua.example.gov.vn/ve' },
  ...{ proof: 'client_secret_basic', leastLevel: '1', scopes: 'profile' },
  ...more,
})
const path = '/quan-tri/cong-dang-nhap'

test('an agency’s administrator registers its portals, others’ are hidden from them, and nobody else may', async () => {
  const cookie = await officer('agency-administrator', own!.id)
  const made = await submitForm(portal, { url: `${path}/moi`, cookie, body: form('motcua-mot') })
  expect(made.statusCode).toBe(200)
  const secret = load(made.body)('.portal-code').text().trim()
  const client = (await findClient(db, 'motcua-mot'))!
  expect(client).toMatchObject({ isLive: false, agencyId: own!.id, secretHash: secretDigest(secret) })
  // It is shown once.
  expect((await see(cookie, `${path}/motcua-mot`)).$('main').text()).not.toContain(secret)
  expect((await see(cookie, path)).$('main').text()).toContain('motcua-mot')
  const elsewhere = await officer('agency-administrator', other!.id)
  expect((await see(elsewhere, `${path}/motcua-mot`)).status).toBe(404)
  expect((await see(elsewhere, path)).$('main').text()).not.toContain('motcua-mot')
  const act = await submitForm(portal, { url: `${path}/motcua-mot/dong`, cookie: elsewhere, body: { revision: '1' } })
  expect(act.statusCode).toBe(403)
  for (const nobody of [await officer('leader', own!.id), (await sessionOf(db, (await person(db)).accountId)).cookie])
    expect((await see(nobody, path)).status).toBe(403)
})

test('what is wrong is said beside what was typed, and nothing is kept', async () => {
  const cookie = await officer('agency-administrator', own!.id)
  const wrong = form('Motcua Hai', {
    redirectUris: 'http://motcua.example.gov.vn/ve',
    logoutUri: 'javascript:alert(1)',
  })
  const again = await submitForm(portal, { url: `${path}/moi`, cookie, body: wrong })
  expect(again.statusCode).toBe(422)
  expect(load(again.body)('.govuk-error-summary').text()).toContain('chữ thường')
  const addresses = await submitForm(portal, { url: `${path}/moi`, cookie, body: { ...wrong, id: 'motcua-hai' } })
  const $ = load(addresses.body)
  expect($('.govuk-error-summary').text()).toContain('https://')
  expect($('textarea[name=redirectUris]').text()).toBe('http://motcua.example.gov.vn/ve')
  expect(await findClient(db, 'motcua-hai')).toBeUndefined()
  const foreign = await submitForm(portal, {
    url: `${path}/moi`,
    cookie,
    body: form('motcua-ba', { agency: other!.name }),
  })
  expect(foreign.statusCode).toBe(422)
})

test('only the portal’s administrators make it live; a changed secret ends the old one; a closed name stays closed', async () => {
  const cookie = await officer('agency-administrator', own!.id)
  await submitForm(portal, { url: `${path}/moi`, cookie, body: form('motcua-bon') })
  const live = (who: string, revision: string) =>
    submitForm(portal, { url: `${path}/motcua-bon/chinh-thuc`, cookie: who, body: { revision } })
  expect((await live(cookie, '1')).statusCode).toBe(403)
  const portalWide = await officer('portal-administrator', null)
  expect((await live(portalWide, '1')).statusCode).toBe(200)
  expect((await findClient(db, 'motcua-bon'))!.isLive).toBe(true)
  // A page from before is out of date.
  expect((await live(portalWide, '1')).statusCode).toBe(409)
  const before = (await findClient(db, 'motcua-bon'))!.secretHash!
  const renewed = await submitForm(portal, { url: `${path}/motcua-bon/khoa-moi`, cookie, body: { revision: '2' } })
  const secret = load(renewed.body)('.portal-code').text().trim()
  const after = (await findClient(db, 'motcua-bon'))!.secretHash!
  expect(after).toEqual(secretDigest(secret))
  expect(after).not.toEqual(before)
  const localhost = form('', { id: 'motcua-bon', redirectUris: 'http://localhost:8080/ve', revision: '3' })
  expect((await submitForm(portal, { url: `${path}/motcua-bon`, cookie, body: localhost })).statusCode).toBe(422)
  await submitForm(portal, { url: `${path}/motcua-bon/dong`, cookie, body: { revision: '3' } })
  expect(await findClient(db, 'motcua-bon')).toBeUndefined()
  const taken = await submitForm(portal, { url: `${path}/moi`, cookie, body: form('motcua-bon') })
  expect(taken.statusCode).toBe(409)
})

test('keys are public ones; a private key is refused before it is kept', () => {
  const it: ClientForm = {
    ...{ name: 'Thử', redirectUris: 'https://a.example/ve', proof: 'private_key_jwt', scopes: [], leastLevel: '2' },
  }
  const withKeys = (keys: unknown) => settingsOf({ ...it, jwks: JSON.stringify({ keys }) }, true)
  expect(withKeys([{ kty: 'RSA', n: 'x', e: 'AQAB' }])).toMatchObject({
    leastLevel: 2,
    jwks: { keys: [{ kty: 'RSA' }] },
  })
  const refused = [{ field: 'jwks', rule: 'keys' }]
  expect(withKeys([{ kty: 'RSA', n: 'x', e: 'AQAB', d: 'private' }])).toEqual(refused)
  expect(withKeys([])).toEqual(refused)
  expect(settingsOf({ ...it, jwks: 'no json' }, true)).toEqual(refused)
  expect(settingsOf({ ...it, proof: 'tls_client_auth' }, true)).toEqual([
    { field: 'certificateSubject', rule: 'required' },
  ])
})
