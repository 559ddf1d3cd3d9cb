import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partKeys, partOf } from '../parts.ts'
import { readDraft } from '../import-procedures/read-draft.ts'
import { mergeRecord } from '../import-procedures/draft.ts'
import type { ProcedureDraft } from '../import-procedures/draft.ts'
import { nativeBirth } from '../sample.ts'
import { changeList, placeAfter, readChange } from './change-list.ts'
import { readPart } from './read-part.ts'
import { type FormPart, type Spec, specOf } from './spec.ts'

type Value = Record<string, unknown>
const record = mergeRecord(undefined, readDraft(nativeBirth) as ProcedureDraft)

test.each(
  partKeys.filter((it): it is FormPart => it !== 'rules'),
)('what the form of %s shows is what it saves', (part) => {
  const specs = specOf(part, 'amend')
  const value = partOf(record, part) as Value
  expect(readPart(specs, bodyOf(specs, value, '')).value).toEqual(value)
})

test('numbers are read as one writes them, and nothing else is taken for one', () => {
  const specs: Spec[] = [{ ask: 'number', name: 'n', nullable: true }]
  const read = (n: string) => readPart(specs, { n })
  expect(read('50.000').value.n).toBe(50_000)
  expect(read('1.250.000').value.n).toBe(1_250_000)
  expect(read('2,5').value.n).toBe(2.5)
  expect(read('').value.n).toBeNull()
  for (const wrong of ['năm', '-3', '1e9', '5.0000', 'Infinity', '3 ngày'])
    expect(read(wrong)).toMatchObject({ errors: [{ field: 'n' }], typed: { n: wrong } })
})

test('buttons of lists: whatever is pressed, no item is lost but the one removed', () => {
  const specs = specOf('steps', 'amend')
  const press = fc.tuple(fc.constantFrom('add', 'remove', 'up', 'down'), fc.integer({ min: 0, max: 8 }))
  fc.assert(
    fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
      let value: Value = { steps: ['a', 'b', 'c'].map((text) => ({ name: '', text })) }
      for (const [what, index] of presses) {
        const before = texts(value)
        const change = readChange(what === 'add' ? 'add:steps' : `${what}:steps.${index}`)!
        value = changeList(specs, value, change)
        const after = texts(value)
        if (what === 'add') expect(after).toEqual([...before, ''])
        else if (what === 'remove') expect(after).toEqual(before.filter((_, i) => i !== index))
        else expect([...after].sort()).toEqual([...before].sort())
        expect(placeAfter(value, change)).toMatch(/^steps(\.\d+)?$/)
      }
    }),
  )
})

test('a path that leads nowhere changes nothing', () => {
  const specs = specOf('channels', 'amend')
  const value = { channels: [] }
  for (const text of ['add:constructor', 'remove:channels.9', 'up:channels.__proto__', 'add:channels.0.fees.0.kind'])
    expect(changeList(specs, value, readChange(text)!)).toEqual(value)
  expect(readChange('drop:channels')).toBeUndefined()
  expect(readChange(undefined)).toBeUndefined()
})

function texts(value: Value): string[] {
  return (value.steps as { text: string }[]).map((it) => it.text)
}

/** What a browser would send for a form that shows this value. */
function bodyOf(specs: readonly Spec[], value: Value, prefix: string): Record<string, string | string[]> {
  const body: Record<string, string | string[]> = {}
  for (const spec of specs) {
    const name = prefix + spec.name
    const it = value[spec.name]
    if (spec.ask === 'group') Object.assign(body, bodyOf(spec.of, it as Value, `${name}.`))
    else if (spec.ask === 'list') {
      const items = it as Value[]
      body[`${name}.#`] = String(items.length)
      for (const [i, item] of items.entries()) Object.assign(body, bodyOf(spec.of, item, `${name}.${i}.`))
    } else if (spec.ask === 'flag') {
      if (it === true) body[name] = '1'
    } else if (spec.ask === 'many') body[name] = it as string[]
    else if (spec.ask === 'lines') body[name] = ((it ?? []) as string[]).join('\r\n')
    else if (spec.ask === 'field') body[name] = `${(it as Value).code}|${(it as Value).name}`
    else if (spec.ask === 'e-form') body[name] = it === undefined ? '' : `${(it as Value).code}|${(it as Value).number}`
    else body[name] = it === null ? '' : String(it).replaceAll('\n', '\r\n')
  }
  return body
}
