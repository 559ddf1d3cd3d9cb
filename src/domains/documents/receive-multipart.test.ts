import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { type Actor, visitor } from '#platform/actor.ts'
import { createFormToken } from '#platform/http/form-token.ts'
import { createWeb, sessionCookie } from '#platform/http/web.ts'
import { platformProblems } from '#platform/problem.ts'
import { samples } from '../../../tests/support/files.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { receiveMultipart, sendFile } from './index.ts'
import { problems } from './problems.ts'
import { storageKey } from './storage-key.ts'

// Documents has no routes of its own: two small ones stand for those of a dossier.
const portal = await testPortal()
const citizen: Actor = { ...visitor, kind: 'citizen', accountId: randomUUID(), sessionId: 's1', name: 'Lê Thị Hoa' }
const web = await createWeb(portal, {
  problems: { ...platformProblems, ...problems },
  identify: async () => citizen,
  renderProblem: (_request, problem, { code }) => `${code}: ${problem.title.vi}`,
})
web.post('/gui', { config: { multipart: true } }, (request) =>
  receiveMultipart(portal, request, { maxBytes: 1_000_000 }),
)
web.get<{ Params: { id: string }; Querystring: { tai?: string } }>('/tep/:id', (request, reply) =>
  sendFile(portal, request, reply, request.params.id, { download: request.query.tai !== undefined }),
)
const address = new URL(await web.listen({ port: 0, host: '127.0.0.1' }))
afterAll(() => web.close())

const cookie = `${sessionCookie}=x`
const token = () => createFormToken(web.formKey, 's1')

function send(form: FormData, headers: Record<string, string> = { cookie }) {
  return fetch(new URL('/gui', address), { method: 'POST', body: form, headers })
}

function formOf(...parts: [name: string, value: string | [bytes: Buffer, name: string]][]): FormData {
  const form = new FormData()
  for (const [name, value] of parts) {
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, new Blob([new Uint8Array(value[0])]), value[1])
  }
  return form
}

async function contents(): Promise<number> {
  const rows = await portal.db<{ id: string }[]>`select id from documents.content`
  const present = await Promise.all(rows.map((row) => portal.files.exists(storageKey(row.id))))
  return present.filter(Boolean).length
}

test('a form without its token, or with the token behind the file, stores nothing', async () => {
  const before = await contents()
  const file: [Buffer, string] = [samples.pdf, 'a.pdf']
  expect((await send(formOf(['tep', file]))).status).toBe(409)
  expect((await send(formOf(['tep', file], ['_token', token()]))).status).toBe(409)
  expect((await send(formOf(['_token', createFormToken(web.formKey, 'other')], ['tep', file]))).status).toBe(409)
  expect((await send(formOf(['ghiChu', 'x']))).status).toBe(409)
  expect(await contents()).toBe(before)
})

test('good files are received although one among them is refused', async () => {
  const answer = await send(
    formOf(
      ['_token', token()],
      ['ghiChu', 'Ảnh hai mặt'],
      ['tep', [samples.jpeg, 'mặt trước.jpg']],
      ['tep', [samples.windowsProgram, 'anh.jpg']],
      ['tep', [Buffer.concat([samples.pdf, Buffer.alloc(1_000_000)]), 'to.pdf']],
      ['tep', [samples.png, 'mặt sau.png']],
      ['trong', [Buffer.alloc(0), '']],
    ),
  )
  const form = (await answer.json()) as Awaited<ReturnType<typeof receiveMultipart>>
  expect(form.fields.ghiChu).toBe('Ảnh hai mặt')
  expect(form.files.map((file) => [file.field, file.name])).toEqual([
    ['tep', 'mặt trước.jpg'],
    ['tep', 'mặt sau.png'],
  ])
  expect(form.errors.map((error) => error.code)).toEqual(['file-type-refused', 'file-too-large'])
  expect(form.errors[0]!.text.vi).toBe(
    'Tệp anh.jpg thực ra là chương trình Windows. Hãy gửi tệp PDF, JPG, PNG, WEBP, HEIC, DOCX hoặc XLSX.',
  )
})

