import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applicantsCases, distinctCases } from './cases.ts'
import { feeSummary } from './fee.ts'
import { mergeRecord } from './import-procedures/draft.ts'
import { legalLimit } from './legal-limit.ts'
import type { ProcedureFee, ProcedureLimit } from './record.ts'
import { birth } from './sample.ts'
import { foldedWords, spelling } from './search/words.ts'
import { linesOf } from './text-blocks.ts'
import { briefTitle, procedureTitle } from './title.ts'

const fee = (amount: number | null, text = ''): ProcedureFee => ({
  kind: 'fee',
  amount,
  currency: 'VND',
  text,
  file: '',
})
const withFees = (...fees: ProcedureFee[]) => ({ ...birth, channels: [{ ...birth.channels[0]!, fees }] })
const withLimits = (...limits: ProcedureLimit[]) => ({
  ...birth,
  channels: limits.map((limit) => ({ ...birth.channels[0]!, text: 'Trong ngày', limit })),
})

test('only what is surely free is called free', () => {
  expect(feeSummary(withFees(fee(0))).kind).toBe('free')
  expect(feeSummary(withFees(fee(0, 'Phí thẩm định: 6.000.000 đồng/lần'))).kind).toBe('in-text')
  expect(feeSummary(withFees(fee(0, 'Theo Nghị quyết của HĐND tỉnh'))).kind).toBe('council')
  expect(feeSummary(withFees(fee(null))).kind).toBe('unknown')
  expect(feeSummary(withFees()).kind).toBe('unknown')
  const reduced = fee(800_000, 'áp dụng mức phí 400.000 đồng từ ngày 01/7/2025 đến hết ngày 31/12/2026')
  expect(feeSummary(withFees(reduced))).toMatchObject({ kind: 'amount', to: 800_000, reducedUntil: '2026-12-31' })
})

test('a limit of the unit other, or one that differs, is never a number', () => {
  expect(legalLimit(withLimits({ amount: 12, unit: 'other', text: '' }))).toEqual({
    amount: null,
    unit: 'other',
    text: 'Trong ngày',
  })
  expect(legalLimit(withLimits({ amount: 3, unit: 'day', text: '' })).amount).toBe(3)
  const differing = withLimits({ amount: 3, unit: 'day', text: '' }, { amount: 5, unit: 'day', text: '' })
  expect(legalLimit(differing).amount).toBeNull()
})

test('one day becomes the day of receipt only where the published words say so', () => {
  const oneDay = { amount: 1, unit: 'working-day' as const, text: '' }
  const read = (text: string, step = '') => {
    const channels = [{ ...birth.channels[0]!, limit: oneDay, text }]
    return legalLimit({ ...birth, cases: [], channels, steps: [{ name: '', text: step }] })
  }
  const words = 'Hồ sơ hợp lệ thì xong trong ngày; nộp sau 15h thì trả vào hôm làm việc kế tiếp'
  expect(read(`Lệ phí do tỉnh quy định. ${words}. Xem thêm.`)).toEqual({ ...oneDay, amount: 0, text: words })
  expect(read('Cấp ngay trong ngày nhận, hoặc hôm sau nếu nhận sau 03 (ba) giờ chiều').amount).toBe(0)
  expect(read('', 'Nhận sau 15 giờ thì hẹn và trả kết quả trong ngày làm việc tiếp theo.').amount).toBe(0)
  // When a dossier is passed on says nothing about its result; "trong ngày" alone says nothing about three o'clock.
  expect(read('', 'Nhận sau 15 giờ thì chuyển hồ sơ vào đầu ngày làm việc tiếp theo.')).toEqual(oneDay)
  expect(read('Kiểm tra giấy tờ ngay trong ngày')).toEqual(oneDay)
  expect(legalLimit(withLimits({ amount: 3, unit: 'day', text: words })).amount).toBe(3)
})

test('a title reads like a sentence', () => {
  expect(procedureTitle('THỦ TỤC ĐĂNG KÝ HOẠT ĐỘNG TÍN NGƯỠNG (CẤP XÃ)')).toBe('Đăng ký hoạt động tín ngưỡng (cấp xã)')
  expect(procedureTitle('Thủ tục hải quan đối với xăng dầu')).toBe('Thủ tục hải quan đối với xăng dầu')
  expect(procedureTitle('1. Thủ tục hỗ trợ chi phí hỏa táng.')).toBe('Hỗ trợ chi phí hỏa táng')
})

