import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { at } from '#platform/clock.ts'
import { Problem } from '#platform/problem.ts'
import { samples, zip } from '../../../tests/support/files.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { copyFile, type FileDeclaration, findFile, keepFile, receiveFile } from './index.ts'
import { storageKey } from './storage-key.ts'

const portal = await testPortal()

function receive(bytes: Buffer, declared: Partial<FileDeclaration> = {}) {
  const stream = Readable.from(bytes.length > 0 ? [bytes] : [])
  return receiveFile(portal, stream, { name: 'tệp', accountId: null, ...declared })
}

async function refusal(work: Promise<unknown>): Promise<Problem> {
  return work.then(
    () => {
      throw new Error('it was not refused')
    },
    (error) => {
      if (error instanceof Problem) return error
      throw error
    },
  )
}

async function storedBytes(): Promise<number> {
  const rows = await portal.db<{ id: string }[]>`select id from documents.content`
  const present = await Promise.all(rows.map((row) => portal.files.exists(storageKey(row.id))))
  return present.filter(Boolean).length
}

test.each([
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
  ['webp', 'image/webp'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const)('a whole %s is received', async (kind, type) => {
  const bytes = samples[kind]
  const file = await receive(bytes, { name: `giấy tờ.${kind}` })
  expect(file).toMatchObject({ name: `giấy tờ.${kind}`, type, size: bytes.length })
  expect(await findFile(portal.db, file.id)).toMatchObject({ owner: null, scan: 'unscanned', sha256: file.sha256 })
})

test.each([
  ['a PDF without its end', samples.pdf.subarray(0, -8), 'file-broken'],
  ['a JPEG whose only end is that of its thumbnail', samples.jpeg.subarray(0, -2), 'file-broken'],
  ['a PNG without its end', samples.png.subarray(0, -14), 'file-broken'],
  ['a WebP shorter than it says', samples.webp.subarray(0, -4), 'file-broken'],
  ['a DOCX without its directory', samples.docx.subarray(0, -40), 'file-broken'],
  ['nothing', Buffer.alloc(0), 'file-empty'],
  ['a zip', samples.zip, 'file-type-refused'],
  ['a DOCX with macros', zip(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']), 'file-type-refused'],
  ['plain text', Buffer.from('xin chào'), 'file-type-refused'],
  ['XML', Buffer.from('<?xml version="1.0"?><a/>'), 'file-type-refused'],
  ['an SVG, which may carry scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'file-type-refused'],
  ['a web page', Buffer.from('<!doctype html><script>1</script>'), 'file-type-refused'],
  ['noise', Buffer.from([0, 1, 2, 3, 250, 251, 7, 7]), 'file-type-refused'],
])('%s is refused and leaves nothing behind', async (_what, bytes, code) => {
  const before = await storedBytes()
  expect((await refusal(receive(bytes, { name: 'x.pdf' }))).code).toBe(code)
  expect(await storedBytes()).toBe(before)
})

test('a program under the name of a picture is called by its name', async () => {
  const problem = await refusal(receive(samples.windowsProgram, { name: 'anh.jpg' }))
  expect(problem).toMatchObject({ code: 'file-type-refused', details: { actual: 'windows-program' } })
})

test('a phone may append a film behind its picture', async () => {
  const file = await receive(Buffer.concat([samples.jpeg, Buffer.from('....ftypmp42 a short film')]))
  expect(file.type).toBe('image/jpeg')
})

test('text and XML are received where they are asked for', async () => {
  expect((await receive(Buffer.from('xin chào'), { kinds: ['text'] })).type).toContain('text/plain')
  expect((await receive(Buffer.from('<?xml version="1.0"?><a/>'), { kinds: ['xml'] })).type).toBe('application/xml')
})

test('a file over the limit is read to its end, refused, and not kept', async () => {
  const before = await storedBytes()
  const large = Readable.from(
    (function* () {
      for (let i = 0; i < 30; i++) yield Buffer.alloc(100_000, 1)
    })(),
  )
  const problem = await refusal(receiveFile(portal, large, { name: 'to.pdf', accountId: null, maxBytes: 1_000_000 }))
  expect(problem).toMatchObject({ code: 'file-too-large', details: { maxBytes: 1_000_000 } })
  expect(large.readableEnded).toBe(true)
  expect(await storedBytes()).toBe(before)
})

test('a broken connection leaves nothing behind', async () => {
  const before = await storedBytes()
  const lost = new Readable({ read() {} })
  lost.push(samples.pdf.subarray(0, 20))
  setTimeout(() => lost.destroy(new Error('connection lost')), 20)
  expect((await refusal(receiveFile(portal, lost, { name: 'a.pdf', accountId: null }))).code).toBe('file-broken')
  expect(await storedBytes()).toBe(before)
})

test('the name is harmless and ends as the content is', async () => {
  expect((await receive(samples.pdf, { name: '../../etc/Hộ chiếu.PDF' })).name).toBe('Hộ chiếu.pdf')
  expect((await receive(samples.pdf, { name: 'hoa-don\u202Efdp.exe' })).name).toBe('hoa-donfdp.exe.pdf')
  expect((await receive(samples.pdf, { name: '...' })).name).toBe('tep.pdf')
})

test('the same bytes of one account are stored once, of two accounts twice', async () => {
  const [mine, yours] = [randomUUID(), randomUUID()]
  const bytes = Buffer.concat([samples.pdf, Buffer.from('once %%EOF')])
  const before = await storedBytes()
  const first = await receive(bytes, { accountId: mine, name: 'a.pdf' })
  const second = await receive(bytes, { accountId: mine, name: 'b.pdf' })
  expect(second.id).not.toBe(first.id)
  expect(await storedBytes()).toBe(before + 1)
  await receive(bytes, { accountId: yours })
  expect(await storedBytes()).toBe(before + 2)
})

test('a kept file has one owner', async () => {
  const { id } = await receive(samples.pdf)
  const dossier = { kind: 'dossier', id: randomUUID() }
  await portal.db.begin(async (tx) => {
    await keepFile(tx, id, dossier)
    await keepFile(tx, id, dossier)
  })
  expect((await findFile(portal.db, id))?.owner).toEqual(dossier)
  const other = portal.db.begin((tx) => keepFile(tx, id, { kind: 'dossier', id: randomUUID() }))
  expect((await refusal(other)).code).toBe('file-kept-elsewhere')
  expect((await refusal(portal.db.begin((tx) => keepFile(tx, randomUUID(), dossier)))).code).toBe('not-found')
})

test('what nobody kept for a day is swept, and shared bytes stay while one file needs them', async () => {
  const yesterday = new Date('2026-11-01T00:00:00Z')
  const mine = randomUUID()
  const bytes = Buffer.concat([samples.png, Buffer.from('IEND swept')])
  const [kept, unkept, alone] = await at(yesterday, async () => [
    await receive(bytes, { accountId: mine, name: 'a.png' }),
    await receive(bytes, { accountId: mine, name: 'b.png' }),
    await receive(samples.png, { accountId: mine }),
  ])
  await portal.db.begin((tx) => keepFile(tx, kept!.id, { kind: 'dossier', id: 'd' }))
  await at(new Date('2026-11-01T23:00:00Z'), () => portal.sweep())
  expect(await findFile(portal.db, alone!.id)).toBeDefined()

  const before = await storedBytes()
  await at(new Date('2026-11-02T00:00:01Z'), () => portal.sweep())
  expect(await findFile(portal.db, kept!.id)).toBeDefined()
  expect(await findFile(portal.db, unkept!.id)).toBeUndefined()
  expect(await findFile(portal.db, alone!.id)).toBeUndefined()
  expect(await storedBytes()).toBe(before - 1)
})

test('another use of a file needs no second copy', async () => {
  const { id } = await receive(samples.jpeg, { accountId: randomUUID() })
  const before = await storedBytes()
  const copy = await portal.db.begin((tx) => copyFile(tx, id, { accountId: null }))
  expect(await findFile(portal.db, copy)).toMatchObject({ type: 'image/jpeg', owner: null })
  expect(await storedBytes()).toBe(before)
})
