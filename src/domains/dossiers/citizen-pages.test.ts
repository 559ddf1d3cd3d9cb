import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { actorOf, recordAccess } from '#identity'
import { at } from '#platform/clock.ts'
import { acceptDossier, findDossier, finishDossier, processDossier, requestSupplement } from '#dossiers'
import { person, sessionOf } from '../../../tests/support/accounts.ts'
import { answers, citizenBrowser, type Session } from '../../../tests/support/citizen.ts'
import { filed, town } from '../../../tests/support/dossiers.ts'
import { samples } from '../../../tests/support/files.ts'
import { sampleForm } from '../../../tests/support/sample-form.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { isLookupSecret } from './lookup-secret.ts'

const portal = await testPortal()
const { db } = portal
const it = await town(db)
const me = await sessionOf(db, it.citizen.accountId)
const stranger = await sessionOf(db, (await person(db)).accountId)
const officer = await sessionOf(db, it.receiver.accountId!, 'officer')
const otherOfficer = await sessionOf(db, it.stranger.accountId!, 'officer')
const nobody: Session = {}
const { open, send, upload, ...drafts } = citizenBrowser(portal, me)
const newDraft = () => drafts.newDraft(it.procedure.id)
const readyDraft = () => drafts.readyDraft(it.procedure.id)
const { child } = answers

test('rights: visitors sign in, other citizens learn nothing, other officers are refused', async () => {
  const draft = await newDraft()
  const dossier = await filed(db, it)
  const own = `/ho-so/${dossier.id}`
  for (const url of ['/ho-so', draft, `${draft}/kiem-tra`, own, `${own}/rut`]) {
    const page = await open(url, nobody)
    expect([page.status, page.to]).toEqual([303, `/dang-nhap?tiep=${encodeURIComponent(url)}`])
  }
  for (const url of [draft, `${draft}/trang/child`, `${draft}/kiem-tra`, own, `${own}/rut`, `${own}/to-khai`])
    expect([url, (await open(url, stranger)).status]).toEqual([url, 404])
  expect((await open(own, otherOfficer)).status).toBe(403)
  expect((await open(draft, officer)).status).toBe(404)
  expect((await open(own)).status).toBe(200)
})

test('[3.1-3] from the start page to the receipt, without JavaScript', async () => {
  const start = await open(`/ho-so/nop/${it.procedure.id}`)
  expect(start.body).toContain('Cơ quan tiếp nhận được xác định theo nơi bạn khai')
  const draft = await readyDraft()
  const tasks = await open(draft)
  expect(tasks.$('.govuk-task-list__status').text()).not.toContain('Chưa làm')
  expect(tasks.body).toContain('Hồ sơ sẽ được gửi tới Ủy ban nhân dân')
  const review = await open(`${draft}/kiem-tra`)
  expect(review.body).toContain('Nguyễn Minh Khôi')
  expect(review.body).toContain('chung sinh.png')
  expect(review.$('.govuk-inset-text').text()).toContain('Cửa Nam')

  // The form has asked for the declaration: it is not asked twice.
  expect(review.$('[name=declared]').length).toBe(0)
  expect(review.$('main q').text()).toBe('Tôi cam đoan lời khai là đúng')
  const [once, twice] = await Promise.all([send(review, {}), send(review, {})])
  expect([once.status, twice.to]).toEqual([303, once.to])
  const again = await send(review, {})
  expect(again.to).toBe(once.to)

  const cookie = String(once.headers['set-cookie']).split(';')[0]
  const receipt = await open(once.to, { cookie: `${me.cookie}; ${cookie}` })
  const dossier = (await findDossier(db, once.to.split('/')[2]!))!
  expect(receipt.body).toContain(dossier.submissionNumber)
  expect(receipt.$('svg.portal-qr').length).toBe(1)
  const secret = /[0-9A-Z]{5}-[0-9A-Z]{5}(?=<)/.exec(receipt.body)![0]
  expect(isLookupSecret(dossier.lookupSecretHash, secret.toLowerCase())).toBe(true)
  expect((await open(once.to)).body).not.toContain(secret)
  expect(dossier).toMatchObject({ ownerName: 'Nguyễn Minh Khôi', agencyId: it.here.id, status: 1 })
  // The draft is a dossier now.
  expect((await open(draft)).to).toBe(`/ho-so/${dossier.id}`)
  expect((await open('/ho-so')).body).toContain(dossier.submissionNumber)
})

