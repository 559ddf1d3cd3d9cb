import { expect, test } from 'vitest'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal
const it = await town(db)
const page = '/can-bo/dieu-hanh'

test('leaders of the agency look at it; handlers, citizens and other agencies do not', async () => {
  const leader = await browserOf(portal, it.leader)
  expect((await leader.see(page)).status).toBe(200)
  expect((await leader.see('/can-bo')).$(`a[href="${page}"]`)).not.toHaveLength(0)
  for (const actor of [it.handler, it.citizen.actor])
    expect((await (await browserOf(portal, actor)).see(page)).status).toBe(403)
  const stranger = await browserOf(portal, it.stranger)
  expect((await stranger.see(`${page}?co-quan=${it.here.id}`)).status).toBe(403)
  expect((await portal.web.inject(page)).statusCode).toBe(303)
})

test('load, late work and the week are those of the rows', async () => {
  const open = await dossierIn(db, it, 4)
  await dossierIn(db, it, 4)
  await dossierIn(db, it, 9)
  await db`update dossiers.track set due = now() - interval '1 day' where dossier_id = ${open.id}`
  const { $ } = await (await browserOf(portal, it.leader)).see(page)
  const figures = $('.portal-figures__value')
    .toArray()
    .map((one) => $(one).text())
  expect(figures).toEqual(['2', '1', '0'])
  const cells = $('main table').last().find('tbody tr').first().find('.portal-table__value').toArray()
  expect(cells.map((one) => $(one).text()).slice(1)).toEqual(['3', '1', '0'])
  expect($('main table').last().find('tbody tr')).toHaveLength(12)
  expect($('main svg[role=img] rect.portal-weeks__filed').last().attr('height')).toBe('128')
})
