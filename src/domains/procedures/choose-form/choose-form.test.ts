import { expect, test } from 'vitest'
import { saveAgency } from '#catalogues'
import { saveForm } from '#eforms'
import { actorOf, grantRole } from '#identity'
import type { Role } from '#platform/actor.ts'
import { person } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { sampleRecord } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { findProcedureByCode } from '../procedure.sql.ts'

const portal = await testPortal()
const { db } = portal
const url = '/quan-tri/gan-bieu-mau'

async function ministry(name: string, code: string) {
  const codes = [{ scheme: 'QD20' as const, code }]
  return db.begin((tx) => saveAgency(tx, { name, level: 'ministry', codes }))
}
const justice = await ministry('Bộ Mẫu', 'G15')
const other = await ministry('Bộ Khác', 'G03')
await importProcedures(db, [sampleRecord('9.000007'), sampleRecord('9.000008')])
await db.begin((tx) => saveForm(tx, sampleForm))

async function officer(role: Role, agencyId: number) {
  const { accountId } = await person(db)
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId }))
  return browserOf(portal, await actorOf(db, accountId, 'officer'))
}
const author = await officer('procedure-author', justice.id)
const stranger = await officer('procedure-author', other.id)
const formOf = async (code: string) => (await findProcedureByCode(db, code))[0]!.formVersionId

test('only the publishing agency’s authors choose the form', async () => {
  const fields = { form: 'sample', procedure: '9.000007' }
  expect((await portal.web.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(401)
  expect((await (await officer('receiver', justice.id)).see(url)).status).toBe(403)
  expect((await stranger.send(url, url, fields)).status).toBe(403)
  expect(await formOf('9.000007')).toBeNull()
  expect((await author.send(url, url, fields)).status).toBe(303)
  expect(await formOf('9.000007')).not.toBeNull()
})

test('the page says which version is used, and what the form asks beyond the procedure', async () => {
  await author.send(url, url, { form: 'sample', procedure: '9.000008' })
  const first = await formOf('9.000008')
  await db.begin((tx) => saveForm(tx, { ...sampleForm, source: 'next' }))
  const { $ } = await author.see(`${url}?bieu-mau=sample`)
  expect($('tbody').text()).toContain('1 (cũ, gắn lại để dùng phiên bản mới)')
  expect($('tbody').text()).toContain('Giấy chứng sinh')
  await author.send(url, url, { form: 'sample', procedure: '9.000008' })
  expect(await formOf('9.000008')).not.toBe(first)
  expect((await author.see(`${url}?bieu-mau=sample`)).$('tbody').text()).toContain('2 (đang dùng)')
  const history = $('table').last().text()
  expect(history).toContain('9.000008')
  const page = await author.see('/thu-tuc/9.000008')
  const blank = page.$('a[href$=".pdf"]').attr('href')!
  expect((await portal.web.inject({ url: blank })).headers['content-type']).toBe('application/pdf')
})

test('from the procedure one comes to its form, with both filled in', async () => {
  await author.send(url, url, { form: 'sample', procedure: '9.000008' })
  const procedure = (await findProcedureByCode(db, '9.000008'))[0]!
  const written = await author.see(`/quan-tri/thu-tuc/goc/${procedure.id}`)
  const link = `${url}?thu-tuc=9.000008`
  expect(written.$(`main a[href="${link}"]`)).toHaveLength(1)
  const { $ } = await author.see(link)
  expect([$('[name=form]').val(), $('[name=procedure]').val()]).toEqual(['sample', '9.000008'])
  expect((await author.see(`${url}?thu-tuc=1.999999`)).$('[name=procedure]').val()).toBe('1.999999')
})

test.each([
  [{ form: 'nothing', procedure: '9.000007' }, 'Chưa có biểu mẫu nào đã công bố mang mã này'],
  [{ form: 'sample', procedure: '1.999999' }, 'Không có thủ tục nào mang mã này'],
  [{ form: '', procedure: '' }, 'Không có thủ tục nào mang mã này'],
])('what is missing is said, and what was typed stays: %j', async (fields, sentence) => {
  const { status, $ } = await author.send(url, url, fields)
  expect(status).toBe(422)
  expect($('.govuk-error-summary').text()).toContain(sentence)
  expect($('[name=form]').val() ?? '').toBe(fields.form)
})
