import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { saveForm } from '#eforms'
import { at } from '#platform/clock.ts'
import { checkedDraft, ministry, preparedDecision, savePart, writtenDraft } from '../../../../tests/support/ministry.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'
import { bindForm } from '../bind-form.ts'
import { findProcedureByCode } from '../procedure.sql.ts'

// The form is a part of the draft: a decision puts it in force, and each day shows the form of that day.

const portal = await testPortal()
const { db } = portal
const { author, colleague, checker, publisher } = await ministry(portal)
const on = <T>(day: string, work: () => Promise<T>) => at(new Date(`${day}T09:00:00+07:00`), work)
const page = async (url: string) => {
  const answer = await portal.web.inject({ url, headers: { accept: 'text/html' } })
  return load(answer.body)
}
const blankOf = async (url: string) => (await page(url))('aside a[href^="/bieu-mau/"]').attr('href')
const versionOf = (code: string, number: number) =>
  db<{ id: string }[]>`select id from eforms.v_form_version where code = ${code} and number = ${number}`.then(
    ([row]) => `/bieu-mau/${row!.id}.pdf`,
  )
const { files: _, ...plain } = sampleForm
const form = { ...plain, code: 'the-mau', files: [] }
await on('2026-02-01', () => db.begin((tx) => saveForm(tx, form)))
await on('2026-02-01', () => db.begin((tx) => saveForm(tx, sampleForm)))

async function published(draft: string, it: { number: string; signedOn: string; effectiveOn: string }) {
  await on(it.signedOn, () => checkedDraft(author, checker, draft))
  const decision = await on(it.signedOn, () => preparedDecision(portal, author, { ...it, drafts: [draft] }))
  await on(it.signedOn, () => publisher.send(decision, `${decision}/cong-bo`, {}))
}

let code = ''
let written = ''

test('the author chooses among published forms; what is not one is a sentence, and what was typed stays', () =>
  on('2026-03-01', async () => {
    const draft = await writtenDraft(author)
    const { $ } = await author.see(`${draft}/phan/form`)
    const options = $('select[name=form] option').toArray()
    expect(options.map((it) => $(it).attr('value'))).toEqual(['', 'the-mau|1', 'sample|1'].toSorted())
    const wrong = await savePart(author, draft, { part: 'form', fields: { 'form.code': 'khong-co' } })
    expect(wrong.status).toBe(422)
    expect(wrong.$('.govuk-error-summary').text()).toContain('Không có biểu mẫu nào đã công bố mang mã “khong-co”')
    expect(wrong.$('input[name="form.code"]').attr('value')).toBe('khong-co')
    for (const odd of ['the-mau|99', 'the-mau|-1', '|', 'the-mau|1e9', '\0'])
      expect((await savePart(author, draft, { part: 'form', fields: { form: odd } })).status).toBeLessThan(500)

    await savePart(author, draft, { part: 'form', fields: { form: 'sample|1' } })
    const asks = (await author.see(draft)).$('main').text()
    expect(asks).toContain('Biểu mẫu hỏi giấy tờ mà thành phần hồ sơ không nêu: Giấy chứng sinh')
    await savePart(author, draft, { part: 'form', fields: { 'form.code': 'the-mau' } })
    const whole = await author.see(draft)
    expect(whole.$('main').text()).toContain('Đủ các phần bắt buộc')
    expect(await blankAt(`${draft}/xem`)).toBe(await versionOf('the-mau', 1))
    expect((await author.see(`${draft}/lich-su`)).$('main').text()).toContain('Biểu mẫu điền trực tuyến')
    code = (await author.see(`${draft}/phan/names`)).$('input[name=code]').attr('value')!
    await published(draft, { number: '1/QĐ-BM', signedOn: '2026-03-01', effectiveOn: '2026-04-01' })
    expect(await blankOf(`/thu-tuc/${code}`)).toBe(await versionOf('the-mau', 1))
  }))

test('two authors choose a form: the second sees both, and nothing is overwritten', () =>
  on('2026-03-02', async () => {
    const draft = await writtenDraft(author)
    const part = `${draft}/phan/form`
    const { $ } = await colleague.see(part)
    const old = new URLSearchParams({ form: 'sample|1', do: 'save' })
    for (const it of $(`form[action="${part}"] input[type=hidden]`).toArray())
      old.set(it.attribs.name!, it.attribs.value!)
    await savePart(author, draft, { part: 'form', fields: { form: 'the-mau|1' } })
    const refused = await colleague.post(part, old)
    expect(refused.status).toBe(409)
    expect(refused.$('table.portal-compare').text()).toContain('the-mau')
    expect(refused.$('select[name=form]').val()).toBe('sample|1')
    expect((await author.see(part)).$('select[name=form]').val()).toBe('the-mau|1')
  }))

