import { expect, test } from 'vitest'
import { listStore, newestFacts } from '#documents'
import { correctError, filesOf, findDossier, processDossier } from '#dossiers'
import type { FormDefinition, Property } from '#eforms'
import { accessesTo, addMember, openSession, saveParty } from '#identity'
import { importProcedures } from '#procedures'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { citizenBrowser, type Session } from '../../../../tests/support/citizen.ts'
import { actBrowser, browserOf } from '../../../../tests/support/desk.ts'
import { sampleRecord, town } from '../../../../tests/support/dossiers.ts'
import { samples } from '../../../../tests/support/files.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'

const portal = await testPortal()
const { db } = portal
const { properties } = sampleForm.schema
const ethnicity: Property = { ...properties.ethnicity!, 'x-semantic': 'person.ethnicity' }
/** The sample form, about the applicant: their own name, and an ethnic group that only the store can know. */
const form: FormDefinition = {
  ...sampleForm,
  code: 'sample-store',
  schema: { ...sampleForm.schema, properties: { ...properties, ethnicity } },
  ownerName: '/applicantName',
}
const it = await town(db, { form })
const paper = { originals: 1, copies: 0, electronicForm: false, resultOfOther: false, forms: [] }
const component = { ...paper, code: 'TP-1', name: 'Giấy chứng sinh', acceptedResults: ['KQ.T.1'] }
await importProcedures(db, [
  {
    ...sampleRecord('9.000001'),
    results: [
      { code: 'KQ.T.1', name: 'Giấy xác nhận mẫu' },
      { code: 'KQ.T.2', name: 'Trích lục mẫu' },
    ],
    componentGroups: [{ name: '', components: [component] }],
  },
])
await db`update identity.party set name = 'Trần Thị Thử' where id = ${it.citizen.partyId}`
const me = await sessionOf(db, it.citizen.accountId)
const browser = citizenBrowser(portal, me)
const { open, send, upload } = browser
const other = await person(db)
const stranger = citizenBrowser(portal, await sessionOf(db, other.accountId))
const receiver = await browserOf(portal, it.receiver)
const leader = await actBrowser(portal, it.leader)

const child = {
  ...{ 'a.childName': 'Nguyễn Minh Khôi', 'a.birthDate-day': '1', 'a.birthDate-month': '11' },
  ...{ 'a.birthDate-year': '2025', 'a.bornAbroad': 'home' },
}
const place = {
  ...{ 'a.place.provinceCode': '01', 'a.place._shown': '01', 'a.place.communeCode': '00070' },
  ...{ 'a.place.detail': 'Số 1' },
}

/** A draft whose pages are filled in; no paper yet. */
async function draftWith(applicant: Record<string, string>): Promise<string> {
  const draft = await browser.newDraft(it.procedure.id)
  for (const [key, typed] of Object.entries({
    child,
    applicant: { ...place, ...applicant },
    copies: {},
    family: { 'a.declaration': 'true' },
  })) {
    const saved = await send(await open(`${draft}/trang/${key}`), typed as Record<string, string>)
    expect([key, saved.status, saved.$('.govuk-error-summary').text()]).toEqual([key, 303, ''])
  }
  return draft
}

async function fileWith(applicant: Record<string, string>, content = samples.png): Promise<string> {
  const draft = await draftWith(applicant)
  await upload(await open(`${draft}/giay-to/birth-certificate`), [{ field: 'files', name: 'chung sinh.png', content }])
  return file(draft)
}

async function file(draft: string): Promise<string> {
  const receipt = await send(await open(`${draft}/kiem-tra`), { declared: 'yes' })
  expect([receipt.status, receipt.$('.portal-notice').text()]).toEqual([303, ''])
  return receipt.to.split('/')[2]!
}

/** By the officer's own page. */
async function accept(id: string): Promise<void> {
  const url = `/can-bo/ho-so/${id}/tiep-nhan`
  expect((await receiver.send(url, url, {})).status).toBe(303)
}