test('a form without a declaration: it is asked for before filing', async () => {
  const { declaration: _, children: __, ...properties } = sampleForm.schema.properties
  const elements = sampleForm.ui.elements.filter((page) => page.key !== 'family')
  const required = sampleForm.schema.required!.filter((key) => key !== 'declaration')
  const form = { ...sampleForm, code: 'plain', schema: { ...sampleForm.schema, properties, required } }
  const { procedure } = await town(db, { code: '9.000077', form: { ...form, ui: { ...sampleForm.ui, elements } } })
  const draft = await drafts.newDraft(procedure.id)
  for (const key of ['child', 'applicant', 'copies'] as const)
    await send(await open(`${draft}/trang/${key}`), answers[key])
  const paper = await open(`${draft}/giay-to/birth-certificate`)
  await upload(paper, [{ field: 'files', name: 'chung sinh.png', content: samples.png }])
  const review = await open(`${draft}/kiem-tra`)
  const unsigned = await send(review, {})
  expect([unsigned.status, unsigned.$('.govuk-error-summary a').attr('href')]).toEqual([422, '#declared'])
  expect((await send(review, { declared: 'yes' })).status).toBe(303)
})

test('a long official name stands beneath a heading that can be read, for citizens and officers', async () => {
  const dossier = await filed(db, it)
  const official = `Thủ tục cấp giấy phép mẫu (${'đối với trường hợp phải lấy ý kiến nhiều cơ quan '.repeat(6).trim()})`
  await db`update dossiers.dossier set procedure_name = ${official} where id = ${dossier.id}`
  for (const page of [await open(`/ho-so/${dossier.id}`), await open(`/can-bo/ho-so/${dossier.id}`, officer)]) {
    expect(page.$('h1').text()).toBe('Cấp giấy phép mẫu')
    expect(page.$('h1 + p').text()).toContain('Tên đầy đủ: Cấp giấy phép mẫu (đối với')
  }
})

test('what is missing is said with the page that mends it, and nothing is filed', async () => {
  const draft = await newDraft()
  const review = await open(`${draft}/kiem-tra`)
  const links = review
    .$('.portal-notice a')
    .map((_, a) => review.$(a).attr('href'))
    .get()
  expect(links).toEqual(expect.arrayContaining([`${draft}/noi-nhan`, `${draft}/trang/child`]))
  expect(links).toContain(`${draft}/giay-to/birth-certificate`)
  expect(review.$('main form[method=post]').length).toBe(0)
})

test('a wrong page comes again with what was typed, saved all the same', async () => {
  const draft = await newDraft()
  const wrong = await send(await open(`${draft}/trang/child`), { ...child, 'a.birthDate-month': '13' })
  expect(wrong.status).toBe(422)
  expect(wrong.$('.govuk-error-summary a').length).toBe(1)
  expect(wrong.$('[name="a.childName"]').val()).toBe('Nguyễn Minh Khôi')
  expect((await open(`${draft}/trang/child`)).$('[name="a.childName"]').val()).toBe('Nguyễn Minh Khôi')
})

