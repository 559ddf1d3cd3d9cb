/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Values that programs have stumbled over. */
export const nastyTexts: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '1',
  '1e3',
  '2147483648',
  '99999999999999999999',
  'NaN',
  'Infinity',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '\0',
  'a\0b',
  'Nguyễn Thị Ánh\0',
  '\ud800',
  '\u202e\ufeff\u0000',
  "'",
  "' or 1=1; --",
  '"; drop schema dossiers cascade; --',
  '%',
  '%_\\',
  '../../../../etc/passwd',
  '..%2f..%2fpackage.json',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '//evil.example/x',
  '/\\evil.example',
  'https://evil.example/',
  'x\r\nset-cookie: a=b',
  '00000000-0000-0000-0000-000000000000',
  '------------------------------------',
  'urn:uuid:00000000-0000-0000-0000-000000000000',
  '00000000-----------------------------',
  '0000000000000000000000000000000g-000',
  '2026-02-30',
  '0000-00-00',
  '99999-12-31',
  'infinity_00000000-0000-0000-0000-000000000000',
  '::::::::::_------------------------------------',
  '9999999999_00000000-0000-0000-0000-000000000000',
  Buffer.from('{"name":"\\u0000","id":99999999999}').toString('base64url'),
  Buffer.from('{"name":"x","id":1e30}').toString('base64url'),
  Buffer.from('{"code":"\\u0000"}').toString('base64url'),
  Buffer.from('null').toString('base64url'),
  'x'.repeat(300),
  'ữ'.repeat(20_000),
  '\u0301'.repeat(5000),
  '__proto__',
  'constructor',
  'toString',
  '$&$1',
  '{{7*7}}',
  '٣',
  '１２３',
  '🇻🇳',
]

/** Things that a JSON body may hold instead of a text. */
export const nastyThings: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  [],
  {},
  [[['x']]],
  { $gt: '' },
  { toString: 'x' },
  ['a', 'a', null],
  { length: -1 },
]
