import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { person } from '../../../../tests/support/accounts.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { at } from '#platform/clock.ts'
import { findParty, saveParty } from '#identity'

const portal = await testPortal()

const form = {
  identityNumber: '001099000201',
  name: 'Trần Thị Mai',
  'birthDate-day': '17',
  'birthDate-month': '5',
  'birthDate-year': '1990',
  phone: '0911000201',
  email: '',
  password: 'con mèo nhà tôi',
  channel: 'sms',
}

async function post(url: string, body: Record<string, string>) {
  return await portal.web.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(body).toString(),
  })
}

/** The six digits last sent to an address, as the outbox shows them. */
async function codeFor(address: string): Promise<string> {
  const page = await portal.web.inject('/quan-tri/hop-thu-di')
  const $ = load(page.body)
  const card = $('.portal-card')
    .filter((_, it) => $(it).text().includes(address))
    .first()
  return /\b\d{6}\b/.exec(card.find('p').eq(1).text())![0]
}

test('everything that is wrong is said at once, and the password is not shown again', async () => {
  const page = await post('/dang-ky', {
    ...form,
    identityNumber: '12',
    'birthDate-day': '31',
    'birthDate-month': '2',
    password: '12345678',
  })
  const $ = load(page.body)
  expect(page.statusCode).toBe(422)
  expect($('.govuk-error-summary li').length).toBe(3)
  expect($('#name').val()).toBe('Trần Thị Mai')
  expect($('#birthDate').val()).toBe('31')
  expect($('#password').val() ?? '').toBe('')
})

test('a code by SMS makes an account and signs in', async () => {
  const begun = await post('/dang-ky', form)
  expect(begun.statusCode).toBe(303)
  const url = String(begun.headers.location)
  expect(url).not.toContain(form.phone)
  const wrong = await post(url, { code: '000000' })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('091***201')
  const done = await post(url, { code: await codeFor(form.phone) })
  expect(done.statusCode).toBe(303)
  expect(done.headers['set-cookie']).toContain('portal_session=')
  const [row] = await portal.db<{ assurance: number }[]>`
    select assurance from identity.account where identity_number = ${form.identityNumber}`
  expect(row).toEqual({ assurance: 1 })
  const again = await post(url, { code: '000000' })
  expect(again.statusCode).toBe(410)
})

test('whether a number is taken is said only to who proved a phone', async () => {
  const somebody = await person(portal.db)
  const other = { ...form, identityNumber: somebody.identityNumber, phone: '0911000202' }
  const begun = await post('/dang-ky', other)
  expect(begun.statusCode).toBe(303)
  const answer = await post(String(begun.headers.location), { code: await codeFor(other.phone) })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('đã có tài khoản')
})

test('a code is good for five attempts', async () => {
  const url = String(
    (await post('/dang-ky', { ...form, identityNumber: '001099000203', phone: '0911000203' })).headers.location,
  )
  const code = await codeFor('0911000203')
  const wrong = code === '111111' ? '222222' : '111111'
  for (let i = 0; i < 5; i++) await post(url, { code: wrong })
  expect((await post(url, { code })).statusCode).toBe(422)
})

test('a code is good for ten minutes', async () => {
  const url = String(
    (await post('/dang-ky', { ...form, identityNumber: '001099000204', phone: '0911000204' })).headers.location,
  )
  const code = await codeFor('0911000204')
  const later = await at(new Date(Date.now() + 11 * 60_000), () => post(url, { code }))
  expect(later.statusCode).toBe(422)
})

test('six codes an hour and no more go to one phone', async () => {
  const url = String(
    (await post('/dang-ky', { ...form, identityNumber: '001099000205', phone: '0911000205' })).headers.location,
  )
  for (let i = 0; i < 5; i++) expect((await post(`${url}/gui-lai`, {})).statusCode).toBe(303)
  expect((await post(`${url}/gui-lai`, {})).statusCode).toBe(429)
})

test('typing the number of somebody known opens nothing of theirs', async () => {
  const known = await portal.db.begin((tx) =>
    saveParty(tx, {
      kind: 'person',
      name: 'Lê Văn Khác',
      identityNumber: '001099000206',
      birthDate: '1980-01-01',
      phone: '0988000206',
    }),
  )
  const url = String(
    (await post('/dang-ky', { ...form, name: 'Lê Văn Khác', identityNumber: '001099000206', phone: '0911000206' }))
      .headers.location,
  )
  await post(url, { code: await codeFor('0911000206') })
  const [row] = await portal.db<{ partyId: string }[]>`
    select party_id as "partyId" from identity.account where identity_number = '001099000206'`
  expect(row!.partyId).not.toBe(known)
  expect((await findParty(portal.db, known))!.birthDate).toBe('1980-01-01')
})
