import { expect, test } from 'vitest'
import type { IndexedProcedure } from '../search/search-index.ts'
import { distinguished, groupsOf, sharedWords } from './groups.ts'

const procedure = (title: string, family: string) => ({ id: title, title, family }) as IndexedProcedure

test('near-equals stand together where the best of them stands', () => {
  const items = [
    procedure('Cấp giấy phép lao động', 'giay phep lao dong'),
    procedure('Đăng ký khai sinh', 'khai sinh'),
    procedure('Gia hạn giấy phép lao động', 'giay phep lao dong'),
  ]
  expect(groupsOf(items).map((it) => [it.shared, it.members.length])).toEqual([
    ['giấy phép lao động', 2],
    ['', 1],
  ])
})

test('what all names say, and what tells one apart', () => {
  const titles = ['Cấp thẻ căn cước (cấp xã)', 'Cấp lại thẻ căn cước']
  expect(sharedWords(titles).join(' ')).toBe('thẻ căn cước')
  expect(distinguished(titles[0]!, 'thẻ căn cước')).toEqual({
    before: 'Cấp',
    shared: 'thẻ căn cước',
    after: '(cấp xã)',
  })
})

test('equal names share everything; names that share nothing stay apart', () => {
  expect(sharedWords(['Tách hộ', 'Tách hộ'])).toEqual(['Tách', 'hộ'])
  expect(groupsOf([procedure('A b', 'x'), procedure('C d', 'x')])).toHaveLength(2)
})
