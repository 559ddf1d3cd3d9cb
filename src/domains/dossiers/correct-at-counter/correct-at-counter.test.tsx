import { expect, test } from 'vitest'
import { findDossier, listActs, requestSupplement } from '#dossiers'
import { sessionOf } from '../../../../tests/support/accounts.ts'
import { citizenBrowser } from '../../../../tests/support/citizen.ts'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { samples } from '../../../../tests/support/files.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'
import { acceptDossier } from '../accept-dossier/accept-dossier.ts'
import { replayDossier } from '../doctor.ts'
import { answersOf } from '../filed-answers.ts'

const portal = await testPortal()
const { db } = portal
const files = sampleForm.files.map((slot) => ({ ...slot, required: true }))
const here = await town(db, { form: { ...sampleForm, files } })
const me = citizenBrowser(portal, await sessionOf(db, here.citizen.accountId))
const clerk = citizenBrowser(portal, await sessionOf(db, here.receiver.accountId!, 'officer'))
const stood = { presence: 'applicant', agreed: 'yes' }

async function filedOnline() {
  const draft = await me.readyDraft(here.procedure.id)
  const { to } = await me.send(await me.open(`${draft}/kiem-tra`), {})
  const id = to.split('/')[2]!
  return { id, page: `/can-bo/ho-so/${id}/sua-to-khai` }
}
const said = async (id: string) => answersOf(db, (await findDossier(db, id))!)

test('rights first: a receiver of this agency, nobody else, and only before acceptance', async () => {
  const { id, page } = await filedOnline()
  for (const [actor, status] of [
    [here.handler, 403],
    [here.stranger, 403],
  ] as const) {
    const other = citizenBrowser(portal, await sessionOf(db, actor.accountId!, 'officer'))
    expect((await other.open(page)).status).toBe(status)
    expect((await other.send(await clerk.open(page), {})).status).not.toBe(303)
  }
  expect((await me.open(page)).status).toBe(403)
  expect((await clerk.open(`/can-bo/ho-so/${id}`)).$(`a[href="${page}"]`).length).toBe(1)
  await db.begin((tx) => acceptDossier(tx, here.receiver, { dossierId: id, revision: 1 }))
  expect((await clerk.open(page)).status).toBe(409)
  expect((await clerk.open(`/can-bo/ho-so/${id}`)).$(`a[href="${page}"]`).length).toBe(0)
})

test('[3.1-1] the applicant of an online dossier stands at the counter: corrected, read aloud, agreed, recorded as X for Y', async () => {
  const { id, page } = await filedOnline()
  const form = await clerk.open(page)
  expect(form.$('[name="a.childName"]').val()).toBe('Nguyễn Minh Khôi')
  const same = await clerk.upload(form, [])
  expect([same.status, same.$('.govuk-error-summary').text()]).toEqual([422, expect.stringContaining('Chưa có câu')])
  const wrong = await clerk.upload(form, [], { 'a.childName': 'Nguyễn Gia Khôi', 'a.birthDate-month': '13' })
  expect([wrong.status, wrong.$('[name="a.childName"]').val()]).toEqual([422, 'Nguyễn Gia Khôi'])

  // Nothing is written by looking at it, whatever was ticked before.
  const read = await clerk.upload(wrong, [], { 'a.birthDate-month': '10', ...stood })
  expect(read.status).toBe(200)
  expect(read.$('.portal-compare tbody tr').length).toBe(2)
  expect([read.$('del').first().text(), read.$('ins').first().text()]).toEqual(['Nguyễn Minh Khôi', 'Nguyễn Gia Khôi'])
  expect(read.$('main').text()).toContain('Chủ hồ sơ vẫn là Nguyễn Minh Khôi; tờ khai nay ghi Nguyễn Gia Khôi')
  expect(await listActs(db, id)).toHaveLength(1)

  const unsaid = await clerk.upload(read, [])
  // The word is given for what has just been read, and never kept.
  expect([unsaid.status, unsaid.$('.govuk-error-summary li').length]).toEqual([422, 1])
  const unproved = await clerk.upload(unsaid, [], { presence: 'authorised', agreed: 'yes' })
  expect(unproved.$('.govuk-error-summary li').length).toBe(2)
  // What is corrected after reading is read again.
  const again = await clerk.upload(read, [], { ...stood, 'a.childName': 'Nguyễn Gia Khải' })
  expect([again.status, again.$('main').text()]).toEqual([
    200,
    expect.stringContaining('đọc lại cho người nộp nghe lần nữa'),
  ])
  const done = await clerk.upload(again, [], stood)
  expect(done.status).toBe(303)

  expect(await said(id)).toMatchObject({ childName: 'Nguyễn Gia Khải', birthDate: '2025-10-01' })
  const [, act] = await listActs(db, id)
  expect(act).toMatchObject({
    act: 'correct-answers',
    actorId: here.receiver.accountId,
    onBehalfOf: here.citizen.partyId,
  })
  expect(act!.payload).toMatchObject({ agreed: { as: 'applicant', name: here.citizen.name } })
  expect(await findDossier(db, id)).toMatchObject({ status: 1, answersIn: 2, ownerName: 'Nguyễn Minh Khôi' })
  expect((await replayDossier(db, id)).fault).toBeUndefined()

  const desk = (await clerk.open(`/can-bo/ho-so/${id}`)).$
  expect(desk('.portal-timeline').text()).toContain(`Cán bộ sửa thay ${here.citizen.name} tại quầy`)
  expect(desk('.portal-timeline').text()).toContain('đã nghe đọc lại và đồng ý')
  expect(desk('main').text()).toContain(`sửa tờ khai tại quầy cùng ${here.citizen.name}`)
  const own = await me.open(`/ho-so/${id}/to-khai`)
  expect([own.$('del').first().text(), own.$('ins').first().text()]).toEqual(['Nguyễn Minh Khôi', 'Nguyễn Gia Khải'])
  expect(own.$('main').text()).toContain('sửa cùng bạn tại quầy')
  expect((await me.open(`/ho-so/${id}`)).$('.portal-timeline').text()).toContain('Sửa tờ khai tại quầy')
  const told =
    await db`select body from notices.message where about = ${`dossier:${id}`} and kind = 'correct-answers'`.catch(
      () => db`select from notices.message where about = ${`dossier:${id}`}`,
    )
  expect(told.length).toBeGreaterThan(0)
})

