import { expect, test } from 'vitest'
import { projectionOf } from '../projection.ts'
import { birth } from '../sample.ts'
import { shippedDictionary } from './dictionary.ts'
import { search, type SearchOptions } from './search.ts'
import { buildIndex } from './search-index.ts'

const base = projectionOf(birth)
const entry = (name: string, i: number, more: Partial<typeof base> = {}) => ({
  ...{
    ...base,
    id: `${name}${i}`,
    code: `9.${String(i).padStart(6, '0')}`,
    name,
    keywords: '',
    resultNames: [],
    agencyNames: [],
  },
  ...more,
})
const names = [
  ...['Đăng ký khai sinh', 'Đăng ký lại khai sinh', 'Đăng ký khai sinh có yếu tố nước ngoài', 'Đăng ký khai tử'],
  ...[
    'Khai báo tạm vắng',
    'Đăng ký tạm trú',
    'Gia hạn tạm trú',
    'Xóa đăng ký tạm trú',
    'Đăng ký thường trú',
    'Tách hộ',
  ],
  ...['Cấp thẻ căn cước cho người dưới 14 tuổi', 'Cấp đổi thẻ căn cước', 'Cấp lại thẻ căn cước', 'Cấp phép mẫu'],
  ...[
    'Cấp lại Giấy chứng nhận do bị mất',
    'Tách thửa hoặc hợp thửa đất',
    'Cấp lại, đổi, điều chỉnh thông tin trên sổ BHXH, thẻ BHYT',
  ],
  ...[
    'Cấp giấy phép mẫu cho tàu thuyền',
    'Gia hạn giấy phép mẫu cho tàu thuyền',
    'Cấp lại giấy phép mẫu cho tàu thuyền',
  ],
]
const local = (name: string, i: number, province: [string, string]) =>
  entry(name, i, { promulgatorCode: province[0], promulgatorName: province[1] })
const hue: [string, string] = ['H57', 'UBND Thành phố Huế']
const daNang: [string, string] = ['H17', 'UBND Thành phố Đà Nẵng']
const index = await buildIndex(
  [
    names.map((name, i) => entry(name, i)),
    [local('Hỗ trợ phẫu thuật tim cho trẻ em', 100, hue), local('Hỗ trợ phẫu thuật tim cho trẻ em', 101, daNang)],
  ],
  shippedDictionary(),
)
const first = (text: string) => search(index, text).found[0]?.procedure.title
const ask = (text: string, options?: SearchOptions) => search(index, text, options)

test('what only shares a common word with the question is not shown below what answers it', () => {
  const { found } = ask('khai sinh')
  expect(found.map((it) => it.procedure.title).slice(0, 2)).toEqual(['Đăng ký khai sinh', 'Đăng ký lại khai sinh'])
  expect(found.some((it) => it.procedure.title === 'Khai báo tạm vắng')).toBe(false)
})

test.each([
  ['rớt mất thẻ căn cước', 'Cấp lại thẻ căn cước'],
  ['CCCD hết hạn', 'Cấp đổi thẻ căn cước'],
  ['con 8 tuổi làm căn cước', 'Cấp thẻ căn cước cho người dưới 14 tuổi'],
  ['ba em mất hôm qua', 'Đăng ký khai tử'],
  ['sổ đỏ bị mất', 'Cấp lại Giấy chứng nhận do bị mất'],
  ['tui nỏ biết làm tạm trú ở mô', 'Đăng ký tạm trú'],
  ['mất thẻ bhyt', 'Cấp lại, đổi, điều chỉnh thông tin trên sổ BHXH, thẻ BHYT'],
])('everyday words: %s', (question, title) => expect(first(question)).toBe(title))

test.each([
  ['without marks', 'dang ky tam tru'],
  ['marks left by Telex', 'ddawng kys tamj trus'],
  ['Telex among words with marks', 'đăng kys tạm trus'],
  ['marks left by VNI', 'd9a8ng ky1 ta5m tru1'],
  ['a letter too many', 'đăng kýy tạmm trú'],
  ['letters exchanged', 'đăgn ký tạm tsrú'],
  ['words glued together', 'dangky tamtru'],
  ['as it is heard', 'đăng ký tạm chú'],
  ['an abbreviation', 'đk tạm trú'],
])('a slip is understood: %s', (_, question) => expect(first(question)).toBe('Đăng ký tạm trú'))

