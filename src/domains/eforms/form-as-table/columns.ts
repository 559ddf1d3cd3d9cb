import type { Choice, Control, FormDefinition, Property, Text } from '../definition.ts'
import { formQuestions, itemControls, itemsOf, keyOf } from '../questions.ts'
import { texts } from './columns.texts.ts'

export type ColumnKind =
  | 'text'
  | 'number'
  | 'date'
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'province'
  | 'commune'
  | 'detail'
  | 'row'

/** A column of a table whose rows are filled-in forms. An address has one for each of its parts. */
export type FormColumn = {
  /** Where the answer stands: `/place/provinceCode`, `/children/0/name`. */
  pointer: string
  kind: ColumnKind
  title: Text
  /** What to write. */
  hint: Text
  required: boolean
  choices: readonly Choice[]
  /** The page that asks it: tells apart what is called the same. */
  page: Text
}

/** Of a repeated group so many items have columns; further ones are added in the draft itself. */
const mostItems = 3

/** The columns of a form, in the order of its questions. What is calculated is not asked. */
export function formColumns(definition: FormDefinition): FormColumn[] {
  return formQuestions(definition).flatMap(({ key, schema, required, control, page, rules }) => {
    const label = definition.ui.elements[page]!.label
    // What only some are asked is not required of everybody.
    const asked = { pointer: `/${key}`, schema, required: required && rules.length === 0, page: label }
    const columns = itemsOf(schema) ? itemColumns(asked, control) : columnsOf(asked)
    return rules.length === 0 ? columns : columns.map((it) => ({ ...it, hint: texts.also(texts.sometimes, it.hint) }))
  })
}

type Asked = { pointer: string; schema: Property; required: boolean; page: Text }

function itemColumns({ pointer, schema, required, page }: Asked, control: Control): FormColumn[] {
  const items = itemsOf(schema)!
  return Array.from({ length: Math.min(schema.maxItems ?? mostItems, mostItems) }, (_, index) =>
    itemControls(control, schema).flatMap((inner) => {
      const key = keyOf(inner.scope)
      const first = required && index === 0 && (items.required?.includes(key) ?? false)
      const asked = { pointer: `${pointer}/${index}/${key}`, schema: items.properties[key]!, required: first, page }
      return columnsOf(asked).map((column) => ({
        ...column,
        title: texts.item(schema.title, index + 1, column.title),
      }))
    }),
  ).flat()
}

function columnsOf({ pointer, schema, required, page }: Asked): FormColumn[] {
  if (schema['x-calculated']) return []
  if (schema['x-type'] === 'address') return addressColumns({ pointer, schema, required, page })
  const kind = kindOf(schema)
  const choices = schema.oneOf ?? (schema.items?.type === 'string' ? schema.items.oneOf : [])
  const hint = schema.description ? texts.also(schema.description, texts.hints[kind]) : texts.hints[kind]
  return [{ pointer, kind, title: schema.title, hint, required, choices, page }]
}

function addressColumns({ pointer, schema, required, page }: Asked): FormColumn[] {
  const detail = schema['x-detail'] ?? 'full'
  const part = (key: string, kind: 'province' | 'commune' | 'detail'): FormColumn => ({
    ...{ pointer: `${pointer}/${key}`, kind, title: texts.part(schema.title, texts.parts[kind]) },
    ...{ hint: texts.hints[kind], required, choices: [], page },
  })
  return [
    part('provinceCode', 'province'),
    ...(detail === 'province' ? [] : [part('communeCode', 'commune')]),
    ...(detail === 'full' ? [part('detail', 'detail')] : []),
  ]
}

function kindOf(schema: Property): ColumnKind {
  if (schema['x-type'] === 'catalogue') return 'row'
  if (schema.type === 'boolean') return 'yes-no'
  if (schema.type === 'integer') return 'number'
  if (schema.type === 'array') return 'choices'
  if (schema.format === 'date') return 'date'
  return schema.oneOf ? 'choice' : 'text'
}
