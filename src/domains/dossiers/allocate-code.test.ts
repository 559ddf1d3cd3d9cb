import { expect, test } from 'vitest'
import { codeFormat, dossierCode } from './allocate-code.ts'

test('[3.10] agency, day of receipt, serial of at least four digits', () => {
  expect(dossierCode('H26.101', '2026-11-23', 42)).toBe('H26.101-261123-0042')
  expect(dossierCode('H26.101', '2026-01-05', 12_345)).toBe('H26.101-260105-12345')
})

test.each([
  ['TT01-2018', 'TT01', 'TT01'],
  ['TT03-2025', 'TT03', 'QD20'],
  ['TT4-2025', 'TT03', 'QD20'],
])('[3.10-19 3.10-13.1] the text %s has its own order and serials', (text, format, scheme) => {
  expect(codeFormat(text)).toEqual({ format, scheme })
})
