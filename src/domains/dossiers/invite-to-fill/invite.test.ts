import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptDossier, findDossier, listActs } from '#dossiers'
import { actorOf, grantRole } from '#identity'
import { at } from '#platform/clock.ts'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { citizenBrowser } from '../../../../tests/support/citizen.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'
import { actsNow } from '../desk/officer-acts.ts'
import { findDraft } from '../file-dossier/draft.sql.ts'
import { fillInInvited, openInvited } from './fill-in-invited.ts'
import { invitationsOf } from './invitation.sql.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const me = await sessionOf(db, here.citizen.accountId)
const browser = citizenBrowser(portal, me)
const architect = await person(db, { name: 'Trần Kiến Trúc' })
const theirs = await sessionOf(db, architect.accountId)
const theirActor = await actorOf(db, architect.accountId, 'citizen')
const stranger = await sessionOf(db, (await person(db)).accountId)
const other = citizenBrowser(portal, theirs)
const idOf = (draft: string) => draft.split('/').at(-1)!

async function asked(draft: string, page = 'copies', fields: Record<string, string> = {}): Promise<string> {
  const form = await browser.open(`${draft}/nho/${page}`)
  const sent = await browser.send(form, { to: architect.identityNumber, days: '14', ...fields })
  expect([sent.status, sent.to]).toEqual([303, draft])
  return (await invitationsOf(db, idOf(draft))).find((it) => it.page === page)!.id
}

test('rights: only the owner asks, only who is meant opens; nobody learns whether there is an account', async () => {
  const draft = await browser.newDraft(here.procedure.id)
  expect((await browser.open(`${draft}/nho/copies`, stranger)).status).toBe(404)
  expect((await browser.open(`${draft}/nho/copies`, {})).status).toBe(303)
  expect((await browser.open(`${draft}/nho/none`)).status).toBe(404)
  const form = await browser.open(`${draft}/nho/copies`)
  for (const to of ['', 'x', '12345']) expect((await browser.send(form, { to })).status).toBe(422)
  expect((await browser.send(form, { to: here.citizen.phone })).$('main').text()).toContain('của chính bạn')
  expect((await browser.send(form, { to: '001099999999' })).status).toBe(303)
  const nobody = (await invitationsOf(db, idOf(draft)))[0]!
  expect((await browser.open(`/loi-nho/${nobody.id}`, theirs)).status).toBe(404)
  const id = await asked(draft)
  const url = `/loi-nho/${id}`
  for (const session of [stranger, me]) expect((await browser.open(url, session)).status).toBe(404)
  expect((await browser.open(url, {})).status).toBe(303)
  expect((await browser.open(url, await sessionOf(db, here.receiver.accountId!, 'officer'))).status).toBe(404)
  expect((await other.open(url)).status).toBe(200)
  // The one who is asked sees neither the draft nor its other pages.
  for (const path of [draft, `${draft}/trang/copies`, `${draft}/nho/copies`, `${draft}/kiem-tra`])
    expect((await other.open(path)).status).toBe(404)
})

test('asked, told, filled in, declared: the applicant sees it; it goes with the dossier', async () => {
  const draft = await browser.readyDraft(here.procedure.id)
  const id = await asked(draft)
  const [told] = await db<{ text: string }[]>`
    select text from notices.message where about = ${`invitation:${id}`} and kind = 'dossiers.invitation'`
  expect(told!.text).toContain(here.citizen.name)
  expect((await other.open('/ho-so')).$(`a[href="/loi-nho/${id}"]`)).toHaveLength(1)
  // While it waits, nothing is filed.
  expect((await browser.open(`${draft}/kiem-tra`)).$('.portal-notice').text()).toContain('Đang chờ người được nhờ')
  const page = await other.open(`/loi-nho/${id}`)
  expect(page.body).not.toContain('Nguyễn Minh Khôi')
  expect(page.body).not.toContain('childName')
  const unsigned = await other.send(page, { 'a.income': '2000000' })
  expect([unsigned.status, unsigned.$('.govuk-error-summary a').attr('href')]).toEqual([422, '#declared'])
  expect(unsigned.$('[name="a.income"]').val()).toContain('2')
  expect((await other.send(unsigned, { declared: 'yes' })).status).toBe(303)
  expect((await other.open(`/loi-nho/${id}`)).$('main').text()).toContain('Bạn đã khai và cam đoan')
  const tasks = await browser.open(draft)
  expect(tasks.$('main').text()).toContain('Trần Kiến Trúc đã khai và cam đoan đúng')
  expect((await browser.open(`${draft}/trang/copies`)).$('main').text()).toContain('lời cam đoan mất giá trị')
  const filed = await browser.send(await browser.open(`${draft}/kiem-tra`), {})
  expect(filed.status).toBe(303)
  const dossierId = filed.to.split('/')[2]!
  const [act] = await listActs(db, dossierId)
  expect(act!.payload!.declarations).toMatchObject([{ page: 'copies', label: 'Bản sao', by: 'Trần Kiến Trúc' }])
  expect((await browser.open(`/ho-so/${dossierId}/to-khai`)).$('main').text()).toContain('“Bản sao”: Trần Kiến Trúc')
  // Their number is kept nowhere any more.
  expect(await db`select from dossiers.invitation where draft_id = ${idOf(draft)}`).toHaveLength(0)
  expect((await other.open(`/loi-nho/${id}`)).status).toBe(404)
  // Whoever declared a part of it does not decide about it, whatever they are elsewhere.
  await db.begin((tx) => grantRole(tx, { accountId: architect.accountId, role: 'leader', agencyId: here.here.id }))
  const officer = await actorOf(db, architect.accountId, 'officer')
  const dossier = (await findDossier(db, dossierId))!
  expect(actsNow(officer, dossier)).toEqual([])
  expect(actsNow(here.leader, dossier)).toContain('accept')
  const form = { dossierId, revision: dossier.revision }
  await expect(db.begin((tx) => acceptDossier(tx, officer, form))).rejects.toThrow('own-dossier')
})

