import { expect, test } from 'vitest'
import { acceptDossier, type Dossier, listActs, nextStep, processDossier } from '#dossiers'
import { at, now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { officerWith, strict, withProcess } from '../../../../tests/support/joined.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sendBack } from '../next-step/next-step.ts'
import { insertLeave, saveRule } from './assignment.sql.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
await withProcess(db, here, { parts: [strict], consultationPauses: false })
const [signer, other] = [await here.officer('leader'), await here.officer('leader')]
const everything = await officerWith(db, here.here.id, ['receiver', 'handler', 'leader'])
const monday = new Date('2026-11-23T03:00:00.000Z')

const on = ({ id: dossierId, revision }: Dossier) => ({ dossierId, revision })
const act = <T>(work: (tx: Tx) => Promise<T>) => at(monday, () => db.begin(work) as Promise<T>)
const pass = (it: Dossier, accountId: string | null = null) =>
  act((tx) => nextStep(tx, everything, { ...on(it), accountId, text: '' }))

function rule(officers: readonly (string | null)[]) {
  return act((tx) =>
    saveRule(tx, {
      ...{ agencyId: here.here.id, agencyPath: here.here.path, procedureCode: null },
      ...{ officers: officers.map(String), keptBy: null, keptByName: 'Chủ tịch', at: now() },
    }),
  )
}

async function working(): Promise<Dossier> {
  const it = await filed(db, here)
  const accepted = await act((tx) => acceptDossier(tx, here.receiver, on(it)))
  return act((tx) => processDossier(tx, everything, on(accepted)))
}

test('[3.4-19.1] a step that nobody was named for: without a rule nobody; with one, an officer of it who holds the role of the step', async () => {
  const first = await pass(await working())
  expect(first.tracks[0]).toMatchObject({ stepRole: 'leader', assigneeId: null })
  // A handler is first in the group, and cannot sign.
  await rule([here.handler.accountId, signer.accountId])
  const second = await pass(await working())
  expect(second.tracks[0]).toMatchObject({ stepRole: 'leader', assigneeId: signer.accountId })
  expect((await listActs(db, second.id)).at(-1)).toMatchObject({
    ...{ act: 'next-step', payload: { assignee: signer.name, rule: 'all', ruleBy: 'Chủ tịch' } },
  })
  const page = await (await browserOf(portal, here.leader)).see(`/can-bo/ho-so/${second.id}`)
  expect(page.$('body').text()).toContain('Theo quy tắc phân công do Chủ tịch đặt.')
  // Whoever is named goes before the rule.
  expect((await pass(await working(), other.accountId)).tracks[0]!.assigneeId).toBe(other.accountId)
})

test('[3.4-19.1] sent back: to whoever had the step, else by the rule', async () => {
  await rule([here.handler.accountId, signer.accountId])
  const passed = await pass(await working())
  const back = await act((tx) => sendBack(tx, everything, { ...on(passed), step: 'examine', text: 'thiếu ý kiến' }))
  expect(back.tracks[0]).toMatchObject({ step: 'examine', assigneeId: here.handler.accountId })
})

test('[3.4-19.1] load and leave count as at acceptance, and nobody gets their own matter', async () => {
  await rule([signer.accountId, other.accountId])
  const given = []
  for (let i = 0; i < 4; i++) given.push((await pass(await working())).tracks[0]!.assigneeName)
  expect(new Set(given)).toEqual(new Set([signer.name, other.name]))
  const own = await working()
  await db`update dossiers.dossier set declared_by = array[${signer.accountId}]::uuid[] where id = ${own.id}`
  expect((await pass(own)).tracks[0]!.assigneeId).toBe(other.accountId)
  await rule([signer.accountId])
  const alone = await working()
  await db`update dossiers.dossier set declared_by = array[${signer.accountId}]::uuid[] where id = ${alone.id}`
  expect((await pass(alone)).tracks[0]!.assigneeId).toBeNull()
  await act((tx) =>
    insertLeave(tx, {
      ...{ accountId: signer.accountId!, name: signer.name, firstDay: '2026-11-23', lastDay: '2026-11-25' },
      ...{ substituteId: here.leader.accountId, substituteName: here.leader.name },
      ...{ keptBy: signer.accountId!, keptByName: signer.name, at: now() },
    }),
  )
  const stood = await pass(await working())
  expect(stood.tracks[0]!.assigneeId).toBe(here.leader.accountId)
  expect((await listActs(db, stood.id)).at(-1)!.payload).toMatchObject({ standsInFor: signer.name })
})
