import { expect, test } from 'vitest'
import { findDossier } from '#dossiers'
import { saveAgency } from '#catalogues'
import { at } from '#platform/clock.ts'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { answers, citizenBrowser } from '../../../../tests/support/citizen.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { acceptDossier } from '../accept-dossier/accept-dossier.ts'
import { deleteReceivedFor, insertReceivedFor } from '../file-at-counter/receives-for.sql.ts'
import { receiveTransfer } from '../transfer-dossier/receive-transfer.ts'
import { transferDossier } from '../transfer-dossier/transfer-dossier.ts'
import { reachOf } from './receiving-units.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const browser = citizenBrowser(portal, await sessionOf(db, here.citizen.accountId))
const page = (draft: string) => `${draft}/noi-tiep-nhan`

test('[3.8] who may take a dossier in, by the text in force and by the procedure', () => {
  const record = (nonTerritorial: boolean) => ({ record: { flags: { nonTerritorial } } }) as never
  const ward = { id: 1, provinceCode: '01' } as never
  const ministry = { id: 2, provinceCode: null } as never
  expect(reachOf(record(false), ward, '2025-06-30')).toBe('nowhere-else')
  expect(reachOf(record(false), ward, '2025-07-01')).toBe('province')
  expect(reachOf(record(true), ward, '2026-11-27')).toBe('country')
  expect(reachOf(record(true), ministry, '2026-11-27')).toBe('nowhere-else')
  expect(reachOf(record(true), undefined, '2026-11-27')).toBe('nowhere-else')
})

test('[3.8] another unit takes it in, this one settles it: said before filing, and the clock runs from its receipt', async () => {
  const draft = await browser.readyDraft(here.procedure.id)
  expect((await browser.open(page(draft), await sessionOf(db, (await person(db)).accountId))).status).toBe(404)
  expect((await browser.open(draft)).$(`a[href="${page(draft)}"]`)).toHaveLength(1)
  const choice = await browser.open(page(draft))
  expect(choice.$('main').text()).toContain('Thời hạn giải quyết tính từ lúc nơi giải quyết nhận được')
  const send = async (unit: number) => browser.send(await browser.open(page(draft)), { unit: String(unit) })
  const foreign = await db.begin((tx) =>
    saveAgency(tx, {
      name: 'Ủy ban nhân dân phường Xa',
      level: 'commune',
      unitCode: '20242',
      provinceCode: '48',
      groups: ['Ủy ban nhân dân cấp xã'],
    }),
  )
  expect((await send(foreign.id)).status).toBe(400)
  expect((await send(here.elsewhere.id)).to).toBe(draft)
  expect((await browser.open(draft)).$('main').text()).toContain('Tiếp nhận tại Ủy ban nhân dân phường Ba Đình')
  const review = await browser.open(`${draft}/kiem-tra`)
  expect(review.$('main').text()).toContain(
    'Ủy ban nhân dân phường Ba Đình tiếp nhận và trả kết quả giấy; Ủy ban nhân dân phường Cửa Nam giải quyết',
  )
  const monday = new Date('2026-11-30T02:00:00Z')
  const filed = await at(monday, async () => {
    const fresh = citizenBrowser(portal, await sessionOf(db, here.citizen.accountId))
    return fresh.send(await fresh.open(`${draft}/kiem-tra`), { returnChannel: 'in-person' })
  })
  const dossierId = filed.to.split('/')[2]!
  const dossier = (await findDossier(db, dossierId))!
  expect(dossier).toMatchObject({ agencyId: here.here.id, receivingAgencyId: here.elsewhere.id })
  // From its acceptance there to its receipt here.
  const receiver = await here.officer('receiver', here.elsewhere)
  const on = async () => ({ dossierId, revision: (await findDossier(db, dossierId))!.revision })
  await at(monday, async () => {
    const form = await on()
    await db.begin((tx) => acceptDossier(tx, receiver, form))
    const sent = { ...(await on()), papers: 'Bản giấy' }
    await db.begin((tx) => transferDossier(tx, receiver, sent))
  })
  const tuesday = new Date('2026-12-01T03:00:00Z')
  const form = await on()
  const received = await at(tuesday, () => db.begin((tx) => receiveTransfer(tx, here.receiver, form)))
  expect(received.transfer!.receivedAt).toBe(tuesday.toISOString())
  expect(new Date(received.currentDue!) > new Date('2026-12-03T10:00:00Z')).toBe(true)
})