test('what the applicant changes makes the declaration void, and is not filed until it is asked again or dropped', async () => {
  const draft = await browser.readyDraft(here.procedure.id)
  const id = await asked(draft)
  await other.send(await other.open(`/loi-nho/${id}`), { 'a.income': '2000000', declared: 'yes' })
  await browser.send(await browser.open(`${draft}/trang/copies`), { 'a.income': '9000000' })
  expect((await browser.open(draft)).$('main').text()).toContain('lời cam đoan không còn giá trị')
  const review = await browser.open(`${draft}/kiem-tra`)
  expect(review.$('main').text()).toContain('đã bị sửa sau khi được cam đoan')
  expect(review.$('main form[method=post]')).toHaveLength(0)
  expect((await other.open(`/loi-nho/${id}`)).$('main').text()).toContain('đã bị sửa sau khi bạn cam đoan')
  // Put back as it was, it holds again: what counts is what was declared.
  await browser.send(await browser.open(`${draft}/trang/copies`), { 'a.income': '2000000' })
  expect((await browser.open(draft)).$('main').text()).toContain('đã khai và cam đoan đúng')
  await browser.send(await browser.open(`${draft}/trang/copies`), { 'a.income': '3000000' })
  await browser.send(await browser.open(`${draft}/nho/copies`), {}, { to: `${draft}/nho/copies/thu-hoi` })
  const filed = await browser.send(await browser.open(`${draft}/kiem-tra`), {})
  expect((await listActs(db, filed.to.split('/')[2]!))[0]!.payload!.declarations).toBeUndefined()
})

test('taken back, or late: over; pages that were chosen are shown, to be read only', async () => {
  const draft = await browser.readyDraft(here.procedure.id)
  const first = await asked(draft, 'copies', { shown: 'child' })
  const page = await other.open(`/loi-nho/${first}`)
  expect(page.body).toContain('Nguyễn Minh Khôi')
  expect(page.$('[name="a.childName"]')).toHaveLength(0)
  const second = await asked(draft)
  expect((await other.open(`/loi-nho/${first}`)).status).toBe(410)
  expect((await other.send(page, { declared: 'yes' })).status).toBe(410)
  const later = new Date(Date.now() + 15 * 86_400_000)
  const late = await at(later, async () =>
    citizenBrowser(portal, await sessionOf(db, architect.accountId)).open(`/loi-nho/${second}`),
  )
  expect(late.status).toBe(410)
})

test('two at once: who wrote later sees what they typed again', async () => {
  const draft = await browser.newDraft(here.procedure.id)
  const id = await asked(draft)
  const page = await other.open(`/loi-nho/${id}`)
  await browser.send(await browser.open(`${draft}/trang/copies`), { 'a.income': '5000000' })
  const stale = await other.send(page, { 'a.income': '7000000', declared: 'yes' })
  expect(stale.status).toBe(409)
  expect(String(stale.$('[name="a.income"]').val()).replaceAll(/\D/g, '')).toBe('7000000')
  expect((await other.send(stale, { declared: 'yes' })).status).toBe(303)
})

test('whatever an invited person sends, only the named questions change; whatever they read, only those are in it', async () => {
  const draft = await browser.readyDraft(here.procedure.id)
  const id = await asked(draft)
  const own = ['papers', 'copies', 'income', 'note']
  const keys = Object.keys(sampleForm.schema.properties)
  const value = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, ['copy'], { a: 1 }),
  )
  const sent = fc.dictionary(fc.constantFrom(...keys, '__proto__', 'constructor'), value, { maxKeys: 8 })
  await fc.assert(
    fc.asyncProperty(sent, fc.boolean(), async (given, declares) => {
      const before = (await findDraft(db, idOf(draft)))!
      const { seen, page, shown } = await openInvited(db, { actor: theirActor }, id)
      expect(Object.keys(page.definition.schema.properties).toSorted()).toEqual(own.toSorted())
      expect(own).toEqual(expect.arrayContaining(Object.keys(page.answers)))
      expect(shown).toEqual([])
      await db.begin((tx) =>
        fillInInvited(tx, { actor: theirActor }, { id, token: 't', seen, answers: given, declares }),
      )
      const after = (await findDraft(db, idOf(draft)))!
      const others = (all: object) => Object.fromEntries(Object.entries(all).filter(([key]) => !own.includes(key)))
      expect(others(after.answers)).toEqual(others(before.answers))
      expect(after.pagesDone.filter((it) => it !== 'copies')).toEqual(before.pagesDone.filter((it) => it !== 'copies'))
      expect([after.accountId, after.caseCode, after.dossierId]).toEqual([before.accountId, before.caseCode, null])
    }),
    { numRuns: 40 },
  )
})