async function finish(id: string, fields: Record<string, string>, files: Record<string, Buffer>): Promise<number> {
  const { revision, status } = (await findDossier(db, id))!
  if (status === 2) await db.begin((tx) => processDossier(tx, it.handler, { dossierId: id, revision }))
  const url = `/can-bo/ho-so/${id}/tra-ket-qua`
  const { $ } = await leader.see(url)
  const body = new FormData()
  for (const { name, value } of $('form[enctype]').serializeArray()) body.set(name, value)
  for (const [name, value] of Object.entries({ outcome: 'granted', ...fields })) body.set(name, value)
  for (const [name, content] of Object.entries(files))
    body.append('resultFiles', new Blob([new Uint8Array(content)]), name)
  const request = new Request('http://localhost', { method: 'POST', body })
  const answer = await portal.web.inject({
    ...{ method: 'POST', url, payload: Buffer.from(await request.arrayBuffer()) },
    headers: { cookie: leader.cookie, accept: 'text/html', 'content-type': request.headers.get('content-type')! },
  })
  return answer.statusCode
}

const own = () => listStore(db, it.citizen.partyId, { limit: 100 })
const textOf = async (url: string, session?: Session) => (await open(url, session)).$('main').text()

test('an empty store says what comes there; visitors sign in, officers go to their desk', async () => {
  const empty = await stranger.open('/kho')
  expect(empty.$('main').text()).toContain('Kho tự có thêm khi bạn làm thủ tục')
  expect((await open('/kho', {})).to).toBe(`/dang-nhap?tiep=${encodeURIComponent('/kho')}`)
  expect((await receiver.see('/kho')).headers.location).toBe('/can-bo')
  expect((await open('/en/kho')).$('h1').text()).toBe('My personal store')
})

