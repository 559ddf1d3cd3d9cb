import { expect, test } from 'vitest'
import { findDossier, requestSupplement } from '#dossiers'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { citizenBrowser } from '../../../../tests/support/citizen.ts'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { samples } from '../../../../tests/support/files.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'
import { listActs } from '../act.sql.ts'
import { replayDossier } from '../doctor.ts'
import { answersOf } from '../filed-answers.ts'
import { currentSupplement } from '../supplement.sql.ts'
import { deleteIdleCorrections } from './correction.sql.ts'

const portal = await testPortal()
const { db } = portal
// As at filing, a paper that the answers bring up must be sent.
const files = sampleForm.files.map((slot) => ({ ...slot, required: true }))
const it = await town(db, { form: { ...sampleForm, files } })
const me = await sessionOf(db, it.citizen.accountId)
const stranger = await sessionOf(db, (await person(db)).accountId)
const receiver = await actBrowser(portal, it.receiver)
const { open, send, upload, readyDraft } = citizenBrowser(portal, me)
const deadline = new Date('2030-01-02T10:00:00Z')

/** A dossier with a whole form, of which the receiver asks to correct some pages. */
async function askedAbout(pages: string[]) {
  const draft = await readyDraft(it.procedure.id)
  const { to } = await send(await open(`${draft}/kiem-tra`), {})
  const id = to.split('/')[2]!
  const items = [{ component: 'Nội dung tờ khai', what: 'Sai tên đệm của trẻ', formPages: pages }]
  await db.begin((tx) => requestSupplement(tx, it.receiver, { dossierId: id, revision: 1, items, deadline }))
  return { id, form: `/ho-so/${id}/bo-sung` }
}

test('the officer says which pages of the form; only its owner is shown them, and only while it is asked', async () => {
  const dossier = await filed(db, it)
  const page = await receiver.actPage(dossier.id, 'yeu-cau-bo-sung')
  expect(page.$('input[name=pages]').length).toBeGreaterThan(1)
  const fields = { items: 'answers', pages: 'child', 'wrong-answers': 'Sai tên đệm' }
  const day = { 'deadline-day': '2', 'deadline-month': '1', 'deadline-year': '2030' }
  expect((await receiver.act(dossier.id, 'yeu-cau-bo-sung', { ...fields, ...day })).status).toBe(303)
  expect((await currentSupplement(db, dossier.id))[0]!.formPages).toEqual(['child'])

  const { id, form } = await askedAbout(['child'])
  const child = `${form}/to-khai/child`
  expect((await open(child, stranger)).status).toBe(404)
  expect((await open(child, {})).status).toBe(303)
  expect((await open(`${form}/to-khai/applicant`)).status).toBe(404)
  expect((await open(`${form}/to-khai/khong-co`)).status).toBe(404)
  expect((await open(child)).$('[name="a.childName"]').val()).toBe('Nguyễn Minh Khôi')
  const waiting = await filed(db, it)
  expect((await open(`/ho-so/${waiting.id}/bo-sung/to-khai/child`)).status).toBe(409)
  expect((await send(await open(child), {}, { session: stranger })).status).not.toBe(303)
  expect((await answersOf(db, (await findDossier(db, id))!))!.childName).toBe('Nguyễn Minh Khôi')
})

