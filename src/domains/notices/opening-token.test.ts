import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openingToken, readOpeningToken } from './opening-token.ts'

const key = randomBytes(32)

test('a token names its dispatch, and no other token does', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string({ maxLength: 60 }), (id, guess) => {
      const token = openingToken(key, id)
      expect(token).toMatch(/^[\w-]{43}$/)
      expect(readOpeningToken(key, token)).toBe(id)
      expect(readOpeningToken(randomBytes(32), token)).toBeUndefined()
      if (guess !== token) expect(readOpeningToken(key, guess)).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
})
