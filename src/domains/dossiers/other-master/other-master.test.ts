import { expect, test } from 'vitest'
import { at } from '#platform/clock.ts'
import { system } from '#platform/actor.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { acceptDossier } from '../accept-dossier/accept-dossier.ts'
import { replayDossier } from '../doctor.ts'
import { type Dossier, findDossier } from '../dossier.sql.ts'
import { passMaster } from './pass-master.ts'
import { type Report, reportState } from './report-state.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const moment = new Date('2026-11-23T03:00:00Z')

async function passed(): Promise<Dossier> {
  const dossier = await filed(db, here)
  return db.begin((tx) => passMaster(tx, system, { dossierId: dossier.id, receipt: 'ok' }))
}

function report(dossier: Dossier, it: Partial<Report>): Promise<Dossier> {
  const whole = { dossierId: dossier.id, status: 4 as const, raw: 'Đang thẩm định', at: moment, ...it }
  return at(moment, () => db.begin((tx) => reportState(tx, system, whole)))
}

test('only the portal itself passes a dossier on or records a report', async () => {
  const dossier = await filed(db, here)
  for (const actor of [here.leader, here.citizen.actor]) {
    await expect(db.begin((tx) => passMaster(tx, actor, { dossierId: dossier.id, receipt: '' }))).rejects.toThrow(
      'forbidden',
    )
    const said = { dossierId: dossier.id, status: 4 as const, raw: 'x', at: moment }
    await expect(db.begin((tx) => reportState(tx, actor, said))).rejects.toThrow('forbidden')
  }
})

test('before the dossier is handed over nothing can be reported; afterwards our officers cannot act on it', async () => {
  const dossier = await filed(db, here)
  await expect(report(dossier, {})).rejects.toThrow('mastered-here')
  const theirs = await passed()
  const form = { dossierId: theirs.id, revision: theirs.revision }
  await expect(db.begin((tx) => acceptDossier(tx, here.receiver, form))).rejects.toThrow('mastered-elsewhere')
})

test('any state may follow any other, its word is kept, and the chain replays', async () => {
  let dossier = await passed()
  for (const status of [9, 4, 10, 2, 5, 3] as const) dossier = await report(dossier, { status, raw: `TT-${status}` })
  const row = (await findDossier(db, dossier.id))!
  expect(row).toMatchObject({ status: 3, reported: 'TT-3', master: 'agency' })
  expect((await replayDossier(db, dossier.id)).fault).toBeUndefined()
})

test('the first promised return stays the original, and an agency code finds the dossier', async () => {
  let dossier = await passed()
  dossier = await report(dossier, { status: 2, due: new Date('2026-11-26T10:00:00Z'), code: 'G09.20-20261123-0092637' })
  dossier = await report(dossier, { status: 4, due: new Date('2026-12-01T10:00:00Z'), code: 'G09.20-20261123-0092637' })
  expect(dossier).toMatchObject({ originalDue: '2026-11-26T10:00:00.000Z', currentDue: '2026-12-01T10:00:00.000Z' })
  const found = await db`select dossier_id from dossiers.dossier_code where code = 'G09.20-20261123-0092637'`
  expect(found).toMatchObject([{ dossier_id: dossier.id }])
})

test('a report of today tells the applicant, one older than a day tells nobody', async () => {
  const dossier = await passed()
  const count = async () => (await db`select 1 from notices.message where about = ${`dossier:${dossier.id}`}`).length
  const before = await count()
  await report(dossier, { at: new Date('2026-11-22T02:00:00Z') })
  expect(await count()).toBe(before)
  await report(dossier, { at: moment })
  expect(await count()).toBeGreaterThan(before)
})