test('a page older than another window’s save says so and loses nothing; its own autosave does not make it old', async () => {
  const draft = await newDraft()
  const first = await open(`${draft}/trang/child`)
  const second = await open(`${draft}/trang/child`)
  const autosave = await send(first, { 'a.childName': 'Khôi' }, { to: `${draft}/trang/child/luu` })
  expect(JSON.parse(autosave.body)).toMatchObject({ savedAt: expect.any(String), revision: 2 })
  expect((await send(first, child)).status).toBe(303)
  const stale = await send(second, { ...child, 'a.childName': 'Minh' })
  expect(stale.status).toBe(409)
  expect(stale.body).toContain('Bản nháp này vừa được lưu ở nơi khác')
  expect(stale.$('[name="a.childName"]').val()).toBe('Minh')
  expect((await open(`${draft}/trang/child`)).$('[name="a.childName"]').val()).toBe('Nguyễn Minh Khôi')
  expect((await send(stale, {})).status).toBe(303)
  expect((await open(`${draft}/trang/child`)).$('[name="a.childName"]').val()).toBe('Minh')
})

test('a session that ends in mid-form: the answers come back after signing in, and only to their owner', async () => {
  const draft = await newDraft()
  const page = await open(`${draft}/trang/child`)
  const refused = await send(page, child, { session: nobody })
  expect(refused.status).toBe(303)
  const back = new URL(refused.to, 'http://portal.test').searchParams.get('tiep')!
  expect(back).toMatch(new RegExp(`^${draft}/trang/child\\?cho=`))
  const kept = await open(back)
  expect(kept.body).toContain('Điều bạn nhập vẫn còn')
  expect(kept.$('[name="a.childName"]').val()).toBe('Nguyễn Minh Khôi')
  expect((await open(back, stranger)).status).toBe(404)
  expect((await send(kept, {})).status).toBe(303)
})

test('files: a refused one says why, one too many too, and one can be taken out again', async () => {
  const draft = await newDraft()
  const url = `${draft}/giay-to/birth-certificate`
  const program = await upload(await open(url), [{ field: 'files', name: 'anh.png', content: samples.windowsProgram }])
  expect(program.status).toBe(422)
  expect(program.$('.govuk-error-summary').text()).toContain('anh.png')
  await upload(await open(url), [{ field: 'files', name: 'a.png', content: samples.png }])
  const page = await open(url)
  const link = page.$('main table a').attr('href')!
  expect((await open(link)).status).toBe(200)
  expect((await open(link, stranger)).status).toBe(404)
  const form = page.$('main table form')
  const fileId = String(form.find('[name=fileId]').val())
  expect((await send({ $: load(`<main>${page.$.html(form)}</main>`) }, { fileId })).status).toBe(303)
  expect((await open(url)).$('main table').length).toBe(0)
  expect((await open(link)).status).toBe(404)
})

