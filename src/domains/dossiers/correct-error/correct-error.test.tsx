import { expect, test } from 'vitest'
import { findDossier } from '#dossiers'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)

test('[3.4-21] the leader opens a finished dossier again, with the reason', async () => {
  const leader = await actBrowser(portal, here.leader)
  const dossier = await dossierIn(db, here, 9)
  expect((await leader.act(dossier.id, 'sua-sai', { reason: '' })).status).toBe(422)
  expect((await leader.act(dossier.id, 'sua-sai', { reason: 'In sai ngày sinh, in lại' })).status).toBe(303)
  expect((await findDossier(db, dossier.id))!.status).toBe(4)
})
