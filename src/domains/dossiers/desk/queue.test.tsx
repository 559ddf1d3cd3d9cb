import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { acceptDossier, assignDossier, requestSupplement } from '#dossiers'
import { at } from '#platform/clock.ts'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { sessionOf, submitForm } from '../../../../tests/support/accounts.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db, web } = portal
const here = await town(db)
const cookieOf = async (actor: { accountId: string | null }) =>
  (await sessionOf(db, actor.accountId!, 'officer')).cookie
const receiver = await cookieOf(here.receiver)

async function desk(query: string, cookie = receiver) {
  const page = await web.inject({ url: `/can-bo${query}`, headers: { cookie, accept: 'text/html' } })
  return { status: page.statusCode, $: load(page.body), headers: page.headers }
}

test('visitors are led to sign in, citizens are refused', async () => {
  const visitor = await web.inject({ url: '/en/can-bo?hang=qua-han', headers: { accept: 'text/html' } })
  expect(visitor.statusCode).toBe(303)
  expect(visitor.headers.location).toBe('/en/dang-nhap?tiep=%2Fen%2Fcan-bo%3Fhang%3Dqua-han')
  const { cookie } = await sessionOf(db, here.citizen.accountId)
  expect((await desk('', cookie)).status).toBe(403)
  expect((await web.inject({ url: '/can-bo/tim', method: 'POST' })).statusCode).toBe(401)
})

test('what was filed arrives in the queue of its agency, and in no other', async () => {
  const dossier = await filed(db, here)
  const { $ } = await desk('')
  expect($('h1').text()).toBe('Chờ tiếp nhận')
  expect($(`a[href="/can-bo/ho-so/${dossier.id}"]`).text()).toBe(dossier.submissionNumber)
  expect($('td').last().text()).toMatch(/tiếp nhận trước \d\d\/\d\d\/\d{4} \d\d:\d\d/)
  expect($('.portal-rail__link[aria-current]').text()).toContain('Chờ tiếp nhận')
  expect($('kbd').length).toBe(7)
  const elsewhere = await desk('', await cookieOf(here.stranger))
  expect(elsewhere.$(`a[href="/can-bo/ho-so/${dossier.id}"]`).length).toBe(0)
  expect(elsewhere.$('.portal-empty').text()).toContain('Không có hồ sơ nào ở đây')
})

test('each queue holds what its name says, with the due time in words', async () => {
  const monday = new Date('2026-11-23T02:00:00Z')
  const dossier = await at(monday, async () => {
    const it = await filed(db, here)
    return db.begin((tx) => acceptDossier(tx, here.receiver, { dossierId: it.id, revision: 1 }))
  })
  const shows = async (moment: string, queue: string, officer = here.receiver) => {
    const { $ } = await at(new Date(moment), async () => desk(`?hang=${queue}`, await cookieOf(officer)))
    return $(`a[href="/can-bo/ho-so/${dossier.id}"]`).closest('tr').find('td').last().text().replace('Hạn', '') || null
  }
  // Tuesday 24 November 2026 is a day off, so three working days end on Friday 27.
  expect(dossier.currentDue).toBe('2026-11-27T10:00:00.000Z')
  expect(await shows('2026-11-23T03:00:00Z', 'don-vi')).toBe('còn 3 ngày làm việc')
  expect(await shows('2026-11-23T03:00:00Z', 'den-han-hom-nay')).toBeNull()
  expect(await shows('2026-11-27T03:00:00Z', 'den-han-hom-nay')).toBe('hôm nay 17:00')
  expect(await shows('2026-11-27T11:00:00Z', 'qua-han')).toBe('quá hạn từ 17:00')
  expect(await shows('2026-11-30T03:00:00Z', 'qua-han')).toBe('quá hạn 1 ngày làm việc')
  await db.begin((tx) =>
    assignDossier(tx, here.leader, { dossierId: dossier.id, revision: 2, accountId: here.handler.accountId! }),
  )
  expect(await shows('2026-11-30T03:00:00Z', 'cua-toi', here.handler)).toContain('quá hạn')
  await at(new Date('2026-11-25T03:00:00Z'), () =>
    db.begin((tx) =>
      requestSupplement(tx, here.receiver, {
        ...{ dossierId: dossier.id, revision: 3, items: [{ component: '', what: 'Ảnh bị mờ' }] },
        deadline: new Date('2026-12-09T10:00:00Z'),
      }),
    ),
  )
  expect(await shows('2026-11-30T03:00:00Z', 'cho-nguoi-dan')).toBe('tạm dừng')
  expect(await shows('2026-11-30T03:00:00Z', 'qua-han')).toBeNull()
})

test('results wait to be handed over in a queue of their own, below what still hurries', async () => {
  const done = await dossierIn(db, here, 9)
  const running = await dossierIn(db, here, 2)
  const { $ } = await desk('?hang=cho-tra-ket-qua')
  const row = $(`a[href="/can-bo/ho-so/${done.id}"]`).closest('tr')
  expect(row.find('td').last().text()).toContain('chờ trả kết quả')
  expect($('a[data-dossier]').length).toBe(Number($('.portal-rail__link[aria-current] .portal-rail__count').text()))
  const all = await desk('?hang=don-vi')
  const order = all
    .$('a[data-dossier]')
    .get()
    .map((it) => it.attribs.href!.split('/').at(-1))
  expect(order.indexOf(running.id)).toBeLessThan(order.indexOf(done.id))
})