test('a supplement is the first thing on the page; it is sent item by item', async () => {
  const dossier = await filed(db, it)
  const deadline = new Date('2030-01-02T10:00:00Z')
  const items = [
    { component: 'Giấy chứng sinh', what: 'Ảnh bị mờ ở dòng ngày sinh' },
    { component: '', what: 'Cho biết nơi sinh' },
  ]
  await db.begin((tx) => requestSupplement(tx, it.receiver, { dossierId: dossier.id, revision: 1, items, deadline }))
  const page = await open(`/ho-so/${dossier.id}`)
  expect(page.$('.portal-notice--waiting').first().text()).toContain('Ảnh bị mờ ở dòng ngày sinh')
  expect((await open('/ho-so')).$('.portal-notice--waiting').text()).toContain('Bổ sung giấy tờ')
  const form = await open(`/ho-so/${dossier.id}/bo-sung`)
  const labels = form
    .$('main form label')
    .map((_, it) => form.$(it).text().trim())
    .get()
  expect(new Set(labels).size).toBe(labels.length)
  expect(form.$('.portal-card__title').first().text()).toBe('Mục 1: Giấy chứng sinh')
  const half = await upload(form, [{ field: 'file-1', name: 'ro.png', content: samples.png }])
  expect(half.status).toBe(422)
  expect(half.body).toContain('Đã nhận: ro.png')
  half.$('[name=text-2]').text('Hà Nội')
  const revision = half.$('[name=revision]').attr('value')!
  half.$('[name=revision]').attr('value', 'x')
  expect((await upload(half, [])).status).toBe(409)
  half.$('[name=revision]').attr('value', revision)
  expect((await upload(half, [])).to).toBe(`/ho-so/${dossier.id}`)
  const after = await open(`/ho-so/${dossier.id}`)
  expect(after.$('.portal-notice--waiting').length).toBe(0)
  // Both sides see that it came, and what it says; whoever looks it up with the secret reads no answers.
  expect(after.$('.portal-notice--done').text()).toContain('Bạn đã bổ sung hồ sơ lúc')
  const newest = after.$('.portal-timeline > *').first().text()
  expect(newest).toContain('Bạn đã bổ sung')
  expect(newest).toContain('Hà Nội')
  expect(newest).toContain('Giấy chứng sinh: ro.png')
  const desk = await open('/can-bo', officer)
  const row = desk.$(`a[href="/can-bo/ho-so/${dossier.id}"]`).closest('tr').text()
  expect(row).toContain('Đã bổ sung')
  expect(row).not.toContain('Mới đăng ký')
  const record = (await open(`/can-bo/ho-so/${dossier.id}`, officer)).$('main').text()
  expect(record).toContain('Người nộp đã bổ sung lúc')
  expect(record).toContain('Trả lời: Hà Nội')
  const file = after
    .$('aside a')
    .filter((_, a) => after.$(a).text().includes('ro.png'))
    .attr('href')!
  expect((await open(file)).status).toBe(200)
  expect((await open(file, stranger)).status).toBe(404)
  expect((await open(file, otherOfficer)).status).toBe(403)
  expect((await open(file, officer)).status).toBe(200)
  expect((await open(`/ho-so/${dossier.id}`)).$('aside').text()).toContain('xem tệp ro.png')
})

test('[3.6-4] the page tells the whole story: promised time, words of the agency, who looked', async () => {
  const monday = new Date('2026-11-23T02:12:00Z')
  const dossier = await at(monday, () => filed(db, it))
  const { id: dossierId } = dossier
  await at(monday, () =>
    db.begin(async (tx) => {
      await acceptDossier(tx, it.receiver, { dossierId, revision: 1 })
      await processDossier(tx, it.handler, { dossierId, revision: 2 })
      const about = `dossier:${dossierId}`
      await recordAccess(tx, {
        actor: it.handler,
        partyId: it.citizen.partyId,
        about,
        reason: { vi: 'kiểm tra hồ sơ', en: 'checks it' },
      })
    }),
  )
  const page = await at(monday, () => open(`/ho-so/${dossierId}`))
  expect(page.$('.portal-ring').text()).toContain('thứ Sáu 27/11/2026, 17:00')
  expect(page.$('.portal-timeline__title').first().text()).toBe('Đang xử lý')
  expect(page.$('.portal-timeline').text()).toContain('Cấp mã H26.')
  expect(page.$('aside').text()).toContain('kiểm tra hồ sơ')
  const english = await open(`/en/ho-so/${dossierId}`)
  expect(english.$('.portal-timeline__title').first().text()).toBe('In process')
  expect(english.$('aside').text()).toContain('checks it')
  expect(english.$('aside').text()).not.toContain('kiểm tra hồ sơ')
  const result = { outcome: 'refused' as const, resultFileIds: [], text: 'Không đúng thẩm quyền' }
  await db.begin((tx) => finishDossier(tx, it.handler, { dossierId, revision: 3, ...result }))
  expect((await open(`/ho-so/${dossierId}`)).$('.portal-timeline').text()).toContain('Không đúng thẩm quyền')
})

