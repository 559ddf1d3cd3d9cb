import { expect, test } from 'vitest'
import { isSyllable, withoutInputMarks } from './syllables.ts'

test.each(['nghieng', 'khuya', 'quyen', 'giay', 'uong', 'y'])('%s can be said', (word) =>
  expect(isSyllable(word)).toBe(true))
test.each(['dagn', 'kys', 'bhxh', 'tsru', 'dd'])('%s cannot', (word) => expect(isSyllable(word)).toBe(false))

test.each([
  ['ddawng', 'dang'],
  ['kys', 'ky'],
  ['khasi', 'khai'],
  ['nuwowcs', 'nuoc'],
  ['d9a8ng', 'dang'],
  ['nu7o7c1', 'nuoc'],
])('%s was meant as %s', (typed, meant) => expect(withoutInputMarks(typed)).toBe(meant))

test.each(['m2', 'b2', 'ct07', 'bhxh', 'kt3'])('%s is nothing that an input method left', (word) =>
  expect(withoutInputMarks(word)).toBe(undefined))
