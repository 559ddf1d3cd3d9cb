import { isStorable } from '#platform/http/storable.ts'
import { Problem } from '#platform/problem.ts'

/** A form as it was typed; what may be chosen more than once is a list. */
export type Typed = Record<string, string | readonly string[]>

export type Fault = { field: string; rule: string; about?: string }

/** What stands in these fields of a form, composed and trimmed. */
export function readTyped(body: unknown, names: readonly string[], lists: readonly string[] = []): Typed {
  if (!isStorable(body)) throw new Problem('invalid-request')
  const given = (body ?? {}) as Record<string, unknown>
  const clean = (value: unknown) => (typeof value === 'string' ? value.normalize('NFC').trim().slice(0, 5000) : '')
  return Object.fromEntries([
    ...names.map((name): [string, string] => [name, clean([given[name]].flat()[0])]),
    ...lists.map((name): [string, string[]] => [name, [given[name] ?? []].flat().map(clean).slice(0, 200)]),
  ])
}

export const textOf = (typed: Typed, name: string) => String(typed[name] ?? '')

export function listOf(typed: Typed, name: string): readonly string[] {
  const value = typed[name]
  return typeof value === 'object' ? value : []
}

/** A text that must be there and has its limit. */
export function textFaults(typed: Typed, limits: Record<string, number>): Fault[] {
  return Object.entries(limits).flatMap(([field, most]): Fault[] => {
    const { length } = textOf(typed, field)
    if (length === 0) return [{ field, rule: 'required' }]
    return length > most ? [{ field, rule: 'maxLength' }] : []
  })
}

export function wholeNumber(typed: Typed, name: string, range: { from: number; to: number }): number | undefined {
  const text = textOf(typed, name)
  const value = /^\d{1,4}$/.test(text) ? Number(text) : -1
  return value >= range.from && value <= range.to ? value : undefined
}
