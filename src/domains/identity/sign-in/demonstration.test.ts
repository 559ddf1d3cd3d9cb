import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { testPortal } from '../../../../tests/support/portal.ts'
import type { Database } from '#platform/database/connect.ts'
import { createAccount, demonstrationAccountsExist, demonstrationPassword, saveParty } from '#identity'

async function demonstrationPerson(db: Database) {
  await db.begin(async (tx) => {
    const partyId = await saveParty(tx, { kind: 'person', name: 'Trần Văn Mẫu', identityNumber: '001099000700' })
    const password = demonstrationPassword
    await createAccount(tx, { partyId, identityNumber: '001099000700', password, demonstration: true })
  })
}

test('the demonstration lists its accounts, and one click signs in', async () => {
  const portal = await testPortal()
  expect(await demonstrationAccountsExist(portal.db)).toBe(false)
  expect((await portal.web.inject('/dang-nhap')).body).not.toContain('Tài khoản của bản trình diễn')
  await demonstrationPerson(portal.db)
  expect(await demonstrationAccountsExist(portal.db)).toBe(true)
  const form = load((await portal.web.inject('/dang-nhap')).body)('form:has(input[type=hidden][name=login])')
  const body = Object.fromEntries(
    form
      .find('input')
      .map((_, it) => [[it.attribs.name!, it.attribs.value!]])
      .get(),
  )
  const answer = await portal.web.inject({
    method: 'POST',
    url: '/dang-nhap',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(body).toString(),
  })
  expect(answer.statusCode).toBe(303)
})

test('without the demonstration nothing is listed, and sign-in is limited to twenty a minute', async () => {
  const portal = await testPortal({ DEMO: 'off', RATE_LIMIT_PER_MINUTE: '600' })
  await demonstrationPerson(portal.db)
  expect((await portal.web.inject('/dang-nhap')).body).not.toContain('Trần Văn Mẫu')
  const send = () => portal.web.inject({ method: 'POST', url: '/dang-nhap' })
  for (let i = 0; i < 20; i++) expect((await send()).statusCode).toBe(422)
  expect((await send()).statusCode).toBe(429)
})
