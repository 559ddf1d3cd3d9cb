import { Type, type Static } from 'typebox'
import { procedureRules } from './rules/rules.ts'

const named = Type.Object({ code: Type.String(), name: Type.String() })

/** One agency, or a group of agencies without a code of its own ("Ủy ban nhân dân cấp xã"). */
const agencyReference = Type.Object({
  code: Type.Union([Type.String(), Type.Null()]),
  name: Type.String(),
  group: Type.Boolean(),
})

/** A legal time limit as published. `other` has no number that may be counted: its text says what holds. */
const limit = Type.Object({
  amount: Type.Union([Type.Number(), Type.Null()]),
  unit: Type.Unsafe<'working-day' | 'day' | 'hour' | 'month' | 'year' | 'other'>({
    enum: ['working-day', 'day', 'hour', 'month', 'year', 'other'],
  }),
  text: Type.String(),
})

const fee = Type.Object({
  kind: Type.Unsafe<'fee' | 'service-fee' | 'price'>({ enum: ['fee', 'service-fee', 'price'] }),
  /** In `currency`. Null: nothing was published. 0 with an amount in the text is not free. */
  amount: Type.Union([Type.Number(), Type.Null()]),
  currency: Type.String(),
  text: Type.String(),
  file: Type.String(),
})

const component = Type.Object({
  code: Type.String(),
  name: Type.String(),
  originals: Type.Integer(),
  copies: Type.Integer(),
  electronicForm: Type.Boolean(),
  resultOfOther: Type.Boolean(),
  /** The types of results of other procedures that stand for it: their codes (Circular 01/2023 chapter II). */
  acceptedResults: Type.Optional(Type.Array(Type.String())),
  forms: Type.Array(Type.Object({ name: Type.String(), file: Type.String() })),
})

/** The published record of an administrative procedure (Decree 63/2010 art. 8; regulation 2.1). Stored whole in each version. */
export const procedureRecord = Type.Object({
  portalId: Type.Union([Type.String(), Type.Null()]),
  code: Type.String(),
  name: Type.String(),
  /** What it is and for whom, in two plain sentences. Imported procedures have none. */
  summary: Type.String(),
  levels: Type.Array(
    Type.Unsafe<'ministry' | 'province' | 'commune' | 'other'>({ enum: ['ministry', 'province', 'commune', 'other'] }),
  ),
  promulgator: named,
  field: named,
  decision: Type.Object({ number: Type.String(), date: Type.Union([Type.String(), Type.Null()]) }),
  kind: Type.Unsafe<'standard' | 'specific' | 'internal'>({ enum: ['standard', 'specific', 'internal'] }),
  legalKind: Type.String(),
  state: Type.Unsafe<'active' | 'amended' | 'abolished'>({ enum: ['active', 'amended', 'abolished'] }),
  flags: Type.Object({
    internal: Type.Boolean(),
    vertical: Type.Boolean(),
    fullProcess: Type.Boolean(),
    sharedService: Type.Boolean(),
    offlineOnly: Type.Boolean(),
    nonTerritorial: Type.Boolean(),
  }),
  subjects: Type.Array(named),
  agencies: Type.Object({
    executing: Type.Array(agencyReference),
    authority: Type.Array(agencyReference),
    authorized: Type.Array(agencyReference),
    coordinating: Type.Array(agencyReference),
    executingText: Type.String(),
    authorizedText: Type.String(),
    delegatedText: Type.String(),
    coordinatingText: Type.String(),
    receivingAddress: Type.String(),
  }),
  steps: Type.Array(Type.Object({ name: Type.String(), text: Type.String() })),
  channels: Type.Array(
    Type.Object({
      channel: Type.Unsafe<'online' | 'in-person' | 'post'>({ enum: ['online', 'in-person', 'post'] }),
      limit,
      text: Type.String(),
      fees: Type.Array(fee),
    }),
  ),
  componentGroups: Type.Array(Type.Object({ name: Type.String(), components: Type.Array(component) })),
  cases: Type.Array(Type.Object({ code: Type.String(), name: Type.String(), limit })),
  requirements: Type.String(),
  results: Type.Array(named),
  legalBases: Type.Array(named),
  /** The legal documents that abolish the procedure (Decree 63/2010 art. 15). */
  abolishedBy: Type.Optional(Type.Array(named)),
  returning: Type.Array(Type.String()),
  keywords: Type.String(),
  note: Type.String(),
  lifeEvents: Type.Array(Type.String()),
  serviceGroups: Type.Array(Type.String()),
  /** The competent place: which answer of the applicant decides the agency (design: routing). */
  routing: Type.Unsafe<'residence' | 'object-place' | 'event-place' | 'choice'>({
    enum: ['residence', 'object-place', 'event-place', 'choice'],
  }),
  createdAt: Type.Union([Type.String(), Type.Null()]),
  updatedAt: Type.Union([Type.String(), Type.Null()]),
  /** What the source said beyond these fields, kept as it came. */
  extra: Type.Record(Type.String(), Type.Unknown()),
  /** The e-form that people fill in online, as the decision names it: a version never changes. */
  form: Type.Optional(Type.Object({ code: Type.String(), number: Type.Integer(), name: Type.String() })),
  /** Questions before filing and what follows from the answers. Imported records have none, and an import erases none. */
  rules: Type.Optional(procedureRules),
})

export type ProcedureRecord = Static<typeof procedureRecord>
export type ProcedureChannel = ProcedureRecord['channels'][number]
export type ProcedureLimit = ProcedureRecord['channels'][number]['limit']
export type ProcedureFee = ProcedureChannel['fees'][number]
export type ProcedureComponent = ProcedureRecord['componentGroups'][number]['components'][number]
