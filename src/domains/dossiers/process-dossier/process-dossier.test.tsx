import { expect, test } from 'vitest'
import { assignDossier, findDossier, listActs } from '#dossiers'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)

test('[3.4-19.1 3.4-19.3] work begins, and a verification is recorded as a note', async () => {
  const handler = await actBrowser(portal, here.handler)
  const plain = await dossierIn(db, here, 2)
  expect((await handler.act(plain.id, 'xu-ly', {})).status).toBe(303)
  expect((await findDossier(db, plain.id))!.status).toBe(4)
  expect((await handler.see('/can-bo?hang=cua-toi')).$(`a[href="/can-bo/ho-so/${plain.id}"]`).length).toBe(1)
  expect((await handler.see(`/can-bo/ho-so/${plain.id}`)).$('main').text()).not.toContain('Chưa phân công')
  const noted = await dossierIn(db, here, 2)
  expect((await handler.act(noted.id, 'xu-ly', { note: 'Đã xác minh tại nhà' })).status).toBe(303)
  const acts = await listActs(db, noted.id)
  expect(acts.slice(-2).map((it) => it.act)).toEqual(['process', 'note'])
})

test('what was given to somebody stays theirs, whoever begins it', async () => {
  const handler = await actBrowser(portal, here.handler)
  const { id: dossierId } = await dossierIn(db, here, 2)
  const accountId = here.leader.accountId!
  await db.begin((tx) => assignDossier(tx, here.leader, { dossierId, revision: 2, accountId }))
  expect((await handler.act(dossierId, 'xu-ly', {})).status).toBe(303)
  expect((await findDossier(db, dossierId))!.tracks[0]!.assigneeId).toBe(accountId)
})
