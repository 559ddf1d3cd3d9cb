import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersTo } from '../../../tests/support/answers.ts'
import { sampleForm } from '../../../tests/support/sample-form.ts'
import { isShown, meetsCondition } from './conditions.ts'
import { checkAnswers } from './check-answers.ts'
import { formPages, prune, visibleFiles } from './pages.ts'
import { formQuestions } from './questions.ts'

const runs = { numRuns: 10_000 }

test('pruning twice is pruning once', () => {
  fc.assert(
    fc.property(answersTo(sampleForm, false), (answers) => {
      const once = prune(sampleForm, answers)
      expect(prune(sampleForm, once)).toEqual(once)
    }),
    runs,
  )
})

test('no answer to a hidden question survives, and no visible one is lost', () => {
  fc.assert(
    fc.property(answersTo(sampleForm, false), (answers) => {
      const kept = prune(sampleForm, answers)
      for (const { key, rules } of formQuestions(sampleForm)) {
        const hidden = !isShown(rules, kept)
        if (hidden) expect(kept).not.toHaveProperty(key)
        // An item that holds only a hidden answer holds nothing.
        else if (Object.hasOwn(answers, key) && key !== 'children') expect(kept).toHaveProperty(key)
      }
      for (const child of (kept.children as { adopted?: boolean; adoptedOn?: string }[] | undefined) ?? [])
        if (child.adopted !== true) expect(child).not.toHaveProperty('adoptedOn')
    }),
    runs,
  )
})

test('what is answered as asked has no errors, hidden or not', () => {
  fc.assert(
    fc.property(answersTo(sampleForm, true), (answers) => {
      expect(checkAnswers(sampleForm, answers, '2026-11-23')).toEqual([])
    }),
    runs,
  )
})

test('a hidden question hides what depends on it', () => {
  const abroad = { bornAbroad: 'abroad', visa: true, visaNote: 'x', country: 'Lào' }
  expect(prune(sampleForm, abroad)).toEqual(abroad)
  expect(prune(sampleForm, { ...abroad, bornAbroad: 'home' })).toEqual({ bornAbroad: 'home' })
})

test('unknown and empty answers are no answers', () => {
  expect(prune(sampleForm, { childName: '', children: [{}], place: { detail: '' }, secret: 1, note: null })).toEqual({})
})

test('pages and papers come and go with the answers', () => {
  const keys = (answers: object) => formPages(sampleForm, { ...answers }).map((page) => page.key)
  expect(keys({})).toEqual(['child', 'applicant', 'copies', 'family'])
  const long = { bornAbroad: 'abroad', visa: true, visaNote: 'x'.repeat(100) }
  expect(keys(long)).toEqual(['child', 'applicant', 'copies'])
  expect(formPages(sampleForm, long).map((page) => page.index)).toEqual([0, 1, 2])
  expect(visibleFiles(sampleForm, {}).map((slot) => slot.key)).toEqual(['birth-certificate'])
  expect(visibleFiles(sampleForm, long).map((slot) => slot.key)).toEqual(['birth-certificate', 'visa'])
})

test('nothing is concluded from silence', () => {
  const scope = '#/properties/x'
  expect(meetsCondition({ scope, schema: { not: { const: 'a' } } }, {})).toBe(false)
  expect(meetsCondition({ scope, schema: { not: { const: 'a' } } }, { x: 'b' })).toBe(true)
  expect(meetsCondition({ scope, schema: { minLength: 0 } }, { x: '' })).toBe(false)
  expect(meetsCondition({ scope: '#/properties/a/properties/b', schema: { const: '01' } }, { a: { b: '01' } })).toBe(
    true,
  )
})
