import { Type, type Static } from 'typebox'
import { procedureRecord } from '../record.ts'

export const defaultLimit = 20

const named = Type.Object({ code: Type.String(), name: Type.String() })
const moment = (description: string) => Type.String({ format: 'date-time', description })

/** A procedure without its record, as lists give it. */
export const procedureItem = Type.Object({
  id: Type.String({ description: 'Stays the same for all versions' }),
  code: Type.String({ description: 'The published code; two procedures may carry one' }),
  name: Type.String({ description: 'As published' }),
  title: Type.String({ description: 'The name without "Thủ tục" and capitals around it' }),
  summary: Type.String(),
  field: named,
  promulgator: named,
  levels: Type.Array(Type.String()),
  channels: Type.Array(Type.String()),
  kind: Type.String(),
  state: Type.String({ description: 'active, amended or abolished' }),
  version: Type.Integer({ description: 'Number of the version in force' }),
  changedAt: moment('When this version came to the portal; what `updated_since` compares with'),
  url: Type.String({ description: 'The page for people' }),
})

/** Which procedures: the same for lists and exports. */
export const procedureFilter = {
  field: Type.Optional(Type.String({ maxLength: 100, description: 'Code of a field, such as G15-TP07' })),
  agency: Type.Optional(
    Type.String({ maxLength: 100, description: 'Code of the publishing agency, such as G15, with all below it' }),
  ),
  state: Type.Optional(
    Type.Unsafe<'active' | 'amended' | 'abolished'>({ type: 'string', enum: ['active', 'amended', 'abolished'] }),
  ),
  updated_since: Type.Optional(
    Type.String({
      format: 'date-time',
      description: 'Only what changed at this moment or later. Let it overlap by five minutes with your last look.',
    }),
  ),
}

export const listQuery = Type.Object({
  q: Type.Optional(
    Type.String({
      maxLength: 400,
      description:
        'A question or words, with or without marks: the best match comes first. Goes with `field` and `agency`.',
    }),
  ),
  ...procedureFilter,
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: defaultLimit })),
  after: Type.Optional(Type.String({ maxLength: 200, description: '`next` of the page before' })),
})

export const listAnswer = Type.Object({
  items: Type.Array(procedureItem),
  next: Type.Union([Type.String(), Type.Null()]),
  advice: Type.Union([Type.Literal('choose'), Type.Literal('none'), Type.Null()], {
    description: 'To a question. choose: several are near-equal, see `choices`; none: nothing fits',
  }),
  choices: Type.Optional(
    Type.Array(Type.String(), { description: 'With `choose`: the codes among which one must choose' }),
  ),
})

export const oneParams = Type.Object({
  code: Type.String({ maxLength: 100, description: 'The published code, or the id of one procedure' }),
})
export const versionParams = Type.Object({
  ...oneParams.properties,
  number: Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: 'Number of the version' }),
})

const version = {
  id: Type.String({ description: 'The procedure' }),
  code: Type.String(),
  version: Type.Integer(),
  validFrom: moment('In force from then'),
  validUntil: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
    description: 'Until the next version; null: it is in force',
  }),
  sha256: Type.String({ description: 'Digest of the canonical record (RFC 8785), hexadecimal' }),
}

export const versionsAnswer = Type.Object({ items: Type.Array(Type.Object(version)) })
export const recordsAnswer = Type.Object({
  items: Type.Array(Type.Object({ ...version, url: Type.String(), record: procedureRecord }), {
    description: 'Usually one; a code may have more holders',
  }),
})

export type ProcedureItem = Static<typeof procedureItem>
