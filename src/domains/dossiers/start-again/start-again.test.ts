import { expect, test } from 'vitest'
import { saveForm } from '#eforms'
import { bindForm, importProcedures } from '#procedures'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { citizenBrowser } from '../../../../tests/support/citizen.ts'
import { sampleRecord, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'
import { carryAnswers } from './carry-answers.ts'

const portal = await testPortal()
const { db } = portal
const it = await town(db)
const browser = citizenBrowser(portal, await sessionOf(db, it.citizen.accountId))

async function filedDossier(): Promise<string> {
  const draft = await browser.readyDraft(it.procedure.id)
  const receipt = await browser.send(await browser.open(`${draft}/kiem-tra`), { declared: 'yes' })
  return receipt.to.replace('/da-nop', '')
}
const dossier = await filedDossier()

test('only its owner begins anew from a dossier', async () => {
  const other = citizenBrowser(portal, await sessionOf(db, (await person(db)).accountId))
  expect((await other.open(`${dossier}/nop-lai`)).status).toBe(404)
  expect((await citizenBrowser(portal, {}).open(`${dossier}/nop-lai`)).status).toBe(303)
})

test('answers and papers come along, the declaration does not, and nothing counts as looked at', async () => {
  expect((await browser.open(dossier)).$(`main a[href="${dossier}/nop-lai"]`)).toHaveLength(1)
  const page = await browser.open(`${dossier}/nop-lai`)
  const papers = page.$('input[name=papers]').attr('value')!
  expect(page.$('main').text()).toContain('Giấy chứng sinh: ')
  const [begun, again] = [await browser.send(page, { papers }), await browser.send(page, { papers })]
  expect(begun.status).toBe(303)
  expect(again.to).toBe(begun.to)
  const [draft] = await db<{ answers: Record<string, unknown>; pages: string[]; agencyId: number }[]>`
    select answers, pages_done as pages, agency_id as "agencyId" from dossiers.draft where id = ${begun.to.split('/').pop()!}`
  expect(draft).toMatchObject({ answers: { childName: 'Nguyễn Minh Khôi' }, pages: [], agencyId: it.here.id })
  expect(draft!.answers).not.toHaveProperty('declaration')
  expect(await db`select from dossiers.draft_file where draft_id = ${begun.to.split('/').pop()!}`).toHaveLength(1)
  expect((await browser.open(`${begun.to}/giay-to/birth-certificate`)).$('main').text()).toContain('chung sinh.png')
})

test('what does not fit the form of today is named and left out', async () => {
  const { note: _note, childName, ...others } = sampleForm.schema.properties
  const properties = { ...others, childName: { ...childName!, maxLength: 5 } }
  const form = { ...sampleForm, schema: { ...sampleForm.schema, properties }, files: [] }
  const elements = form.ui.elements.map((page) => ({
    ...page,
    elements: page.elements.filter((one) => !('scope' in one) || one.scope !== '#/properties/note'),
  }))
  const changed = { ...form, ui: { ...form.ui, elements } }
  await db.begin(async (tx) => {
    await saveForm(tx, changed)
    await bindForm(tx, { procedureId: it.procedure.id, formCode: changed.code })
  })
  const text = (await browser.open(`${dossier}/nop-lai`)).$('main').text()
  expect(text).toContain('Họ và tên của trẻ: Họ và tên của trẻ dài quá 5 ký tự')
  expect(text).toContain('Thủ tục hiện nay không yêu cầu giấy tờ này nữa')
  const then = { note: 'x', childName: 'Mẫu', declaration: true }
  const carried = carryAnswers(then, { earlier: sampleForm, today: changed })
  expect(carried.answers).toEqual({ childName: 'Mẫu' })
  expect(carried.left.map(({ title }) => title.vi)).toEqual(['Ghi chú'])
})

test('a procedure that cannot be filed online any more says so', async () => {
  const record = sampleRecord('9.000001')
  await importProcedures(db, [{ ...record, channels: [{ ...record.channels[0]!, channel: 'in-person' }] }])
  expect((await browser.open(`${dossier}/nop-lai`)).status).toBe(409)
})
