import { type Static, Type } from 'typebox'

/** What a step is for. Reception ends with acceptance; return begins when the dossier is decided. */
export const stepKinds = [
  'reception',
  'examination',
  'inspection',
  'council',
  'consultation',
  'appointment',
  'approval',
  'signing',
  'return',
] as const
export type StepKind = (typeof stepKinds)[number]

export const stepRoles = ['receiver', 'handler', 'leader'] as const
export type StepRole = (typeof stepRoles)[number]

const key = Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' })
const name = Type.String({ minLength: 1, maxLength: 120 })
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(it: T) => Type.Union([it, Type.Null()])

const step = Type.Object({
  key,
  name,
  kind: Type.Unsafe<StepKind>({ enum: [...stepKinds] }),
  role: Type.Unsafe<StepRole>({ enum: [...stepRoles] }),
  /** A unit within the agency, whose officers do it; null: anybody of the agency with the role. */
  unitId: orNull(Type.Integer({ minimum: 1 })),
  /** The officers who do it, by account; empty: everybody of the role and the unit. */
  officers: Type.Array(Type.String({ format: 'uuid' }), { maxItems: 50 }),
  /** Its part of the time limit in percent, or so many working hours; one of the two, or none where nothing is measured. */
  share: orNull(Type.Integer({ minimum: 0, maximum: 100 })),
  hours: orNull(Type.Number({ exclusiveMinimum: 0, maximum: 2000 })),
  /** Whoever has this step decides and signs: only from here is a dossier finished. */
  decides: Type.Boolean(),
})

const partAgency = Type.Union([
  Type.Object({ kind: Type.Literal('own') }),
  Type.Object({ kind: Type.Literal('named'), agencyId: Type.Integer({ minimum: 1 }), name }),
  /** The member of the group whose territory is that of the dossier. */
  Type.Object({ kind: Type.Literal('group'), group: name }),
])

const counted = Type.Object({
  amount: Type.Number({ exclusiveMinimum: 0, maximum: 1000 }),
  unit: Type.Unsafe<'working-day' | 'day' | 'hour' | 'month' | 'year'>({
    enum: ['working-day', 'day', 'hour', 'month', 'year'],
  }),
})

/** How many parts a process may have at the most. */
export const mostParts = 12

const part = Type.Object({
  key,
  name,
  lead: Type.Boolean(),
  agency: partAgency,
  /** Keys of the parts that must have ended before; empty: begins at once. */
  after: Type.Array(key, { maxItems: 20 }),
  /** Its own limit, or its share of the whole one in percent; neither: the whole one. */
  limit: orNull(counted),
  share: orNull(Type.Integer({ minimum: 1, maximum: 100 })),
  steps: Type.Array(step, { minItems: 1, maxItems: 30 }),
})

/** How a procedure is worked on at an agency: who takes part, in which steps, in what time. */
export const processDocument = Type.Object({
  parts: Type.Array(part, { minItems: 1, maxItems: mostParts }),
  /** Whether the clock stands while another agency is asked (regulation 3.4-19.5); the law does not say so. */
  consultationPauses: Type.Boolean(),
})

export type ProcessDocument = Static<typeof processDocument>
export type ProcessPart = ProcessDocument['parts'][number]
export type ProcessStep = ProcessPart['steps'][number]
export type PartAgency = ProcessPart['agency']

type Plain = Pick<ProcessStep, 'key' | 'name' | 'kind' | 'role' | 'share' | 'decides'>
const plain = (it: Plain): ProcessStep => ({ ...it, unitId: null, officers: [], hours: null })

/** What holds where nobody has described a process: take in, examine, approve and sign, return. */
export const ordinaryProcess: ProcessDocument = {
  parts: [
    {
      ...{ key: 'main', name: 'Giải quyết hồ sơ', lead: true, agency: { kind: 'own' }, after: [] },
      ...{ limit: null, share: null },
      steps: [
        plain({ key: 'receive', name: 'Tiếp nhận', kind: 'reception', role: 'receiver', share: 0, decides: false }),
        plain({ key: 'examine', name: 'Thẩm định', kind: 'examination', role: 'handler', share: 75, decides: true }),
        plain({ key: 'sign', name: 'Phê duyệt, ký', kind: 'signing', role: 'leader', share: 25, decides: true }),
        plain({ key: 'return', name: 'Trả kết quả', kind: 'return', role: 'receiver', share: 0, decides: false }),
      ],
    },
  ],
  consultationPauses: false,
}

export function leadPart(document: ProcessDocument): ProcessPart {
  return document.parts.find((it) => it.lead) ?? document.parts[0]!
}

/** The part of a track by its key; the lead where none is said. */
export function partNamed(document: ProcessDocument, key: string): ProcessPart {
  return document.parts.find((it) => it.key === key) ?? leadPart(document)
}
