import { expect, test } from 'vitest'
import { saveBooth, saveOffice, saveService } from '#counter'
import { findDossier, finishDossier, listActs, processDossier } from '#dossiers'
import { at } from '#platform/clock.ts'
import { sessionOf } from '../../../tests/support/accounts.ts'
import { answers, citizenBrowser, type Page } from '../../../tests/support/citizen.ts'
import { town } from '../../../tests/support/dossiers.ts'
import { samples } from '../../../tests/support/files.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { lineFor } from './kiosk/procedures.routes.tsx'
import { servicesOf } from './office/office.sql.ts'

// Without JavaScript: a number from the kiosk, called, a dossier filed for who came, its receipt, its result, and the look-up.

const portal = await testPortal()
const { db } = portal
const here = await town(db)
/** A Wednesday morning in office hours. */
const morning = new Date('2026-11-25T02:00:00Z')
const officeId = await db.begin(async (tx) => {
  const fresh = { id: null, revision: 0, isOpen: true }
  const of = { agencyId: here.here.id, name: 'Một cửa', place: 'Số 1', homeTickets: false, stopsBefore: 15 }
  const office = (await saveOffice(tx, { ...fresh, ...of }))!
  const line = { officeId: office, expectedMinutes: 10 }
  const named = { prefix: 'A', nameVi: 'Hộ tịch', nameEn: 'Civil status', procedures: [here.procedure.code] }
  const other = { prefix: 'B', nameVi: 'Việc khác', nameEn: 'Other', procedures: [] }
  const ids = [
    await saveService(tx, { ...fresh, ...line, ...named }),
    await saveService(tx, { ...fresh, ...line, ...other }),
  ]
  await saveBooth(tx, { ...fresh, officeId: office, label: '1', services: ids as number[] })
  return office
})
const kioskPath = `/ki-ot/${officeId}`
const receiver = citizenBrowser(portal, await sessionOf(db, here.receiver.accountId!, 'officer'))
const cookieIn = (page: { headers: Record<string, unknown> }, name: string) =>
  [page.headers['set-cookie']]
    .flat()
    .map(String)
    .find((it) => it.startsWith(`${name}=`))
    ?.split(';')[0]

async function openKiosk() {
  const officer = citizenBrowser(portal, await sessionOf(db, here.receiver.accountId!, 'officer'))
  const list = await officer.open('/can-bo/quay')
  const opened = await officer.send(list, {}, { form: `form[action$="/${officeId}/ki-ot"]` })
  return citizenBrowser(portal, { cookie: cookieIn(opened, 'portal_kiosk')! })
}
const form = (action: string) => ({ form: `form[method=post][action="${action}"]` })

