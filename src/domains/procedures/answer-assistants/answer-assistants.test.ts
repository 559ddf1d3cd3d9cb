import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, expect, test, vi } from 'vitest'
import { testPortal } from '../../../../tests/support/portal.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { nativeBirth, normalisedBirth } from '../sample.ts'

// The public SDK's own client over real HTTP: what an assistant does.

const portal = await testPortal()
await importProcedures(portal.db, [nativeBirth])
await importProcedures(portal.db, [{ ...normalisedBirth, requirements: 'Có mặt' }])
await portal.changes.look()
await vi.waitFor(async () => {
  expect((await portal.web.inject('/api/v1/procedures?q=khai%20sinh')).json().items.length).toBe(1)
}, 15_000)
const address = await portal.web.listen({ port: 0, host: '127.0.0.1' })

const faults: Error[] = []
const client = new Client({ name: 'test', version: '1' })
client.onerror = (error) => void faults.push(error)
await client.connect(new StreamableHTTPClientTransport(new URL(`${address}/mcp`)) as never)
afterAll(() => client.close())

type Called = { content: { text: string }[]; structuredContent?: Record<string, never>; isError?: boolean }
const call = async (name: string, input: object) =>
  (await client.callTool({ name, arguments: input as never })) as unknown as Called

test('it says who it is and lists its tools, with what they take', async () => {
  expect(client.getServerVersion()).toMatchObject({ name: 'cong-dich-vu-cong' })
  const { tools } = await client.listTools()
  expect(tools.map((it) => it.name)).toEqual(['search_procedures', 'read_procedure'])
  for (const tool of tools) {
    expect(tool.inputSchema).toMatchObject({ type: 'object', properties: expect.any(Object) })
    expect(tool.annotations?.readOnlyHint).toBe(true)
    expect(tool.description!.length).toBeGreaterThan(100)
  }
})

test('it finds by an everyday question and says when nothing fits', async () => {
  const found = await call('search_procedures', { question: 'lam giay khai sinh cho con' })
  expect(found.structuredContent).toMatchObject({
    items: [{ code: '1.900001', url: 'http://localhost:3000/thu-tuc/1.900001' }],
  })
  expect(found.content[0]!.text).toContain('1.900001 Đăng ký khai sinh mẫu')
  const none = await call('search_procedures', { question: 'zzz qqq' })
  expect(none.content[0]!.text).toContain('No procedure fits')
})

test('it reads the whole official text, with what must be cited', async () => {
  const read = await call('read_procedure', { code: '1.900001' })
  const text = read.content[0]!.text
  for (const it of [
    '# Đăng ký khai sinh mẫu',
    '## Các bước',
    'Bước 2: Nhận giấy.',
    'Bản sao: 8.000 đồng',
    'Có mặt',
    '| Tờ khai | 1 |  | To khai.docx |',
  ])
    expect(text).toContain(it)
  expect(text).toMatch(/Thủ tục 1\.900001, phiên bản 2, đọc ngày .* tại http:\/\/localhost:3000\/thu-tuc\/1\.900001/)
  expect(read.structuredContent).toMatchObject({
    citations: [{ code: '1.900001', version: 2, inForce: true, validUntil: null, publishedBy: 'Bộ Mẫu' }],
  })
  const earlier = await call('read_procedure', { code: '1.900001', version: 1 })
  expect(earlier.structuredContent).toMatchObject({ citations: [{ version: 1, inForce: false }] })
  expect(earlier.content[0]!.text).not.toContain('Có mặt')
})

test('a wrong call gets an answer that says what is wrong', async () => {
  for (const [name, input] of [
    ['read_procedure', { code: '9.9' }],
    ['read_procedure', {}],
    ['read_procedure', { code: '1.900001', version: 'x' }],
    ['search_procedures', { question: '', limit: 1000 }],
    ['search_procedures', { question: 'a', other: 1 }],
    ['drop_tables', {}],
  ] as const) {
    const answer = await call(name, input)
    expect([name, answer.isError]).toEqual([name, true])
    expect(answer.content[0]!.text.length).toBeGreaterThan(20)
  }
})

test('what is no message, too large, or comes from another site is refused, never a 500', async () => {
  const headers = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' }
  const send = async (body: string, more: Record<string, string> = {}) =>
    (await fetch(`${address}/mcp`, { method: 'POST', headers: { ...headers, ...more }, body })).status
  const listing = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
  expect(await send(listing)).toBe(200)
  expect(await send('{')).toBe(400)
  expect(await send('{"a":1}')).toBe(400)
  expect(await send(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'x', params: { x: 'x'.repeat(70_000) } }))).toBe(
    413,
  )
  expect(await send(listing, { accept: 'text/html' })).toBe(406)
  expect(await send(listing, { origin: 'https://evil.example' })).toBe(403)
  expect(await send(listing, { 'content-type': 'text/plain' })).toBe(415)
  for (const method of ['GET', 'DELETE'])
    expect((await fetch(`${address}/mcp`, { method, headers: { accept: 'text/event-stream' } })).status).toBe(405)
  const answer = await fetch(`${address}/mcp`, { method: 'POST', headers, body: listing })
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('the client met no fault of the protocol', () => {
  expect(faults).toEqual([])
})
