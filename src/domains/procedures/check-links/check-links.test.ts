import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { load } from 'cheerio'
import { afterAll, expect, test } from 'vitest'
import { saveAgency } from '#catalogues'
import { grantRole } from '#identity'
import type { Role } from '#platform/actor.ts'
import { at } from '#platform/clock.ts'
import { person, sessionOf } from '../../../../tests/support/accounts.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { normalisedBirth } from '../sample.ts'
import { isPublic } from '#platform/http/public-address.ts'
import { ask } from './ask.ts'
import { checkLinks } from './check-links.job.ts'
import { linksIn } from './find-links.ts'

const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`)
  const [, first = ''] = request.url!.split('/')
  if (first === 'slow') return
  if (first === 'to') return response.writeHead(302, { location: request.url!.slice(3) }).end()
  if (first === 'away') return response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end()
  if (first === 'round') return response.writeHead(302, { location: '/round' }).end()
  if (first === 'no-head') return response.writeHead(request.method === 'HEAD' ? 405 : 200).end()
  response.writeHead(Number(first) || 200).end('x'.repeat(100))
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
const allowed = new Set([host])

test('what answers, what is gone, what cannot be reached', async () => {
  const states = async (path: string) => (await ask(`http://${host}/${path}`, allowed)).state
  for (const [path, state] of [
    ['200', 'works'],
    ['no-head', 'works'],
    ['to/200', 'works'],
    ['to/to/to/200', 'works'],
    ['401', 'works'],
    ['403', 'works'],
    ['429', 'works'],
    ['404', 'broken'],
    ['410', 'broken'],
    ['to/404', 'broken'],
    ['500', 'unreachable'],
    ['to/to/to/to/200', 'unreachable'],
    ['round', 'unreachable'],
  ] as const)
    expect([path, await states(path)]).toEqual([path, state])
  expect((await ask('http://khong-co.invalid/', allowed)).state).toBe('unreachable')
})

test('a server that never answers is left after a while', async () => {
  expect(await ask(`http://${host}/slow`, allowed)).toEqual({ state: 'unreachable', detail: 'TIMEOUT' })
}, 20_000)

test('nothing inside the network is asked, whichever way it is written', async () => {
  asked.length = 0
  const { port } = server.address() as AddressInfo
  for (const url of [
    `http://${host}/`,
    `http://localhost:${port}/`,
    'http://localhost/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.0.0.1/',
    'http://172.20.1.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/',
    'http://100.64.0.1/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'ftp://1.1.1.1/',
    'http://8.8.8.8:22/',
  ])
    expect([url, (await ask(url, new Set())).state]).toEqual([url, 'refused'])
  // Nor by way of a server that may be asked.
  expect(await ask(`http://${host}/away`, allowed)).toEqual({ state: 'refused', detail: 'inside' })
  expect(asked).toEqual(['HEAD /away'])
})

test('addresses of the internet are told from those of networks', () => {
  for (const it of ['8.8.8.8', '1.1.1.1', '203.162.4.190', '2401:d800::1'])
    expect([it, isPublic(it)]).toEqual([it, true])
  for (const it of [
    '127.0.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    'x',
    '',
  ])
    expect([it, isPublic(it)]).toEqual([it, false])
})

test('addresses are found in sentences, without what belongs to the sentence', () => {
  const text = JSON.stringify({
    a: 'Nộp tại https://dvc.example.vn/nop?x=1, hoặc (http://b.example.vn). “https://c.example.vn”;\nhttps://d.example.vn…',
    b: 'https://khong ftp://x.vn',
  })
  expect(linksIn(text)).toEqual([
    'https://dvc.example.vn/nop?x=1',
    'http://b.example.vn',
    'https://c.example.vn',
    'https://d.example.vn',
  ])
})

