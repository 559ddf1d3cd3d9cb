import type { ProcedureRecord } from '../record.ts'
import { checkTable } from './check-table.ts'
import { type FeelFault, type FeelType, readExpression } from './feel-types.ts'
import { tryExamples } from './try-examples.ts'
import { mostQuestions, type ProcedureRules, type RuleAnswers, type RuleQuestion } from './rules.ts'

/** What is wrong with a procedure's rules, where, and for which answers. */
export type RuleFinding = {
  /** `questions/2`, `tables/0/rows/1`, ...: the part that an editor opens. */
  at: string
  problem:
    | FeelFault['fault']
    | 'same-id'
    | 'too-many'
    | 'no-choices'
    | 'min-over-max'
    | 'never-asked'
    | 'not-yes-no'
    | 'not-a-number'
    | 'tests-missing'
    | 'overlap'
    | 'gap'
    | 'not-whole'
    | 'unknown-case'
    | 'unknown-paper'
    | 'unit-without-number'
    | 'text-missing'
    | 'two-tables'
    | 'example-fails'
  /** The piece of FEEL, the code or the name that it is about. */
  part?: string
  wanted?: FeelType
  found?: FeelType
  /** Answers with which it goes wrong. */
  example?: RuleAnswers
  rows?: number[]
}

/** What rules may name of the record that they belong to. */
export type RuleSubject = Pick<ProcedureRecord, 'cases' | 'componentGroups' | 'channels'>

/** Every reason for which rules cannot be saved; none: they can. `today` fixes the day that examples are found for. */
export function checkRules(rules: ProcedureRules, subject: RuleSubject, today: string): RuleFinding[] {
  const names = namesFor(rules.questions)
  const findings = [
    ...checkQuestions(rules.questions),
    ...rules.questions.slice(mostQuestions).map((_, i) => ({
      at: `questions/${mostQuestions + i}`,
      problem: 'too-many' as const,
      part: String(mostQuestions),
    })),
    ...rules.eligibility.flatMap((rule, i) => {
      const { channel: _, ...known } = names
      const at = `eligibility/${i}`
      const found = checkExpression(rule.condition, known, { at, wanted: 'boolean', otherwise: 'not-yes-no' })
      return rule.sentence.vi === '' ? [...found, { at, problem: 'text-missing' as const }] : found
    }),
    ...rules.tables.flatMap((table, i) =>
      checkTable(table, { at: `tables/${i}`, names, subject, questions: rules.questions, today }),
    ),
    ...sameIds(rules),
    ...twoTables(rules),
  ]
  // Examples mean something only when everything else is sound.
  return findings.length > 0 ? findings : [...neverAsked(rules, names), ...tryExamples(rules)]
}

/** The names that conditions and tables may read, with their types. */
export function namesFor(questions: readonly RuleQuestion[]): Record<string, FeelType> {
  const types = { 'yes-no': 'boolean', choice: 'text', number: 'number', date: 'date' } as const
  return {
    channel: 'text',
    today: 'date',
    ...Object.fromEntries(questions.map((it) => [it.id, types[it.kind]])),
  }
}

/** Reads one expression; what it must come to is given. */
export function checkExpression(
  text: string,
  names: Readonly<Record<string, FeelType>>,
  it: { at: string; wanted: FeelType; otherwise: 'not-yes-no' | 'not-a-number' },
): RuleFinding[] {
  const { type, faults } = readExpression(text, names)
  if (faults.length > 0) return faults.map(({ fault, ...rest }) => ({ at: it.at, problem: fault, ...rest }))
  return type === it.wanted ? [] : [{ at: it.at, problem: it.otherwise, part: text }]
}

function checkQuestions(questions: readonly RuleQuestion[]): RuleFinding[] {
  return questions.flatMap((question, i): RuleFinding[] => {
    const at = `questions/${i}`
    const values = new Set(question.choices.map((it) => it.value))
    if (question.kind === 'choice' && (values.size < 2 || values.size < question.choices.length))
      return [{ at, problem: 'no-choices', part: question.id }]
    if (question.kind === 'number' && question.min > question.max)
      return [{ at, problem: 'min-over-max', part: question.id }]
    return question.text.vi === '' ? [{ at, problem: 'text-missing', part: question.id }] : []
  })
}

function sameIds({ questions, eligibility, tables }: ProcedureRules): RuleFinding[] {
  const lists = { questions, eligibility, tables }
  return Object.entries(lists).flatMap(([list, items]) =>
    items.flatMap((item, i): RuleFinding[] =>
      items.findIndex((it) => it.id === item.id) < i || (list === 'questions' && /^(channel|today)$/.test(item.id))
        ? [{ at: `${list}/${i}`, problem: 'same-id', part: item.id }]
        : [],
    ),
  )
}

/** There is one limit and one case; fees and papers may have several tables. */
function twoTables({ tables }: ProcedureRules): RuleFinding[] {
  return tables.flatMap((table, i): RuleFinding[] => {
    const before = tables.findIndex((it) => it.decides === table.decides) < i
    return before && (table.decides === 'limit' || table.decides === 'case')
      ? [{ at: `tables/${i}`, problem: 'two-tables', part: table.decides }]
      : []
  })
}

/** A question that nothing reads would be asked of nobody. */
function neverAsked(rules: ProcedureRules, names: Readonly<Record<string, FeelType>>): RuleFinding[] {
  const texts = [
    ...rules.eligibility.map((it) => it.condition),
    ...rules.tables.flatMap((it) => it.inputs),
    ...rules.tables.flatMap((it) => (it.decides === 'fee' ? it.rows.map((row) => row.output.times) : [])),
  ]
  const used = new Set(texts.filter((it) => it !== '').flatMap((it) => [...readExpression(it, names).used]))
  const tests = rules.tables.flatMap((it) => it.rows.flatMap((row) => row.tests)).join(' ')
  return rules.questions.flatMap(({ id }, i): RuleFinding[] =>
    used.has(id) || tests.includes(id) ? [] : [{ at: `questions/${i}`, problem: 'never-asked', part: id }],
  )
}
