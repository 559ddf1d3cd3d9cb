import fc from 'fast-check'
import { expect, test } from 'vitest'
import { saveAgency } from '#catalogues'
import { findDossier, listActs } from '#dossiers'
import { actorOf, grantRole, saveParty } from '#identity'
import { at } from '#platform/clock.ts'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { citizenBrowser } from '../../../../tests/support/citizen.ts'
import {
  checkedPaper as whole,
  counterOf,
  everything,
  home,
  scanned as scan,
} from '../../../../tests/support/counter.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'
import { isLookupSecret } from '../lookup-secret.ts'
import { faultOf, handedInStates, unscannedReasons } from './handed-in.ts'
import { shortForm } from './short-form.ts'
import { sweepVisits } from './sweep-visits.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
/** A Monday morning in office hours. */
const monday = new Date('2026-11-23T02:10:00Z')

const { browser, begin } = counterOf(portal, here)
const receiver = await browser(here.receiver)

test('rights first: only who receives here, and only the officer who began it', async () => {
  await at(monday, async () => {
    const { draft, visit } = await begin({ number: here.citizen.identityNumber })
    for (const actor of [here.handler, here.stranger]) {
      const other = await browser(actor)
      const seen = [await other.open(home), await other.open(visit), await other.open(`${draft}/to-khai`)]
      expect(seen.map((it) => it.status)).toEqual([403, 404, 404])
    }
    const mine = citizenBrowser(portal, await sessionOf(db, here.citizen.accountId))
    expect((await mine.open(home)).status).toBe(403)
    // The citizen’s own pages do not open it either.
    const id = draft.split('/').pop()!
    const asCitizen = citizenBrowser(portal, await sessionOf(db, here.receiver.accountId!))
    expect((await asCitizen.open(`/ho-so/nhap/${id}`)).status).toBe(404)
    expect((await asCitizen.open('/ho-so')).body).not.toContain(id)
  })
})

test('[3.1-1 3.2-8] somebody with an account stands there: typed with them, a paper scanned, accepted, in their list at once', async () => {
  await at(monday, async () => {
    const { draft, visit } = await begin({ number: here.citizen.identityNumber })
    const form = await receiver.open(`${draft}/to-khai`)
    // What the portal knows is filled in; everything is on one page.
    expect(form.$('[name="a.identityNumber"]').val()).toBe(here.citizen.identityNumber)
    const wrong = await receiver.send(form, { ...everything, 'a.childName': '' })
    expect([wrong.status, wrong.$('.govuk-error-summary').text()]).toEqual([422, expect.stringContaining('của trẻ')])
    expect((await receiver.send(wrong, everything)).to).toBe(`${draft}/giay-to`)
    const early = await receiver.open(`${draft}/quyet-dinh`)
    expect(early.body).toContain('Chưa tiếp nhận được')
    const papers = await receiver.open(`${draft}/giay-to`)
    const unscanned = await receiver.upload(papers, [], whole)
    expect([unscanned.status, unscanned.$('.govuk-error-summary').text()]).toEqual([
      422,
      expect.stringContaining('Hãy tải bản quét'),
    ])
    const sent = await receiver.upload(await receiver.open(`${draft}/giay-to`), scan, whole)
    expect(sent.to).toBe(`${draft}/quyet-dinh`)
    const decision = await receiver.open(sent.to)
    expect(decision.$('main').text()).toContain('Hồ sơ đủ, đúng: tiếp nhận được')
    expect(decision.$('main').text()).toContain('thứ Sáu 27/11/2026, 17:00')
    const accept = { form: `form[action="${draft}/tiep-nhan"]` }
    const done = await receiver.send(decision, {}, accept)
    const twice = await receiver.send(decision, {}, accept)
    expect([done.status, twice.to]).toEqual([303, done.to])
    const id = done.to.split('/').pop()!
    const dossier = (await findDossier(db, id))!
    expect(dossier).toMatchObject({ status: 2, channel: 'in-person', submittedBy: null, ownerName: 'Nguyễn Minh Khôi' })
    expect([dossier.applicantPartyId, dossier.lookupSecretHash]).toEqual([here.citizen.partyId, null])
    expect(dossier.code).toMatch(/-261123-\d{4}$/)
    const [file, accepted] = await listActs(db, id)
    expect(file).toMatchObject({ act: 'file', actorId: here.receiver.accountId, onBehalfOf: here.citizen.partyId })
    expect(file!.payload?.counter).toMatchObject({ way: 'in-person', handedIn: [{ originals: 1, files: 1 }] })
    expect(accepted!.payload?.check).toHaveLength(2)
    const receipt = await receiver.open(done.to)
    const sheet = receipt.$('.portal-sheet').text()
    for (const words of [dossier.code!, 'Giấy chứng sinh (1 bản chính, 1 tệp)', here.citizen.name])
      expect(sheet).toContain(words)
    expect(receipt.$('main').text()).toContain('Hồ sơ của tôi')
    const mine = citizenBrowser(portal, await sessionOf(db, here.citizen.accountId))
    expect((await mine.open('/ho-so')).body).toContain(dossier.code)
    const told = await db`
      select from notices.dispatch d join notices.message m on m.id = d.message_id
      where d.channel = 'in-app' and d.account_id = ${here.citizen.accountId} and m.about = ${`dossier:${id}`}`
    expect(told).toHaveLength(1)
    const desk = await receiver.open(`/can-bo/ho-so/${id}`)
    expect(desk.$('main').text()).toContain(`Cán bộ nộp thay ${here.citizen.name}`)
    expect((await receiver.open(visit)).$('main').text()).toContain(dossier.code)
    // They learn that an officer looked them up.
    expect((await mine.open('/tai-khoan/truy-cap')).body).toContain('Đối chiếu người nộp hồ sơ tại quầy')
  })
})

