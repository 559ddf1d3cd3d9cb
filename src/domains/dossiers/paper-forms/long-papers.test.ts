import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import type { Language } from '#platform/language.ts'
import { describeRegister } from '../keep-register/describe-register.ts'
import { sampleEntries } from '../keep-register/sample-entries.ts'
import { describePaper } from './describe/describe-paper.ts'
import { type PaperFormName, paperFormNames } from './form-names.ts'
import type { Paper } from './paper.ts'
import { samplePaper } from './sample-paper.ts'
import { sheetsPdf } from './sheet-pdf.ts'
import type { Sheet } from './sheet.ts'
import { blankTemplate } from './template/template.ts'

// Papers of people and agencies with the longest names, under both circulars and in both languages: every letter is there,
// nothing leaves the page, and nothing lies on something else.

const issuer = 'Trung tâm Phục vụ hành chính công tỉnh Mẫu - Chi nhánh khu vực Phong Điền, Quảng Điền, Hương Trà'
const place = 'Quảng Điền'
const long = {
  applicant: 'Công ty trách nhiệm hữu hạn một thành viên Xuất nhập khẩu Nguyễn Hoàng Phương Thảo Nguyên',
  address: 'Số 128/36/7 đường Nguyễn Thị Minh Khai nối dài, tổ dân phố số 15, Phường Thuận Hòa, Thành phố Huế',
  request: 'Thủ tục cấp Giấy chứng nhận đăng ký đầu tư đối với dự án không thuộc diện chấp thuận chủ trương đầu tư',
  number: 'H57.001.02.03-261127-010001',
  signer: 'Công Tằng Tôn Nữ Huyền Trân Phương Khánh',
}
const reason = 'Theo khoản 2 Điều 15 Nghị định 61/2018/NĐ-CP, hồ sơ không đủ điều kiện được tiếp nhận. '
  .repeat(9)
  .trim()

function longSheet(form: PaperFormName, at: string, language: Language): Sheet {
  if (form === 'register') {
    const facts = { at, issuer, place, keeper: long.signer, period: { from: '2026-11-01', to: '2026-11-27' } }
    return describeRegister(facts, sampleEntries(issuer), { template: blankTemplate, language })
  }
  const contact = '0234 3825 000, trungtamphucvuhanhchinhcong@mau.example.vn, số 01 đường Lê Lai, phường Vĩnh Ninh'
  const paper = { ...samplePaper(form, { at, issuer, place, contact }), ...long }
  return describePaper(lengthened(paper), blankTemplate, language)
}

function lengthened(paper: Paper): Paper {
  if (paper.form === 'receipt') {
    const name = 'bản sao Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản gắn liền với đất'
    const composition = Array.from({ length: 24 }, (_, i) => ({
      name: `Thứ ${i + 1}: ${name}`,
      files: 2,
      originals: 1,
    }))
    return { ...paper, composition }
  }
  return 'reason' in paper && paper.reason ? { ...paper, reason } : paper
}

type Box = { text: string; left: number; right: number; bottom: number; height: number }
type Page = { width: number; height: number; boxes: Box[] }

async function pagesOf(sheet: Sheet): Promise<Page[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await sheetsPdf([sheet], 'https://dichvucong.example.vn')))
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const page = await pdf.getPage(i + 1)
      const { width, height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const boxes = items.flatMap((it) => {
        if (!('str' in it) || it.str.trim() === '') return []
        const [, , , size, left, bottom] = it.transform as number[]
        return [{ text: it.str, left: left!, right: left! + it.width, bottom: bottom!, height: Math.abs(size!) }]
      })
      return { width, height, boxes }
    }),
  )
}

/** Two texts on one line that cover one another. */
function overlaps({ boxes }: Page): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => Math.abs(a.bottom - b.bottom) < 0.5 * Math.min(a.height, b.height))
      .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
      .map((b) => `${a.text} | ${b.text}`),
  )
}

const squeezed = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, '')
const laws = { 'TT01-2018': '2024-05-06T02:16:00.000Z', 'TT03-2025': '2026-11-27T02:16:00.000Z' }
const cases = Object.entries(laws).flatMap(([law, at]) =>
  (['vi', 'en'] as const).flatMap((language) => paperFormNames.map((form) => ({ law, at, language, form }))),
)

test.each(cases)('$form in $language under $law, with the longest names', async ({ at, language, form }) => {
  const pages = await pagesOf(longSheet(form, at, language))
  expect(pages.length).toBeGreaterThan(0)
  for (const page of pages) {
    expect(page.boxes.length).toBeGreaterThan(0)
    for (const it of page.boxes) {
      expect(it.left, it.text).toBeGreaterThanOrEqual(15)
      expect(it.right, it.text).toBeLessThanOrEqual(page.width - 15)
      expect(it.bottom, it.text).toBeGreaterThanOrEqual(15)
      expect(it.bottom + it.height, it.text).toBeLessThanOrEqual(page.height - 10)
    }
    expect(overlaps(page)).toEqual([])
  }
  const words = pages.flatMap((page) => page.boxes.map((it) => it.text)).join('')
  const text = squeezed(words).replaceAll(/(Trang|Page)\d+\/\d+/g, '')
  const said = form === 'register' ? [long.signer] : [long.applicant, long.request, long.number]
  for (const it of said) expect(text).toContain(squeezed(it))
  if (form.startsWith('refusal')) {
    expect(text).toContain(squeezed(reason))
    expect(text).toContain('(giay-to-khong-hop-le)')
  }
  // A letter that the font does not have leaves a sign of its own.
  expect(text).not.toMatch(/[\uFFFD\u25A1]/)
})
