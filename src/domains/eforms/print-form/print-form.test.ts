import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { calculatedForm } from '../../../../tests/support/calculated-form.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'
import { saveForm } from '../form.ts'

const portal = await testPortal()
const { db } = portal

async function read(url: string) {
  const answer = await portal.web.inject({ url })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toBe('application/pdf')
  const pdf = await getDocumentProxy(new Uint8Array(answer.rawPayload))
  const { text } = await extractText(pdf, { mergePages: true })
  return { pdf, text: text.replaceAll(/\s+/g, ' ') }
}

test('everybody gets a published form to print, with everything it may ask', async () => {
  const { id } = await db.begin((tx) => saveForm(tx, sampleForm))
  const { pdf, text } = await read(`/bieu-mau/${id}.pdf`)
  expect(text).toMatch(/^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc TỜ KHAI MẪU/)
  for (const words of [
    '1. Họ và tên của trẻ:',
    'Trong nước',
    'Nước ngoài',
    '4. Tên nước (chỉ điền nếu phù hợp với trường hợp của bạn):',
    'Xã, phường, đặc khu:',
    'Tôi cam đoan lời khai là đúng',
    'Giấy chứng sinh (bắt buộc)',
    'NGƯỜI KHAI',
  ])
    expect(text).toContain(words)
  const roles = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
  expect(roles).toContain('"role":"H1"')
  const english = await read(`/en/bieu-mau/${id}.pdf`)
  expect(english.text).toContain('SAMPLE FORM')
  expect(english.text).toContain('Full name of the child')
})

test('tables have their columns and rows to fill in', async () => {
  const { id } = await db.begin((tx) => saveForm(tx, calculatedForm))
  const { text } = await read(`/bieu-mau/${id}.pdf`)
  expect(text).toContain('STT Tên hàng Số lượng Đơn giá Thành tiền 1 2 3 4')
  expect(text).toContain('Tổng tiền hàng (tính từ các mục trên):')
})

test('there is nothing to print of what does not exist, and drafts are not for everybody', async () => {
  const get = (url: string) => portal.web.inject({ url, headers: { accept: 'text/html' } })
  expect((await get('/bieu-mau/0198c000-0000-7000-8000-000000000000.pdf')).statusCode).toBe(404)
  expect((await get('/bieu-mau/abc.pdf')).statusCode).toBe(404)
  expect((await get('/quan-tri/bieu-mau/sample/ban-in.pdf')).statusCode).toBe(401)
})
