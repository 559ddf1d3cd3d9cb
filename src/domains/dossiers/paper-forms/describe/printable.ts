import { writable } from '#platform/xml.ts'

/** Without what no typeface has a sign for, and in composed letters, so that page and PDF show the same. */
export function printable<T>(value: T): T {
  if (typeof value === 'string')
    return writable(value.normalize('NFC'))
      .replaceAll(/[\t\u00a0]/g, ' ')
      .replaceAll(/\r\n?/g, '\n')
      .trim() as T
  if (Array.isArray(value)) return value.map(printable) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, printable(it)])) as T
}
