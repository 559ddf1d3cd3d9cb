import { expect, test } from 'vitest'
import { addMember, openSession, saveParty } from '#identity'
import { findDossier } from '#dossiers'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { citizenBrowser } from '../../../../tests/support/citizen.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal
const it = await town(db)
const company = 'Công ty Cổ phần Bánh Mẫu'

const thuy = await person(db, { name: 'Trần Thu Thử' })
const colleague = await person(db)
const stranger = await person(db)
const partyId = await db.begin(async (tx) => {
  const data = { taxCode: '0109990009', phone: '0900199009', email: 'banhmau@example.vn' }
  const id = await saveParty(tx, { kind: 'organisation', name: company, ...data })
  const since = { partyId: id, validFrom: '2026-01-01' }
  await addMember(tx, { ...since, personId: thuy.partyId, role: 'representative' })
  await addMember(tx, { ...since, personId: colleague.partyId, role: 'authorised' })
  return id
})

async function actingFor({ accountId }: { accountId: string }) {
  const token = await db.begin((tx) => openSession(tx, { accountId, as: 'citizen', partyId, device: 'Chrome, Linux' }))
  return citizenBrowser(portal, { cookie: `portal_session=${token}` })
}
const oneself = async ({ accountId }: { accountId: string }) => citizenBrowser(portal, await sessionOf(db, accountId))

const forCompany = await actingFor(thuy)
const herself = await oneself(thuy)

test('what is filed for an organisation is the organisation’s, and says who filed it', async () => {
  const start = await forCompany.open(`/ho-so/nop/${it.procedure.id}`)
  expect(start.$('main').text()).toContain(`Bạn đang nộp thay mặt ${company}`)
  const draft = await forCompany.readyDraft(it.procedure.id)
  const review = await forCompany.open(`${draft}/kiem-tra`)
  expect(review.$('main').text()).toContain(`Trần Thu Thử thay mặt ${company}`)
  const receipt = await forCompany.send(review, { declared: 'yes' })
  const id = receipt.to.split('/')[2]!
  expect((await forCompany.open(receipt.to)).$('main').text()).toContain(`Trần Thu Thử thay mặt ${company}`)

  const dossier = (await findDossier(db, id))!
  expect(dossier).toMatchObject({
    submittedBy: thuy.accountId,
    applicantPartyId: partyId,
    applicant: { name: company, taxCode: '0109990009', phone: '0900199009', email: 'banhmau@example.vn' },
    mandate: { partyId: thuy.partyId, name: 'Trần Thu Thử', ground: 'representative' },
    ownerName: 'Nguyễn Minh Khôi',
  })
  const [act] = await db`select actor_id, on_behalf_of from dossiers.act where dossier_id = ${id}`
  expect(act).toEqual({ actor_id: thuy.accountId, on_behalf_of: partyId })
  expect((await forCompany.open(`/ho-so/${id}`)).$('main').text()).toContain(`Trần Thu Thử thay mặt ${company}`)
  const desk = (await (await browserOf(portal, it.receiver)).see(`/can-bo/ho-so/${id}`)).$('main').text()
  expect(desk).toContain(`Trần Thu Thử thay mặt ${company}`)
  expect(desk).toContain('0109990009')
})

test('each role has its own list, drafts and pages; a stranger learns nothing', async () => {
  const filed = async (browser: typeof herself) => {
    const draft = await browser.readyDraft(it.procedure.id)
    const to = (await browser.send(await browser.open(`${draft}/kiem-tra`), { declared: 'yes' })).to
    const { id, submissionNumber } = (await findDossier(db, to.split('/')[2]!))!
    return { page: `/ho-so/${id}`, number: submissionNumber }
  }
  const [ofCompany, ofHer] = [await filed(forCompany), await filed(herself)]
  const [draftOfCompany, draftOfHer] = [
    await forCompany.newDraft(it.procedure.id),
    await herself.newDraft(it.procedure.id),
  ]

  const companyList = await forCompany.open('/ho-so')
  expect(companyList.$('h1').text()).toBe(`Hồ sơ của ${company}`)
  expect(companyList.body).toContain(ofCompany.number)
  expect(companyList.body).not.toContain(ofHer.number)
  expect(companyList.body).toContain(draftOfCompany)
  expect(companyList.body).not.toContain(draftOfHer)
  const herList = await herself.open('/ho-so')
  expect(herList.$('h1').text()).toBe('Hồ sơ của tôi')
  expect(herList.body).toContain(ofHer.number)
  expect(herList.body).not.toContain(ofCompany.number)
  expect(herList.body).toContain(draftOfHer)
  expect(herList.body).not.toContain(draftOfCompany)

  // The other role's pages are told to be that, with the way there; nothing is shown.
  for (const [browser, theirs, others] of [
    [forCompany, [ofCompany.page, draftOfCompany], [ofHer.page, draftOfHer, `${ofHer.page}/rut`]],
    [herself, [ofHer.page, draftOfHer], [ofCompany.page, draftOfCompany, `${draftOfCompany}/kiem-tra`]],
  ] as const) {
    for (const url of theirs) expect([url, (await browser.open(url)).status]).toEqual([url, 200])
    for (const url of others) {
      const page = await browser.open(url)
      expect([url, page.status]).toEqual([url, 403])
      expect(page.$('main a').first().attr('href')).toBe(`/chon-vai-tro?tiep=${encodeURIComponent(url)}`)
    }
  }

  // Others who act for the company see its dossiers, not what somebody is still writing, and only in that role.
  const other = await actingFor(colleague)
  expect((await other.open(ofCompany.page)).status).toBe(200)
  expect((await other.open('/ho-so')).body).toContain(ofCompany.number)
  expect((await other.open(ofHer.page)).status).toBe(404)
  expect((await other.open(draftOfCompany)).status).toBe(404)
  expect((await (await oneself(colleague)).open(ofCompany.page)).status).toBe(404)
  const nobody = await oneself(stranger)
  for (const url of [ofCompany.page, draftOfCompany, ofHer.page])
    expect([url, (await nobody.open(url)).status]).toEqual([url, 404])
  expect((await nobody.open('/ho-so')).body).not.toContain(ofCompany.number)
})

test('the account’s page names the organisation while acting for it, and not otherwise', async () => {
  expect((await forCompany.open('/tai-khoan')).$('main').text()).toContain('0109990009')
  expect((await herself.open('/tai-khoan')).$('main').text()).not.toContain(company)
})

test('who no longer acts for the organisation cannot file what was begun for it', async () => {
  const leaver = await person(db)
  await db.begin((tx) =>
    addMember(tx, { partyId, personId: leaver.partyId, role: 'representative', validFrom: '2026-01-01' }),
  )
  const browser = await actingFor(leaver)
  const draft = await browser.readyDraft(it.procedure.id)
  const review = await browser.open(`${draft}/kiem-tra`)
  // Within the seconds in which the session is remembered.
  await db`update identity.member set valid_to = '2026-02-01' where person_id = ${leaver.partyId}`
  expect((await browser.send(review, { declared: 'yes' })).status).toBe(403)
  const [row] = await db`select count(*)::int as count from dossiers.dossier where submitted_by = ${leaver.accountId}`
  expect(row).toEqual({ count: 0 })
})
