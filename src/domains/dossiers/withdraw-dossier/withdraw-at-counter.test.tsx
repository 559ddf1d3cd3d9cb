import { expect, test } from 'vitest'
import { findDossier } from '#dossiers'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const said = { reason: 'Tôi muốn nộp lại ở nơi khác', asked: 'yes' }

test('only the receiver of the agency withdraws for a citizen', async () => {
  const dossier = await filed(db, here)
  for (const officer of [here.handler, here.stranger])
    expect((await (await actBrowser(portal, officer)).actPage(dossier.id, 'rut')).status).toBe(403)
})

test('the citizen must have asked, with a reason; the history says that they stood at the counter', async () => {
  const receiver = await actBrowser(portal, here.receiver)
  const dossier = await dossierIn(db, here, 4)
  const empty = await receiver.act(dossier.id, 'rut', {})
  expect(empty.status).toBe(422)
  expect(empty.$('.govuk-error-summary a').length).toBe(2)
  expect((await receiver.act(dossier.id, 'rut', { reason: said.reason })).status).toBe(422)
  expect((await receiver.act(dossier.id, 'rut', said)).status).toBe(303)
  expect((await findDossier(db, dossier.id))!.status).toBe(7)
  const { $ } = await receiver.see(`/can-bo/ho-so/${dossier.id}`)
  const latest = $('.portal-timeline__item').first().text()
  for (const part of ['Rút hồ sơ', here.receiver.name, said.reason, 'Người nộp yêu cầu tại quầy'])
    expect(latest).toContain(part)
  expect((await receiver.actPage(dossier.id, 'rut')).status).toBe(409)
})
