import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { type Dossier, findDossier, listActs, noteDossier } from '#dossiers'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { saveTick } from '../check-components/component-tick.sql.ts'
import { readChosen, readList } from './bulk.ts'
import { beginBulk } from './bulk.sql.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
type Browser = Awaited<ReturnType<typeof browserOf>>
const receiver = await browserOf(portal, here.receiver)
const leader = await browserOf(portal, here.leader)

/** Ticks these lines in a list and presses the button below it, as the browser does. */
async function choose(
  browser: Browser,
  dossiers: readonly { id: string }[],
  act: string,
  list = '/can-bo?hang=don-vi',
) {
  const { $ } = await browser.see(list)
  const form = new URLSearchParams({ viec: act })
  const box = $('form[action="/can-bo/nhieu"]')
  for (const name of ['_token', 've']) form.set(name, box.find(`input[name=${name}]`).attr('value')!)
  for (const { id } of dossiers) form.append('chon', box.find(`input[name=chon][value^="${id}"]`).attr('value')!)
  return { form, ...(await browser.post('/can-bo/nhieu', form)) }
}

async function confirm(browser: Browser, address: string, fields: Record<string, string>) {
  const { $ } = await browser.see(address)
  const form = new URLSearchParams({
    _token: $(`form[action="${address}"] input[name=_token]`).attr('value')!,
    ...fields,
  })
  return { form, ...(await browser.post(address, form)) }
}

const fileSome = async (count: number) => {
  const all: Dossier[] = []
  for (let i = 0; i < count; i++) all.push(await filed(db, here))
  return all
}
const reload = async ({ id }: { id: string }) => (await findDossier(db, id))!

test('what a list did not write is no choice, and only lists are gone back to', () => {
  const id = '0198c0de-0000-7000-8000-000000000001'
  expect(readChosen([`${id}.1.2`, `${id}.1.3`, `${id}.2.3`, `${id}.1.0`, 'x', null, {}])).toEqual([
    { dossierId: id, track: 1, revision: 3 },
    { dossierId: id, track: 2, revision: 3 },
  ])
  expect(readList('/can-bo?hang=don-vi&thu-tuc=9.000001')).toBe('/can-bo?hang=don-vi&thu-tuc=9.000001')
  for (const other of ['//elsewhere.vn', '/can-bo/../x', '/can-bo?a=<b>', undefined, ['/can-bo']])
    expect(readList(other)).toBe('/can-bo')
})

test('whoever may not do it with one may not do it with many, and sees no button for it', async () => {
  const [dossier] = await fileSome(1)
  const handler = await browserOf(portal, here.handler)
  const { $ } = await handler.see('/can-bo?hang=don-vi')
  expect(
    $('button[name=viec]')
      .map((_, it) => it.attribs.value)
      .get(),
  ).toEqual(['in'])
  expect((await choose(handler, [dossier!], 'tiep-nhan')).status).toBe(403)
  const { location } = await choose(receiver, [dossier!], 'tiep-nhan')
  // Another officer's choice is nothing to anybody else; nor is a dossier of another agency ever chosen.
  expect((await leader.see(location as string)).status).toBe(404)
  const stranger = await browserOf(portal, here.stranger)
  await filed(db, { ...here, here: here.elsewhere })
  const { $: theirs } = await stranger.see('/can-bo?hang=don-vi')
  const form = new URLSearchParams({ viec: 'in', ve: '/can-bo', chon: `${dossier!.id}.1.1` })
  form.set('_token', theirs('form[action="/can-bo/nhieu"] input[name=_token]').attr('value')!)
  const answer = await stranger.post('/can-bo/nhieu', form)
  expect([answer.status, answer.$('h1').text()]).toEqual([422, 'Bạn chưa chọn hồ sơ nào'])
  expect((await receiver.post('/can-bo/nhieu', new URLSearchParams({ viec: 'in', chon: 'x' }))).status).toBe(409)
})