test('from a dossier into the store, and from the store into the next dossier', async () => {
  const first = await fileWith({ 'a.ethnicity': 'Tày' })
  // Nothing enters before somebody has recognised it.
  expect(await own()).toEqual([])
  await accept(first)
  expect(await newestFacts(db, it.citizen.partyId)).toMatchObject([
    { semantic: 'person.address', value: { communeCode: '00070' } },
    { semantic: 'person.ethnicity', value: 'Tày', shown: { vi: 'Tày' }, dossierId: first },
    { semantic: 'person.identityNumber' },
    { semantic: 'person.name', value: 'Trần Thị Thử' },
  ])
  const tomorrow = new Date(Date.now() + 86_400_000)
  const day = { 'validUntil-day': '1', 'validUntil-month': '1', 'validUntil-year': String(tomorrow.getFullYear() + 2) }
  expect(await finish(first, { resultCode: 'KQ.T.1', resultNumber: '12/GXN', ...day }, { 'kq.pdf': samples.pdf })).toBe(
    303,
  )

  const page = await open('/kho')
  const shown = page.$('main').text()
  const agency = it.here.name
  for (const words of ['Giấy xác nhận mẫu', '12/GXN', 'Giấy chứng sinh', 'Dân tộc', 'Tày', 'Còn hạn, đến'])
    expect(shown).toContain(words)
  expect(shown).toContain(`${agency} xác nhận ngày`)
  expect(shown).not.toContain('Chưa được xác nhận')
  expect((await stranger.open('/kho')).$('main').text()).not.toContain('Giấy xác nhận mẫu')

  // The next form knows it, says from where, and the answer can be changed.
  const draft = await draftWith({})
  const filled = await open(`${draft}/trang/applicant`)
  expect(filled.$('[name="a.ethnicity"]').val()).toBe('Tày')
  expect(filled.$('#a-ethnicity-hint').text()).toContain(`Lấy từ kho dữ liệu: ${agency} xác nhận ngày`)
  expect(filled.$('#a-applicantName-hint').text()).toBe('Điền sẵn từ tài khoản của bạn')
  await send(filled, { 'a.ethnicity': 'Nùng' })
  const changed = await open(`${draft}/trang/applicant`)
  expect(changed.$('[name="a.ethnicity"]').val()).toBe('Nùng')
  expect(changed.$('#a-ethnicity-hint').text()).toBe('')

  // The result of that type stands for the component, and so does the paper that was accepted as this very one.
  const slot = await open(`${draft}/giay-to/birth-certificate`)
  const offers = slot.$('.portal-store-choice li')
  expect(offers.length).toBe(2)
  const result = offers.filter((_, li) => slot.$(li).text().includes('Giấy xác nhận mẫu'))
  expect(result.text()).toContain(`${agency} xác nhận ngày`)
  const documentId = result.find('[name=documentId]').attr('value')!
  const taking = `${draft}/giay-to/birth-certificate/tu-kho`
  expect((await send(slot, { documentId }, { to: taking })).status).toBe(303)
  // Twice is once.
  await send(slot, { documentId }, { to: taking })
  expect((await open(`${draft}/giay-to/birth-certificate`)).$('main').text()).toContain('kq.pdf (lấy từ kho)')

  const second = await file(draft)
  const papers = await filesOf(db, second)
  expect(papers.map((it) => [it.name, it.fromStore, it.recognisedAgency])).toEqual([['kq.pdf', documentId, agency]])
  const desk = await receiver.see(`/can-bo/ho-so/${second}`)
  expect(desk.$('main').text()).toContain(`Lấy từ kho, đã được ${agency} xác nhận ngày`)
  const opened = await receiver.see(`/can-bo/ho-so/${second}/tep/${papers[0]!.fileId}`)
  expect(opened.status).toBe(200)
  expect(await accessesTo(db, `store:${documentId}`)).toMatchObject([
    { reason: expect.stringContaining('Giấy xác nhận mẫu') },
  ])
  expect(await textOf('/kho')).toContain('Đã dùng trong 1 hồ sơ')

  // Accepted, what came from the store is not kept a second time; the newer answer holds.
  const before = (await own()).length
  await accept(second)
  expect((await own()).length).toBe(before)
  const [, fact] = await newestFacts(db, it.citizen.partyId)
  expect(fact).toMatchObject({ value: 'Nùng', dossierId: second })
  expect(await textOf('/kho')).toContain('1 lần xác nhận trước')

  // The agency takes its result back: shown, no longer offered, and the officer who has it is warned.
  const revision = (await findDossier(db, first))!.revision
  await db.begin((tx) => correctError(tx, it.leader, { dossierId: first, revision, reason: 'Ghi sai tên.' }))
  expect(await textOf('/kho')).toContain('Đã thu hồi')
  expect((await receiver.see(`/can-bo/ho-so/${second}`)).$('main').text()).toContain('Nay đã bị thu hồi')
  const third = await browser.newDraft(it.procedure.id)
  const late = await open(`${third}/giay-to/birth-certificate`)
  expect(late.$('.portal-store-choice').text()).toContain('Không dùng được nữa')
  const refused = await send(late, { documentId }, { to: `${third}/giay-to/birth-certificate/tu-kho` })
  expect([refused.status, refused.$('h1').text()]).toEqual([409, 'Giấy tờ trong kho không dùng được cho hồ sơ này'])
  // The corrected one takes its place.
  const corrected = Buffer.concat([samples.pdf, Buffer.from('%sua sai\n%%EOF\n')])
  expect(await finish(first, { resultCode: 'KQ.T.1' }, { 'kq moi.pdf': corrected })).toBe(303)
  expect((await own()).filter((it) => it.kind === 'result').map((it) => it.state)).toEqual(['valid', 'replaced'])
})

test('rights: another’s store, file and papers are not there; nobody takes from them', async () => {
  const [document] = await own()
  const file = `/kho/${document!.id}/tep`
  expect((await open(file)).status).toBe(200)
  expect((await stranger.open(file)).status).toBe(404)
  // Officers read what was handed in with a dossier, never a store: not even those who recognised it.
  expect((await receiver.see(file)).status).toBe(404)
  expect((await open(file, {})).to).toContain('/dang-nhap')
  const theirs = await stranger.newDraft(it.procedure.id)
  for (const part of ['child', 'applicant'])
    await stranger.send(await stranger.open(`${theirs}/trang/${part}`), part === 'child' ? child : place)
  const slot = await stranger.open(`${theirs}/giay-to/birth-certificate`)
  expect(slot.$('.portal-store-choice').length).toBe(0)
  const to = `${theirs}/giay-to/birth-certificate/tu-kho`
  expect((await stranger.send(slot, { documentId: document!.id }, { to })).status).toBe(404)
  // Into another's draft neither.
  expect((await send(await open('/kho/them'), { documentId: document!.id }, { to })).status).toBe(404)
  expect((await send(await open('/kho/them'), { words: 'x' }, { to: '/kho/tim', session: receiver })).status).toBe(409)
  await stranger.send(await stranger.open('/kho/them'), {}, { to: `/kho/${document!.id}/bo` })
  expect((await own()).map((it) => it.id)).toContain(document!.id)
})

