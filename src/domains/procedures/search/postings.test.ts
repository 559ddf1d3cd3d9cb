import { expect, test } from 'vitest'
import { gatherPostings } from './postings.ts'

async function indexOf(...documents: (readonly string[][])[]) {
  const gathered = gatherPostings([3, 1])
  for (const fields of documents) gathered.add(fields)
  return gathered.finish()
}

const index = await indexOf(
  [['birth', 'register'], ['civil']],
  [['birth', 'register', 'again', 'abroad'], ['civil']],
  [['marriage', 'register'], ['civil']],
  [['land'], ['birth']],
)
const find = (words: string[], prefix?: string) =>
  index.find(new Map(words.map((word) => [word, 1])), { prefix, most: 10 }).map((it) => it.document)

test('a short name that says it all comes first, a mention elsewhere last', () => {
  expect(find(['birth'])).toEqual([0, 1, 3])
})

test('a document that holds more of the words comes first, and a rare word tells more', () => {
  expect(find(['register', 'marriage'])[0]).toBe(2)
  expect(find(['register', 'abroad'])[0]).toBe(1)
})

test('an unfinished word finds what begins with it; a word nobody uses finds nothing', () => {
  expect(find(['mar'], 'mar')).toEqual([2])
  expect(find(['mar'])).toEqual([])
  expect(find([])).toEqual([])
})

test('gives no more than asked for', () => {
  expect(index.find(new Map([['register', 1]]), { prefix: undefined, most: 2 })).toHaveLength(2)
})

test('an index of nothing finds nothing', async () => {
  expect((await indexOf()).find(new Map([['x', 1]]), { prefix: 'x', most: 5 })).toEqual([])
})
