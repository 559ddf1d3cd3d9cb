import { expect, test } from 'vitest'
import { readMarks, staleness } from '../scripts/law-table.mjs'

test('every rule that is said to hold has its function and its test, and docs/law.md says so', () => {
  expect(staleness()).toEqual([])
})

test('marks are read from docstrings and from titles', () => {
  const code =
    '/** Says so.\n * @law 3.7-3 3.7-9\n */\nexport function due() {}\n/** @law 3.2 */\nconst at = 1\n// @law 3.3\n'
  expect(readMarks('a.ts', code).map((it) => [it.kind, it.id, it.name])).toEqual([
    ['function', '3.7-3', 'due'],
    ['function', '3.7-9', 'due'],
    ['function', '3.2', 'at'],
    ['loose', '', ''],
  ])
  const tests = "test('[3.7-3 3.7-9] ends', () => {})\nit(\"[3.2] it's\", x)\ntest.each([1])('[3.6] %s', y)"
  expect(readMarks('a.test.ts', tests).map((it) => [it.kind, it.id, it.name])).toEqual([
    ['test', '3.7-3', 'ends'],
    ['test', '3.7-9', 'ends'],
    ['test', '3.2', "it's"],
    ['test', '3.6', '%s'],
  ])
})