test('the corrected form is checked as at filing, sent with the supplement, and read beside what was filed', async () => {
  const { id, form } = await askedAbout(['child'])
  const page = await open(form)
  const links = page.$('.govuk-task-list a').map((_, a) => page.$(a).attr('href'))
  expect(links.get()).toEqual([`${form}/to-khai/child`])
  // Nothing corrected and nothing said is no answer.
  const nothing = await upload(page, [])
  expect([nothing.status, nothing.$('.govuk-error-summary a').attr('href')]).toEqual([422, '#correct'])

  const wrong = await send(await open(`${form}/to-khai/child`), { 'a.childName': 'Minh', 'a.birthDate-month': '13' })
  expect(wrong.status).toBe(422)
  expect(wrong.$('[name="a.childName"]').val()).toBe('Minh')
  const stopped = await upload(await open(form), [])
  expect(stopped.status).toBe(422)
  expect(stopped.$('.govuk-error-summary').text()).toContain('1 chỗ phải sửa')

  const child = await open(`${form}/to-khai/child`)
  const mended = { 'a.childName': 'Nguyễn Gia Khôi', 'a.birthDate-month': '10' }
  expect((await send(child, mended)).to).toBe(form)
  const ready = await open(form)
  expect(ready.$('.portal-compare tbody tr').length).toBe(2)
  expect(ready.$('main').text()).toContain('Chủ hồ sơ vẫn là Nguyễn Minh Khôi; tờ khai nay ghi Nguyễn Gia Khôi')
  // Not sent yet: the agency does not see it.
  expect((await receiver.see(`/can-bo/ho-so/${id}`)).$('main').text()).not.toContain('Nguyễn Gia Khôi')
  expect((await upload(ready, [])).to).toBe(`/ho-so/${id}`)

  const dossier = (await findDossier(db, id))!
  expect(dossier).toMatchObject({ status: 1, answersIn: 3, ownerName: 'Nguyễn Minh Khôi' })
  const now = await answersOf(db, dossier)
  expect(now).toMatchObject({ childName: 'Nguyễn Gia Khôi', birthDate: '2025-10-01', declaration: true })
  expect((await replayDossier(db, id)).fault).toBeUndefined()
  expect(await db`select from dossiers.correction where dossier_id = ${id}`).toHaveLength(0)

  const { $ } = await receiver.see(`/can-bo/ho-so/${id}`)
  const name = $('.portal-compare tbody tr').first()
  expect(name.find('del').text()).toBe('Nguyễn Minh Khôi')
  expect(name.find('ins').text()).toBe('Nguyễn Gia Khôi')
  expect($('.portal-answers').text()).toContain('Nguyễn Gia Khôi')
  expect($('main').text()).toContain('Chủ hồ sơ vẫn là Nguyễn Minh Khôi')
  const own = await open(`/ho-so/${id}/to-khai`)
  expect(own.$('del').first().text()).toBe('Nguyễn Minh Khôi')
  expect((await open(`/ho-so/${id}`)).$('.portal-timeline').text()).toContain('Nội dung tờ khai: đã sửa tờ khai')
})

test('what a correction brings up is asked as well: another page, another paper', async () => {
  const { id, form } = await askedAbout(['child'])
  const abroad = { 'a.bornAbroad': 'abroad', 'a.country': 'Lào', 'a.visa': 'true', 'a.visaNote': 'Số 1' }
  const first = await send(await open(`${form}/to-khai/child`), abroad)
  // Without JavaScript the new questions come first, then they are answered.
  const saved = first.status === 303 ? first : await send(first, abroad)
  expect(saved.to).toBe(form)
  const page = await open(form)
  expect(page.$('main').text()).toContain('Nội dung mới của tờ khai cần thêm giấy tờ này')
  const missing = await upload(page, [])
  expect(missing.$('.govuk-error-summary a').attr('href')).toBe('#file-paper-visa')
  expect((await upload(missing, [{ field: 'file-paper.visa', name: 'v.png', content: samples.png }])).status).toBe(303)
  const acts = await listActs(db, id)
  expect(acts.at(-1)!.payload).toMatchObject({ items: [{ number: 1 }, { component: 'Thị thực' }] })
  expect((await replayDossier(db, id)).fault).toBeUndefined()
})

test('words alone still answer; a correction that was never sent goes when the dossier no longer waits', async () => {
  const { id, form } = await askedAbout([])
  expect((await send(await open(`${form}/to-khai/child`), { 'a.childName': 'Nguyễn Gia Khôi' })).status).toBe(303)
  await deleteIdleCorrections(db)
  expect(await db`select from dossiers.correction where dossier_id = ${id}`).toHaveLength(1)
  const back = await send(await open(`${form}/to-khai/child`), { 'a.childName': 'Nguyễn Minh Khôi' })
  expect(back.to).toBe(form)
  const page = await open(form)
  expect(page.$('.portal-compare').length).toBe(0)
  page.$('[name=text-1]').text('Tên đúng rồi')
  expect((await upload(page, [])).to).toBe(`/ho-so/${id}`)
  expect((await findDossier(db, id))!.answersIn).toBe(1)

  const other = await askedAbout([])
  await send(await open(`${other.form}/to-khai/child`), { 'a.childName': 'Nguyễn Gia Khôi' })
  await db`update dossiers.dossier set status = 7 where id = ${other.id}`
  await deleteIdleCorrections(db)
  expect(await db`select from dossiers.correction where dossier_id = ${other.id}`).toHaveLength(0)
})
