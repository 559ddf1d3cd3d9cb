import { buffer } from 'node:stream/consumers'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { nationalMotto, nationalName, paperHeading } from './national-heading.ts'
import { type Pdf, streamPdf, writePdf } from './pdf.ts'

async function read(write: (pdf: Pdf) => void, language: 'vi' | 'en' = 'vi') {
  const bytes = await writePdf({ title: 'Tờ khai thử nghiệm', language }, write)
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(pdf)
  return { pdf, pages: text.map((it) => it.replaceAll(/\s+/g, ' ')), bytes }
}

/** Every letter of Vietnamese with every tone. */
const letters = 'aàáảãạ ăằắẳẵặ âầấẩẫậ eèéẻẽẹ êềếểễệ iìíỉĩị oòóỏõọ ôồốổỗộ ơờớởỡợ uùúủũụ ưừứửữự yỳýỷỹỵ đ ₫'

test('all Vietnamese letters can be read out of it, in every face', async () => {
  const { pages } = await read((pdf) => {
    for (const font of ['body', 'strong', 'slanted'] as const) pdf.paragraph(`${font} ${letters}`, { font })
    pdf.heading(letters.toUpperCase())
  })
  for (const font of ['body', 'strong', 'slanted']) expect(pages[0]).toContain(`${font} ${letters}`)
  expect(pages[0]).toContain(letters.toUpperCase())
})

test('readers learn title and language, and find headings, paragraphs and tables by their tags', async () => {
  const { pdf, bytes } = await read((it) => {
    paperHeading(it, {
      ...{
        issuer: ['ỦY BAN NHÂN DÂN XÃ MẪU', 'BỘ PHẬN MỘT CỬA'],
        number: 'Số: 01',
        date: 'Mẫu, ngày 05 tháng 02 năm 2026',
      },
      ...{ country: nationalName, motto: nationalMotto },
    })
    it.heading('Đơn đề nghị')
    it.heading('Phần một', 2)
    it.paragraph('Kính gửi cơ quan')
    it.table({ columns: [{ text: 'Họ tên' }, { text: 'Năm sinh' }], rows: [['Hoa', '1990']] })
  })
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Tờ khai thử nghiệm', Language: 'vi' })
  const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
  const roles = [...tree.matchAll(/"role":"(\w+)"/g)].map((it) => it[1]).filter((it) => it !== 'Root')
  expect(roles).toEqual([
    ...['Document', 'P', 'P', 'P', 'P', 'P', 'H1', 'H2', 'P'],
    ...['Table', 'TR', 'TH', 'TH', 'TR', 'TD', 'TD'],
  ])
  expect(bytes.toString('latin1')).toMatch(/\/Marked true/)
})

test('a table goes on over pages with its headings, whole rows and page numbers', async () => {
  const rows = Array.from({ length: 120 }, (_, i) => [`Người thứ ${i + 1}.`, 'Một dòng dài hơn '.repeat(i % 7)])
  const { pages } = await read((pdf) =>
    pdf.table({ columns: [{ text: 'Họ tên' }, { text: 'Ghi chú', share: 2 }], rows }),
  )
  expect(pages.length).toBeGreaterThan(3)
  pages.forEach((page, i) => {
    expect(page).toContain('Họ tên Ghi chú')
    expect(page).toContain(`Trang ${i + 1}/${pages.length}`)
  })
  for (const [name] of rows) expect(pages.filter((it) => it.includes(name!))).toHaveLength(1)
})

test('a cell higher than a page loses no word', async () => {
  const words = Array.from({ length: 3000 }, (_, i) => `từ${i}`)
  const { pages } = await read((pdf) =>
    pdf.table({
      columns: [{ text: 'A' }, { text: 'B' }],
      rows: [
        ['ngắn', words.join(' ')],
        ['sau', 'cùng'],
      ],
    }),
  )
  const found = pages.join(' ').match(/từ\d+/g)!
  expect(found).toEqual(words)
  expect(pages.at(-1)).toContain('cùng')
})

test('a long paragraph flows over pages; one page alone has no number; English numbers them in English', async () => {
  const long = await read((pdf) => pdf.paragraph('Một câu dài. '.repeat(800)), 'en')
  expect(long.pages.length).toBeGreaterThan(1)
  expect(long.pages[1]).toContain('Page 2/')
  const short = await read((pdf) => pdf.paragraph('Một câu.'))
  expect(short.pages).toHaveLength(1)
  expect(short.pages[0]).not.toContain('Trang')
})

test('each part has its own paper and numbers its own pages', async () => {
  const { pdf, pages } = await read((it) => {
    it.paragraph('Phần A4. '.repeat(900))
    it.newPart('A5')
    it.paragraph('Phần A5. '.repeat(900))
    it.newPart('A4-landscape')
    it.paragraph('Phần ngang.')
  })
  const sizes: string[] = []
  for (let i = 1; i <= pages.length; i++) sizes.push((await pdf.getPage(i)).view.slice(2).map(Math.round).join('x'))
  expect([...new Set(sizes)]).toEqual(['595x842', '420x595', '842x595'])
  const count = (size: string) => sizes.filter((it) => it === size).length
  expect(pages[0]).toContain(`Trang 1/${count('595x842')}`)
  expect(pages[count('595x842')]).toContain(`Trang 1/${count('420x595')}`)
  expect(pages.at(-1)).not.toContain('Trang')
})

test('a document leaves while it is written, and writing ends when nobody reads', async () => {
  const row = ['Nguyễn Văn Mẫu', 'Đăng ký khai sinh']
  const columns = [{ text: 'Họ tên' }, { text: 'Việc' }]
  let written = 0
  const stream = await streamPdf({ title: 'Sổ', language: 'vi', paper: 'A4-landscape' }, async (pdf, breathe) => {
    const table = pdf.openTable({ columns })
    for (; written < 40; written++) {
      table.add(Array.from({ length: 25 }, () => row))
      await breathe()
    }
    table.end()
  })
  const bytes = await buffer(stream)
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)))
  expect(totalPages).toBeGreaterThan(10)
  expect(text.join(' ').match(/Nguyễn Văn Mẫu/g)).toHaveLength(1000)
  expect(text[4]).toMatch(/Trang 5\nHọ tên/)

  let reads = true
  const abandoned = await streamPdf({ title: 'Sổ', language: 'vi' }, async (pdf, breathe) => {
    const table = pdf.openTable({ columns })
    for (;;) {
      table.add([row])
      await breathe().catch((error) => {
        reads = false
        throw error
      })
    }
  })
  abandoned.on('error', () => {})
  abandoned.destroy()
  await expect.poll(() => reads).toBe(false)
})
