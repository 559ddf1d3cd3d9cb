import { Type } from 'typebox'
import { defaultLimit, procedureFilter } from './schemas.ts'

const day = (description: string) => Type.String({ format: 'date', description })
const moment = (description: string) => Type.String({ format: 'date-time', description })
const nullable = (text: ReturnType<typeof Type.String>, description: string) =>
  Type.Union([text, Type.Null()], { description })
const page = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: defaultLimit })),
  after: Type.Optional(Type.String({ maxLength: 200, description: '`next` of the page before' })),
}
const next = Type.Union([Type.String(), Type.Null()], {
  description: 'Give it as `after`; null: this is the last page',
})

export const decision = Type.Object({
  id: Type.String(),
  number: Type.String({ description: 'Number and symbol, such as 123/QĐ-BTP' }),
  signedOn: day('The day of the decision'),
  signer: Type.String(),
  effectiveOn: day('From this day what it publishes applies'),
  process: Type.Unsafe<'ordinary' | 'shortened'>({
    type: 'string',
    enum: ['ordinary', 'shortened'],
    description: 'How the legal document behind it was issued; deadlines differ',
  }),
  agency: Type.Object({
    id: Type.Integer({ description: 'As in /api/v1/agencies' }),
    code: nullable(Type.String(), 'Its code of Decision 20/2020/QĐ-TTg'),
    name: Type.String({ description: 'As it was called then' }),
  }),
  procedures: Type.Array(
    Type.Object({
      id: nullable(Type.String(), 'As in /api/v1/procedures'),
      code: Type.String(),
      name: Type.String(),
      kind: Type.Unsafe<'new' | 'amend' | 'abolish'>({
        type: 'string',
        enum: ['new', 'amend', 'abolish'],
        description: 'What the decision does to the procedure',
      }),
      version: Type.Union([Type.Integer(), Type.Null()], {
        description: 'The version that the decision brought: /api/v1/procedures/{id}/versions/{number}',
      }),
      inForceSince: nullable(Type.String({ format: 'date-time' }), 'Null: within the next minute'),
      url: Type.String({ description: 'The page for people' }),
    }),
  ),
  file: Type.Object({ name: Type.String(), url: Type.String() }, { description: 'The signed decision' }),
  publishedAt: moment('When it was entered into the portal'),
  changedAt: moment('When it came to be seen or a procedure of it came into force; what `updated_since` compares with'),
  url: Type.String({ description: 'The page for people' }),
})

export const decisionQuery = Type.Object({
  agency: Type.Optional(
    Type.String({ maxLength: 100, description: 'Code of the issuing agency, such as G15, with all below it' }),
  ),
  updated_since: procedureFilter.updated_since,
  ...page,
})
export const decisionPage = Type.Object({ items: Type.Array(decision), next })
export const decisionParams = Type.Object({ id: Type.String({ format: 'uuid' }) })

const document = {
  slug: Type.String({ description: 'Its name in addresses' }),
  code: Type.String({ description: 'Number and symbol, such as 123/2015/NĐ-CP; empty when none was published' }),
  name: Type.String(),
  url: Type.String({ description: 'The page for people' }),
}
const restingProcedure = Type.Object({
  id: Type.String(),
  code: Type.String(),
  name: Type.String(),
  promulgator: Type.String({ description: 'Name of the publishing agency' }),
  url: Type.String({ description: 'The page for people' }),
})

export const documentQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 200, description: 'Words of its number or name, with or without marks' })),
  updated_since: procedureFilter.updated_since,
  ...page,
})
export const documentPage = Type.Object({
  items: Type.Array(
    Type.Object({
      ...document,
      procedures: Type.Integer({ description: 'How many rest on it' }),
      changedAt: moment('When it was named first or what rests on it changed; what `updated_since` compares with'),
    }),
  ),
  next,
})
export const documentParams = Type.Object({ slug: Type.String({ maxLength: 100 }) })
export const oneDocumentQuery = Type.Object(page)
export const oneDocument = Type.Object({
  ...document,
  procedures: Type.Array(restingProcedure, { description: 'In force, resting on it, by name' }),
  abolished: Type.Array(restingProcedure, { description: 'Abolished by it' }),
  next,
})
