import { expect, test } from 'vitest'
import { system } from '#platform/actor.ts'
import { actorOf, grantRole } from '#identity'
import { filed, town } from '../../../tests/support/dossiers.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { acceptDossier } from './accept-dossier/accept-dossier.ts'
import { askDue } from './ask-due/ask-due.ts'
import { actsNow } from './desk/officer-acts.ts'
import { findDossier } from './dossier.sql.ts'
import { duesOf } from './due.sql.ts'
import { noteDossier } from './note-dossier/note-dossier.ts'
import { passMaster } from './other-master/pass-master.ts'
import { reportState } from './other-master/report-state.ts'
import { markDuePaidAtCounter, settleDue } from './settle-due.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)

test('an officer does not act on a dossier of their own, and the desk offers nothing', async () => {
  const mine = await filed(db, here)
  await db.begin((tx) => grantRole(tx, { accountId: here.citizen.accountId, role: 'leader', agencyId: here.here.id }))
  const myself = await actorOf(db, here.citizen.accountId, 'officer')
  const form = { dossierId: mine.id, revision: mine.revision }
  await expect(db.begin((tx) => acceptDossier(tx, myself, form))).rejects.toThrow('own-dossier')
  await expect(db.begin((tx) => noteDossier(tx, myself, { ...form, text: 'x' }))).rejects.toThrow('own-dossier')
  expect(actsNow(myself, mine)).toEqual([])
  expect(actsNow(here.leader, mine)).toContain('accept')
  await db.begin((tx) => acceptDossier(tx, here.leader, form))
})

test('money that comes after an agency took a dossier over settles the due and moves nothing', async () => {
  const dossier = await filed(db, here, { quiet: true })
  const on = (revision: number) => ({ dossierId: dossier.id, revision })
  await db.begin((tx) => acceptDossier(tx, here.receiver, on(1)))
  const asked = await db.begin((tx) =>
    askDue(tx, here.handler, { ...on(2), item: 'Phí', amount: 8000, when: 'supplement' }),
  )
  const counter = await db.begin((tx) =>
    askDue(tx, here.handler, { ...on(3), item: 'Lệ phí', amount: 5000, when: 'return' }),
  )
  await db.begin((tx) => passMaster(tx, system, { dossierId: dossier.id, receipt: 'ok' }))
  const said = { dossierId: dossier.id, status: 6 as const, raw: 'Chờ nộp tiền', at: new Date() }
  const reported = await db.begin((tx) => reportState(tx, system, said))

  const paid = { ...on(reported.revision), dueId: counter.due.id, receiptNumber: '1' }
  await expect(db.begin((tx) => markDuePaidAtCounter(tx, here.receiver, paid))).rejects.toThrow('mastered-elsewhere')
  const settlement = { dueId: asked.due.id, amount: 8000, reference: 'r' }
  expect(await db.begin((tx) => settleDue(tx, settlement))).toBe('settled')
  expect(await findDossier(db, dossier.id)).toMatchObject({ status: 6, master: 'agency', reported: 'Chờ nộp tiền' })
  expect((await duesOf(db, dossier.id)).map((it) => it.state)).toEqual(['paid', 'open'])
})