test('two windows: a page older than the last correction says so; a double click is one act', async () => {
  const { id, page } = await filedOnline()
  const [one, two] = [await clerk.open(page), await clerk.open(page)]
  const read = await clerk.upload(one, [], { 'a.childName': 'Nguyễn Gia Khôi' })
  expect((await clerk.upload(read, [], stood)).status).toBe(303)
  expect((await clerk.upload(read, [], stood)).status).toBe(303)
  const late = await clerk.upload(two, [], { 'a.childName': 'Nguyễn Khác' })
  expect([late.status, late.$('main').text()]).toEqual([409, expect.stringContaining('Sửa tờ khai cùng người nộp')])
  expect((await listActs(db, id)).filter((it) => it.act === 'correct-answers')).toHaveLength(1)
  expect((await said(id))!.childName).toBe('Nguyễn Gia Khôi')
})

test('[3.4-19.4] while a supplement is open it answers what was asked of the form, and brings up its papers', async () => {
  const { id, page } = await filedOnline()
  const items = [{ component: 'Nội dung tờ khai', what: 'Sai nơi sinh', formPages: ['child'] }]
  const deadline = new Date('2030-01-02T10:00:00Z')
  await db.begin((tx) => requestSupplement(tx, here.receiver, { dossierId: id, revision: 1, items, deadline }))
  // What the applicant has begun by themselves is theirs: an officer neither sees nor sends it.
  const own = `/ho-so/${id}/bo-sung/to-khai/child`
  await me.send(await me.open(own), { 'a.childName': 'Nguyễn Chưa Gửi' })
  const take = `/can-bo/ho-so/${id}/nhan-bo-sung`
  expect((await clerk.open(take)).$(`a[href="${page}"]`).length).toBe(1)
  expect((await clerk.open(page)).body).not.toContain('Nguyễn Chưa Gửi')

  const abroad = { 'a.bornAbroad': 'abroad', 'a.country': 'Lào', 'a.visa': 'true', 'a.visaNote': 'Số 1' }
  let read = await clerk.upload(await clerk.open(page), [], abroad)
  for (let i = 0; i < 3 && read.$('[name=_read]').length === 0; i++) read = await clerk.upload(read, [], abroad)
  expect(read.$('main').text()).toContain('Nội dung mới cần thêm giấy tờ')
  const field = read.$('input[type=file]').attr('name')!
  const unsaid = await clerk.upload(read, [{ field, name: 'thi thuc.png', content: samples.png }], {
    presence: 'applicant',
  })
  // The scan of an attempt with something else wrong is still there.
  expect([unsaid.status, unsaid.body.includes('thi thuc.png')]).toEqual([422, true])
  expect((await clerk.upload(unsaid, [], { agreed: 'yes' })).status).toBe(303)
  expect(await said(id)).toMatchObject({ country: 'Lào' })
  const scan = await db`
    select from dossiers.dossier_file where dossier_id = ${id} and component_key = 'visa' and name = 'thi thuc.png'`
  expect(scan).toHaveLength(1)
  expect(await db`select from dossiers.correction where dossier_id = ${id}`).toHaveLength(0)

  const taking = await clerk.open(take)
  expect(taking.$('main').text()).toContain('Đã sửa tờ khai cùng người nộp')
  expect((await me.open(`/ho-so/${id}/bo-sung`)).$('main').text()).toContain('Tờ khai đã được sửa cùng bạn tại quầy')
  expect((await clerk.upload(taking, [])).status).toBe(303)
  expect(await findDossier(db, id)).toMatchObject({ status: 1 })
  expect((await listActs(db, id)).at(-1)!.payload?.items).toMatchObject([{ corrected: true }])
  expect((await replayDossier(db, id)).fault).toBeUndefined()
  const receiver = await actBrowser(portal, here.receiver)
  expect((await receiver.see(`/can-bo/ho-so/${id}`)).$('.portal-timeline').text()).toContain('đã sửa tờ khai')
})
