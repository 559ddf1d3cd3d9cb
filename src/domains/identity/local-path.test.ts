import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test('a page of the portal is kept with its query', () => {
  expect(localPath('/ho-so/1?trang=2')).toBe('/ho-so/1?trang=2')
  expect(localPath('/en/ho-so')).toBe('/en/ho-so')
})

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  '/.//evil.example',
  '/x/..//evil.example',
  '/dang-xuat',
  '/en/dang-nhap?tiep=/',
  '',
  undefined,
  ['/a'],
])('%j leads nowhere', (value) => {
  expect(localPath(value)).toBeUndefined()
})

test('whatever is kept stays on this site', () => {
  const pieces = fc.constantFrom('/', '\\', '.', '..', 'evil.example', '@', ':', '%2f', '\t', '?', '#', 'http:', 'a')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const path = localPath(parts.join(''))
      if (path !== undefined) expect(new URL(path, 'https://cong.example').origin).toBe('https://cong.example')
    }),
    { numRuns: 5000 },
  )
})