test('many are accepted one by one: what changed meanwhile is refused with its reason, the rest is done, and only once', async () => {
  const [a, b, c] = (await fileSome(3)) as [Dossier, Dossier, Dossier]
  const { location } = await choose(receiver, [a, b, c], 'tiep-nhan', '/can-bo?hang=don-vi&xep=nop')
  const address = location as string
  const before = await receiver.see(address)
  expect(before.$('h1').text()).toBe('Tiếp nhận nhiều hồ sơ')
  expect(before.$('tbody tr')).toHaveLength(3)
  expect(before.$('tbody tr').first().text()).toContain('····')
  expect(before.$('.govuk-back-link').attr('href')).toBe('/can-bo?hang=don-vi&xep=nop')
  expect((await confirm(receiver, address, {})).status).toBe(422)
  await db.begin((tx) => noteDossier(tx, here.leader, { dossierId: b.id, revision: 1, text: 'Để tôi xem' }))
  const warned = await receiver.see(address)
  expect(warned.$('h2').text()).toContain('Không làm được lúc này')
  expect(warned.$('button').text()).toContain('Tiếp nhận 2 hồ sơ')
  const sent = await confirm(receiver, address, { declared: 'yes' })
  expect([sent.status, sent.location]).toEqual([303, address])
  const result = await receiver.see(address)
  expect(result.$('h1').text()).toBe('Đã xong 2 trong 3 hồ sơ')
  expect((await reload(a)).status).toBe(2)
  expect((await reload(b)).status).toBe(1)
  expect(result.$('tbody').text()).toContain((await reload(a)).code!)
  const refused = result.$(`a[href="/can-bo/ho-so/${b.id}/tiep-nhan"]`).closest('tr')
  expect(refused.text()).toContain('Hồ sơ vừa có người khác xử lý')
  // Each component is kept as checked; the same form again, also at once from two windows, does nothing more.
  const acts = await listActs(db, a.id)
  expect(acts.at(-1)!.payload).toMatchObject({ check: [{ state: 'complete' }, { state: 'complete' }] })
  await Promise.all([receiver.post(address, sent.form), receiver.post(address, sent.form)])
  expect((await listActs(db, a.id)).length).toBe(acts.length)
  expect((await receiver.see(address)).$('tbody').text()).toBe(result.$('tbody').text())
  const file = await portal.web.inject({
    url: result.$('a[href$=".pdf"]').attr('href')!,
    headers: { cookie: receiver.cookie },
  })
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(file.rawPayload)))
  expect(totalPages).toBeGreaterThanOrEqual(2)
  for (const it of [a, c]) expect(text.join(' ')).toContain((await reload(it)).code!)
})

test('[3.2-1] what was ticked as missing or wrong is not accepted among many, whenever it was ticked; other ticks are used', async () => {
  const [a, b, c] = (await fileSome(3)) as [Dossier, Dossier, Dossier]
  const tick = ({ id: dossierId }: Dossier, state: 'complete' | 'missing' | 'invalid') =>
    db.begin((tx) =>
      saveTick(tx, {
        ...{ dossierId, component: '', state, at: new Date() },
        ...{ byAccount: here.receiver.accountId!, byName: here.receiver.name },
      }),
    )
  await tick(a, 'complete')
  await tick(b, 'invalid')
  const { location } = await choose(receiver, [a, b, c], 'tiep-nhan')
  const address = location as string
  const warned = await receiver.see(address)
  expect(warned.$('main').text()).toContain('đánh dấu thiếu hoặc chưa đúng')
  expect(warned.$('button').text()).toContain('Tiếp nhận 2 hồ sơ')
  // Somebody ticks it after the page was shown.
  await tick(c, 'missing')
  await confirm(receiver, address, { declared: 'yes' })
  expect([(await reload(a)).status, (await reload(b)).status, (await reload(c)).status]).toEqual([2, 1, 1])
  const result = await receiver.see(address)
  for (const { id } of [b, c])
    expect(result.$(`a[href="/can-bo/ho-so/${id}/tiep-nhan"]`).closest('tr').text()).toContain('đánh dấu thiếu')
})

