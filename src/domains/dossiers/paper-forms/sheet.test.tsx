import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { visitor } from '#platform/actor.ts'
import type { Language } from '#platform/language.ts'
import { ViewContext } from '#ui/view.tsx'
import { describeRegister } from '../keep-register/describe-register.ts'
import { sampleEntries } from '../keep-register/sample-entries.ts'
import { standingAt } from './control-slip/hand-overs.ts'
import { describePaper } from './describe/describe-paper.ts'
import { type PaperFormName, paperFormNames } from './form-names.ts'
import { longDay } from './long-date.ts'
import { moneyInWords } from './money-words.ts'
import { samplePaper } from './sample-paper.ts'
import { sheetsPdf } from './sheet-pdf.ts'
import { SheetOnPage } from './sheet.page.tsx'
import { type Block, type Sheet, wordsOf } from './sheet.ts'
import { nearest } from './template/template-in-force.ts'
import { blankTemplate, filledIn, placeholderFault, placeholdersOf } from './template/template.ts'

const publicUrl = 'https://dichvucong.example.vn'
const place = { issuer: 'Ủy ban nhân dân phường Cửa Nam', place: 'Cửa Nam' }
const days = { 'TT01-2018': '2024-05-06T02:16:00.000Z', 'TT03-2025': '2026-11-27T02:16:00.000Z' }

function sheetOf(form: PaperFormName, at: string, language: Language = 'vi'): Sheet {
  if (form === 'register') {
    const facts = { at, ...place, keeper: 'Lê Thị Ví Dụ', period: { from: '2026-11-01', to: '2026-11-27' } }
    return describeRegister(facts, sampleEntries(place.issuer), { template: blankTemplate, language })
  }
  return describePaper(samplePaper(form, { at, ...place, contact: '024 3825 0000' }), blankTemplate, language)
}

/** Breaks of lines may stand behind signs inside of words, so only letters and digits count; not the numbers of pages. */
const partsOf = (text: string) => (text.replaceAll(/(Trang|Page) \d+\/\d+/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).sort()

function onPage(sheet: Sheet): string {
  const view = { language: sheet.language, path: '/', actor: visitor, formToken: () => '', demonstration: false }
  const html = renderToString(
    <ViewContext.Provider value={{ ...view, publicUrl, hotline: '' }}>
      <SheetOnPage sheet={sheet} />
    </ViewContext.Provider>,
  )
  return load(html.replaceAll('<', ' <'))('article').text()
}

async function inPdf(sheet: Sheet): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(await sheetsPdf([sheet], publicUrl)))
  return (await extractText(pdf, { mergePages: true })).text
}

const numbers: Record<keyof typeof days, Record<PaperFormName, string | undefined>> = {
  'TT01-2018': {
    ...{ receipt: '01', 'supplement-request': '02', 'refusal-of-receipt': '03', 'refusal-of-settlement': '03' },
    ...{ apology: '04', 'stop-notice': undefined, 'control-slip': '05', register: '06' },
    ...{ 'apology-for-loss': undefined, 'tacit-confirmation': undefined },
  },
  'TT03-2025': {
    ...{ receipt: '01', 'supplement-request': '02', 'refusal-of-receipt': '03', 'refusal-of-settlement': '03' },
    ...{ apology: '04', 'stop-notice': '05', 'control-slip': '06', register: '07' },
    ...{ 'apology-for-loss': undefined, 'tacit-confirmation': undefined },
  },
}

