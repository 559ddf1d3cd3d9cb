import { expect, test } from 'vitest'
import { importProcedures } from '#procedures'
import { browserOf } from '../../../../tests/support/desk.ts'
import { sampleRecord, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { startDraft } from '../file-dossier/draft.ts'

// A draft begun under an earlier version: its owner is told what changed, takes it over or begins again.

const portal = await testPortal()
const it = await town(portal.db)
const mai = await browserOf(portal, it.citizen.actor)
const draftId = await portal.db.begin((tx) =>
  startDraft(tx, it.citizen.actor, { procedure: it.procedure, caseCode: null, agencyId: it.here.id }),
)
const page = `/ho-so/nhap/${draftId}`
const code = '9.000001'

test('a change that says nothing new to people is not told', async () => {
  await importProcedures(portal.db, [{ ...sampleRecord(code), updatedAt: '2026-01-01T00:00:00Z' }])
  expect((await mai.see(page)).$('main').text()).not.toContain('Thủ tục này đã thay đổi')
})

test('a new version is told with its parts, and the old one cannot be filed', async () => {
  await importProcedures(portal.db, [
    { ...sampleRecord(code, { amount: 5, unit: 'day', text: '' }), requirements: 'Có hộ chiếu' },
  ])
  const { $ } = await mai.see(page)
  expect($('main').text()).toContain('Thủ tục này đã thay đổi')
  expect($('main').text()).toContain('Cách thức, thời hạn, phí và lệ phí')
  expect((await mai.see($('main a[href*="/so-sanh"]').attr('href')!)).$('ins').text()).toContain('5')
  expect((await mai.see(`${page}/kiem-tra`)).$('main').text()).toContain('xem thay đổi và nhận bản mới')
})

test('taken over, the draft goes on with its answers; nobody else may do it', async () => {
  const other = await browserOf(portal, it.receiver)
  expect((await other.post(`${page}/ban-moi`, new URLSearchParams())).status).toBeGreaterThanOrEqual(400)
  await mai.send(page, `${page}/ban-moi`, {})
  expect((await mai.see(page)).$('main').text()).not.toContain('Thủ tục này đã thay đổi')
  expect((await mai.see(`${page}/kiem-tra`)).$('main').text()).not.toContain('nhận bản mới')
  const [row] = await portal.db<{ number: number }[]>`
    select v.number from dossiers.draft d join procedures.version v on v.id = d.procedure_version_id where d.id = ${draftId}`
  expect(row!.number).toBe(3)
})

test('an abolished procedure is told, and has no way on', async () => {
  await importProcedures(portal.db, [{ ...sampleRecord(code), state: 'abolished' }])
  const { $ } = await mai.see(page)
  expect($('main').text()).toContain('Thủ tục này đã bị bãi bỏ')
  expect($(`form[action="${page}/ban-moi"]`)).toHaveLength(0)
})