test('when the form leads to another agency, the chosen unit is asked about again', async () => {
  const draft = await browser.readyDraft(here.procedure.id)
  const choice = await browser.open(page(draft))
  await browser.send(choice, { unit: String(here.elsewhere.id) })
  // The place is now abroad: nobody here settles it, and nobody takes it in.
  const place = {
    'a.place.provinceCode': 'abroad',
    'a.place._shown': 'abroad',
    'a.place.country': 'Lào',
    'a.place.detail': 'x',
  }
  await browser.send(await browser.open(`${draft}/trang/applicant`), { ...answers.applicant, ...place })
  const review = await browser.open(`${draft}/kiem-tra`)
  expect(review.$(`a[href="${page(draft)}"]`).text()).toContain('không còn nhận được')
})

test('[3.8 3.9] service centres that receive for the agency are offered first, with their address and hours', async () => {
  const centre = (name: string, provinceCode: string) =>
    db.begin((tx) =>
      saveAgency(tx, {
        ...{ name, level: 'other', provinceCode },
        codes: [{ scheme: 'QD20', code: provinceCode === '01' ? 'H26.88' : 'H17.88' }],
        contact: { address: `Số 1 phố Mẫu, ${provinceCode}`, phone: '024 0000 0000' },
      }),
    )
  const [near, far] = [await centre('Trung tâm Phục vụ HCC Gần', '01'), await centre('Trung tâm Phục vụ HCC Xa', '48')]
  const draft = await browser.readyDraft(here.procedure.id)
  const before = await browser.open(page(draft))
  expect(before.$('main').text()).not.toContain(near.name)
  const send = async (unit: number, from: Awaited<ReturnType<typeof browser.open>>) =>
    browser.send(from, { unit: String(unit) })
  expect((await send(near.id, before)).status).toBe(400)
  for (const { id } of [near, far])
    await db.begin((tx) => insertReceivedFor(tx, { unitId: id, agencyId: here.here.id, at: new Date(), by: null }))
  const offered = await browser.open(page(draft))
  const text = offered.$('main').text()
  for (const words of [near.name, 'Số 1 phố Mẫu, 01', '07:30–11:30, 13:00–17:00', '024 0000 0000'])
    expect(text).toContain(words)
  // Centres before other wards; another province only where the procedure is listed for the country.
  const names = offered
    .$('[name=unit]')
    .map((_, it) => offered.$(it).attr('value'))
    .get()
  expect(names.slice(0, 2)).toEqual([String(here.here.id), String(near.id)])
  expect(text).not.toContain(far.name)
  expect((await send(far.id, offered)).status).toBe(400)
  expect((await send(near.id, offered)).to).toBe(draft)
  const review = await browser.open(`${draft}/kiem-tra`)
  expect(review.$(`a[href="/co-quan/${near.id}"]`).length).toBe(1)

  const filed = await browser.send(review, { returnChannel: 'in-person' })
  const dossierId = filed.to.split('/')[2]!
  const { receivingAgencyId, agencyId, revision } = (await findDossier(db, dossierId))!
  expect([receivingAgencyId, agencyId]).toEqual([near.id, here.here.id])
  const clerk = await here.officer('receiver', near)
  const accepted = await db.begin((tx) => acceptDossier(tx, clerk, { dossierId, revision }))
  expect(accepted.code).toMatch(/^H26\.88-/)

  // A centre that no longer receives for it is asked about again.
  const other = await browser.readyDraft(here.procedure.id)
  await send(near.id, await browser.open(page(other)))
  await db.begin((tx) => deleteReceivedFor(tx, { unitId: near.id, agencyId: here.here.id }))
  const gone = await browser.open(`${other}/kiem-tra`)
  expect(gone.$(`a[href="${page(other)}"]`).text()).toContain('không còn nhận được')
})