test('[3.1-2] an authorised person brings it for somebody without an account: on paper, with a look-up secret', async () => {
  await at(monday, async () => {
    const bearer = { bearerName: 'Phạm Văn Giúp', bearerNumber: '001090000123', bearerPaper: 'Giấy ủy quyền số 7' }
    const wrong = await receiver.send(await receiver.open(home), { way: 'authorised', number: '12' })
    expect([wrong.status, wrong.$('#number').val()]).toEqual([422, '12'])
    const found = await receiver.send(await receiver.open(home), { way: 'authorised', number: '001048000777' })
    const unnamed = await receiver.send(await receiver.open(found.to), { name: '', phone: '12' })
    const said = unnamed.$('.govuk-error-summary').text()
    for (const words of ['Hãy ghi họ tên', '10 chữ số', 'giấy cho phép']) expect(said).toContain(words)
    const { draft } = await begin({
      ...{ number: '001048000777', way: 'authorised', mode: 'paper' },
      person: { name: 'Đỗ Thị Già', phone: '0988777666', ...bearer },
    })
    const form = await receiver.open(`${draft}/to-khai`)
    // From paper only what the form requires is asked.
    expect([form.$('[name="a.childName"]').length, form.$('[name="a.email"]').length]).toEqual([1, 0])
    expect((await receiver.send(form, everything)).to).toBe(`${draft}/giay-to`)
    const shown = { 'state-0': 'complete', 'originals-0': '1', 'scan-0': 'shown-only' }
    const sent = await receiver.upload(await receiver.open(`${draft}/giay-to`), [], shown)
    const done = await receiver.send(
      await receiver.open(sent.to),
      { returnChannel: 'post' },
      { form: `form[action="${draft}/tiep-nhan"]` },
    )
    const dossier = (await findDossier(db, done.to.split('/').pop()!))!
    expect(dossier).toMatchObject({ status: 2, returnChannel: 'post', mandate: { name: 'Phạm Văn Giúp' } })
    const cookie = String(done.headers['set-cookie']).split(';')[0]
    const receipt = await receiver.open(done.to, { cookie: `${receiver.session.cookie}; ${cookie}` })
    const text = receipt.$('main').text()
    for (const words of ['Phạm Văn Giúp, Giấy ủy quyền số 7', 'Tờ khai (1 bản chính)']) expect(text).toContain(words)
    const secret = /[0-9A-Z]{5}-[0-9A-Z]{5}(?=\s|$|H|I)/.exec(receipt.$('.portal-sheet-secret').text())![0]
    expect(isLookupSecret(dossier.lookupSecretHash, secret)).toBe(true)
    // Once only, and nowhere in the database.
    expect((await receiver.open(done.to)).body).not.toContain(secret)
    const told = await db`select from notices.message where about = ${`dossier:${dossier.id}`}`
    expect(told).toHaveLength(1)
  })
})