test('withdrawing asks for the reason, and notices when the agency was faster', async () => {
  const dossier = await filed(db, it)
  const page = await open(`/ho-so/${dossier.id}/rut`)
  expect((await send(page, { reason: ' ' })).status).toBe(422)
  await db.begin((tx) => acceptDossier(tx, it.receiver, { dossierId: dossier.id, revision: 1 }))
  const late = await send(page, { reason: 'Đổi ý' })
  expect(late.status).toBe(409)
  expect(late.$('[name=reason]').val()).toBe('Đổi ý')
  expect((await send(late, {})).status).toBe(303)
  expect((await open(`/ho-so/${dossier.id}`)).$('.portal-timeline').text()).toContain('Lý do: Đổi ý')
  expect((await open(`/ho-so/${dossier.id}/rut`)).status).toBe(409)
})

test('my list: newest filed first, by whose turn it is, and only the most urgent things to do', async () => {
  const mine = await person(db)
  const actor = await actorOf(db, mine.accountId, 'citizen')
  const here = { ...it, citizen: { ...mine, actor } }
  const session = await sessionOf(db, mine.accountId)
  const day = (n: number) => new Date(Date.UTC(2026, 8, n, 3))
  const numbers: string[] = []
  // Told backwards: an id says when a row was written, not when the dossier was filed.
  for (const n of [7, 6, 5, 4, 3, 2, 1]) {
    const { id, submissionNumber } = await at(day(n), () => filed(db, here))
    numbers.push(submissionNumber)
    const items = [{ component: '', what: 'Cho biết nơi sinh' }]
    const request = { dossierId: id, revision: 1, items, deadline: new Date(Date.UTC(2026, 9, 20 - n, 3)) }
    if (n > 1) await at(day(n), () => db.begin((tx) => requestSupplement(tx, it.receiver, request)))
  }
  const { $ } = await open('/ho-so', session)
  const codes = (page: ReturnType<typeof load>) => page('main table .portal-code').map((_, code) => page(code).text())
  expect(codes($).get()).toEqual(numbers)
  const todo = $('.portal-notice--waiting li')
  expect(todo.length).toBe(5)
  expect(todo.first().text()).toContain(numbers[0])
  expect($('.portal-notice--waiting > div > a').text()).toBe('Xem tất cả 6 việc')
  const waiting = await open('/ho-so?loai=cho-ban', session)
  expect(codes(waiting.$).get()).toEqual(numbers.slice(0, 6))
  expect(waiting.$('.portal-filter [aria-current]').text()).toBe('Chờ bạn 6')
  expect(waiting.$('main table').text()).toContain('trước thứ Ba 13/10/2026')
  // The nearest deadline first, however long ago it was filed.
  await db`update dossiers.dossier set supplement_deadline = '2026-09-25T10:00:00Z' where submission_number = ${numbers[5]!}`
  const urgent = await open('/ho-so?loai=cho-ban', session)
  expect(codes(urgent.$).get()).toEqual([numbers[5], ...numbers.slice(0, 5)])
  const [first] = await db`select id from dossiers.dossier where submission_number = ${numbers[5]!}`
  const rest = await open(`/ho-so?loai=cho-ban&truoc=${first!.id}`, session)
  expect(codes(rest.$).get()).toEqual(numbers.slice(0, 5))
  expect(codes((await open('/ho-so?loai=dang-giai-quyet', session)).$).get()).toEqual(numbers.slice(6))
  expect((await open('/ho-so?loai=da-xong', session)).body).toContain('Không có hồ sơ nào ở mục này')
  expect((await open('/ho-so?loai=khac', session)).status).toBe(400)
})

test('deleting a draft is confirmed; the page of a paper says beforehand how large a file may be', async () => {
  const draft = await newDraft()
  expect((await open(`${draft}/giay-to/birth-certificate`)).$('main').text()).toContain('mỗi tệp không quá 20 MB')
  const deleted = await send(await open(draft), {})
  expect(deleted.status).toBe(303)
  expect((await open(deleted.to)).$('[role=status]').text()).toContain('Đã xóa bản nháp')
  expect((await open(draft)).status).toBe(404)
})
