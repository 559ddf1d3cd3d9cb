import { expect, test } from 'vitest'
import { findDossier } from '#dossiers'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

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
