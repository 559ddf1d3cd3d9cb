import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { keepFile, receiveFile } from '#documents'
import { acceptDossier, type Dossier, listActs } from '#dossiers'
import { at } from '#platform/clock.ts'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { actBrowser, browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { samples } from '../../../../tests/support/files.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { ticksOf } from '../check-components/component-tick.sql.ts'
import { nextWork } from '../desk/next-work.ts'
import { officerActNames } from '../desk/officer-acts.ts'
import { insertDossierFile } from '../dossier-file.sql.ts'
import { removeSecret } from '../remove-secret/remove-secret.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const path = (id: string, paper?: number) => `/can-bo/ho-so/${id}/doi-chieu${paper ? `?giay=${paper}` : ''}`

async function withPapers(): Promise<Dossier> {
  const dossier = await filed(db, here)
  for (const [name, kind, bytes] of [
    ['Giấy chứng sinh', 'component', samples.pdf],
    ['Giấy chứng sinh', 'supplement', samples.png],
    ['Giấy kết hôn', 'component', samples.docx],
  ] as const) {
    const file = await receiveFile(portal, Readable.from([bytes]), { name: kind, accountId: null })
    await db.begin(async (tx) => {
      await keepFile(tx, file.id, { kind: 'dossier', id: dossier.id })
      await insertDossierFile(tx, {
        ...{ dossierId: dossier.id, fileId: file.id, sequence: 1, kind, componentKey: name, componentName: name },
        ...{ name: file.name, type: file.type, size: file.size, at: new Date() },
      })
    })
  }
  return dossier
}

test('each component stands beside the answers with its newest file first, and links lead from one to the next', async () => {
  const dossier = await withPapers()
  const handler = await browserOf(portal, here.handler)
  const one = await handler.see(path(dossier.id))
  expect(one.status).toBe(200)
  expect(one.$('.portal-answers').text()).toContain('Nguyễn Minh Khôi')
  const names = one
    .$('.portal-compare-papers__list a')
    .map((_, it) => one.$(it).text())
    .get()
  expect(names).toEqual(expect.arrayContaining(['Giấy chứng sinh', 'Giấy kết hôn']))
  const birth = await handler.see(path(dossier.id, names.indexOf('Giấy chứng sinh') + 1))
  expect(
    birth
      .$('.portal-paper__view')
      .map((_, it) => it.tagName)
      .get(),
  ).toEqual(['img', 'iframe'])
  expect(birth.$('.portal-paper').first().text()).toContain('Bổ sung')
  const marriage = await handler.see(path(dossier.id, names.indexOf('Giấy kết hôn') + 1))
  expect(marriage.$('.portal-paper').text()).toContain('không xem được tại chỗ')
  for (const paper of ['9', '0', 'x', '-1'])
    expect((await handler.see(`${path(dossier.id)}?giay=${paper}`)).status).toBe(200)
  const next = one.$('a[rel=next]').attr('href')!
  expect((await handler.see(next)).$('a[rel=prev]').length).toBe(1)
  // Whoever cannot accept ticks nothing; whoever has nothing to do with it sees nothing.
  expect(one.$('main form[action]').length).toBe(0)
  for (const actor of [here.stranger, here.citizen.actor])
    expect((await (await browserOf(portal, actor)).see(path(dossier.id))).status).toBe(403)
})

test('[3.2-1] ticks are kept, the check of the acceptance begins with them, and they go with a state secret', async () => {
  const dossier = await withPapers()
  const receiver = await actBrowser(portal, here.receiver)
  const page = await receiver.see(path(dossier.id))
  const names = page
    .$('.portal-compare-papers__list a')
    .map((_, it) => page.$(it).text())
    .get()
  const place = names.indexOf('Giấy kết hôn') + 1
  const tick = (fields: Record<string, string>) =>
    receiver.send(path(dossier.id, place), path(dossier.id, place), fields)
  expect((await tick({ giay: String(place), state: 'nonsense' })).status).toBe(422)
  expect((await tick({ giay: '99', state: 'complete' })).status).toBe(422)
  expect((await tick({ giay: String(place), state: 'invalid' })).status).toBe(303)
  expect((await tick({ giay: 'to-khai', answersState: 'complete' })).status).toBe(303)
  expect(
    (await receiver.see(path(dossier.id, place))).$('input[name=state][value=invalid]').attr('checked'),
  ).toBeDefined()
  const accept = await receiver.actPage(dossier.id, 'tiep-nhan')
  const field = accept
    .$('fieldset')
    .filter((_, it) => accept.$(it).find('legend').text().includes('Giấy kết hôn'))
    .find('input:checked')
  expect(field.attr('value')).toBe('invalid')
  const stranger = await browserOf(portal, here.handler)
  const token = (await stranger.see(`/can-bo/ho-so/${dossier.id}`)).$('input[name=_token]').first().val()
  const forged = new URLSearchParams({ giay: '1', state: 'complete', _token: String(token) })
  expect((await stranger.post(path(dossier.id), forged)).status).toBe(403)

  await db.begin((tx) => removeSecret(tx, here.leader, { dossierId: dossier.id, revision: 1, reason: 'mật' }))
  expect(await ticksOf(db, dossier.id)).toEqual([])
  // An accepted dossier has its check in the act.
  const accepted = await dossierIn(db, here, 2)
  expect((await receiver.see(path(accepted.id))).$('main form[action]').length).toBe(0)
  expect((await listActs(db, accepted.id)).length).toBeGreaterThan(1)
})

test('the page says one thing to do and until when; after it, the next dossier', async () => {
  await at(new Date('2026-11-23T02:00:00Z'), async () => {
    const receiver = await browserOf(portal, here.receiver)
    const handler = await browserOf(portal, here.handler)
    const dossier = await filed(db, here)
    const see = (browser: typeof receiver) => browser.see(`/can-bo/ho-so/${dossier.id}`)
    const card = async (browser: typeof receiver) => (await see(browser)).$('.portal-card--accent')
    const first = await card(receiver)
    expect(first.find('.portal-next').text()).toContain('Kiểm tra giấy tờ')
    expect(first.text()).toMatch(/Chậm nhất .*còn \d+ giờ làm việc/)
    expect(first.find('a.govuk-button').first().attr('href')).toContain('/tiep-nhan')
    expect(first.find('a[href$="/tiep-nhan"]').length).toBe(1)
    expect((await card(handler)).find('.portal-next').text()).toContain('cán bộ tiếp nhận')
    await at(new Date('2026-11-25T09:00:00Z'), async () =>
      expect((await card(await browserOf(portal, here.receiver))).text()).toMatch(
        /Lẽ ra chậm nhất .*đã chậm \d+ giờ làm việc/,
      ),
    )
    await db.begin((tx) => acceptDossier(tx, here.receiver, { dossierId: dossier.id, revision: 1 }))
    expect((await card(handler)).find('.portal-next').text()).toContain('Bắt đầu xử lý')
    expect(
      (await receiver.see(`/can-bo/ho-so/${dossier.id}?xong=tiep-nhan`)).$('[data-focus-here]').attr('tabindex'),
    ).toBe('-1')
  })
})

test('every state has its next work, whatever the officer may do', async () => {
  const dossier = await dossierIn(db, here, 4)
  const kindOf = (it: Partial<Dossier>, can: readonly (typeof officerActNames)[number][] = officerActNames) =>
    nextWork({ ...dossier, ...it }, can).kind
  expect(kindOf({ master: 'agency' })).toBe('elsewhere')
  expect(([1, 2, 4, 9] as const).map((status) => kindOf({ status }))).toEqual(['act', 'act', 'act', 'act'])
  expect(([1, 2, 4, 9] as const).map((status) => kindOf({ status }, []))).toEqual([
    'others',
    'others',
    'others',
    'others',
  ])
  expect(([3, 7, 8, 10] as const).map((status) => kindOf({ status }))).toEqual(['over', 'over', 'over', 'over'])
  expect([kindOf({ status: 5 }), kindOf({ status: 6 })]).toEqual(['applicant', 'payment'])
  // The nearer of step and whole counts.
  const [track] = dossier.tracks
  const next = nextWork({ ...dossier, tracks: [{ ...track!, stepDue: '2020-01-01T00:00:00.000Z' }] }, ['process'])
  expect(next).toMatchObject({ kind: 'act', until: new Date('2020-01-01T00:00:00.000Z') })
})

test('every key of the desk is listed on a page of its own', async () => {
  const handler = await browserOf(portal, here.handler)
  const page = await handler.see('/can-bo/phim-tat')
  expect(
    page
      .$('kbd')
      .map((_, it) => page.$(it).text())
      .get(),
  ).toEqual(expect.arrayContaining(['N', 'J', '?', '/']))
  const citizen = await browserOf(portal, here.citizen.actor)
  expect((await citizen.see('/can-bo/phim-tat')).status).toBe(403)
})
