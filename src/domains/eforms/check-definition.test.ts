import { expect, test } from 'vitest'
import { sampleForm } from '../../../tests/support/sample-form.ts'
import { checkDefinition } from './check-definition.ts'
import type { FormDefinition } from './definition.ts'

/** The faults of the sample form after one place of it, named by a pointer, was given another value. */
function faultsAfter(pointer: string, value: unknown): string[] {
  const definition = structuredClone(sampleForm)
  const path = pointer.split('/').slice(1)
  const last = path.pop()!
  const target = path.reduce((it, key) => it[key] as Record<string, unknown>, definition as Record<string, unknown>)
  target[last] = value
  return checkDefinition(definition as FormDefinition).map(({ at, what }) => `${at} ${what}`)
}

const showIf = (key: string, schema: object) => ({
  effect: 'SHOW',
  condition: { scope: `#/properties/${key}`, schema },
})
const notListed = 'is not in the listed subset'
const ownWord = 'must be a word of its own in lower-case letters, digits and dashes'

test('the sample form has no faults', () => {
  expect(checkDefinition(sampleForm)).toEqual([])
})

test.each<[what: string, at: string, value: unknown, faultAt: string, fault: string]>([
  ['a keyword outside the subset', '/schema/properties/note/if', {}, '/schema/properties/note/if', notListed],
  [
    'a keyword of another type',
    '/schema/properties/copies/maxLength',
    3,
    '/schema/properties/copies/maxLength',
    notListed,
  ],
  ['a text in one language', '/title/en', '', '/title', 'needs a text in both languages'],
  ['a code with spaces', '/code', 'mẫu 1', '/code', 'must be lower-case letters, digits, dots and dashes'],
  [
    'a pattern that may never end',
    '/schema/properties/note/pattern',
    '(a+)+$',
    '/schema/properties/note/pattern',
    'must be a regular expression without a repeated group inside a repeated group',
  ],
  [
    'an unknown format',
    '/schema/properties/note/format',
    'uri',
    '/schema/properties/note/format',
    'uri is no format of string',
  ],
  [
    'a name with a dot',
    '/schema/properties/a.b',
    { type: 'string' },
    '/schema/properties/a.b',
    'the name must be letters and digits, such as childName',
  ],
  ['a question asked nowhere', '/ui/elements/0/elements', [], '/schema/properties/childName', 'is asked nowhere'],
  [
    'a question asked twice',
    '/ui/elements/3/elements/2',
    { type: 'Control', scope: '#/properties/note' },
    '/ui/elements/3/elements/2/scope',
    'note is asked twice',
  ],
  [
    'a control without a question',
    '/ui/elements/3/elements/2',
    { type: 'Control', scope: '#/properties/nothing' },
    '/ui/elements/3/elements/2/scope',
    '#/properties/nothing is no property of the schema',
  ],
  [
    'a condition that looks forward',
    '/ui/elements/0/elements/0/rule',
    showIf('note', { const: 'x' }),
    '/ui/elements/0/elements/0/rule/condition/scope',
    '#/properties/note is not asked before this',
  ],
  [
    'a condition on itself',
    '/ui/elements/0/elements/1/rule',
    showIf('birthDate', { const: 'x' }),
    '/ui/elements/0/elements/1/rule/condition/scope',
    '#/properties/birthDate is not asked before this',
  ],
  [
    'a condition that nobody can meet',
    '/ui/elements/0/elements/3/rule/condition/schema/const',
    'moon',
    '/ui/elements/0/elements/3/rule/condition/schema',
    'the answer can never be "moon"',
  ],
  [
    'a condition outside the subset',
    '/ui/elements/0/elements/3/rule/condition/schema/pattern',
    'x',
    '/ui/elements/0/elements/3/rule/condition/schema/pattern',
    notListed,
  ],
  [
    'an empty AND',
    '/ui/elements/0/rule',
    { effect: 'SHOW', condition: { type: 'AND', conditions: [] } },
    '/ui/elements/0/rule/condition/conditions',
    'must not be empty',
  ],
  ['two pages of one name', '/ui/elements/1/key', 'child', '/ui/elements/1/key', ownWord],
  ['two slots of one name', '/files/1/key', 'birth-certificate', '/files/1/key', ownWord],
  [
    'a requirement of nothing',
    '/schema/required/0',
    'nothing',
    '/schema/required',
    'names nothing, which is no property',
  ],
  ['routing by a text', '/routing/from', '/note', '/routing/from', '/note is no address that is asked'],
  ['a name that is a number', '/ownerName', '/copies', '/ownerName', '/copies is no text that is asked'],
])('%s is named with its place', (_what, at, value, faultAt, fault) => {
  expect(faultsAfter(at, value)).toContain(`${faultAt} ${fault}`)
})
