import { Type, type Static } from 'typebox'
import { Value } from 'typebox/value'

/** After which limit silence decides: the settling limit itself, or one of its own counted from acceptance. */
const ownLimit = Type.Object({
  amount: Type.Number({ exclusiveMinimum: 0, maximum: 1000 }),
  unit: Type.Unsafe<'working-day' | 'day' | 'month'>({ enum: ['working-day', 'day', 'month'] }),
})

/** How dossiers of a procedure are handled where the general decrees leave it open, or a special law says otherwise (ADR 21). */
export const handlingSchema = Type.Object(
  {
    /** How often a supplement may be asked for; more than once needs `supplementsGround` (regulation 3.2-5). */
    supplementsAllowed: Type.Integer({ minimum: 1, maximum: 9 }),
    supplementsGround: Type.String({ maxLength: 500 }),
    /** What a complete supplement does to the clock; `by-law`: as the decree in force says (3.7-6). */
    supplementEffect: Type.Unsafe<'by-law' | 'pause' | 'restart'>({ enum: ['by-law', 'pause', 'restart'] }),
    /** Working days that people are given for a supplement, unless the officer sets another day. */
    supplementDays: Type.Integer({ minimum: 1, maximum: 180 }),
    /** A supplement that does not come ends the dossier, so many working days after its deadline. */
    autoClose: Type.Boolean(),
    graceDays: Type.Integer({ minimum: 0, maximum: 60 }),
    /** Whether a financial duty stops the clock; null: as the procedure's record says (3.7-7). */
    pauseOnFinancialDuty: Type.Union([Type.Boolean(), Type.Null()]),
    /** What the agency's silence means. */
    tacit: Type.Object({
      decision: Type.Unsafe<'none' | 'consent' | 'refusal'>({ enum: ['none', 'consent', 'refusal'] }),
      ground: Type.String({ maxLength: 500 }),
      after: Type.Union([Type.Literal('due'), ownLimit]),
    }),
    /** Working hours within which an agency takes a dossier in or refuses it; null: as the portal is configured (3.2-6). */
    acceptWithinWorkingHours: Type.Union([Type.Integer({ minimum: 1, maximum: 240 }), Type.Null()]),
    /** Working days more for mountainous and remote communes, and which they are (3.7-7). */
    remoteDays: Type.Integer({ minimum: 0, maximum: 60 }),
    remoteCommunes: Type.Array(Type.String({ pattern: '^\\d{5}$' }), { maxItems: 4000 }),
    /** Whether a request for what a database should have had uses up a supplement; absent: it does not (3.2-5). */
    databaseSupplements: Type.Optional(Type.Unsafe<'free' | 'count'>({ enum: ['free', 'count'] })),
    /** Handled in a nation-wide centralised system: the level-1 code of its owner, and its name (3.10-13.3). */
    central: Type.Optional(
      Type.Object({
        owner: Type.String({ pattern: '^[A-Y]\\d{2}$' }),
        system: Type.String({ minLength: 1, maxLength: 200 }),
      }),
    ),
  },
  { additionalProperties: false },
)

export type Handling = Static<typeof handlingSchema>

/** What holds for a procedure that nobody has written rules for. */
export const usualHandling: Handling = {
  supplementsAllowed: 1,
  supplementsGround: '',
  supplementEffect: 'by-law',
  supplementDays: 10,
  autoClose: true,
  graceDays: 2,
  pauseOnFinancialDuty: null,
  tacit: { decision: 'none', ground: '', after: 'due' },
  acceptWithinWorkingHours: null,
  remoteDays: 0,
  remoteCommunes: [],
}

/** One version of the rules of a procedure, for an agency and everything below it. `rules` null: from then on as if there were none. */
export type HandlingVersion = { agencyPath: string; validFrom: string; rules: Handling | null }

/**
 * The rules in force on a day at an agency: of those for the agency or something above it the nearest, of their versions
 * the last begun by that day. Undefined: none.
 * @law 0-R0.1
 */
export function handlingInForce(
  versions: readonly HandlingVersion[],
  it: { agencyPath: string; day: string },
): Handling | undefined {
  const begun = versions.filter(
    (version) => version.validFrom <= it.day && it.agencyPath.startsWith(version.agencyPath),
  )
  const byPath = Map.groupBy(begun, (version) => version.agencyPath)
  const nearest = [...byPath.keys()].sort((a, b) => b.length - a.length)
  for (const path of nearest) {
    const last = byPath.get(path)!.reduce((a, b) => (b.validFrom >= a.validFrom ? b : a))
    if (last.rules !== null) return last.rules
  }
  return undefined
}

export type HandlingFault = { field: string; rule: string }

/**
 * What is wrong with rules beyond their shape: special rules need the law that allows them.
 * @law 3.2-5
 */
export function faultsInHandling(rules: Handling): HandlingFault[] {
  const needsGround = rules.supplementsAllowed > 1 && rules.supplementsGround.trim() === ''
  const tacitGround = rules.tacit.decision !== 'none' && rules.tacit.ground.trim() === ''
  return [
    ...(Value.Check(handlingSchema, rules) ? [] : [{ field: 'supplementsAllowed', rule: 'shape' }]),
    ...(needsGround ? [{ field: 'supplementsGround', rule: 'required' }] : []),
    ...(tacitGround ? [{ field: 'tacitGround', rule: 'required' }] : []),
  ]
}