test('from the number to the receipt, the result and the look-up at the kiosk', async () => {
  await at(morning, async () => {
    const kiosk = await openKiosk()
    const list = await kiosk.open(`${kioskPath}/thu-tuc`)
    expect(list.$('.portal-kiosk__list a').text()).toContain('Đăng ký mẫu')
    const procedure = await kiosk.open(list.$('.portal-kiosk__list a').attr('href')!)
    expect(procedure.$('main').text()).toContain('Lấy số: Hộ tịch')
    const ticket = await kiosk.send(procedure, {})
    expect((await kiosk.open(ticket.to)).$('.portal-slip__number').text()).toBe('A001')

    const booth = '/can-bo/quay/1'
    await receiver.send(await receiver.open('/can-bo/quay'), {}, form(`${booth}/ngoi`))
    await receiver.send(await receiver.open(booth), {}, form(`${booth}/goi`))
    const called = await receiver.open(booth)
    const begun = await receiver.send(called, {}, form(`${booth}/nop-ho-so`))
    expect(begun.status).toBe(303)
    // A second press leads to the same visit.
    expect((await receiver.send(called, {}, form(`${booth}/nop-ho-so`))).to).toBe(begun.to)
    const who = await receiver.open(begun.to)
    expect(who.$('main').text()).toContain('Số thứ tự A001')
    const numbered = await receiver.send(who, { way: 'in-person', number: '001048000321' })
    const visit = (await receiver.send(await receiver.open(numbered.to), { name: 'Nguyễn Thị Đợi' })).to
    const draftPage = await receiver.send(await receiver.open(`${visit}/thu-tuc/${here.procedure.id}`), {
      mode: 'paper',
    })
    const draft = draftPage.to.replace('/to-khai', '')
    await receiver.send(await receiver.open(draftPage.to), {
      ...answers.child,
      ...answers.applicant,
      ...answers.family,
    })
    await receiver.upload(
      await receiver.open(`${draft}/giay-to`),
      [{ field: 'file-0', name: 'chung sinh.pdf', content: samples.pdf }],
      { 'state-0': 'complete', 'copies-0': '1' },
    )
    const done = await receiver.send(await receiver.open(`${draft}/quyet-dinh`), {}, form(`${draft}/tiep-nhan`))
    const dossier = (await findDossier(db, done.to.split('/').pop()!))!
    const [filed] = await listActs(db, dossier.id)
    expect(filed!.payload?.counter).toMatchObject({ reference: 'A001', byPaper: true })
    const secret = cookieIn(done, 'portal_secret')!.split('=')[1]!
    // The booth knows what came of its number.
    const after = await receiver.open(booth)
    expect(after.$('main').text()).toContain(`Đã nhận hồ sơ ${dossier.code}`)
    expect(after.$(`a[href="${visit}"]`).length).toBe(1)

    const wrong = await lookUp(kiosk, { code: dossier.code!, secret: '00000-00000' })
    expect([wrong.status, wrong.body.includes(dossier.code!)]).toEqual([422, false])
    const seen = await lookUp(kiosk, { code: dossier.code!, secret: secret.toLowerCase() })
    expect([seen.status, seen.headers['cache-control'], seen.headers['set-cookie']]).toEqual([
      200,
      'no-store',
      undefined,
    ])
    for (const words of ['Được tiếp nhận', dossier.code!, 'Xong, xóa màn hình']) expect(seen.body).toContain(words)
    // Nothing of it stays: neither who it is, nor a way to the dossier.
    expect(seen.body).not.toContain('Nguyễn Thị Đợi')
    expect(seen.$('main a').length).toBe(0)

    const on = (revision: number) => ({ dossierId: dossier.id, revision })
    const begunWork = await db.begin((tx) => processDossier(tx, here.handler, on(dossier.revision)))
    const facts = { outcome: 'granted', resultFileIds: [], text: '' } as const
    await db.begin((tx) => finishDossier(tx, here.handler, { ...on(begunWork.revision), ...facts }))
    const handOver = `/can-bo/ho-so/${dossier.id}/ban-giao`
    const taken = { way: 'in-person', proof: 'identity', identity: '001048000321', to: 'Nguyễn Thị Đợi' }
    expect((await receiver.send(await receiver.open(handOver), taken)).status).toBe(303)
    expect((await findDossier(db, dossier.id))!.status).toBe(10)
  })
})

test('only a kiosk looks up there, and a device that is none says so', async () => {
  const anybody = citizenBrowser(portal, {})
  const page = await anybody.open(`${kioskPath}/tra-cuu`)
  expect(page.$('main').text()).toContain('Máy này chưa được mở làm ki-ốt')
  expect((await anybody.send(page, { code: 'N261125-AAAAAAAA', secret: 'x' })).status).toBe(403)
  const missing = await anybody.open(`${kioskPath}/thu-tuc/${here.citizen.accountId}`)
  expect(missing.status).toBe(404)
})

test('the kiosk warns before it goes back to its start', async () => {
  const { $ } = await citizenBrowser(portal, {}).open(`/en${kioskPath}/thu-tuc`)
  const place = $('[data-island="idle-start"]')
  expect([place.attr('data-warning'), place.attr('data-left')]).toEqual([
    'Are you still there?',
    expect.stringContaining('{n} seconds'),
  ])
})

test('a procedure is waited for in the line that names it, else in the one for everything', async () => {
  const lines = await servicesOf(db, officeId)
  expect(lineFor(lines, here.procedure.code)?.prefix).toBe('A')
  expect(lineFor(lines, '9.999999')?.prefix).toBe('B')
  expect(lineFor(lines.slice(0, 1), '9.999999')).toBeUndefined()
})

async function lookUp(kiosk: ReturnType<typeof citizenBrowser>, typed: { code: string; secret: string }) {
  const page: Page & { status: number } = await kiosk.open(`${kioskPath}/tra-cuu`)
  return kiosk.send(page, typed)
}