test('[3.1-2] what comes by post is incomplete: everything missing is named on one slip; or it is refused with the reason', async () => {
  await at(monday, async () => {
    const guided = await begin({ way: 'post', number: '001048000778', person: { name: 'Lý Văn Xa' }, mode: 'paper' })
    await receiver.send(await receiver.open(`${guided.draft}/to-khai`), everything)
    const sent = await receiver.upload(await receiver.open(`${guided.draft}/giay-to`), [], { 'state-0': 'missing' })
    const decision = await receiver.open(sent.to)
    expect(decision.$(`form[action="${guided.draft}/tiep-nhan"]`).length).toBe(0)
    const guide = { form: `form[action="${guided.draft}/huong-dan"]` }
    const late = await receiver.send(decision, { 'deadline-year': '2020' }, guide)
    expect([late.status, late.$('.govuk-error-summary').text()]).toEqual([422, expect.stringContaining('phía trước')])
    const done = await receiver.send(decision, { other: 'Ghi rõ nơi sinh trong tờ khai' }, guide)
    const dossier = (await findDossier(db, done.to.split('/').pop()!))!
    expect(dossier).toMatchObject({ status: 5, channel: 'post', code: null })
    const slip = (await receiver.open(done.to)).$('.portal-sheet').text()
    for (const words of ['Giấy chứng sinh', 'Ghi rõ nơi sinh', 'Lý Văn Xa']) expect(slip).toContain(words)

    // What was asked for comes by post again: an officer scans it and answers for the applicant.
    const take = `/can-bo/ho-so/${dossier.id}/nhan-bo-sung`
    const bare = await receiver.upload(await receiver.open(take), [{ ...scan[0]!, field: 'file-1' }])
    expect([bare.status, bare.$('.govuk-error-summary li').length]).toEqual([422, 1])
    // The scan is still there; only the words were missing.
    const taken = await receiver.upload(bare, [], { 'text-2': 'Sinh tại Hà Nội' })
    expect([taken.status, (await findDossier(db, dossier.id))!.status]).toEqual([303, 1])
    expect((await listActs(db, dossier.id)).at(-1)!.payload?.items).toMatchObject([
      { files: [{ name: 'chung sinh.png' }] },
      { text: 'Sinh tại Hà Nội' },
    ])

    const refused = await begin({ way: 'post', number: '001048000779', person: { name: 'Lý Thị Xa' } })
    const refuse = { form: `form[action="${refused.draft}/tu-choi"]` }
    const page = await receiver.open(`${refused.draft}/quyet-dinh`)
    expect((await receiver.send(page, { text: 'ngắn' }, refuse)).status).toBe(422)
    const reason = page.$('select[name=reason] option').eq(1).attr('value')!
    const text = 'Việc này thuộc cơ quan khác giải quyết.'
    const gone = await receiver.send(page, { reason, text }, refuse)
    expect((await findDossier(db, gone.to.split('/').pop()!))!.status).toBe(3)
    expect((await receiver.open(gone.to)).$('.portal-sheet').text()).toContain(text)
  })
})