async function blankAt(url: string) {
  return (await author.see(url)).$('aside a[href^="/bieu-mau/"]').attr('href')
}

test('a newer version of the form waits for the decision that takes it; each day shows its own', async () => {
  await on('2026-04-01', async () => {
    await portal.sweep()
    expect(await blankOf(`/thu-tuc/${code}`)).toBe(await versionOf('the-mau', 1))
  })
  await on('2026-04-20', () => db.begin((tx) => saveForm(tx, { ...form, source: 'sửa' })))
  const [procedure] = await findProcedureByCode(db, code)
  written = `/quan-tri/thu-tuc/goc/${procedure!.id}`
  const draft = await on('2026-05-01', async () => {
    const begun = String((await author.send(written, written, { kind: 'amend' })).location)
    const { $ } = await author.see(`${begun}/phan/form`)
    expect($('select[name=form]').val()).toBe('the-mau|1')
    expect($('select[name=form]').text()).toContain('phiên bản 2')
    await savePart(author, begun, { part: 'form', fields: { form: 'the-mau|2' } })
    return begun
  })
  await published(draft, { number: '2/QĐ-BM', signedOn: '2026-05-02', effectiveOn: '2026-06-01' })
  await on('2026-05-10', async () => {
    expect(await blankOf(`/thu-tuc/${code}`)).toBe(await versionOf('the-mau', 1))
    expect(await blankOf(`/thu-tuc/${code}?ngay=2026-06-01`)).toBe(await versionOf('the-mau', 2))
  })
  await on('2026-06-02', async () => {
    await portal.sweep()
    expect(await blankOf(`/thu-tuc/${code}`)).toBe(await versionOf('the-mau', 2))
    expect(await blankOf(`/thu-tuc/${code}?ngay=2026-05-10`)).toBe(await versionOf('the-mau', 1))
    expect(await blankOf(`/thu-tuc/${code}?phien-ban=1`)).toBe(await versionOf('the-mau', 1))
    const compared = await page(`/thu-tuc/${code}/so-sanh?tu=1&den=2`)
    expect(compared('h2').first().text()).toBe('Biểu mẫu điền trực tuyến')
    expect(compared('ins').text()).toContain('2')
    const forms = (await page(`/thu-tuc/${code}/phien-ban`))('main').text()
    expect(forms).toContain('Quyết định 2/QĐ-BM')
    expect(forms).toContain('phiên bản 1')
    expect(forms).not.toContain(publisher.actor.name)
    const bound = await author.see('/quan-tri/gan-bieu-mau?bieu-mau=the-mau')
    expect(bound.$('main').text()).toContain(publisher.actor.name)
  })
})

test('what a decision named is not bound beside it, and ends with the decision that names none', async () => {
  await on('2026-06-03', async () => {
    const url = '/quan-tri/gan-bieu-mau'
    const refused = await author.send(url, url, { form: 'sample', procedure: code })
    expect(refused.status).toBe(422)
    expect(refused.$('.govuk-error-summary').text()).toContain('do quyết định công bố ấn định')
    expect((await author.see(written)).$(`main a[href^="${url}"]`)).toHaveLength(0)
    const [procedure] = await findProcedureByCode(db, code)
    const beside = db.begin((tx) => bindForm(tx, { procedureId: procedure!.id, formCode: 'sample' }))
    await expect(beside).rejects.toThrow('names its form')
  })
  const draft = await on('2026-06-03', async () => {
    const begun = String((await author.send(written, written, { kind: 'amend' })).location)
    await savePart(author, begun, { part: 'form', fields: { form: '' } })
    return begun
  })
  await published(draft, { number: '3/QĐ-BM', signedOn: '2026-06-03', effectiveOn: '2026-07-01' })
  await on('2026-07-01', async () => {
    await portal.sweep()
    expect(await blankOf(`/thu-tuc/${code}`)).toBeUndefined()
    expect(await blankOf(`/thu-tuc/${code}?ngay=2026-06-15`)).toBe(await versionOf('the-mau', 2))
    expect((await page(`/thu-tuc/${code}/phien-ban`))('main').text()).toContain('Mẫu chung của Cổng')
  })
})
