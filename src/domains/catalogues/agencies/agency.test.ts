import { expect, test } from 'vitest'
import { inOldOrder, level1Of, schemeOf } from './agency.ts'

test.each([
  ['H26', '000.00.00.H26'],
  ['H26.1', '000.00.01.H26'],
  ['H26.001', '001.00.00.H26'],
])('[3.11] %s in the older order is %s', (code, old) => {
  expect(inOldOrder(code)).toBe(old)
  expect(schemeOf(code)).toBe('QD20')
  expect(schemeOf(old)).toBe('TT01')
  expect(level1Of(code)).toBe('H26')
  expect(level1Of(old)).toBe('H26')
})
