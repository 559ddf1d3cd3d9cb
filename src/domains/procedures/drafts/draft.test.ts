import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeAfter, codePattern } from './code.ts'
import { checkersOf, type DraftState, mayMove, type Move, stateAfter, writersOf } from './draft.ts'
import { rebase } from './rebase.ts'
import { changedParts, partKeys, partOf, withPart } from '../parts.ts'
import { noRules } from '../rules/change-rules.ts'
import { stallRules } from '../rules/sample-rules.ts'
import { birth } from '../sample.ts'

const moves: Exclude<Move, 'edit'>[] = [
  'send',
  'withdraw',
  'return',
  'approve',
  'decide',
  'undecide',
  'publish',
  'drop',
]

test('however a draft moves, it is published only checked and in a decision, and never again after that', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 40 }), (wishes) => {
      let state: DraftState = 'drafting'
      let checked = false
      let decided = false
      for (const wish of wishes) {
        if (!mayMove(state, wish)) continue
        if (wish === 'publish') expect({ checked, decided }).toEqual({ checked: true, decided: true })
        state = stateAfter(state, wish)
        if (wish === 'approve') checked = true
        if (wish === 'withdraw' || wish === 'return') checked = false
        decided = wish === 'decide' ? true : wish === 'undecide' ? false : decided
        if (state === 'published' || state === 'dropped') expect(moves.some((it) => mayMove(state, it))).toBe(false)
        if (state !== 'drafting' && state !== 'returned') expect(mayMove(state, 'edit')).toBe(false)
      }
    }),
  )
})

test('who wrote and who checked is read from the history', () => {
  const hands = [
    { accountId: 'a', act: 'start' },
    { accountId: 'b', act: 'edit' },
    { accountId: 'a', act: 'edit' },
    { accountId: 'c', act: 'return' },
    { accountId: 'd', act: 'approve' },
    { accountId: null, act: 'base-moved' },
  ]
  expect(writersOf(hands)).toEqual(['a', 'b'])
  expect(checkersOf(hands)).toEqual(['d'])
})

test('a rebase keeps every own change, takes every other one, and names what both changed', () => {
  const subset = fc.subarray(partKeys.filter((it) => it !== 'legal-bases' && it !== 'scope'))
  const changed = (parts: readonly (typeof partKeys)[number][], mark: string) =>
    parts.reduce((record, part) => withPart(record, part, { ...partOf(record, part), ...marked(part, mark) }), birth)
  fc.assert(
    fc.property(subset, subset, (ours, theirs) => {
      const own = changed(ours, 'ours')
      const latest = changed(theirs, 'theirs')
      const { record, taken, conflicts } = rebase(birth, own, latest)
      expect(new Set(changedParts(birth, record))).toEqual(new Set([...ours, ...theirs]))
      for (const part of ours) expect(partOf(record, part)).toEqual(partOf(own, part))
      for (const part of taken) expect(partOf(record, part)).toEqual(partOf(latest, part))
      expect(new Set(conflicts)).toEqual(new Set(ours.filter((it) => theirs.includes(it))))
    }),
  )
})

function marked(part: string, mark: string): object {
  const values: Record<string, object> = {
    names: { name: mark },
    steps: { steps: [{ name: '', text: mark }] },
    channels: { channels: [{ channel: 'online', limit: { amount: 1, unit: 'day', text: mark }, text: '', fees: [] }] },
    components: { componentGroups: [{ name: mark, components: [] }] },
    form: { form: { code: mark, number: 1, name: mark } },
    cases: { cases: [{ code: mark, name: mark, limit: { amount: 1, unit: 'day', text: '' } }] },
    agencies: { agencies: { ...birth.agencies, executingText: mark } },
    results: { returning: [mark] },
    requirements: { requirements: mark },
    finding: { keywords: mark },
    rules: { rules: { ...noRules, examples: [{ ...stallRules.examples[0]!, name: mark }] } },
  }
  return values[part]!
}

test('codes count up in their series', () => {
  expect(codeAfter(null)).toBe('1.000001')
  expect(codeAfter('1.013225')).toBe('1.013226')
  expect(codeAfter('1.999999')).toBeUndefined()
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_998 }), (n) => {
      const code = `1.${String(n).padStart(6, '0')}`
      const next = codeAfter(code)!
      expect(next).toMatch(codePattern)
      expect(next > code).toBe(true)
    }),
  )
})