const portal = await testPortal({ DEMO: 'off', LINK_CHECK_INSIDE: host })
const night = (hour: number, day = 2) => new Date(Date.UTC(2026, 10, day, hour - 7))
const one = (code: string, promulgator: string, requirements: string) => ({
  ...normalisedBirth,
  id: code,
  code,
  requirements,
  promulgator: { code: promulgator, name: `Cơ quan ${promulgator}` },
})
const ids = await portal.db.begin(async (tx) => {
  const ministry = await saveAgency(tx, {
    name: 'Bộ Mẫu',
    level: 'ministry',
    codes: [{ scheme: 'QD20', code: 'G15' }],
  } as never)
  const other = await saveAgency(tx, {
    name: 'Bộ Khác',
    level: 'ministry',
    codes: [{ scheme: 'QD20', code: 'G16' }],
  } as never)
  return { ministry: ministry.id, other: other.id }
})
await importProcedures(portal.db, [
  one('1.1', 'G15', `Xem http://${host}/404 và http://${host}/200.`),
  one('1.2', 'G16', `Xem http://${host}/404/khac`),
  one('1.3', 'G99', 'Xem http://192.168.0.1/x'),
])

/** What the queue would do. */
async function work(moment: Date) {
  const sent = await portal.db<
    { data: { day: string } }[]
  >`select data from pgboss.job where name = 'procedures.check-links' and state = 'created'`
  await portal.db`update pgboss.job set state = 'completed' where name = 'procedures.check-links' and state = 'created'`
  for (const { data } of sent) await at(moment, () => checkLinks(portal).handle(data))
  return sent.length
}
const states = async () =>
  Object.fromEntries(
    (await portal.db<{ url: string; state: string }[]>`select url, state from procedures.external_link`).map((it) => [
      it.url.replace(host, 'h'),
      it.state,
    ]),
  )

test('once a night every address is asked, and the list of the night before is made new', async () => {
  await at(night(8), () => portal.sweep())
  expect(await work(night(8))).toBe(0)
  await at(night(2), () => portal.sweep())
  await at(night(3), () => portal.sweep())
  expect(await work(night(2))).toBe(1)
  expect(await states()).toEqual({
    'http://h/404': 'broken',
    'http://h/200': 'works',
    'http://h/404/khac': 'broken',
    'http://192.168.0.1/x': 'refused',
  })
  while ((await work(night(2))) > 0);
  await importProcedures(portal.db, [one('1.2', 'G16', 'Không còn')])
  await at(night(2, 3), () => portal.sweep())
  expect(await work(night(2, 3))).toBe(1)
  expect(Object.keys(await states())).toHaveLength(3)
  await importProcedures(portal.db, [one('1.2', 'G16', `Xem http://${host}/404/khac`)])
  await at(night(2, 4), () => portal.sweep())
  await work(night(2, 4))
}, 30_000)

async function see(role: Role, agencyId: number | null) {
  const it = await person(portal.db)
  await portal.db.begin((tx) => grantRole(tx, { accountId: it.accountId, role, agencyId }))
  const { cookie } = await sessionOf(portal.db, it.accountId, 'officer')
  const answer = await portal.web.inject({ url: '/quan-tri/lien-ket', headers: { cookie, accept: 'text/html' } })
  return { status: answer.statusCode, text: load(answer.body)('main').text() }
}

test('each agency sees its own; nobody else sees anything', async () => {
  const author = await see('procedure-author', ids.ministry)
  expect(author.text).toContain(`http://${host}/404`)
  expect(author.text).toContain('1.1 Đăng ký khai sinh mẫu')
  expect(author.text).not.toContain('/khac')
  expect((await see('procedure-publisher', ids.other)).text).toContain('/404/khac')
  const whole = await see('portal-administrator', null)
  for (const it of ['/404', '/khac', '192.168.0.1', 'Địa chỉ nội bộ']) expect(whole.text).toContain(it)
  expect((await see('handler', ids.ministry)).status).toBe(403)
  const visitor = await portal.web.inject('/quan-tri/lien-ket')
  expect([visitor.statusCode, visitor.headers.location]).toEqual([303, '/dang-nhap?tiep=%2Fquan-tri%2Flien-ket'])
})

test('it can be switched off, and a demonstration asks nobody', async () => {
  for (const env of [
    { DEMO: 'off', LINK_CHECK: 'off' },
    { DEMO: 'on', LINK_CHECK: 'on' },
  ]) {
    const quiet = await testPortal(env)
    await at(night(2), () => quiet.sweep())
    expect(await quiet.db`select 1 from procedures.link_round`).toHaveLength(0)
  }
})