test('splitting a text for reading loses no character', () => {
  expect(linesOf('Bước 1: Nộp. Bước 2: Nhận\n+ xong').map((it) => it.step)).toEqual(['Bước 1:', 'Bước 2:', null])
  const piece = fc.constantFrom('Bước 1:', ' Bước 2: ', '. ', '\n', '- ', 'a) ', 'nộp', '+ ', ' ', '1.1 ', 'Ệ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const back = linesOf(text).map((it) => (it.step ?? '') + it.text)
      expect(back.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})

test('words are found however they are spelt; codes stay whole', () => {
  expect(spelling('hòa')).toBe(spelling('hoà'))
  expect(foldedWords('Kí, mẫu CT01 theo 163/QĐ-BTP, mã 1.001193')).toEqual([
    'ky',
    'mau',
    'ct01',
    'theo',
    '163/qd-btp',
    'ma',
    '1.001193',
  ])
})

test('laying a record over itself changes nothing, and an empty source erases nothing', () => {
  expect(mergeRecord(birth, birth)).toEqual(birth)
  const { code, portalId, promulgator } = birth
  expect(mergeRecord(birth, { code, portalId, promulgator })).toEqual(birth)
})

test('a brief title keeps whole words, loses parentheses first, and is never empty', () => {
  const inner = 'Công trình không theo tuyến/Theo tuyến trong đô thị (trừ nhà ở riêng lẻ)/Tín ngưỡng, tôn giáo'
  expect(briefTitle('Đăng ký khai sinh (cấp xã)')).toBe('Đăng ký khai sinh (cấp xã)')
  expect(briefTitle(`Cấp giấy phép mẫu (${inner}) và nhà ở riêng lẻ`)).toBe('Cấp giấy phép mẫu và nhà ở riêng lẻ')
  fc.assert(
    fc.property(fc.array(fc.constantFrom('một', 'hai', '(ba)', 'bốn,', '(năm', 'sáu)'), { maxLength: 60 }), (words) => {
      const brief = briefTitle(words.join(' '))
      expect(brief.length).toBeLessThanOrEqual(91)
      expect(brief === '').toBe(words.length === 0)
      expect(brief).not.toMatch(/[\s,]…$/)
    }),
  )
})

test('the applicant is not asked how the office will fare with it', () => {
  const of = (...names: string[]) => ({
    cases: names.map((name, i) => ({ code: `1.${i}`, name, limit: { amount: i + 1, unit: 'day' as const, text: '' } })),
  })
  const asked = (...names: string[]) => applicantsCases(of(...names)).map((it) => it.name)
  expect(asked('Hồ sơ rõ ràng, nhận trước 15 giờ', 'Hồ sơ nhận sau 15 giờ', 'Cần xác minh')).toEqual([])
  expect(asked('Hồ sơ thông thường', 'Cần thêm thời gian')).toEqual([])
  expect(asked('Nhà ở riêng lẻ', 'Công trình khác', 'Cần xác minh')).toEqual(['Nhà ở riêng lẻ', 'Công trình khác'])
})

test('cases that look alike are one; a limit they share counts where the channel says nothing', () => {
  const limit: ProcedureLimit = { amount: 1, unit: 'working-day', text: '' }
  const cases = ['01', '02'].map((code) => ({ code: `1.001193.${code}`, name: 'Thủ tục đăng ký khai sinh', limit }))
  const silent = { ...birth.channels[0]!, text: '', limit: { amount: 1, unit: 'other' as const, text: '' } }
  const record = { ...birth, cases, channels: [silent] }
  expect(distinctCases(record)).toHaveLength(1)
  expect(legalLimit(record, silent.channel)).toEqual(limit)
  const longer = { ...cases[1]!, limit: { ...limit, amount: 5 } }
  expect(distinctCases({ cases: [cases[0]!, longer] })).toHaveLength(2)
  expect(legalLimit({ ...record, cases: [cases[0]!, longer] }, silent.channel).amount).toBeNull()
})