test('what an agency recognised cannot be removed, nor changed in the database', async () => {
  const [document] = await own()
  const refused = await send(await open('/kho'), {}, { to: `/kho/${document!.id}/bo` })
  expect([refused.status, refused.$('h1').text()]).toEqual([409, 'Giấy tờ này đã được cơ quan xác nhận'])
  await expect(db`delete from documents.store_document where id = ${document!.id}`).rejects.toThrow(/recognised/)
  await expect(db`update documents.store_document set name = 'x' where id = ${document!.id}`).rejects.toThrow()
  await expect(db`update documents.store_fact set value = '1'`).rejects.toThrow(/recognised/)
  await expect(db`delete from documents.store_fact`).rejects.toThrow(/recognised/)
})

test('answers about somebody else never enter: another name, another number, a doubtful form', async () => {
  const before = (await newestFacts(db, it.citizen.partyId)).map((it) => it.id)
  // For another person: the form names them, and so the dossier is not even of this party.
  const forOther = await fileWith({ 'a.applicantName': 'Lê Văn Khác', 'a.ethnicity': 'Hoa' })
  await accept(forOther)
  // The own name over another's number: when in doubt nothing enters.
  const mixed = await fileWith({ 'a.identityNumber': '001099999999', 'a.ethnicity': 'Hoa' })
  await accept(mixed)
  expect((await newestFacts(db, it.citizen.partyId)).map((it) => it.id)).toEqual(before)
})

test('a paper of one’s own: marked, searchable, removable, recognised when a dossier with it is accepted', async () => {
  const page = await open('/kho/them')
  const wrong = await send(page, {}, {})
  expect(wrong.status).toBe(415)
  const bad = { 'issuedOn-day': '32', 'issuedOn-month': '1', 'issuedOn-year': '2026' }
  const jpeg = [{ field: 'file', name: 'bằng.jpg', content: samples.jpeg }]
  const first = await upload(withTyped(page, { number: 'B-77', ...bad }), jpeg)
  expect(first.status).toBe(422)
  expect(first.$('.govuk-error-summary').text()).toContain('Hãy ghi tên giấy tờ')
  expect(first.$('.govuk-error-summary').text()).toContain('Ngày này không có trong lịch')
  expect([first.$('[name=number]').val(), first.$('main').text().includes('bằng.jpg')]).toEqual(['B-77', true])
  // The file of the first attempt is kept; nobody else can name it.
  const name = 'Giấy chứng sinh của bệnh viện'
  const good = { name, 'issuedOn-day': '2', 'issuedOn-month': '1', 'issuedOn-year': '2026' }
  expect((await upload(withTyped(first, good), [])).to).toBe('/kho?loai=tu-them&xong=them')
  const added = await open('/kho?loai=tu-them&xong=them')
  expect(added.$('main').text()).toContain('Chưa được xác nhận')
  const twice = await upload(withTyped(await open('/kho/them'), { name: 'Khác' }), jpeg)
  expect(twice.$('.govuk-error-summary').text()).toContain('đã có trong kho')

  const found = await send(withTyped(added, { words: 'chung sinh cua benh' }), {}, { to: '/kho/tim' })
  expect([found.status, found.$('main').text().includes('1 giấy tờ có')]).toEqual([200, true])
  expect((await send(added, { words: 'khong he co' }, { to: '/kho/tim' })).body).toContain('Không thấy giấy tờ nào')

  // Offered by its name, but never without saying that nobody has recognised it.
  const draft = await draftWith({})
  const slot = await open(`${draft}/giay-to/birth-certificate`)
  const offer = slot.$('.portal-store-choice li').filter((_, li) => slot.$(li).text().includes(name))
  expect(offer.text()).toContain('chưa cơ quan nào xác nhận')
  const documentId = offer.find('[name=documentId]').attr('value')!
  await send(slot, { documentId }, { to: `${draft}/giay-to/birth-certificate/tu-kho` })
  const id = await file(draft)
  expect(await filesOf(db, id)).toMatchObject([{ fromStore: documentId, recognisedAt: null, recognisedAgency: null }])
  expect((await receiver.see(`/can-bo/ho-so/${id}`)).$('main').text()).toContain(
    'người nộp tự thêm, chưa được xác nhận',
  )
  await accept(id)
  expect((await own()).find((it) => it.id === documentId)).toMatchObject({ recognisedAgency: it.here.name })

  await upload(withTyped(await open('/kho/them'), { name: 'Ảnh cũ' }), [
    { field: 'file', name: 'cu.webp', content: samples.webp },
  ])
  const [mine] = await listStore(db, it.citizen.partyId, { part: 'own', limit: 5 })
  const gone = await send(await open('/kho'), {}, { to: `/kho/${mine!.id}/bo` })
  expect(gone.to).toBe('/kho?loai=tu-them&xong=bo')
  expect(await listStore(db, it.citizen.partyId, { part: 'own', limit: 5 })).toEqual([])
  const [released] = await db`select owner_kind from documents.file where id = ${mine!.fileId}`
  expect(released).toEqual({ owner_kind: null })
})

