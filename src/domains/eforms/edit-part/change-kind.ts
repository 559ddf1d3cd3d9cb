import { checkDefinition } from '../check-definition.ts'
import type { Control, FormDefinition, Property } from '../definition.ts'
import { inWords } from '../definition-check/fault-words.ts'
import { changed, nodeAt, propertyAt, type Writable } from '../draft/elements.ts'
import { kindOf, make, type QuestionKind } from '../draft/palette.ts'
import type { Faulty } from './typed.ts'

/** Kinds whose answers are of one type: a text stays a text for whoever reads the data. */
const families: readonly (readonly QuestionKind[])[] = [
  ['text', 'lines', 'identity', 'phone', 'email', 'date', 'choice'],
  ['number', 'money'],
]

/** What a question of this kind can become; only itself when its answers are of a type of their own. */
export function kindsFor(kind: QuestionKind): readonly QuestionKind[] {
  return families.find((it) => it.includes(kind)) ?? [kind]
}

/** What belongs to every kind, and stays. */
const kept = ['title', 'description', 'x-error', 'x-semantic', 'x-official'] as const
/** Limits that mean the same in both. */
const limits: Partial<Record<QuestionKind, readonly (keyof Property)[]>> = {
  text: ['minLength', 'maxLength', 'pattern'],
  lines: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum'],
  money: ['minimum', 'maximum'],
}

type Changing = { to: string; faulty: Faulty; language: 'vi' | 'en' }

/**
 * The form with a question of another kind, with what was set of it as far as it means the same there. Undefined, and a fault
 * with the reason, when answers would be of another type, or a condition or a calculation would no longer hold.
 */
export function changeKind(
  definition: FormDefinition,
  path: string,
  { to, faulty, language }: Changing,
): FormDefinition | undefined {
  let refused = false
  const after = changed(definition, (form) => {
    const control = nodeAt(form, path)
    const property = propertyAt(form, path)
    if (control?.type !== 'Control' || !property) return
    const from = kindOf(property as Property, control as Control)
    const kind = kindsFor(from).find((it) => it === to)
    refused = kind === undefined
    if (kind === undefined || kind === from) return
    const made = make(kind, property.title)
    const both = (limits[from] ?? []).filter((it) => limits[kind]?.includes(it))
    const stays = Object.fromEntries([...kept, ...both].map((name) => [name, property[name]]))
    for (const name of Object.keys(property)) delete property[name as 'format']
    Object.assign(property, structuredClone(made.property), JSON.parse(JSON.stringify(stays)))
    const { rows: _, ...options } = (control.options ?? {}) as Writable<NonNullable<Control['options']>>
    const { options: added } = made.node as Control
    control.options = { ...options, ...(structuredClone(added) as typeof options) }
    if (Object.keys(control.options).length === 0) delete control.options
  })
  if (refused) {
    faulty('kind', 'kindType')
    return undefined
  }
  const known = new Set(checkDefinition(definition).map((it) => it.at + it.what))
  const [broken] = inWords(
    after,
    checkDefinition(after).filter((it) => !known.has(it.at + it.what)),
  )
  if (!broken) return after
  faulty('kind', 'kindUsed', `${broken.where[language]}: ${broken.what[language]}`)
  return undefined
}
