import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../../tests/support/portal.ts'
import { isUsable, validityOf } from './store-document.ts'
import { factHistory, insertFacts, newestFacts } from './store-fact.sql.ts'

const db = await testDatabase()

const recognition = fc.record({
  semantic: fc.constantFrom('person.ethnicity', 'person.address', 'person.name'),
  value: fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
    fc.constantFrom({ detail: 'Số 1' }, ['a', 'b']),
  ),
  // Few moments, so that some fall together; and not in the order of writing.
  minute: fc.integer({ min: 0, max: 20 }),
})

test('the fact that holds is always the one that was recognised last, and nothing is lost', async () => {
  const run = fc.asyncProperty(fc.array(recognition, { minLength: 1, maxLength: 12 }), async (given) => {
    const partyId = randomUUID()
    const source = { dossierId: randomUUID(), procedureCode: '1', procedureName: 'Một' }
    for (const { semantic, value, minute } of given) {
      const at = new Date(Date.UTC(2026, 0, 1, 8, minute))
      const facts = [{ semantic, value, shown: { vi: String(value), en: String(value) } }]
      const by = { agencyId: 1, agency: 'Ủy ban nhân dân phường', accountId: null, at }
      await db.begin((tx) => insertFacts(tx, { partyId, facts, source, recognition: by }))
    }
    const expected = new Map<string, { minute: number; value: unknown }>()
    for (const it of given) if (it.minute >= (expected.get(it.semantic)?.minute ?? -1)) expected.set(it.semantic, it)
    const holds = await newestFacts(db, partyId)
    expect(new Map(holds.map((it) => [it.semantic, it.value]))).toEqual(
      new Map([...expected].map(([semantic, it]) => [semantic, it.value])),
    )
    const history = await factHistory(db, partyId)
    expect(history.length).toBe(given.length)
    // The page takes the first of each kind: the same one.
    for (const fact of holds) expect(history.find((it) => it.semantic === fact.semantic)!.id).toBe(fact.id)
  })
  await fc.assert(run, { numRuns: 60 })
})

test('a document is used again from the first to the last day that it holds, and never when taken back', () => {
  const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  const asDay = day.map((it) => it.toISOString().slice(0, 10))
  const state = fc.constantFrom('valid', 'replaced', 'revoked' as const)
  fc.assert(
    fc.property(fc.option(asDay), asDay, state, (validUntil, today, given) => {
      const it = { validUntil, state: given as 'valid' }
      const holds = given === 'valid' && (validUntil === null || validUntil >= today)
      expect(isUsable(it, today)).toBe(holds)
      if (given !== 'valid') expect(validityOf(it, today)).toBe(given)
    }),
    { numRuns: 2000 },
  )
  expect(validityOf({ state: 'valid', validUntil: '2026-12-27' }, '2026-11-27')).toBe('expiring')
  expect(validityOf({ state: 'valid', validUntil: '2026-12-28' }, '2026-11-27')).toBe('valid')
})
