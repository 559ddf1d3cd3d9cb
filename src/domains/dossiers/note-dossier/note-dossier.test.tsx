import { expect, test } from 'vitest'
import { findDossier, listActs } from '#dossiers'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { actBrowser, browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { partOfPolice, policeOf, strict, withProcess } from '../../../../tests/support/joined.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { removeSecret } from '../remove-secret/remove-secret.ts'

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

test('a note is for the agency that wrote it, and its words go with a state secret', async () => {
  const joined = await town(db, { code: '9.000079' })
  const police = await policeOf(db)
  await withProcess(db, joined, { parts: [strict, partOfPolice()], consultationPauses: false })
  const dossier = await dossierIn(db, joined, 4)
  const [handler, officer] = [await browserOf(portal, joined.handler), await browserOf(portal, police.officer)]
  const desk = (track: number) => `/can-bo/ho-so/${dossier.id}?phan=${track}`
  // The card of the dossier's page sends it without a page between.
  const note = (browser: typeof handler, track: number, text: string) =>
    browser.send(desk(track), `/can-bo/ho-so/${dossier.id}/ghi-chu?phan=${track}`, { text })
  expect((await note(handler, 1, 'Chờ lãnh đạo ủy ban')).status).toBe(303)
  expect((await note(officer, 2, 'Công an xác minh sau')).status).toBe(303)
  const [ours, theirs] = [(await handler.see(desk(1))).$('main').text(), (await officer.see(desk(2))).$('main').text()]
  expect(ours).toContain('Chờ lãnh đạo ủy ban')
  expect(ours).not.toContain('Công an xác minh sau')
  expect(theirs).toContain(`${police.officer.name}, ${police.agency.name}`)
  expect(theirs).not.toContain('Chờ lãnh đạo ủy ban')
  const applicant = await browserOf(portal, joined.citizen.actor)
  for (const page of ['', '/tin-nhan', '/to-khai'])
    expect((await applicant.see(`/ho-so/${dossier.id}${page}`)).$('body').text()).not.toMatch(
      /Chờ lãnh đạo|xác minh sau/,
    )

  const { revision } = (await findDossier(db, dossier.id))!
  await db.begin((tx) =>
    removeSecret(tx, joined.leader, { dossierId: dossier.id, revision, track: 1, reason: 'Có tài liệu mật' }),
  )
  const erased = (await handler.see(desk(1))).$('#ghi-chu').text()
  expect(erased).toContain('Nội dung ghi chú đã xóa')
  expect(erased).not.toContain('Chờ lãnh đạo')
})
