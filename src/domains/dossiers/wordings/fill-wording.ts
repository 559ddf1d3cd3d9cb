import type { ActError } from '../desk/act-page.page.tsx'
import { en } from './wordings.en.ts'
import { vi } from './wordings.vi.ts'
import { type FillFrom, filledWording, leftOpen } from './wording.ts'
import type { Wording } from './wording.sql.ts'

type Typed = Record<string, unknown>

/**
 * What was typed, with the chosen words in the field that the button named (`_fill`): behind what stands there already. A
 * field that belongs to a box of a list ticks it.
 */
export function withWording(typed: Typed, wordings: readonly Wording[], from: Omit<FillFrom, 'typed'>): Typed {
  const field = String(typed._fill)
  const chosen = wordings.find((it) => it.id === typed[`wording-${field}`])
  if (!chosen) return typed
  const before = typeof typed[field] === 'string' ? typed[field].trim() : ''
  const filled = filledWording(chosen.text, { ...from, typed })
  const [, box] = /^wrong-(.+)$/.exec(field) ?? []
  return {
    ...typed,
    [field]: before === '' ? filled : `${before}\n\n${filled}`,
    ...(box !== undefined && { items: [...new Set([typed.items, box].flat().filter((it) => it !== undefined))] }),
  }
}

/** Nobody is to receive "{han_tra}": each field where something is still to be filled in. */
export function openPlaces(typed: Typed): ActError[] {
  return Object.entries(typed).flatMap(([field, value]) => {
    const found = typeof value === 'string' && !field.startsWith('_') ? leftOpen(value) : undefined
    if (found === undefined) return []
    return [{ field, rule: 'open', text: { vi: vi.leftOpen(found), en: en.leftOpen(found) } }]
  })
}
