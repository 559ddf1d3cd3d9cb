import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calculatedForm } from '../../../../tests/support/calculated-form.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'
import { checkDefinition } from '../check-definition.ts'
import type { FormDefinition } from '../definition.ts'
import { formQuestions } from '../questions.ts'
import {
  changed,
  childrenOf,
  containersOf,
  type Form,
  insertAt,
  nodeAt,
  pathIn,
  propertyAt,
  removeAt,
} from './elements.ts'
import { moveTo, step } from './move.ts'
import { isProvisional, keyFrom, renameQuestion, wordFrom } from './names.ts'
import { kindOf, kinds, make } from './palette.ts'

const copy = (it: FormDefinition) => structuredClone(it) as Form
const faults = (form: Form | FormDefinition) => checkDefinition(form as FormDefinition).map((it) => it.what)
/** Faults of the words themselves, whatever the order of questions is. */
const broken = (form: Form) =>
  faults(form).filter(
    (it) => !/is not asked before this|is no number in each item|is no (text|address) that is asked/.test(it),
  )

/** The paths of everything in a form, pages included. */
function paths(form: Form, container = ''): string[] {
  return (childrenOf(form, container) ?? []).flatMap((_, i) => {
    const path = pathIn(container, i)
    return [path, ...paths(form, path)]
  })
}

test('everything of the palette is sound and known again', () => {
  for (const kind of kinds) {
    const form = changed(sampleForm, (it) => insertAt(it, '0.99', make(kind, { vi: 'Mới', en: 'New' })))
    expect(faults(form), kind).toEqual([])
    const property = propertyAt(form as Form, `0.${sampleForm.ui.elements[0]!.elements.length}`)
    const control = nodeAt(form as Form, `0.${sampleForm.ui.elements[0]!.elements.length}`)
    if (property) expect(kindOf(property, control as never)).toBe(kind)
  }
  expect(faults(sampleForm)).toEqual([])
})

const moves = fc.array(fc.record({ from: fc.nat(60), to: fc.nat(60), how: fc.constantFrom('move', 'up', 'down') }), {
  maxLength: 25,
})

test('however things are moved, no question is lost, doubled or left without its schema', () => {
  for (const start of [sampleForm, calculatedForm]) {
    fc.assert(
      fc.property(moves, (list) => {
        const form = copy(start)
        const titles = () =>
          JSON.stringify(form.schema)
            .match(/"title":\{"vi":"[^"]+/g)!
            .toSorted()
        const before = titles()
        for (const { from, to, how } of list) {
          const all = paths(form)
          const path = all[from % all.length]!
          if (how === 'move') moveTo(form, path, all[to % all.length]!)
          else step(form, path, how === 'up' ? -1 : 1)
        }
        expect(titles()).toEqual(before)
        expect(broken(form)).toEqual([])
      }),
    )
  }
})

test('with steps alone a question reaches every page and group, and comes back', () => {
  const form = copy(sampleForm)
  const at = () =>
    paths(form).find((path) => nodeAt(form, path)?.type === 'Control' && scopeAt(form, path) === 'childName')!
  const seen = new Set([at()])
  while (step(form, at(), 1)) seen.add(at())
  expect(at().startsWith('3.')).toBe(true)
  for (const page of ['0.', '1.', '2.', '3.']) expect([...seen].some((it) => it.startsWith(page))).toBe(true)
  expect([...seen].some((it) => it.split('.').length === 3)).toBe(true)
  while (step(form, at(), -1));
  expect(form).toEqual(sampleForm)
})

const scopeAt = (form: Form, path: string) => {
  const node = nodeAt(form, path)
  return node?.type === 'Control' ? node.scope.split('/').at(-1) : undefined
}

test('groups do not go into themselves or into items, pages stay pages', () => {
  const form = copy(sampleForm)
  expect(moveTo(form, '0.4', '0.4.0')).toBe(false)
  expect(moveTo(form, '0.4', '3.0.0')).toBe(false)
  expect(moveTo(form, '3.0', '3.0.0')).toBe(false)
  expect(moveTo(form, '0', '1.0')).toBe(false)
  expect(moveTo(form, '1.0', '0')).toBe(false)
  expect(moveTo(form, '9.9', '0.0')).toBe(false)
  expect(form).toEqual(sampleForm)
})

test('a question that enters an item takes its schema along, under a free name', () => {
  const form = copy(sampleForm)
  Object.assign(form.schema.properties.note!, { title: { vi: 'Họ tên khác', en: 'Other name' } })
  const renamed = renameQuestion(form as FormDefinition, '2.3', 'name') as Form
  expect(moveTo(renamed, '2.3', '3.0.1')).toBe(true)
  const items = renamed.schema.properties.children!.items as Form['schema']
  expect(items.properties.name2?.title.vi).toBe('Họ tên khác')
  expect(renamed.schema.properties.name).toBeUndefined()
  expect(moveTo(renamed, '3.0.1', '0.0')).toBe(true)
  expect(renamed.schema.properties.name2?.title.vi).toBe('Họ tên khác')
})

test('what is removed takes its questions along', () => {
  const form = copy(sampleForm)
  removeAt(form, '0.4')
  expect(form.schema.properties.visa).toBeUndefined()
  expect(form.schema.required).not.toContain('visaNote')
  removeAt(form, '0')
  expect(formQuestions(form as FormDefinition).map((it) => it.key)).not.toContain('childName')
  expect(faults(form)).toContain('/childName is no text that is asked')
  expect(broken(form)).toEqual([])
})

test('a new name is used wherever the form speaks of the question', () => {
  let form: FormDefinition = sampleForm
  const rename = (path: string, to: string) => {
    form = renameQuestion(form, path, to)
    expect(faults(form)).toEqual([])
  }
  rename('0.2', 'bornWhere')
  rename('0.0', 'nameOfChild')
  rename('0.4.1', 'hasVisa')
  rename('1.0', 'home')
  rename('3.0.1', 'isAdopted')
  expect(JSON.stringify(form)).not.toMatch(/bornAbroad|"childName|childName"|\/place|properties\/adopted"/)
  expect(form).toMatchObject({ ownerName: '/nameOfChild', routing: { from: '/home' } })
  form = calculatedForm
  rename('1.0', 'items')
  rename('1.0.3', 'cost')
  rename('1.0.1', 'howMany')
  rename('0.3', 'born')
  rename('0.1', 'given')
  rename('1.3', 'rebate')
})

test('names come from titles', () => {
  expect(keyFrom('Họ và tên của mẹ')).toBe('hoVaTenCuaMe')
  expect(keyFrom('Địa chỉ (nơi ở)')).toBe('diaChiNoiO')
  expect(keyFrom('2 con')).toBe('con')
  expect(keyFrom('?')).toBe('q1')
  expect(keyFrom('Constructor')).toBe('q1')
  expect(wordFrom('Người đi khai')).toBe('nguoi-di-khai')
  expect(isProvisional('q12')).toBe(true)
  fc.assert(
    fc.property(fc.string(), (title) => {
      expect(keyFrom(title)).toMatch(/^[a-z][A-Za-z0-9]{0,49}$/)
    }),
  )
})

test('questions can go into pages, groups and items', () => {
  expect(containersOf(copy(sampleForm)).map((it) => it.path)).toEqual(['0', '0.4', '1', '2', '3', '3.0'])
})
