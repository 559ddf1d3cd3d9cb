import { expect, test } from 'vitest'
import { isHarmlessPattern } from './pattern.ts'

test.each([
  ['^[0-9]{12}$', 10_000],
  ['^[0-9]{10}(-?[0-9]{3})?$|^[0-9]{12}$', 20],
  ['^[0-9]{1,6}([.,][0-9]{1,2})?$', 9],
  ['^(?!.*([Cc]ông ty|[Dd]oanh nghiệp)).*$', 100],
  ['^[A-Z]{2}(-[0-9])*$', 10_000],
  ['^\\(a+\\)$', 10_000],
  ['^[)(+*]+$', 10_000],
])('%s can be tried', (pattern, longest) => {
  expect(isHarmlessPattern(pattern, longest)).toBe(true)
})

test.each([
  ['(a+)+$', 100],
  ['(a|aa)+$', 100],
  ['^(?:(a+))+$', 100],
  ['^((a|b)c?)*$', 100],
  ['^([a-z]+ ?){5,}$', 100],
  ['^(.*a){12}$', 100],
  ['^(a?){30}a{30}$', 100],
  ['a*a*a*a*b', 1000],
  ['[', 100],
  ['x'.repeat(201), 100],
])('%s is refused', (pattern, longest) => {
  expect(isHarmlessPattern(pattern, longest)).toBe(false)
})