const who = ['Nguyễn Thị Mẫu', '001099000000', 'Số 5, phố Mẫu', '0900 000 000', 'mau@example.vn', 'Trần Văn Thử']
const asked = ['Nguyễn Minh Khôi', 'Thủ tục đăng ký khai sinh']
/** What regulation 3.5 lists for each form, as the sample fills it. */
const fields: Record<PaperFormName, readonly string[]> = {
  receipt: [
    ...who,
    ...asked,
    ...['1. Tờ khai', '2. Giấy chứng sinh (1 tệp)', 'Số lượng hồ sơ: 01 bộ', '3 ngày làm việc'],
    ...['Nhận hồ sơ lúc: 09 giờ 16 phút, ngày', 'Hẹn trả kết quả lúc: 09 giờ 16 phút', 'Trực tiếp tại cơ quan'],
    ...['8.000 đồng (Tám nghìn đồng)', 'Tổng cộng: 24.500 đồng (Hai mươi tư nghìn năm trăm đồng)'],
    ...['Vào sổ theo dõi hồ sơ: quyển số', 'NGƯỜI NỘP HỒ SƠ', 'NGƯỜI TIẾP NHẬN HỒ SƠ'],
  ],
  'supplement-request': [
    ...who,
    ...asked,
    ...['1. Giấy chứng sinh: Bản chụp mờ', '2. Tờ khai: Bổ sung nơi sinh', 'Lý do:', 'Cần hỏi thêm, xin liên hệ: 024'],
    ...['Gửi bổ sung trước:', 'ĐẠI DIỆN CƠ QUAN', 'Lê Thị Ví Dụ'],
  ],
  'refusal-of-receipt': [...who, ...asked, 'không tiếp nhận', 'Lý do: Giấy chứng sinh chưa có dấu', 'khiếu nại'],
  'refusal-of-settlement': [...who, ...asked, 'từ chối giải quyết', 'Lý do: Giấy chứng sinh', 'Từ chối lúc:'],
  apology: [
    ...[
      'Kính gửi: Nguyễn Thị Mẫu',
      'Ngày tiếp nhận hồ sơ:',
      'Đã hẹn trả kết quả lúc:',
      'Tình hình giải quyết đến nay:',
    ],
    ...['Lý do chậm: Phải xác minh', 'chân thành xin lỗi', 'Hẹn lại trả kết quả lúc: 09 giờ 16 phút', 'một lần'],
  ],
  'apology-for-loss': [
    ...who,
    ...asked,
    'Giấy tờ bị mất: Bản chính giấy chứng sinh',
    'Cách khắc phục: Cơ quan',
    'chi phí',
  ],
  'tacit-confirmation': [
    ...who,
    ...asked,
    'Theo Điều 5',
    'đã được ĐỒNG Ý',
    'Hết thời hạn trả lời lúc:',
    'Ghi nhận lúc:',
  ],
  'stop-notice': [...who, ...asked, 'Lý do: Theo yêu cầu của người nộp.', 'Dừng từ lúc:', 'Giấy tờ trả lại: Toàn bộ'],
  'control-slip': [
    ...['Bên giao', 'Bên nhận', 'Thời gian giao, nhận', 'Kết quả', 'Ghi chú', 'Trước hạn', 'Đúng hạn', 'Quá hạn'],
    ...['Phạm Văn Minh Họa Phòng Tư pháp - Hộ tịch', '09 giờ 16 phút, ngày', 'Tiếp nhận hồ sơ', 'Trả kết quả'],
  ],
  register: [
    ...['TT', 'Mã hồ sơ', 'Tên thủ tục hành chính', 'Số bộ', 'Tổ chức, cá nhân nộp', 'Địa chỉ', 'Điện thoại'],
    ...[
      'Cơ quan giải quyết',
      'Nhận hồ sơ',
      'Hẹn trả kết quả',
      'Chuyển giải quyết',
      'Nhận kết quả',
      'Ngày trả',
      'Cách trả',
    ],
    ...['Ký nhận', 'Ghi chú', 'H26.001.02-261127-0001', '27/11/2026 09:16', '02/12/2026'],
  ],
}

test.for(
  Object.keys(days) as (keyof typeof days)[],
)('[3.5-01 3.5-02 3.5-03 3.5-04 3.5-05 3.5-06 3.5-07] every form under %s has its number and all its fields', (law) => {
  for (const form of paperFormNames) {
    const sheet = sheetOf(form, days[law])
    const text = wordsOf(sheet).join(' ')
    for (const words of fields[form]) expect(text, form).toContain(words)
    const number = numbers[law][form]
    if (number === undefined) expect(sheet.formNote, form).toBe('')
    else expect(sheet.formNote, form).toMatch(new RegExp(`^Mẫu số ${number}, .*Thông tư`))
    expect(sheet.paper, form).toBe(form === 'register' ? 'A4-landscape' : form === 'control-slip' ? 'A4' : 'A5')
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc')
    expect(sheet.date).toMatch(/^Cửa Nam, ngày \d\d tháng \d+ năm \d{4}$/)
    if (form !== 'register') expect(sheet.number).toBe('Mã hồ sơ: H26.001.02-261127-0001')
    const english = wordsOf(sheetOf(form, days[law], 'en')).join(' ')
    expect(english, form).toContain('A translation for reading')
    expect(english, form).not.toMatch(/undefined|null|Mẫu số/)
  }
  const apology = sheetOf('apology', days[law]).title
  expect(apology).toBe(
    law === 'TT01-2018' ? 'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ' : 'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN',
  )
})

