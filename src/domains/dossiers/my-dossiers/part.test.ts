import { expect, test } from 'vitest'
import { statuses } from '../dossier.ts'
import { countParts, parts } from './part.ts'

test('every state stands in exactly one part', () => {
  expect(
    Object.values(parts)
      .flat()
      .sort((a, b) => a - b),
  ).toEqual(statuses)
})

test('a part counts all its states', () => {
  const counts = new Map([
    [5, 2],
    [9, 1],
    [4, 3],
  ] as const)
  expect(countParts(counts)).toEqual({ 'cho-ban': 3, 'dang-giai-quyet': 3, 'da-xong': 0 })
})
