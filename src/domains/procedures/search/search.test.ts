import { expect, test } from 'vitest'
import { projectionOf } from '../projection.ts'
import { birth } from '../sample.ts'
import { search } from './search.ts'
import { buildIndex } from './search-index.ts'

const names = ['Đăng ký khai sinh', 'Đăng ký lại khai sinh', 'Khai báo tạm vắng', 'Gia hạn tạm trú', 'Cấp phép mẫu']
const index = await buildIndex([
  names.map((name, i) => ({ ...projectionOf(birth), id: String(i), code: `9.00000${i}`, name, keywords: '' })),
])

test('what only shares a common word with the question is not shown below what answers it', () => {
  const { found } = search(index, 'khai sinh')
  expect(found.map((it) => it.procedure.title)).toEqual(['Đăng ký khai sinh', 'Đăng ký lại khai sinh'])
})