test.for(paperFormNames)('page and PDF of the form %s have the words of its description', async (form) => {
  for (const language of ['vi', 'en'] as const) {
    const sheet = sheetOf(form, days['TT03-2025'], language)
    const words = partsOf(wordsOf(sheet).join(' '))
    expect(partsOf(onPage(sheet)), language).toEqual(words)
    expect(partsOf(await inPdf(sheet)), language).toEqual(words)
  }
})

const syllables =
  'Nguyễn Đặng Thủy Quỳnh hộ tịch được ướm ợ ẫm Ỷ ngoằn nghiêng khuỷu 12 0900 A-B x/y "ngoặc" & <b> {ma}'.split(' ')
const words = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 12 }).map((it) => it.join(' '))
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('line' as const), name: words, value: words }),
  fc.record({ kind: fc.constant('text' as const), text: words }),
  fc.record({ kind: fc.constant('list' as const), name: words, items: fc.array(words, { maxLength: 4 }) }),
)
const signature = fc.record({ title: words, hint: words, notes: fc.array(words, { maxLength: 2 }), name: words })

test('whatever a paper says, page and PDF say the same', async () => {
  const sheets = fc.record({
    blocks: fc.array(block, { maxLength: 30 }),
    signatures: fc.array(signature, { minLength: 1, maxLength: 2 }),
    footer: fc.array(words, { maxLength: 3 }),
    issuer: fc.array(words, { minLength: 1, maxLength: 3 }),
    title: words,
    paper: fc.constantFrom('A4' as const, 'A5' as const),
  })
  await fc.assert(
    fc.asyncProperty(sheets, async (said) => {
      const sheet = { ...sheetOf('receipt', days['TT03-2025']), ...said }
      const expected = partsOf(wordsOf(sheet).join(' '))
      expect(partsOf(onPage(sheet))).toEqual(expected)
      expect(partsOf(await inPdf(sheet))).toEqual(expected)
    }),
    { numRuns: 12 },
  )
})

const has = (tool: string) => spawnSync(tool, ['--version']).error === undefined
const folder = mkdtempSync(join(tmpdir(), 'papers-'))
async function fileOf(form: PaperFormName): Promise<string> {
  const file = join(folder, `${form}.pdf`)
  writeFileSync(file, await sheetsPdf([sheetOf(form, days['TT03-2025'])], publicUrl))
  return file
}

test.skipIf(!has('qpdf'))('every PDF is sound (needs qpdf)', async () => {
  for (const form of paperFormNames) expect(spawnSync('qpdf', ['--check', await fileOf(form)]).status, form).toBe(0)
})

test.skipIf(!has('pdffonts'))('every typeface lies in the PDF (needs pdffonts of poppler)', async () => {
  for (const form of paperFormNames) {
    const lines = String(spawnSync('pdffonts', [await fileOf(form)]).stdout)
      .trim()
      .split('\n')
      .slice(2)
    expect(lines.length, form).toBeGreaterThan(1)
    for (const line of lines) expect(line, form).toMatch(/BeVietnamPro.*\byes yes yes\b/)
  }
})

test.skipIf(!has('pdftotext'))('another reader finds the same words (needs pdftotext of poppler)', async () => {
  for (const form of ['receipt', 'apology'] as const) {
    const text = String(spawnSync('pdftotext', ['-layout', await fileOf(form), '-']).stdout)
    expect(partsOf(text)).toEqual(partsOf(wordsOf(sheetOf(form, days['TT03-2025'])).join(' ')))
  }
})

test.skipIf(!has('zbarimg') || !has('pdftoppm'))(
  'the code can be scanned from the print (needs pdftoppm and zbarimg)',
  async () => {
    const picture = join(folder, 'receipt')
    spawnSync('pdftoppm', ['-r', '150', '-png', '-singlefile', await fileOf('receipt'), picture])
    const read = String(spawnSync('zbarimg', ['--raw', '-q', `${picture}.png`]).stdout).trim()
    expect(read).toMatch(/^https:\/\/dichvucong\.example\.vn\/tra-cuu\?ma=H26\.001\.02-261127-0001&giay=[0-9A-Z]{8}$/)
  },
)

