import { expect, test } from 'vitest'
import { listActs } from '#dossiers'
import { actBrowser, browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)

test('officers read a note, the applicant does not', async () => {
  const handler = await actBrowser(portal, here.handler)
  const dossier = await filed(db, here)
  expect((await handler.act(dossier.id, 'ghi-chu', { text: ' ' })).status).toBe(422)
  expect((await handler.act(dossier.id, 'ghi-chu', { text: 'Hỏi lại Sở <b>gấp</b>' })).status).toBe(303)
  expect((await listActs(db, dossier.id)).at(-1)!.payload).toEqual({ text: 'Hỏi lại Sở <b>gấp</b>' })
  expect((await handler.see(`/can-bo/ho-so/${dossier.id}`)).$('.portal-timeline').text()).toContain(
    'Hỏi lại Sở <b>gấp</b>',
  )
  const citizen = await browserOf(portal, here.citizen.actor)
  expect((await citizen.see(`/ho-so/${dossier.id}`)).$('body').text()).not.toContain('Hỏi lại Sở')
})