test('[3.2-4] settled while the applicant waits: received and returned in one step, without a receipt unless asked for', async () => {
  const text = 'Trong ngày. Hồ sơ nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo.'
  const quick = await town(db, { code: '9.000003', limit: { amount: 1, unit: 'working-day', text } })
  const { accountId } = await person(db)
  await db.begin(async (tx) => {
    for (const role of ['receiver', 'handler'] as const)
      await grantRole(tx, { accountId, role, agencyId: quick.here.id })
  })
  const both = await browser(await actorOf(db, accountId, 'officer'))
  const onlyReceiver = await browser(quick.receiver)
  await at(monday, async () => {
    const ready = async (who: typeof receiver) => {
      const { draft } = await begin({ who, procedureId: quick.procedure.id, person: { name: 'Bà Nhanh' } })
      await who.send(await who.open(`${draft}/to-khai`), everything)
      await who.upload(await who.open(`${draft}/giay-to`), scan, whole)
      return { draft, page: await who.open(`${draft}/quyet-dinh`), form: `form[action="${draft}/tra-ngay"]` }
    }
    const other = await ready(onlyReceiver)
    expect(other.page.$(other.form).length).toBe(0)
    const one = await ready(both)
    expect((await both.send(one.page, {}, { form: one.form })).status).toBe(422)
    const done = await both.send(one.page, { result: '3 bản sao, số 125' }, { form: one.form })
    const dossier = (await findDossier(db, done.to.split('/').pop()!))!
    expect(dossier).toMatchObject({ status: 10, outcome: 'granted', returnWay: 'in-person' })
    const acts = (await listActs(db, dossier.id)).map((it) => it.act)
    expect(acts).toEqual(['file', 'accept', 'process', 'finish', 'hand-over'])
    expect((await both.open(done.to)).$('.portal-sheet').length).toBe(0)
    const two = await ready(both)
    const asked = await both.send(two.page, { result: '1 bản sao, số 126', receipt: 'yes' }, { form: two.form })
    expect((await both.open(asked.to)).$('.portal-sheet').length).toBe(1)
  })
})

test('[3.9] a service centre receives for the agencies it is set to, hands on to them, and for no others', async () => {
  const centre = await db.begin((tx) =>
    saveAgency(tx, {
      ...{ name: 'Trung tâm Phục vụ hành chính công', level: 'other', provinceCode: '01' },
      codes: [{ scheme: 'QD20', code: 'H26.88' }],
    }),
  )
  const { accountId } = await person(db)
  await db.begin((tx) => grantRole(tx, { accountId, role: 'receiver', agencyId: centre.id }))
  const clerk = await browser(await actorOf(db, accountId, 'officer'))
  const admin = await person(db)
  await db.begin((tx) => grantRole(tx, { accountId: admin.accountId, role: 'portal-administrator', agencyId: null }))
  const keeper = await browser(await actorOf(db, admin.accountId, 'officer'))
  const keep = `/quan-tri/nhan-thay/${centre.id}`
  expect((await clerk.open(keep)).status).toBe(403)
  await at(monday, async () => {
    const found = await clerk.send(await clerk.open(home), { noNumber: 'yes' })
    const named = await clerk.send(await clerk.open(found.to), { name: 'Ông Xa' })
    const page = await clerk.open(`${named.to}/thu-tuc/${here.procedure.id}`)
    expect(page.$('main').text()).toContain('Nơi này không nhận thủ tục này')
    const set = await keeper.send(
      await keeper.open(`${keep}?tim=${encodeURIComponent('cua nam')}`),
      { agencyId: String(here.here.id) },
      { form: `form[method=post][action="${keep}"]` },
    )
    expect([set.status, set.$('.govuk-error-summary').text()]).toEqual([303, ''])
    expect((await keeper.open(keep)).$('main').text()).toContain(here.here.name)
    const { draft } = await begin({ who: clerk, person: { name: 'Ông Xa' } })
    await clerk.send(await clerk.open(`${draft}/to-khai`), everything)
    await clerk.upload(await clerk.open(`${draft}/giay-to`), scan, whole)
    const decision = await clerk.open(`${draft}/quyet-dinh`)
    expect(decision.$('main').text()).toContain(`nhận thay ${here.here.name}`)
    const done = await clerk.send(decision, {}, { form: `form[action="${draft}/tiep-nhan"]` })
    const dossier = (await findDossier(db, done.to.split('/').pop()!))!
    expect(dossier).toMatchObject({ status: 2, agencyId: here.here.id, receivingAgencyId: centre.id })
    expect([dossier.code, dossier.transfer?.receivedAt]).toEqual(['H26.88-261123-0001', null])
    expect((await clerk.open(`/can-bo/ho-so/${dossier.id}/chuyen-ho-so`)).status).toBe(200)
  })
  const gone = await keeper.send(await keeper.open(keep), {}, { form: `form[action="${keep}/bo"]` })
  expect(gone.status).toBe(303)
  expect((await keeper.open(keep)).$(`form[action="${keep}/bo"]`).length).toBe(0)
})

