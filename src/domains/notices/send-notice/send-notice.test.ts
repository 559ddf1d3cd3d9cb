import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { testPortal } from '../../../../tests/support/portal.ts'
import { at } from '#platform/clock.ts'
import { type Message, notify } from '#notices'
import { sendNotice } from './send-notice.job.ts'
import { requeueNotices } from './requeue.ts'

const gateway = { received: [] as { to: string; text: string; id: string }[], status: 200 }
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += chunk))
  request.on('end', () => {
    if (gateway.status === 200) gateway.received.push(JSON.parse(body))
    response.writeHead(gateway.status).end()
  })
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
afterAll(() => void server.close())
const SMS_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`
const portal = await testPortal({ SMS_URL, DEMO: 'off', PUBLIC_URL: 'https://cong.example' })
const { db } = portal

type Row = { id: string; sent: boolean; opened: boolean; failure: string | null; text: string | null; attempts: number }

async function rowsOf(messageId: string): Promise<Row[]> {
  return db<Row[]>`
    select d.id, d.sent_at is not null as sent, d.opened_at is not null as opened, d.failure, m.text, d.attempts
    from notices.dispatch d join notices.message m on m.id = d.message_id
    where m.id = ${messageId} order by d.id`
}

const write = (message: Partial<Message>) =>
  db.begin((tx) =>
    notify(tx, { to: {}, kind: 'test', subject: 'Hồ sơ có việc mới', text: 'Xin chào.\n\nCó việc mới.', ...message }),
  )
const waitingJobs = async () =>
  (
    await db<{ id: string }[]>`
    select data ->> 'dispatchId' as id from pgboss.job where name = 'notices.send' and state = 'created'`
  ).map((it) => it.id)
const send = (dispatchId: string) => sendNotice(portal).handle({ dispatchId })

test('the job exists only if the transaction commits, and nothing is sent inside it', async () => {
  const before = await waitingJobs()
  await db
    .begin(async (tx) => {
      await notify(tx, { to: { email: 'a@example.vn' }, kind: 'test', subject: 'x', text: 'y' })
      throw new Error('no commit')
    })
    .catch(() => {})
  expect(await waitingJobs()).toEqual(before)
  const [row] = await rowsOf(await write({ to: { email: 'a@example.vn' } }))
  expect(await waitingJobs()).toEqual([...before, row!.id])
  expect(row!.sent).toBe(false)
})

test('an e-mail has text, plain HTML that shows what was written, and a link that opens', async () => {
  const id = await write({ to: { email: 'b@example.vn' }, text: 'Bạn <b>Mai</b> & gia đình', link: '/ho-so/1' })
  const [row] = await rowsOf(id)
  await send(row!.id)
  await send(row!.id)
  const letters = portal.letters.filter((it) => it.to === 'b@example.vn') as { text: string; html?: string }[]
  expect(letters).toHaveLength(1)
  expect(letters[0]!.html).toContain('Bạn &lt;b&gt;Mai&lt;/b&gt; &amp; gia đình')
  expect(letters[0]!.html).not.toContain('<img')
  const link = /https:\/\/cong\.example(\/thong-bao\/mo\/[\w-]{43})/.exec(letters[0]!.text)![1]!
  expect((await rowsOf(id))[0]).toMatchObject({ sent: true, opened: false })
  await portal.web.inject({ method: 'HEAD', url: link })
  expect((await rowsOf(id))[0]!.opened).toBe(false)
  expect((await portal.web.inject(link)).headers.location).toBe('/ho-so/1')
  expect((await rowsOf(id))[0]!.opened).toBe(true)
  const guessed = link.slice(0, -1) + (link.endsWith('A') ? 'B' : 'A')
  expect((await portal.web.inject({ url: guessed, headers: { accept: 'text/html' } })).statusCode).toBe(404)
})

test('an SMS goes to the gateway once, on one line', async () => {
  const id = await write({ to: { phone: '0912000401' }, link: '/ho-so/1' })
  const [row] = await rowsOf(id)
  await Promise.all([send(row!.id), send(row!.id)])
  const sent = gateway.received.filter((it) => it.to === '0912000401')
  expect(sent).toHaveLength(1)
  expect(sent[0]!.text).toMatch(/^Xin chào\. Có việc mới\. https:\/\/cong\.example\/thong-bao\/mo\/\S+$/)
})

test('a failure is written down, tried again, and after three days given up', async () => {
  gateway.status = 503
  const id = await write({ to: { phone: '0912000402' } })
  const [row] = await rowsOf(id)
  await expect(send(row!.id)).rejects.toThrow('503')
  expect((await rowsOf(id))[0]).toMatchObject({ sent: false, attempts: 1, failure: 'the SMS gateway answered 503' })
  gateway.status = 200
  await send(row!.id)
  expect((await rowsOf(id))[0]).toMatchObject({ sent: true, failure: null })
})

test('what its job gave up on is queued again by the sweep, for three days', async () => {
  const id = await write({ to: { phone: '0912000403' } })
  const [row] = await rowsOf(id)
  await db`delete from pgboss.job where name = 'notices.send'`
  const sweep = requeueNotices(portal)
  await at(new Date(Date.now() + 11 * 60_000), () => sweep.run())
  expect(await waitingJobs()).toContain(row!.id)
  await at(new Date(Date.now() + 73 * 3600_000), () => sweep.run())
  expect((await rowsOf(id))[0]!.failure).toBe('not sent within three days')
})

test('a confidential text is erased once it has left', async () => {
  const id = await write({ to: { phone: '0912000404' }, text: '123456 là mã của bạn', confidential: true })
  const [row] = await rowsOf(id)
  expect(row!.text).toContain('123456')
  await send(row!.id)
  expect(gateway.received.at(-1)!.text).toContain('123456')
  expect((await rowsOf(id))[0]!.text).toBeNull()
})

test('outside the demonstration there is no outbox page', async () => {
  const page = await portal.web.inject({ url: '/quan-tri/hop-thu-di', headers: { accept: 'text/html' } })
  expect(page.statusCode).toBe(404)
})
