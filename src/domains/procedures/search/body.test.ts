import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gatherBodies } from './body.ts'
import { pairsOf } from './words.ts'

async function bodiesOf(texts: readonly string[][]) {
  const bodies = gatherBodies()
  for (const text of texts) bodies.add(text)
  return await bodies.finish()
}
const terms = (words: readonly string[]) => new Map([...words, ...pairsOf(words)].map((term) => [term, 1]))

test('a text that holds more of the question, and rarer words of it, has the greater share', async () => {
  const body = await bodiesOf([
    ['don', 'de', 'nghi', 'tau', 'ca'],
    ['don', 'de', 'nghi', 'tau', 'thuyen'],
    ['don', 'de', 'nghi'],
  ])
  const [boat, ship, none] = body.shares(terms(['tau', 'ca']))
  expect(boat).toBeGreaterThan(ship!)
  expect(ship).toBeGreaterThan(none!)
  expect(none).toBe(0)
})

test('shares lie between nothing and the whole, whatever is asked', async () => {
  const word = fc.constantFrom('giay', 'phep', 'lai', 'xe', '163', 'khong-co')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(word), { maxLength: 30 }), fc.array(word), async (texts, asked) => {
      const shares = (await bodiesOf(texts)).shares(terms(asked))
      expect(shares).toHaveLength(texts.length)
      for (const share of shares) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1.000001)
      }
    }),
    { numRuns: 50 },
  )
})

test('codes and dates are no words of a text', async () => {
  const body = await bodiesOf([['163', 'giay'], ['giay']])
  expect([...body.shares(new Map([['163', 1]]))]).toEqual([0, 0])
})
