import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareLines, foldSame } from './compare.ts'

const line = fc.string({ unit: fc.constantFrom('thẻ', 'hồ', 'sơ', ' ', 'ngày', '3', ',', 'ư'), maxLength: 12 })
const text = fc.array(line, { maxLength: 12 })

test('whatever changed, each side can be read whole, and only what differs is marked', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const rows = compareLines(before, after)
      const side = (of: 'before' | 'after') =>
        rows.flatMap((row) => {
          if (row.kind === 'same') return [row.text]
          if (row.kind === 'folded' || row[of].length === 0) return []
          return [row[of].map((it) => it.text).join('')]
        })
      const told = (lines: readonly string[]) => lines.filter((it) => it !== '')
      expect(told(side('before'))).toEqual(told(before))
      expect(told(side('after'))).toEqual(told(after))
      if (JSON.stringify(before) === JSON.stringify(after)) expect(rows.every((row) => row.kind === 'same')).toBe(true)
    }),
  )
})

test('a changed word is marked, not its line; what is alike elsewhere is only counted', () => {
  const before = ['Một', 'Hai', 'Ba', 'Thời hạn: 3 ngày làm việc', 'Năm', 'Sáu']
  const rows = foldSame(compareLines(before, before.with(3, 'Thời hạn: 5 ngày làm việc')))
  expect(rows.map((it) => it.kind)).toEqual(['folded', 'same', 'changed', 'same', 'folded'])
  const changed = rows[2] as { before: { text: string; marked: boolean }[]; after: { text: string; marked: boolean }[] }
  expect(changed.before.filter((it) => it.marked).map((it) => it.text)).toEqual(['3'])
  expect(changed.after.filter((it) => it.marked).map((it) => it.text)).toEqual(['5'])
})

test('words that changed one after another are one mark', () => {
  const [row] = compareLines(['Phải có nơi cư trú tại xã'], ['Phải đủ mười sáu tuổi tại xã'])
  expect(row).toMatchObject({ kind: 'changed' })
  const marks = (row as { after: { text: string; marked: boolean }[] }).after.filter((it) => it.marked)
  expect(marks.map((it) => it.text.trim())).toEqual(['đủ mười sáu tuổi'])
})