test('an organisation has its own store, for its members as long as they are members', async () => {
  const partyId = await db.begin(async (tx) => {
    const id = await saveParty(tx, { kind: 'organisation', name: 'Công ty Kho Mẫu', taxCode: '0109990011' })
    await addMember(tx, { partyId: id, personId: it.citizen.partyId, role: 'representative', validFrom: '2026-01-01' })
    return id
  })
  const { accountId } = it.citizen
  const token = await db.begin((tx) => openSession(tx, { accountId, as: 'citizen', partyId, device: 'Chrome, Linux' }))
  const company = citizenBrowser(portal, { cookie: `portal_session=${token}` })
  const page = await company.open('/kho')
  expect(page.$('h1').text()).toBe('Kho dữ liệu của Công ty Kho Mẫu')
  expect(page.$('main').text()).not.toContain('Giấy xác nhận mẫu')
  await company.upload(withTyped(await company.open('/kho/them'), { name: 'Điều lệ' }), [
    { field: 'file', name: 'dieu le.pdf', content: samples.pdf },
  ])
  expect((await company.open('/kho')).$('main').text()).toContain('Điều lệ')
  expect((await own()).some((it) => it.name === 'Điều lệ')).toBe(false)
  const [document] = await listStore(db, partyId, { limit: 1 })
  expect((await open(`/kho/${document!.id}/tep`)).status).toBe(404)

  await db`update identity.member set valid_to = '2026-02-01' where party_id = ${partyId}`
  for (const url of ['/kho', '/kho/them', `/kho/${document!.id}/tep`])
    expect([url, (await company.open(url)).status]).toEqual([url, 403])
})

test('the officer’s form about the result: wrong days are named, what was typed stays', async () => {
  const id = await fileWith({ 'a.note': 'x' }, Buffer.concat([samples.png, Buffer.from('khac')]))
  await accept(id)
  const past = { 'validUntil-day': '1', 'validUntil-month': '1', 'validUntil-year': '2020' }
  expect(await finish(id, past, { 'kq.pdf': samples.pdf })).toBe(422)
  expect(await finish(id, { 'issuedOn-day': '99' }, { 'kq.pdf': samples.pdf })).toBe(422)
})

/** The page with other values in its first form. */
function withTyped(page: Awaited<ReturnType<typeof open>>, typed: Record<string, string>) {
  for (const [name, value] of Object.entries(typed)) page.$(`main [name="${name}"]`).attr('value', value)
  return page
}
