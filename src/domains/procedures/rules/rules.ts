import { Type, type Static } from 'typebox'

// What is asked before filing and what follows from the answers, as a part of a procedure's published record.

const texts = Type.Object({ vi: Type.String(), en: Type.String() })

/** The name of an answer in conditions and tables. */
const answerName = Type.String({ pattern: '^[a-z][a-zA-Z0-9]{0,39}$' })

export const ruleQuestion = Type.Object({
  id: answerName,
  kind: Type.Unsafe<'yes-no' | 'choice' | 'number' | 'date'>({ enum: ['yes-no', 'choice', 'number', 'date'] }),
  text: texts,
  hint: texts,
  /** Of a choice. */
  choices: Type.Array(Type.Object({ value: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$' }), text: texts })),
  /** Of a number; numbers are whole. */
  min: Type.Integer({ minimum: 0, maximum: 1_000_000_000 }),
  max: Type.Integer({ minimum: 0, maximum: 1_000_000_000 }),
})

export const eligibilityRule = Type.Object({
  id: answerName,
  /** FEEL over the answers: what must hold. */
  condition: Type.String(),
  /** `blocks`: does not fit; `warns`: fits, but. Both advise: whoever files anyway is received, an officer decides. */
  kind: Type.Unsafe<'blocks' | 'warns'>({ enum: ['blocks', 'warns'] }),
  /** What does not fit, when it does not hold. */
  sentence: texts,
  /** What to do instead. */
  advice: texts,
  /** The code of the procedure to use instead; '': none. */
  instead: Type.String(),
  /** The article it comes from. */
  source: Type.String(),
  /** Nobody has compared it with the text of the law yet. */
  toCheck: Type.Boolean(),
})

const rowOf = <T extends Parameters<typeof Type.Object>[0][string]>(output: T) =>
  Type.Object({
    /** One unary test for each input; "-" is any. */
    tests: Type.Array(Type.String()),
    output,
    /** Why, for the citizen and the officer. */
    reason: texts,
    source: Type.String(),
  })

const tableOf = <K extends string, T extends Parameters<typeof Type.Object>[0][string]>(decides: K, output: T) =>
  Type.Object({
    id: answerName,
    decides: Type.Literal(decides),
    /** Of a fee: what is paid for. */
    title: texts,
    hitPolicy: Type.Unsafe<'UNIQUE' | 'FIRST'>({ enum: ['UNIQUE', 'FIRST'] }),
    /** FEEL over the answers, `channel` and `today`. */
    inputs: Type.Array(Type.String()),
    rows: Type.Array(rowOf(output)),
    toCheck: Type.Boolean(),
  })

/** A limit in the unit in which it was published: never converted (regulation 3.7-1). */
const limitOutput = Type.Object({
  amount: Type.Union([Type.Number({ minimum: 0, maximum: 10_000 }), Type.Null()]),
  unit: Type.Unsafe<'working-day' | 'day' | 'hour' | 'month' | 'year' | 'other'>({
    enum: ['working-day', 'day', 'hour', 'month', 'year', 'other'],
  }),
  text: Type.String(),
})

const feeOutput = Type.Object({
  /** Whole đồng; null: somebody else sets it, as the text says. */
  amount: Type.Union([Type.Integer({ minimum: 0, maximum: 1_000_000_000_000 }), Type.Null()]),
  /** FEEL for how many times it is due; '': once. */
  times: Type.String(),
  text: Type.String(),
})

export const decisionTable = Type.Union([
  tableOf('limit', limitOutput),
  tableOf('fee', feeOutput),
  /** Which of the record's cases applies. */
  tableOf('case', Type.Object({ code: Type.String() })),
  /** Groups (by name) and papers (by code) that are needed; what no such table names is always needed. */
  tableOf('papers', Type.Object({ needs: Type.Array(Type.String()) })),
])

const answer = Type.Union([Type.Boolean(), Type.Number(), Type.String()])

/** "With these answers this comes out": must hold before the rules can be saved. */
export const ruleExample = Type.Object({
  name: Type.String(),
  answers: Type.Record(Type.String(), answer),
  channel: Type.Unsafe<'online' | 'in-person' | 'post'>({ enum: ['online', 'in-person', 'post'] }),
  today: Type.String(),
  expects: Type.Object({
    verdict: Type.Unsafe<'fits' | 'warns' | 'blocks'>({ enum: ['fits', 'warns', 'blocks'] }),
    /** Undefined: not looked at. The sum of the fees in đồng. */
    fee: Type.Optional(Type.Integer()),
    limit: Type.Optional(Type.Object({ amount: limitOutput.properties.amount, unit: limitOutput.properties.unit })),
    caseCode: Type.Optional(Type.String()),
  }),
})

/** More would be a form, and would not fit into what a browser keeps. */
export const mostQuestions = 30

/** Absent in imported records: then nothing is asked and the published limit and fees hold as they stand. */
export const procedureRules = Type.Object({
  questions: Type.Array(ruleQuestion, { maxItems: mostQuestions }),
  eligibility: Type.Array(eligibilityRule),
  tables: Type.Array(decisionTable),
  examples: Type.Array(ruleExample),
})

export type ProcedureRules = Static<typeof procedureRules>
export type RuleQuestion = ProcedureRules['questions'][number]
export type EligibilityRule = ProcedureRules['eligibility'][number]
export type DecisionTable = ProcedureRules['tables'][number]
export type RuleExample = ProcedureRules['examples'][number]
export type RuleAnswer = Static<typeof answer>
export type RuleAnswers = Record<string, RuleAnswer>
export type TableOf<Kind extends DecisionTable['decides']> = Extract<DecisionTable, { decides: Kind }>
export type RuleChannel = RuleExample['channel']

/** Beside the answers, what conditions and tables may read: how it is filed, and the day. */
export type Situation = { answers: RuleAnswers; channel: RuleChannel; today: string }

export const ruleChannels = ['online', 'in-person', 'post'] as const satisfies readonly RuleChannel[]