test('where no clock runs the list goes by the day of filing, whatever the state, and says so', async () => {
  const day = (n: number) => new Date(Date.UTC(2026, 9, n, 3))
  const later = await at(day(9), () => filed(db, here))
  const earlier = await at(day(2), () => filed(db, here))
  const waiting = await at(day(5), () => filed(db, here))
  const request = {
    dossierId: waiting.id,
    revision: 1,
    items: [{ component: '', what: 'x' }],
    deadline: new Date('2030-01-02'),
  }
  await at(day(6), () => db.begin((tx) => requestSupplement(tx, here.receiver, request)))
  const { $ } = await desk('?hang=don-vi')
  const order = $('a[data-dossier]').map((_, it) => $(it).attr('href')!.split('/').at(-1)!)
  const own = order.get().filter((id) => [later.id, earlier.id, waiting.id].includes(id))
  expect(own).toEqual([earlier.id, waiting.id, later.id])
  expect($('.portal-queue__note').text()).toContain('Hạn gần nhất xếp trước')
  expect((await desk('?hang=cho-tiep-nhan')).$('.portal-queue__note').text()).toContain('Nộp trước xếp trước')
})

test('filters narrow the list and stand in the address', async () => {
  const dossier = await filed(db, here)
  const link = `a[href="/can-bo/ho-so/${dossier.id}"]`
  expect((await desk('?hang=don-vi&trang-thai=1&can-bo=none&thu-tuc=9.000001')).$(link).length).toBe(1)
  expect((await desk('?hang=don-vi&trang-thai=4')).$(link).length).toBe(0)
  expect((await desk('?hang=don-vi&thu-tuc=9.999999')).$(link).length).toBe(0)
  expect((await desk("?hang=don-vi&can-bo='; drop&han=x&sau=y&trang-thai=z")).status).toBe(200)
})

test('a long queue is read page by page, each dossier once, and counted no further than 99+', async () => {
  const other = await town(db, { code: '9.000002' })
  const own = { ...other, here: other.elsewhere }
  const ids = new Set<string>()
  for (let i = 0; i < 101; i++) ids.add((await filed(db, own)).id)
  const cookie = await cookieOf(other.stranger)
  const seen: string[] = []
  let address: string | undefined = '?hang=cho-tiep-nhan'
  while (address !== undefined) {
    const { $, status } = await desk(address, cookie)
    expect(status).toBe(200)
    expect($('.portal-rail__count').first().text()).toBe('99+')
    seen.push(
      ...$('a[data-dossier]')
        .map((_, it) => $(it).attr('href')!.split('/').at(-1)!)
        .get(),
    )
    address = $('a[rel=next]').attr('href')?.replace('/can-bo', '')
  }
  expect(seen.length).toBe(101)
  expect(new Set(seen)).toEqual(ids)
})

test('people are searched for without their data in an address, and only at the own agency', async () => {
  const dossier = await filed(db, here)
  const search = async (q: string, cookie = receiver) => {
    const posted = await submitForm(portal, { url: '/can-bo/tim', cookie, body: { q } })
    expect(posted.headers.location).toBe('/can-bo?hang=tim')
    return (await desk('?hang=tim', cookie)).$(`a[href="/can-bo/ho-so/${dossier.id}"]`).length
  }
  for (const q of [here.citizen.name, here.citizen.phone, dossier.submissionNumber.toLowerCase()])
    expect(await search(q), q).toBe(1)
  // As people type: without accents, a part of a code, a word of a name.
  const plain = here.citizen.name.normalize('NFD').replace(/\p{M}/gu, '')
  for (const q of [
    plain.toLowerCase(),
    plain.toUpperCase(),
    dossier.submissionNumber.slice(-8),
    here.citizen.name.split(' ').at(-1)!,
  ])
    expect(await search(q), q).toBe(1)
  const accepted = await db.begin((tx) => acceptDossier(tx, here.receiver, { dossierId: dossier.id, revision: 1 }))
  for (const q of [accepted.code!, accepted.code!.split('.').at(-1)!, accepted.code!.split('-').slice(1).join('-')])
    expect(await search(q), q).toBe(1)
  expect(await search('0999999999')).toBe(0)
  expect(await search(here.citizen.phone, await cookieOf(here.stranger))).toBe(0)
  expect(await search(here.citizen.phone)).toBe(1)
  const nextDay = new Date(Date.now() + 25 * 3_600_000)
  await at(nextDay, () => portal.sweep())
  const [row] = await db`select count(*)::integer as left from dossiers.desk_search`
  expect(row!.left).toBe(0)
  expect((await desk('?hang=tim')).headers.location).toBe('/can-bo')
})
