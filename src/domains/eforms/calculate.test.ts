import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calculatedForm } from '../../../tests/support/calculated-form.ts'
import { calculate } from './calculate.ts'
import { checkAnswers } from './check-answers.ts'
import { checkDefinition } from './check-definition.ts'
import type { Calculation, FormDefinition, Property } from './definition.ts'
import { prune } from './pages.ts'
import { readPage } from './read-page.ts'

const today = '2026-11-27'
const good = (name: string, quantity: number, price: number) => ({ name, quantity, price })
const answers = {
  familyName: 'Lê',
  givenName: 'Hoa',
  gender: 'female',
  birthDate: '2000-11-28',
  goods: [good('Gạo', 2, 20_000), good('Muối', 3, 5_000)],
  discount: 5_000,
}

test('each kind of calculation', () => {
  expect(prune(calculatedForm, answers, today)).toMatchObject({
    ageNow: 25,
    fullName: 'Lê Hoa / Nữ',
    lines: 2,
    total: 55_000,
    toPay: 50_000,
    goods: [{ amount: 40_000 }, { amount: 15_000 }],
  })
  expect(prune(calculatedForm, { ...answers, discount: undefined }, today)).not.toHaveProperty('toPay')
  expect(prune(calculatedForm, { goods: [] }, today)).toMatchObject({ lines: 0, total: 0 })
})

test('what the browser says of a calculated value is not believed', () => {
  const forged = { ...answers, total: 1, toPay: 2, ageNow: 99, goods: [{ ...good('Gạo', 2, 20_000), amount: 7 }] }
  expect(prune(calculatedForm, forged, today)).toMatchObject({ total: 40_000, toPay: 35_000, ageNow: 25 })
  const body = {
    'a.goods._count': '1',
    'a.goods.0.name': 'Gạo',
    'a.goods.0.quantity': '2',
    'a.goods.0.price': '20.000',
    'a.goods.0.amount': '7',
    'a.total': '1',
  }
  const read = readPage(calculatedForm, 1, {}, { body, today })
  expect(read.answers).toMatchObject({ total: 40_000, goods: [{ amount: 40_000 }] })
})

test('an age today stays as it was recorded when the dossier is read later', () => {
  const filed = prune(calculatedForm, answers, today)
  expect(prune(calculatedForm, filed, '2027-11-28').ageNow).toBe(27)
  expect(prune(calculatedForm, filed).ageNow).toBe(25)
})

test('a calculated value out of its bounds is told like any other answer', () => {
  const wrong = checkAnswers(calculatedForm, { ...answers, birthDate: '2020-01-01' }, today)
  expect(wrong).toMatchObject([{ pointer: '/ageNow', text: { vi: 'Tuổi hôm nay phải từ 18 trở lên' } }])
})

const scope = (given: Record<string, unknown>) => ({ answers: given, properties: {}, today })
const whole = fc.integer({ min: -1e9, max: 1e9 })

test('sums do not mind the order, and a difference undoes a sum', () => {
  fc.assert(
    fc.property(fc.array(whole, { minLength: 1, maxLength: 20 }), whole, (list, one) => {
      const of = list.map((number) => ({ number }))
      const sum = calculate({ op: 'sum', of }, scope({}))
      expect(calculate({ op: 'sum', of: of.toReversed() }, scope({}))).toBe(sum)
      expect(calculate({ op: 'difference', of: [{ question: 'all' }, { number: one }] }, scope({ all: sum }))).toBe(
        Number(sum) - one,
      )
    }),
  )
})