test('a forgotten draft goes after two days, and the visit forgets who came', async () => {
  await at(monday, async () => {
    await begin({ number: '001048000999', person: { name: 'Người Về Sớm' } })
  })
  const unfiled = () => db`select from dossiers.draft where visit_id is not null and dossier_id is null`
  const named = () => db`select from dossiers.visit where applicant::text like '%Về Sớm%'`
  await at(new Date('2026-11-24T02:10:00Z'), () => sweepVisits(portal).run())
  expect([(await unfiled()).length > 0, (await named()).length]).toEqual([true, 1])
  await at(new Date('2026-11-25T02:20:00Z'), () => sweepVisits(portal).run())
  expect([(await unfiled()).length, (await named()).length]).toEqual([0, 0])
})

test('nobody files their own dossier at the counter', async () => {
  await at(monday, async () => {
    const own = await db<{ number: string }[]>`
      select identity_number as number from identity.party where id = ${here.receiver.partyId}`
    const found = await receiver.send(await receiver.open(home), { number: own[0]!.number })
    expect((await receiver.send(await receiver.open(found.to), {})).status).toBe(403)
    await db.begin((tx) => saveParty(tx, { kind: 'person', name: 'Ai Đó', identityNumber: '001048000555' }))
  })
})

test('[3.2-8] whatever is handed in is scanned unless one of the four reasons holds', () => {
  const paper = fc.record({
    key: fc.constant('a'),
    state: fc.constantFrom(...handedInStates),
    ...{ originals: fc.integer({ min: 0, max: 3 }), copies: fc.integer({ min: 0, max: 3 }) },
    unscanned: fc.constantFrom(null, ...unscannedReasons),
  })
  fc.assert(
    fc.property(paper, fc.integer({ min: 0, max: 2 }), fc.boolean(), (it, files, required) => {
      const fault = faultOf(it, { required, files })
      if (it.state === 'complete' && files === 0 && it.unscanned === null) expect(fault).toBe('scan')
      if (it.state === 'missing' || it.state === 'invalid') expect(fault).toBeUndefined()
      if (fault === undefined && it.state === 'complete') expect(files > 0 || it.unscanned !== null).toBe(true)
      expect(fault === 'demanded').toBe(it.state === 'not-needed' && required)
    }),
  )
})

test('the short form asks what the form requires, in its places, and nothing else', () => {
  const short = shortForm(sampleForm)
  expect(short.ui.elements.map((it) => it.key)).toEqual(sampleForm.ui.elements.map((it) => it.key))
  const scopes = [...JSON.stringify(short.ui).matchAll(/"scope":"#\/properties\/(\w+)"(?!,"schema")/g)].map(
    (it) => it[1],
  )
  expect(new Set(scopes.filter((it) => it !== undefined))).toEqual(new Set(sampleForm.schema.required))
})