test('a choice that was interrupted goes on where it stopped', async () => {
  const [a, b] = (await fileSome(2)) as [Dossier, Dossier]
  const { location } = await choose(receiver, [a, b], 'tiep-nhan')
  const id = (location as string).split('/').at(-1)!
  await db.begin((tx) => beginBulk(tx, { id, form: {}, at: new Date() }))
  const page = await receiver.see(location as string)
  expect(page.$('button').text()).toContain('Làm tiếp')
  await confirm(receiver, location as string, {})
  expect([(await reload(a)).status, (await reload(b)).status]).toEqual([2, 2])
})

test('many are assigned to one officer, handed over as each applicant chose, and printed', async () => {
  const [a, b] = [await dossierIn(db, here, 2), await dossierIn(db, here, 4)]
  const assign = (await choose(leader, [a, b], 'phan-cong')).location as string
  expect((await confirm(leader, assign, { accountId: here.stranger.accountId! })).status).toBe(422)
  await confirm(leader, assign, { accountId: here.handler.accountId! })
  for (const it of [a, b]) expect((await reload(it)).tracks[0]!.assigneeName).toBe(here.handler.name)
  expect((await leader.see(assign)).$('tbody').text()).toContain(`Đã giao cho ${here.handler.name}`)

  const done = await dossierIn(db, here, 9)
  const own = await dossierIn(db, here, 9)
  await db`update dossiers.dossier set submitted_by = ${here.receiver.accountId} where id = ${own.id}`
  const over = (await choose(receiver, [done, own, a], 'ban-giao')).location as string
  await confirm(receiver, over, { way: 'wished' })
  expect([(await reload(done)).status, (await reload(done)).returnWay]).toEqual([10, 'in-person'])
  expect((await reload(own)).status).toBe(9)
  const lines = (await receiver.see(over)).$('tbody').text()
  expect(lines).toContain('Đây là hồ sơ của chính bạn')
  expect(lines).toContain('Hồ sơ không còn ở bước này')

  const fresh = (await fileSome(1))[0]!
  const print = (await choose(receiver, [a, fresh], 'in')).location as string
  const result = await receiver.see(print)
  expect(result.$('h1').text()).toBe('Có 1 giấy để in')
  expect(result.$('tbody').text()).toContain('Hồ sơ chưa có giấy tiếp nhận')
  const looked = async () =>
    (
      await db`select 1 from identity.access where about = ${`dossier:${a.id}`} and account_id = ${here.receiver.accountId}`
    ).length
  expect(await looked()).toBe(0)
  const file = await portal.web.inject({
    url: result.$('a.govuk-button[href$=".pdf"]').attr('href')!,
    headers: { cookie: receiver.cookie },
  })
  expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'application/pdf'])
  expect(await looked()).toBe(1)
})

test('the whole page is ticked without a script, and a hundred is the most', async () => {
  const { $ } = await receiver.see('/can-bo?hang=don-vi')
  expect($('input[name=chon][checked]')).toHaveLength(0)
  const all = await receiver.see($('a[data-pick-all]').attr('href')!)
  expect(all.$('input[name=chon][checked]').length).toBe(all.$('input[name=chon]').length)
  const form = new URLSearchParams({ viec: 'in', ve: '/can-bo' })
  form.set('_token', $('form[action="/can-bo/nhieu"] input[name=_token]').attr('value')!)
  for (let i = 0; i < 101; i++) form.append('chon', `0198c0de-0000-7000-8000-${String(i).padStart(12, '0')}.1.1`)
  const answer = await receiver.post('/can-bo/nhieu', form)
  expect([answer.status, answer.$('h1').text()]).toEqual([422, 'Mỗi lần chọn tối đa 100 hồ sơ'])
})

test('old choices are swept away; what they did stays', async () => {
  await db`update dossiers.bulk set made_at = now() - interval '31 days'`
  await portal.sweep()
  expect(await db`select 1 from dossiers.bulk`).toHaveLength(0)
})