test('a result is a safe whole number, a text, or nothing: whatever was answered', () => {
  const operands = fc.array(fc.constantFrom({ question: 'a' }, { question: 'b' }, { number: 7 }, { text: 'x' }), {
    minLength: 1,
  })
  const calculations: fc.Arbitrary<Calculation> = fc.oneof(
    fc.record({ op: fc.constantFrom('sum' as const, 'difference' as const, 'product' as const), of: operands }),
    fc.record({ op: fc.constant('join' as const), of: operands, with: fc.string() }),
    fc.constant({ op: 'count' as const, group: 'a' }),
    fc.constant({ op: 'total' as const, group: 'a', column: 'b' }),
    fc.record({ op: fc.constant('age' as const), from: fc.constant('a'), at: fc.constantFrom('b', 'today') }),
  )
  fc.assert(
    fc.property(calculations, fc.record({ a: fc.anything(), b: fc.anything() }), (calculation, given) => {
      const value = calculate(calculation, scope(given))
      if (typeof value === 'number') expect(Number.isSafeInteger(value)).toBe(true)
      else expect(['string', 'undefined']).toContain(typeof value)
    }),
  )
})

test('an age grows on the birthday and never before', () => {
  const born = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-26'), noInvalidDate: true })
  fc.assert(
    fc.property(born, fc.integer({ min: 0, max: 99 }), (date, years) => {
      const from = date.toISOString().slice(0, 10)
      if (from.endsWith('02-29')) return
      const birthday = `${Number(from.slice(0, 4)) + years}${from.slice(4)}`
      const before = new Date(Date.parse(birthday) - 86_400_000).toISOString().slice(0, 10)
      const age = (at: string) => calculate({ op: 'age', from: 'from', at: 'at' }, scope({ from, at }))
      expect(age(birthday)).toBe(years)
      expect(age(before)).toBe(years === 0 ? undefined : years - 1)
    }),
  )
})

/** The faults after the calculation of one question was replaced. */
function faults(key: string, change: Partial<Property>, required: string[] = []): string[] {
  const form = structuredClone(calculatedForm) as FormDefinition & { schema: { required: string[] } }
  Object.assign(form.schema.properties[key]!, change)
  form.schema.required.push(...required)
  return checkDefinition(form).map((it) => it.what)
}

test.each<[string, Parameters<typeof faults>, string | undefined]>([
  ['the form as it is', ['total', {}], undefined],
  ['an unknown operation', ['total', { 'x-calculated': { op: 'eval' } as never }], 'eval is not in the listed subset'],
  [
    'a question asked later',
    ['lines', { 'x-calculated': { op: 'sum', of: [{ question: 'discount' }] } }],
    'discount is not asked before this',
  ],
  [
    'itself',
    ['total', { 'x-calculated': { op: 'sum', of: [{ question: 'total' }] } }],
    'total is not asked before this',
  ],
  [
    'a name that objects have',
    ['total', { 'x-calculated': { op: 'sum', of: [{ question: 'constructor' }] } }],
    'constructor is not asked before this',
  ],
  [
    'a text as a number',
    ['total', { 'x-calculated': { op: 'sum', of: [{ question: 'familyName' }] } }],
    'familyName is no number',
  ],
  [
    'a column that is no number',
    ['total', { 'x-calculated': { op: 'total', group: 'goods', column: 'name' } }],
    'name is no number in each item',
  ],
  [
    'the age of a name',
    ['ageNow', { 'x-calculated': { op: 'age', from: 'familyName', at: 'today' } }],
    'familyName is no date',
  ],
  ['a text as a sum', ['fullName', { 'x-calculated': { op: 'sum', of: [{ number: 1 }] } }], 'sum gives an integer'],
  ['nothing to take', ['total', { 'x-calculated': { op: 'sum', of: [] } }], 'must be 1 to 20 values'],
  [
    'half a number',
    ['total', { 'x-calculated': { op: 'sum', of: [{ number: 0.5 }] } }],
    'must be a question or a whole number',
  ],
  ['something required', ['total', {}, ['total']], 'a calculated value is never required: nobody is asked for it'],
])('the check of a definition: %s', (_what, change, fault) => {
  const found = faults(...change)
  if (fault === undefined) expect(found).toEqual([])
  else expect(found).toContain(fault)
})
