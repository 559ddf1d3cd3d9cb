import { expect, test } from 'vitest'
import { saveAgency } from '#catalogues'
import { findDossier } from '#dossiers'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { actBrowser, browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { leftOpen } from './wording.ts'

const portal = await testPortal()
const { db, web } = portal
const here = await town(db)
const administrator = await browserOf(portal, await here.officer('agency-administrator'))
const [list, fresh] = [`/quan-tri/loi-mau?co-quan=${here.here.id}`, `/quan-tri/loi-mau/${here.here.id}/moi`]
const save = (fields: Record<string, string>, page = fresh) => administrator.send(page, page, fields)
const idOf = async (name: string) =>
  (await db<{ id: string }[]>`select id from dossiers.wording where name = ${name}`)[0]!.id

test('the administrators of the agency, and nobody else, keep its words; faults come back with what was typed', async () => {
  for (const actor of [here.leader, here.stranger, here.citizen.actor])
    for (const url of [list, fresh]) expect((await (await browserOf(portal, actor)).see(url)).status, url).toBe(403)
  expect((await web.inject({ url: list, headers: { accept: 'text/html' } })).statusCode).toBe(303)
  const other = await browserOf(portal, await here.officer('agency-administrator', here.elsewhere))
  expect((await other.see(fresh)).status).toBe(403)
  for (const [fields, words] of [
    [{}, 'Hãy chọn dùng khi nào'],
    [{ kind: 'message', name: 'Chào', text: 'Chào {hoTen}' }, '“{hoTen}” không phải chỗ điền'],
    [{ kind: 'message', name: 'Chào', text: 'Hạn {han_bo_sung}' }, '“{han_bo_sung}” không phải chỗ điền'],
    [{ kind: 'message', name: 'Chào', text: 'Chào }' }, 'đứng lẻ'],
    [{ kind: 'nothing', name: 'Chào', text: 'x' }, 'Hãy chọn dùng khi nào'],
    [{ kind: 'message', name: 'Chào', text: 'a'.repeat(2001) }, 'dài nhất 2.000'],
  ] as [Record<string, string>, string][]) {
    const answer = await save(fields)
    expect([answer.status, answer.$('.govuk-error-summary').text()]).toEqual([422, expect.stringContaining(words)])
    expect(answer.$('textarea[name=text]').text().replace(/^\n/, '')).toBe(fields.text ?? '')
  }
  const looked = await save({ kind: 'message', name: 'Chào', text: 'Chào {nguoi_nop}', _look: '1' })
  expect(looked.$('#xem-thu').text()).toContain('Chào Nguyễn Thị Mẫu')
  expect((await db`select 1 from dossiers.wording`).length).toBe(0)

  expect((await save({ kind: 'message', name: 'Chào', text: 'Chào {nguoi_nop}' })).location).toContain('xong=luu')
  const page = `/quan-tri/loi-mau/${here.here.id}/${await idOf('Chào')}`
  expect((await save({ text: 'Kính chào {nguoi_nop}', kind: 'message', name: 'Chào' }, page)).status).toBe(303)
  expect((await save({ text: 'y', kind: 'message', name: 'Chào', revision: '1' }, page)).status).toBe(409)
  expect((await administrator.see(list)).$('main table').text()).toContain('Chào')
  expect((await other.see(page)).status).toBe(403)
  expect((await administrator.send(page, `${page}/xoa`, {})).location).toContain('xong=xoa')
  expect((await administrator.see(page)).status).toBe(404)
})

test('an officer chooses words of the agency or of one above: they are filled in, and nothing typed is lost', async () => {
  await save({ kind: 'supplement', name: 'Ảnh mờ', text: 'Ảnh của {nguoi_nop} bị mờ, gửi lại trước {han_bo_sung}.' })
  await save({ kind: 'message', name: 'Hẹn', text: 'Hồ sơ {ma_ho_so} hẹn trả {han_tra}.' })
  const receiver = await actBrowser(portal, here.receiver)
  const dossier = await filed(db, here)
  const filledIn = await receiver.act(dossier.id, 'yeu-cau-bo-sung', {
    ...{ _fill: 'wrong-answers', 'wording-wrong-answers': await idOf('Ảnh mờ'), 'wrong-answers': 'Sai tên.' },
    ...{ 'deadline-day': '10', 'deadline-month': '12', 'deadline-year': '2099', 'wrong-other': 'vẫn còn' },
  })
  expect(filledIn.status).toBe(200)
  expect(filledIn.$('textarea[name=wrong-answers]').text()).toBe(
    `Sai tên.\n\nẢnh của ${dossier.applicantName} bị mờ, gửi lại trước 10/12/2099.`,
  )
  expect(filledIn.$('textarea[name=wrong-other]').text()).toBe('vẫn còn')
  expect(filledIn.$('input[name=items][value=answers]').attr('checked')).toBeDefined()
  expect((await receiver.actPage(dossier.id, 'tu-choi')).$('select[name^=wording]').length).toBe(0)

  // Not accepted yet: nobody knows the date, and braces are never sent.
  const page = await receiver.act(dossier.id, 'tin-nhan', {})
  expect([415, 422]).toContain(page.status)
  expect(leftOpen('Hẹn trả {han_tra}, {khac}')).toBe('{han_tra}')
  expect(leftOpen('{khac} và {}')).toBeUndefined()
  const open = await receiver.act(dossier.id, 'tu-choi', {
    reason: 'khong-thuoc-tham-quyen',
    text: 'Hẹn trả {han_tra}.',
  })
  expect([open.status, open.$('.govuk-error-summary').text()]).toEqual([422, expect.stringContaining('{han_tra}')])

  // A unit below may use them too; another ward not.
  const unit = await db.begin((tx) => saveAgency(tx, { name: 'Tổ Một cửa', level: 'other', parentId: here.here.id }))
  const below = await browserOf(portal, await here.officer('agency-administrator', unit as typeof here.here))
  expect((await below.see(`/quan-tri/loi-mau?co-quan=${unit.id}`)).$('main table').text()).toContain('Ảnh mờ')
})

test('the preview is what the person then receives: the notice in their language and the paper, and it sends nothing', async () => {
  const receiver = await actBrowser(portal, here.receiver)
  const dossier = await filed(db, here)
  await db`update identity.account set language = 'en' where id = ${here.citizen.accountId}`
  const fields = { reason: 'khong-thuoc-tham-quyen', text: 'Hãy nộp tại Sở Tư pháp.' }
  const count = async () => (await db`select 1 from notices.message where about = ${`dossier:${dossier.id}`}`).length
  const before = await count()
  const shown = await receiver.act(dossier.id, 'tu-choi', { ...fields, _look: '1' })
  expect(shown.status).toBe(200)
  expect(await findDossier(db, dossier.id)).toEqual(dossier)
  expect(await count()).toBe(before)
  expect(shown.$('textarea[name=text]').text()).toBe(fields.text)
  expect(shown.$(`input[name=reason][value=${fields.reason}]`).attr('checked')).toBeDefined()
  const notice = shown.$('#xem-truoc .portal-card [lang=en]').text()
  // Wrong ones are named before anything is shown.
  expect((await receiver.act(dossier.id, 'tu-choi', { _look: '1' })).status).toBe(422)

  expect((await receiver.act(dossier.id, 'tu-choi', fields)).status).toBe(303)
  const [sent] = await db<{ subject: string; text: string }[]>`
    select subject, text from notices.message where about = ${`dossier:${dossier.id}`} order by id desc limit 1`
  expect(notice).toBe(`${sent!.subject}${sent!.text}`)
  const citizen = await browserOf(portal, here.citizen.actor)
  const paper = (await citizen.see(`/ho-so/${dossier.id}/phieu/2`)).$('.portal-sheet')
  // All but what only the sent one can have: its check number and time.
  const said = (text: string) =>
    text.replaceAll(/[0-9a-f]{16}|\d{2}:\d{2}|\d+ giờ \d+ phút/g, '').replaceAll(/\s+/g, ' ')
  const looked = shown.$('#xem-truoc .portal-sheet[lang=vi]')
  for (const part of [
    '.portal-sheet__title',
    '.portal-sheet__lines',
    '.portal-sheet__text',
    '.portal-sheet__signatures',
  ])
    expect(said(looked.find(part).text()), part).toBe(said(paper.find(part).text()))
  await db`update identity.account set language = 'vi' where id = ${here.citizen.accountId}`
})

test('what an act refuses, its preview refuses; one officer’s preview does not hold another up', async () => {
  const handler = await actBrowser(portal, here.handler)
  const dossier = await dossierIn(db, here, 4)
  const fields = { asked: 'by-law', reason: 'Theo điều 5 của luật', _look: '1' }
  expect((await handler.act(dossier.id, 'dung', { ...fields, revision: '1' })).status).toBe(409)
  const [one, other] = await Promise.all([
    handler.act(dossier.id, 'dung', fields),
    handler.act(dossier.id, 'dung', fields),
  ])
  expect([one.status, other.status]).toEqual([200, 200])
  expect(one.$('#xem-truoc').text()).toContain('Theo điều 5 của luật')
})
