import { Type, type Static } from 'typebox'

const named = Type.Object({ vi: Type.String({ minLength: 1, maxLength: 200 }), en: Type.String({ maxLength: 200 }) })

/** One column of a catalogue beyond code, name and validity, which every row has. */
export const column = Type.Object({
  code: Type.String({ pattern: '^[a-z][a-z0-9_]{0,39}$' }),
  name: named,
  type: Type.Unsafe<ColumnType>({
    enum: ['text', 'integer', 'number', 'date', 'boolean', 'choice', 'reference'],
  }),
  required: Type.Boolean(),
  requiredWhen: Type.Optional(Type.Object({ column: Type.String(), is: Type.String() })),
  pattern: Type.Optional(Type.String()),
  maxLength: Type.Optional(Type.Integer({ minimum: 1 })),
  /** `next`: to which values an editor may change this one; any, when nothing is said. */
  choices: Type.Optional(
    Type.Array(Type.Object({ value: Type.String(), name: named, next: Type.Optional(Type.Array(Type.String())) })),
  ),
  /** The catalogue whose rows it names by their keys. */
  reference: Type.Optional(Type.String()),
})

export type ColumnType = 'text' | 'integer' | 'number' | 'date' | 'boolean' | 'choice' | 'reference'
export type Column = Static<typeof column>

/** What every row has, as files and forms call it. A catalogue's own columns have other codes. */
export const ownColumns = [
  'code',
  'name',
  'valid_from',
  'valid_to',
  'owner',
  'source_decision',
  'superseded_by',
] as const

const schemaOfType: Record<ColumnType, object> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  date: { type: 'string', format: 'date' },
  boolean: { type: 'boolean' },
  choice: { type: 'string' },
  reference: { type: 'string' },
}

/** The columns as the JSON Schema of a row's `values`, for other systems. */
export function schemaOfColumns(columns: readonly Column[]): object {
  const property = (it: Column) => ({
    ...schemaOfType[it.type],
    title: it.name.vi,
    ...(it.pattern && { pattern: it.pattern }),
    ...(it.maxLength && { maxLength: it.maxLength }),
    ...(it.choices && { enum: it.choices.map(({ value }) => value) }),
    ...(it.reference && { 'x-reference': it.reference }),
  })
  const conditional = columns.flatMap((it) =>
    it.requiredWhen
      ? [
          {
            if: {
              properties: { [it.requiredWhen.column]: { const: it.requiredWhen.is } },
              required: [it.requiredWhen.column],
            },
            // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
            then: { required: [it.code] },
          },
        ]
      : [],
  )
  return {
    type: 'object',
    properties: Object.fromEntries(columns.map((it) => [it.code, property(it)])),
    required: columns.filter((it) => it.required).map((it) => it.code),
    ...(conditional.length > 0 && { allOf: conditional }),
  }
}
