import { expect, test } from 'vitest'
import { findDossier } from '#dossiers'
import { grantRole } from '#identity'
import { person } from '../../../../tests/support/accounts.ts'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)

test('[3.4-19.1] offers the officers of this agency, and nobody else', async () => {
  const leader = await actBrowser(portal, here.leader)
  const dossier = await filed(db, here)
  const administrator = await person(db)
  const role = { role: 'agency-administrator', agencyId: here.here.id } as const
  await db.begin((tx) => grantRole(tx, { accountId: administrator.accountId, ...role }))
  const { $ } = await leader.actPage(dossier.id, 'phan-cong')
  const offered = $('input[name=accountId]')
    .map((_, it) => it.attribs.value!)
    .get()
  expect(offered).toContain(here.handler.accountId)
  expect(offered).not.toContain(here.stranger.accountId)
  expect(offered).not.toContain(administrator.accountId)
  const wrong = await leader.act(dossier.id, 'phan-cong', { accountId: here.stranger.accountId! })
  expect(wrong.status).toBe(422)
  const right = await leader.act(dossier.id, 'phan-cong', { accountId: here.handler.accountId! })
  expect(right.status).toBe(303)
  expect((await findDossier(db, dossier.id))!.tracks[0]!.assigneeName).toBe(here.handler.name)
})
