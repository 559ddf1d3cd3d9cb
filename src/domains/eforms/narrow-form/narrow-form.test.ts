import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleForm } from '../../../../tests/support/sample-form.ts'
import { formPages, prune } from '../pages.ts'
import { formQuestions } from '../questions.ts'
import { narrowForm } from './narrow-form.ts'

const value = fc.oneof(
  fc.constantFrom('home', 'abroad', true, 'Kinh', ['copy'], 3, 7, 500_000),
  fc.string({ maxLength: 8 }),
)
const keys = Object.keys(sampleForm.schema.properties)
const answers = fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] })
const pageKeys = sampleForm.ui.elements.map((it) => it.key)

test('a page alone knows its own questions and answers only, and shows just what it shows in the whole form', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom(...pageKeys), (given, page) => {
      const narrowed = narrowForm(sampleForm, given, page)
      const index = sampleForm.ui.elements.findIndex((it) => it.key === page)
      const own = formQuestions(sampleForm).flatMap((it) => (it.page === index ? [it.key] : []))
      if (!narrowed) return expect(formPages(sampleForm, given).map((it) => it.key)).not.toContain(page)
      expect(Object.keys(narrowed.definition.schema.properties).toSorted()).toEqual(own.toSorted())
      for (const key of Object.keys(narrowed.answers)) expect(own).toContain(key)
      // No word of the rest of the form, not even in a condition.
      const text = JSON.stringify(narrowed.definition.ui)
      for (const key of keys) if (!own.includes(key)) expect(text).not.toContain(`/${key}"`)
      const whole = Object.entries(prune(sampleForm, given)).filter(([key]) => own.includes(key))
      expect(prune(narrowed.definition, narrowed.answers)).toEqual(Object.fromEntries(whole))
    }),
  )
})
