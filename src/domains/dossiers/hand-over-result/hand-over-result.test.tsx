import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDossier, listActs } from '#dossiers'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { mayCollect } from './collecting.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const receiver = await actBrowser(portal, here.receiver)

test('[3.1-4] the applicant’s wish is chosen already; another way may be taken', async () => {
  const dossier = await dossierIn(db, here, 9)
  const { $ } = await receiver.actPage(dossier.id, 'ban-giao')
  expect($('input[name=way][checked]').attr('value')).toBe('in-person')
  expect((await receiver.act(dossier.id, 'ban-giao', { way: 'pigeon' })).status).toBe(422)
  expect((await receiver.act(dossier.id, 'ban-giao', { way: 'in-person', to: 'Lê Thị Mai' })).status).toBe(303)
  const after = (await findDossier(db, dossier.id))!
  expect([after.status, after.returnWay]).toEqual([10, 'in-person'])
})

test('nothing is handed over electronically that is not there', async () => {
  const dossier = await dossierIn(db, here, 9)
  const answer = await receiver.act(dossier.id, 'ban-giao', { way: 'online' })
  expect(answer.status).toBe(422)
  expect(answer.$('main').text()).toContain('Hồ sơ chưa có tệp kết quả để trao bản điện tử')
  expect((await findDossier(db, dossier.id))!.status).toBe(9)
})

test('the result keeps its place after it was handed over', async () => {
  const dossier = await dossierIn(db, here, 9)
  await db`insert into dossiers.dossier_file (dossier_id, file_id, sequence, kind, component_key, component_name, name, type,
    size, added_at) values (${dossier.id}, gen_random_uuid(), 4, 'result', '', '', 'trich-luc.pdf', 'application/pdf', 1, now())`
  const citizen = await actBrowser(portal, here.citizen.actor)
  const button = async () => (await citizen.see(`/ho-so/${dossier.id}`)).$('.portal-notice a.govuk-button').text()
  expect(await button()).toContain('Tải về: trich-luc.pdf')
  expect((await receiver.act(dossier.id, 'ban-giao', { way: 'online' })).status).toBe(303)
  expect(await button()).toContain('Tải về: trich-luc.pdf')
})

test('what is owed is paid first', async () => {
  const dossier = await dossierIn(db, here, 9)
  const due = { item: 'Lệ phí', amount: '8000', when: 'return' }
  expect((await receiver.act(dossier.id, 'thu-phi', due)).status).toBe(303)
  expect((await receiver.actPage(dossier.id, 'ban-giao')).$('main').text()).toContain('Còn khoản chưa nộp')
  expect((await receiver.act(dossier.id, 'ban-giao', { way: 'in-person' })).status).toBe(409)
})

test('[3.4-118.6] without the receipt an identity paper of the applicant is enough, and is recorded', async () => {
  const dossier = await dossierIn(db, here, 9)
  await db`
    update dossiers.dossier set applicant = applicant || ${db.json({ identityNumber: here.citizen.identityNumber })}
    where id = ${dossier.id}`
  const collect = (fields: Record<string, string>) =>
    receiver.act(dossier.id, 'ban-giao', { way: 'in-person', proof: 'identity', to: 'Lê Thị Mai', ...fields })
  expect((await collect({ identity: '12' })).status).toBe(422)
  const other = await collect({ identity: '001090000999' })
  expect([other.status, other.$('.govuk-error-summary').text()]).toEqual([
    422,
    expect.stringContaining('không phải của người nộp'),
  ])
  expect((await collect({ identity: here.citizen.identityNumber, to: '' })).status).toBe(422)
  expect((await collect({ identity: here.citizen.identityNumber })).status).toBe(303)
  const act = (await listActs(db, dossier.id)).at(-1)!
  const numberEnd = here.citizen.identityNumber.slice(-4)
  expect(act.payload?.collecting).toEqual({ proof: 'identity', name: 'Lê Thị Mai', numberEnd })
  expect((await receiver.see(`/can-bo/ho-so/${dossier.id}`)).$('main').text()).toContain(`kết thúc ${numberEnd}`)
})

test('[3.4-118.6] nobody else’s paper is enough where a number is known', () => {
  const number = fc.stringMatching(/^\d{12}$/)
  fc.assert(
    fc.property(number, number, fc.option(number), (own, shown, bearerNumber) => {
      const dossier = { applicant: { name: 'a', identityNumber: own }, owner: { name: 'b' }, mandate: null }
      expect(mayCollect(dossier, { number: shown, bearerNumber })).toBe(shown === own || shown === bearerNumber)
      expect(mayCollect(dossier, { number: own, bearerNumber })).toBe(true)
    }),
  )
})