test('amounts in words can be read back, and are said as people say them', () => {
  const said: [number, string][] = [
    [0, 'Không đồng'],
    [15, 'Mười lăm đồng'],
    [21, 'Hai mươi mốt đồng'],
    [105, 'Một trăm linh năm đồng'],
    [8_000, 'Tám nghìn đồng'],
    [24_500, 'Hai mươi tư nghìn năm trăm đồng'],
    [1_005_010, 'Một triệu không trăm linh năm nghìn không trăm mười đồng'],
    [2_000_000_000, 'Hai tỷ đồng'],
    [1_000_000_000_000, 'Một nghìn tỷ đồng'],
  ]
  for (const [amount, text] of said) expect(moneyInWords(amount, 'vi')).toBe(text)
  expect(moneyInWords(1_024_015, 'en')).toBe('One million twenty-four thousand fifteen đồng')
  fc.assert(
    fc.property(fc.maxSafeNat(), (amount) => {
      expect(readBack(moneyInWords(amount % 10 ** 14, 'vi'))).toBe(amount % 10 ** 14)
    }),
  )
  for (const wrong of [-1, 0.5, Number.NaN]) expect(() => moneyInWords(wrong, 'vi')).toThrow(RangeError)
})

/** Reads words as a person would: units gather until a name of a group closes them. */
function readBack(text: string): number {
  const units: Record<string, number> = {
    ...{ không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9 },
  }
  let [all, below, group, digit] = [0, 0, 0, 0]
  for (const word of text.toLowerCase().replace(' đồng', '').split(' ')) {
    if (word in units) digit = units[word]!
    else if (word === 'mười') group += 10
    else if (word === 'mươi') [group, digit] = [group + digit * 10, 0]
    else if (word === 'trăm') [group, digit] = [group + digit * 100, 0]
    else if (word === 'nghìn') [below, group, digit] = [below + (group + digit) * 1e3, 0, 0]
    else if (word === 'triệu') [below, group, digit] = [below + (group + digit) * 1e6, 0, 0]
    else if (word === 'tỷ') [all, below, group, digit] = [all + (below + group + digit) * 1e9, 0, 0, 0]
  }
  return all + below + group + digit
}

test('days are written as on administrative papers', () => {
  expect(longDay('2026-02-05', 'vi')).toBe('ngày 05 tháng 02 năm 2026')
  expect(longDay('2026-11-27', 'vi')).toBe('ngày 27 tháng 11 năm 2026')
  expect(longDay('2026-03-09', 'vi')).toBe('ngày 09 tháng 3 năm 2026')
})

test('[3.5-06] early is before the day promised, on time until the moment itself', () => {
  const due = '2026-11-27T10:00:00.000Z'
  expect(standingAt('2026-11-26T16:59:59.000Z', due)).toBe('early')
  expect(standingAt('2026-11-26T17:00:00.000Z', due)).toBe('on-time')
  expect(standingAt(due, due)).toBe('on-time')
  expect(standingAt('2026-11-27T10:00:00.001Z', due)).toBe('late')
  expect(standingAt(due, null)).toBeNull()
})

test('placeholders: those of the form, nothing else; names with braces stay names', () => {
  for (const form of paperFormNames)
    for (const name of placeholdersOf(form)) expect(placeholderFault(`Kính gửi {${name}}.`, form)).toBeUndefined()
  expect(placeholderFault('{han_tra}', 'stop-notice')).toEqual({ rule: 'unknown-placeholder', found: '{han_tra}' })
  expect(placeholderFault('{ma ho so}', 'receipt')).toEqual({ rule: 'unknown-placeholder', found: '{ma ho so}' })
  for (const text of ['{', '}', 'a } b {', '{{ma_ho_so}}', '{ma_ho_so'])
    expect(placeholderFault(text, 'receipt'), text).toBeDefined()
  expect(filledIn('{nguoi_nop} {x}', { nguoi_nop: '{ngay} $& $1', ngay: 'nay' })).toBe('{ngay} $& $1 {x}')
})

test('the nearest agency above that has words of its own decides', () => {
  const of = (agencyId: number, has = true) => ({ agencyId, content: has ? blankTemplate : null })
  expect(nearest([of(1), of(5), of(9)], '/1/5/')?.agencyId).toBe(5)
  expect(nearest([of(1), of(5, false)], '/1/5/')?.agencyId).toBe(1)
  expect(nearest([of(5, false)], '/1/5/')).toBeUndefined()
  expect(nearest([of(15)], '/1/5/')).toBeUndefined()
})
