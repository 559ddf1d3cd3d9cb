import { expect, test } from 'vitest'
import { findDossier } from '#dossiers'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)

test('[3.4-118.21] stopping needs a reason and is final', async () => {
  const handler = await actBrowser(portal, here.handler)
  const dossier = await dossierIn(db, here, 4)
  expect((await handler.act(dossier.id, 'dung', {})).status).toBe(422)
  expect(
    (await handler.act(dossier.id, 'dung', { asked: 'by-applicant', reason: 'Người nộp yêu cầu dừng' })).status,
  ).toBe(303)
  expect((await findDossier(db, dossier.id))!.status).toBe(8)
  const page = await handler.see(`/can-bo/ho-so/${dossier.id}`)
  expect(page.$('.portal-card--accent').text()).toContain('Hồ sơ đã kết thúc')
})
