import type { Text } from '../definition.ts'
import type { vi } from './edit-part.vi.ts'

/** What stands in the fields of a settings page, by their names; ticks are `true`. */
export type Typed = Readonly<Record<string, string | undefined>>
export type TypedFault = { field: string; fault: keyof typeof vi.faults; value?: string }
export type Faulty = (field: string, fault: TypedFault['fault'], value?: string) => void

/** A text in both languages: without an English one the Vietnamese stands in both. */
export function typedText(typed: Typed, name: string): Text | undefined {
  const vi = typed[`${name}.vi`]
  return vi === undefined ? undefined : { vi, en: typed[`${name}.en`] ?? vi }
}

export function textValues(name: string, text: Text | undefined): Typed {
  if (!text) return {}
  return { [`${name}.vi`]: text.vi, [`${name}.en`]: text.en === text.vi ? undefined : text.en }
}

/** "1.000" is 1000; what is no whole number is a fault. */
export function typedNumber(typed: Typed, name: string, faulty: Faulty): number | undefined {
  const text = typed[name]
  if (text === undefined) return undefined
  const value = Number(text.replaceAll(/[\s.]/g, ''))
  if (/^-?[\d\s.]+$/.test(text) && Number.isSafeInteger(value)) return value
  faulty(name, 'number')
  return undefined
}

/** Sets what was typed and takes away what was not, so that no empty keyword stays in a definition. */
export function put<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined || value === '') delete target[key]
  else target[key] = value
}
