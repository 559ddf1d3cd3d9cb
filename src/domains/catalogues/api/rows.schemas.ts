import { Type } from 'typebox'

const text = Type.String()
const textOrNull = Type.Union([Type.String(), Type.Null()])
const anything = Type.Unsafe<Record<string, unknown>>({ type: 'object', additionalProperties: true })
const anythingOrNull = Type.Unsafe<Record<string, unknown> | null>({
  type: ['object', 'null'],
  additionalProperties: true,
})
/** Days that the calendar has and that PostgreSQL can hold: its years begin with 1. */
export const dayOf = (description: string) => Type.String({ format: 'date', pattern: '^(1[89]|2[01])', description })
const day = dayOf('A day such as 2026-11-23')
const paging = {
  after: Type.Optional(Type.String({ maxLength: 1000, description: '`next` of the answer before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
}
const named = Type.Object({ vi: text, en: text })

export const byCode = Type.Object({ code: Type.String({ maxLength: 60 }) })
export const byKey = Type.Object({ code: Type.String({ maxLength: 60 }), key: Type.String({ maxLength: 100 }) })
export const onDay = Type.Optional(day)

export const catalogue = Type.Object({
  code: text,
  place: Type.Integer({ description: 'Number among the ten groups of Decision 31/2021/QĐ-TTg art. 6' }),
  name: named,
  about: named,
  owner: Type.Object({ id: Type.Integer(), name: text }),
  ownership: text,
  source: text,
  revision: Type.Integer(),
  schema: Type.Unsafe<object>({ type: 'object', additionalProperties: true, description: 'JSON Schema of `values`' }),
})
export const catalogueList = Type.Object({ items: Type.Array(catalogue) })

export const row = Type.Object({
  key: Type.String({ description: 'Never changes' }),
  code: text,
  name: text,
  values: anything,
  owner: Type.Object({ id: Type.Integer(), name: text }),
  validFrom: text,
  validTo: Type.Union([Type.String(), Type.Null()], { description: 'The first day on which it no longer holds' }),
  sourceDecision: text,
  supersededBy: Type.Array(text),
  revision: Type.Integer(),
})
export const rowPage = Type.Object({ items: Type.Array(row), next: textOrNull })
export const rowSearch = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 200, description: 'Part of the name, or the whole code' })),
  on: onDay,
  updated_since: Type.Optional(
    Type.String({ format: 'date-time', pattern: '^2[01]', description: 'Changed at or after this moment' }),
  ),
  ...paging,
})

export const changeSearch = Type.Object(paging)
export const changePage = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.Integer(),
      key: Type.String({ description: 'Empty: the catalogue itself' }),
      part: text,
      at: text,
      agencyName: text,
      before: anythingOrNull,
      after: anythingOrNull,
    }),
  ),
  next: textOrNull,
  more: Type.Boolean(),
})

const unit = {
  code: text,
  level: text,
  kind: text,
  name: text,
  fullName: text,
  provinceCode: text,
  validFrom: text,
  validTo: textOrNull,
}
export const resolveSearch = Type.Object({
  code: Type.String({
    pattern: '^(\\d{2}|\\d{3}|\\d{5})$',
    description: '2 digits a province, 3 a district, 5 a commune',
  }),
  date: Type.Optional(dayOf('A day on which the unit had the code; without it, now or last')),
})
export const resolved = Type.Object({
  status: Type.Unsafe<'one' | 'several'>({
    type: 'string',
    enum: ['one', 'several'],
    description: 'several: the unit was split; ask the person in which of them the place lies',
  }),
  asked: Type.Object(unit),
  items: Type.Array(Type.Object({ ...unit, succession: text, note: text })),
})
