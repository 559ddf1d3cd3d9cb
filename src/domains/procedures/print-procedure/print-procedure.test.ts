import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip, inflateRawSync } from 'node:zlib'
import { load } from 'cheerio'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { testPortal } from '../../../../tests/support/portal.ts'
import { mergeRecord } from '../import-procedures/draft.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import { readDraft } from '../import-procedures/read-draft.ts'
import type { ProcedureRecord } from '../record.ts'
import { nativeBirth, normalisedBirth } from '../sample.ts'
import { procedureDocument } from './procedure-document.ts'
import { documentDocx } from './to-docx.ts'
import { documentPdf } from './to-pdf.ts'
import { documentText } from './to-text.ts'

const portal = await testPortal()
await importProcedures(portal.db, [
  nativeBirth,
  { ...normalisedBirth, id: 'a', code: '1.900003' },
  { ...normalisedBirth, id: 'b', code: '1.900003', promulgator: { code: 'H60', name: 'UBND tỉnh Mẫu' } },
  { ...normalisedBirth, id: 'c', code: '1.900004', requirements: 'Ký tự lạ \u0001 và <thẻ> & "ngoặc"' },
])
const squeezed = (text: string) => text.replace(/\s+/g, '')

/** What a reader of the record must find again, wherever it is written. */
function textsOf(record: ProcedureRecord): string[] {
  return [
    ...record.steps.flatMap((it) => [it.name, it.text]),
    ...record.channels.flatMap((it) => [it.text, it.limit.text, ...it.fees.map((fee) => fee.text)]),
    ...record.componentGroups.flatMap((it) => [
      it.name,
      ...it.components.flatMap((one) => [one.name, ...one.forms.map((form) => form.name)]),
    ]),
    ...record.cases.map((it) => it.name),
    ...record.legalBases.flatMap((it) => [it.code, it.name]),
    ...record.results.map((it) => it.name),
    ...[record.requirements, record.note, record.name, record.agencies.delegatedText, record.agencies.receivingAddress],
  ].filter((it) => it !== '')
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes))
  return text.map((page) => page.replace(/(Trang|Page) \d+\/\d+$/, '')).join('')
}

/** A part of the package that a .docx is, read by the format of zip files. */
function partOf(docx: Buffer, wanted: string): string {
  let at = docx.readUInt32LE(docx.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16)
  while (docx.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [docx.readUInt16LE(at + 28), docx.readUInt16LE(at + 30), docx.readUInt16LE(at + 32)]
    if (docx.toString('utf8', at + 46, at + 46 + name) === wanted) {
      const local = docx.readUInt32LE(at + 42)
      const start = local + 30 + docx.readUInt16LE(local + 26) + docx.readUInt16LE(local + 28)
      const bytes = docx.subarray(start, start + docx.readUInt32LE(at + 20))
      return (docx.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString()
    }
    at += 46 + name + extra + comment
  }
  throw new Error(`${wanted} is not in it`)
}
const docxText = (bytes: Buffer) =>
  load(partOf(bytes, 'word/document.xml'), { xml: true })('w\\:t')
    .toArray()
    .map((it) => load(it, { xml: true }).text())
    .join('')

test('the PDF has the whole text, where it is from, and which version it is', async () => {
  const answer = await portal.web.inject('/thu-tuc/1.900001/ban-in.pdf')
  expect(answer.headers['content-type']).toBe('application/pdf')
  expect(answer.headers['content-disposition']).toBe('attachment; filename="thu-tuc-1.900001-1.pdf"')
  const text = (await pdfText(new Uint8Array(answer.rawPayload))).replace(/\s+/g, ' ')
  for (const it of [
    'Đăng ký khai sinh mẫu',
    'Bước 2: Nhận giấy.',
    'Bản sao: 8.000 đồng',
    'To khai.docx',
    'Phân cấp cho xã',
    'Giấy khai sinh (KQ.1)',
  ])
    expect(text).toContain(it)
  expect(text).toMatch(
    /Thủ tục 1\.900001, phiên bản 1, đọc ngày \d\d\/\d\d\/\d{4} tại http:\/\/localhost:3000\/thu-tuc\/1\.900001/,
  )
})

test('the DOCX has headings, tables and the same text; in English its words are English', async () => {
  const answer = await portal.web.inject('/en/thu-tuc/1.900001/ban-in.docx')
  const xml = partOf(answer.rawPayload, 'word/document.xml')
  const $ = load(xml, { xml: true })
  expect($('w\\:pStyle[w\\:val="Heading2"]').length).toBeGreaterThan(4)
  expect($('w\\:tbl').length).toBe(1)
  expect($('w\\:tblHeader').length).toBe(1)
  const text = docxText(answer.rawPayload)
  for (const it of ['What you need', 'Bước 2:', 'Bản sao: 8.000 đồng', 'Procedure 1.900001, version 1'])
    expect(text).toContain(it)
})

test('characters that no file can hold are left out, others stay what they are', async () => {
  const text = docxText((await portal.web.inject('/thu-tuc/1.900004/ban-in.docx')).rawPayload)
  expect(text).toContain('Ký tự lạ  và <thẻ> & "ngoặc"')
})

test('of a code with two holders the one that was chosen is printed', async () => {
  const asked = await portal.web.inject('/en/thu-tuc/1.900003/ban-in.pdf')
  expect([asked.statusCode, asked.headers.location]).toEqual([303, '/en/thu-tuc/1.900003'])
  const { items } = (await portal.web.inject('/api/v1/procedures/1.900003')).json()
  const chosen = items.find((it: { record: ProcedureRecord }) => it.record.promulgator.code === 'H60')
  const answer = await portal.web.inject(`/thu-tuc/1.900003/ban-in.docx?chon=${chosen.id}`)
  expect(docxText(answer.rawPayload)).toContain('UBND tỉnh Mẫu')
  expect((await portal.web.inject('/thu-tuc/9.9/ban-in.pdf')).statusCode).toBe(404)
})

test.skipIf(!process.env.REAL_DATA)(
  'of one in fifty real procedures no text is lost, on paper, in the word processor and for assistants',
  async () => {
    const file = join(process.env.REAL_DATA!, 'procedures', 'procedures-native.jsonl.gz')
    const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) })
    let [read, checked] = [0, 0]
    for await (const line of lines) {
      if (read++ % 50 !== 0) continue
      const record = mergeRecord(undefined, readDraft(JSON.parse(line)) as never)
      const procedure = { id: 'p', code: record.code, versionId: 'v', versionNumber: 1, record, formVersionId: null }
      const document = procedureDocument(procedure, {
        language: 'vi',
        publicUrl: 'https://portal.example',
        at: new Date(),
      })
      const written = {
        text: squeezed(documentText(document).replaceAll('\\|', '|')),
        docx: squeezed(docxText(await documentDocx(document))),
        pdf: squeezed(await pdfText(new Uint8Array(await documentPdf(document)))),
      }
      for (const [kind, whole] of Object.entries(written)) {
        const missing = textsOf(record).filter((it) => !whole.includes(squeezed(it)))
        // A row that goes over to a new page parts the text of its cells there.
        if (kind === 'pdf') expect(missing.length, `${record.code} ${missing[0]}`).toBeLessThanOrEqual(3)
        else expect([record.code, kind, missing]).toEqual([record.code, kind, []])
      }
      checked++
    }
    expect(checked).toBe(110)
  },
  180_000,
)
