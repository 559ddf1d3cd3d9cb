import type { FormDefinition, Property, Text } from './definition.ts'
import { formQuestions, itemControls, itemsOf, keyOf } from './questions.ts'

export type OfficialQuestion = { number: string; pointer: string; title: Text; semantic: string | null }

/** The questions that stand on the official paper form, in its order: what the portal asks, and what it knows already. */
export function officialQuestions(definition: FormDefinition): OfficialQuestion[] {
  const found = formQuestions(definition).flatMap(({ key, schema, control }) => [
    ...official(`/${key}`, schema),
    ...itemControls(control, schema).flatMap((inner) => {
      const innerKey = keyOf(inner.scope)
      return official(`/${key}/*/${innerKey}`, itemsOf(schema)!.properties[innerKey]!)
    }),
  ])
  return found.sort((a, b) => a.number.localeCompare(b.number, 'vi', { numeric: true }))
}

function official(pointer: string, schema: Property): OfficialQuestion[] {
  const number = schema['x-official']
  return number === undefined ? [] : [{ number, pointer, title: schema.title, semantic: schema['x-semantic'] ?? null }]
}