test('a body that could not be right is refused before it is read', async () => {
  const socket = connect(Number(address.port), '127.0.0.1')
  socket.write(
    `POST /gui HTTP/1.1\r\nhost: ${address.host}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 900000000\r\n\r\n`,
  )
  const [first] = await once(socket, 'data')
  expect(String(first)).toContain('413')
  socket.destroy()
})

test('a body that ends too early is refused, wherever it ends', async () => {
  const part = (name: string, more: string, content: string) =>
    `--B\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${content}`
  const headers = { cookie, accept: 'application/json', 'content-type': 'multipart/form-data; boundary=B' }
  const start = `${part('_token', '', token())}\r\n`
  for (const rest of [
    part('tep', '; filename=""', ''),
    part('tep', '; filename=""', 'MZ\r\n'),
    `${part('tep', '; filename=""', '')}\r\n`,
    part('tep', '; filename="a.pdf"', '%PDF-1.4'),
    `${part('tep', '; filename="a.pdf"', '%PDF-1.4')}\r\n`,
    part('ghiChu', '', 'x'),
    '--B\r\ncontent-disposition',
    '',
  ]) {
    const answer = await web.inject({ method: 'POST', url: '/gui', headers, payload: start + rest })
    expect(answer.statusCode, rest).toBeGreaterThanOrEqual(200)
    expect(answer.statusCode, rest).toBeLessThan(500)
  }
})

test('a connection that breaks in the middle of a file leaves nothing behind', async () => {
  const before = await contents()
  const socket = connect(Number(address.port), '127.0.0.1')
  const head = `--x\r\ncontent-disposition: form-data; name="tep"; filename="a.pdf"\r\n\r\n${samples.pdf}`
  socket.write(
    `POST /gui HTTP/1.1\r\nhost: ${address.host}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 500000\r\n\r\n${head}`,
  )
  await expect.poll(contents).toBe(before + 1)
  socket.destroy()
  await expect.poll(contents).toBe(before)
  await sleep(50)
  const [row] =
    await portal.db`select count(*)::int as files from documents.file f join documents.content c on c.id = f.content_id where c.sha256 is null`
  expect(row).toEqual({ files: 0 })
})

test('a file is shown in place under a policy of its own, or offered for saving', async () => {
  const form = (await (
    await send(
      formOf(
        ['_token', token()],
        ['tep', [samples.pdf, 'Giấy chứng sinh (bản 1).pdf']],
        ['tep', [samples.png, 'ảnh.png']],
        ['tep', [samples.docx, 'đơn.docx']],
      ),
    )
  ).json()) as Awaited<ReturnType<typeof receiveMultipart>>
  const [pdf, png, docx] = form.files.map((file) => file.id)
  const shown = await fetch(new URL(`/tep/${pdf}`, address))
  expect(Buffer.from(await shown.arrayBuffer())).toEqual(samples.pdf)
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="Giay chung sinh (ban 1).pdf"; filename*=UTF-8''Gi%E1%BA%A5y%20ch%E1%BB%A9ng%20sinh%20%28b%E1%BA%A3n%201%29.pdf`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
  expect(shown.headers.get('content-security-policy')).toMatch(/^default-src 'none'; object-src 'self'/)
  const picture = await fetch(new URL(`/tep/${png}`, address))
  expect(picture.headers.get('content-security-policy')).toMatch(/; sandbox$/)
  expect((await fetch(new URL(`/tep/${png}?tai`, address))).headers.get('content-disposition')).toMatch(/^attachment/)
  expect((await fetch(new URL(`/tep/${docx}`, address))).headers.get('content-disposition')).toMatch(/^attachment/)
  expect((await fetch(new URL(`/tep/${randomUUID()}`, address))).status).toBe(404)
  expect((await fetch(new URL('/tep/khong-phai-ma', address))).status).toBe(404)
})