test('the act that the question names decides between near-equals; the ordinary case comes before special ones', () => {
  expect(first('tạm trú muốn gia hạn')).toBe('Gia hạn tạm trú')
  expect(first('khai sinh có yếu tố nước ngoài')).toBe('Đăng ký khai sinh có yếu tố nước ngoài')
  expect(first('khai sinh cho con')).toBe('Đăng ký khai sinh')
})

test('one must choose where the question leaves the act open, and not where it names one', () => {
  expect(ask('giấy phép mẫu cho tàu thuyền').advice).toBe('choose')
  expect(ask('gia hạn giấy phép mẫu cho tàu thuyền').advice).toBe(null)
})

test("the person's province comes first, then what the question names; others' own procedures sink", () => {
  const codes = (text: string, province?: string) =>
    ask(text, { province }).found.map((it) => it.procedure.promulgatorCode)
  expect(codes('hỗ trợ phẫu thuật tim', 'H57')[0]).toBe('H57')
  expect(codes('hỗ trợ phẫu thuật tim', 'H17')[0]).toBe('H17')
  expect(codes('hỗ trợ phẫu thuật tim ở Đà Nẵng', 'H57')[0]).toBe('H17')
})

test.each([
  'giá vàng hôm nay',
  'làm sao để nấu phở ngon',
  'tôi muốn ly dị',
  'xyzzy qwrtp',
])('nothing fits: %s', (question) => expect(ask(question).advice).toBe('none'))

test('a name told whole is found as it stands, whatever the dictionary makes of its words', () => {
  expect(first('Cấp lại, đổi, điều chỉnh thông tin trên sổ BHXH, thẻ BHYT cần giấy tờ gì?')).toMatch(/^Cấp lại, đổi/)
})

test.each([
  ['birth certificate', 'Đăng ký khai sinh'],
  ['how do I register temporary residence', 'Đăng ký tạm trú'],
  ['lost ID card', 'Cấp lại thẻ căn cước'],
])('asked in English: %s', (question, title) => expect(first(question)).toBe(title))

test.each([
  ['khai s', 'Đăng ký khai sinh'],
  ['tạm tr', 'Đăng ký tạm trú'],
  ['thẻ căn cư', 'Cấp đổi thẻ căn cước'],
])('while one types "%s", the word is finished as people mean it', (typed, title) => {
  const titles = ask(typed, { prefix: true }).found.map((it) => it.procedure.title)
  expect(titles.slice(0, 3)).toContain(title)
})

test('what only the papers, steps or conditions speak of is found, and the names still come first', async () => {
  const plain = { componentNames: [], stepTexts: [], requirements: '' }
  const some = await buildIndex(
    [
      [
        { ...entry('Kiểm tra hàng hóa xuất khẩu', 1), ...plain, stepTexts: ['Nộp hồ sơ'] },
        { ...entry('Kiểm tra hàng hóa nhập khẩu', 2), ...plain, componentNames: ['Kết quả thử máy bơm', 'Tủ điện'] },
        { ...entry('Kiểm tra tủ điện', 3), ...plain },
      ],
    ],
    [],
  )
  const titles = (text: string) => search(some, text).found.map((it) => it.procedure.title)
  expect(titles('kiểm tra hàng hóa máy bơm')[0]).toBe('Kiểm tra hàng hóa nhập khẩu')
  expect(titles('kiểm tra tủ điện')[0]).toBe('Kiểm tra tủ điện')
})

test('what happened before, or what it is for, is not what is asked for', () => {
  expect(ask('ly hôn rồi muốn tách hộ').advice).not.toBe('none')
  expect(ask('làm căn cước để đi xin việc').advice).not.toBe('none')
  expect(ask('xin việc').advice).toBe('none')
})
