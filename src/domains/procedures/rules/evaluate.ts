import { passes, feelValue } from './feel.ts'
import { namesIn } from './feel-types.ts'
import { combinationCount, combinations, possibleAnswers } from './possible-answers.ts'
import type { DecisionTable, EligibilityRule, RuleAnswers, RuleQuestion, Situation } from './rules.ts'

/**
 * What a table says. `open`: an answer that is not given yet decides. `none`, `overlap`: the table does not decide, an
 * officer does. A row is never picked by chance.
 */
export type Decision = { state: 'row'; row: number } | { state: 'open' | 'none' | 'overlap' }

/** `unclear`: the condition has no value for these answers; nobody is turned away by it. */
export type Judgement = 'holds' | 'fails' | 'unclear' | 'open'

/** A rule or a table: both read answers and come to something. */
export type Deciding = EligibilityRule | DecisionTable

export const isRule = (it: Deciding): it is EligibilityRule => 'condition' in it

/** Judges one rule, also while answers are missing: it is open only when one of them could change the judgement. */
export function judge(rule: EligibilityRule, questions: readonly RuleQuestion[], situation: Situation): Judgement {
  return settled(rule, questions, situation).result as Judgement
}

/** Decides one table in the same way. */
export function decide(table: DecisionTable, questions: readonly RuleQuestion[], situation: Situation): Decision {
  const { result } = settled(table, questions, situation)
  return typeof result === 'number' ? { state: 'row', row: result } : { state: result as 'open' | 'none' | 'overlap' }
}

/** Which answers, not given yet, could still change what a rule or a table comes to. */
export function openQuestions(
  it: Deciding,
  questions: readonly RuleQuestion[],
  situation: Situation,
): ReadonlySet<string> {
  return settled(it, questions, situation).matters
}

type Settled = { result: string | number; matters: ReadonlySet<string> }
const mostTried = 1000
const nothing: ReadonlySet<string> = new Set()

function settled(it: Deciding, questions: readonly RuleQuestion[], situation: Situation): Settled {
  const used = namesOf(it)
  const missing = questions.filter(({ id }) => used.has(id) && situation.answers[id] === undefined)
  if (missing.length === 0) return { result: resultOf(it, situation), matters: nothing }
  const texts = textsOf(it)
  const possible = new Map(missing.map((question) => [question.id, possibleAnswers(question, texts, situation.today)]))
  // What would take long to try is simply asked.
  if (combinationCount(possible) > mostTried) return { result: 'open', matters: new Set(possible.keys()) }
  const results = [...combinations(possible)].map((answers) => ({
    answers,
    result: resultOf(it, { ...situation, answers: { ...situation.answers, ...answers } }),
  }))
  const [first] = results
  if (first && results.every(({ result }) => result === first.result)) return { result: first.result, matters: nothing }
  return { result: 'open', matters: new Set([...possible.keys()].filter((name) => matters(name, results))) }
}

/** Whether two answers that differ in this name alone come to different things. */
function matters(name: string, results: readonly { answers: RuleAnswers; result: string | number }[]): boolean {
  const seen = new Map<string, string | number>()
  return results.some(({ answers, result }) => {
    const others = JSON.stringify({ ...answers, [name]: null })
    const before = seen.get(others)
    seen.set(others, result)
    return before !== undefined && before !== result
  })
}

function resultOf(it: Deciding, situation: Situation): string | number {
  const values = { ...situation.answers, channel: situation.channel, today: situation.today }
  if (isRule(it)) {
    const value = feelValue(it.condition, onlyNamed(values, it.condition, 'expression'))
    return value === true ? 'holds' : value === false ? 'fails' : 'unclear'
  }
  const rows = matchingRows(it, situation)
  if (rows.length === 0) return 'none'
  return rows.length > 1 && it.hitPolicy === 'UNIQUE' ? 'overlap' : rows[0]!
}

/** The rows whose every test passes, in order. */
export function matchingRows(table: DecisionTable, situation: Situation): number[] {
  const values = { ...situation.answers, channel: situation.channel, today: situation.today }
  const inputs = table.inputs.map((input) => feelValue(input, onlyNamed(values, input, 'expression')))
  return table.rows.flatMap((row, index) =>
    table.inputs.every((_, i) => rowPasses(row.tests[i] ?? '-', inputs[i], values)) ? [index] : [],
  )
}

function rowPasses(test: string, input: unknown, values: RuleAnswers): boolean {
  if (test.trim() === '-') return true
  // An input without a value fits only "any".
  if (input === null || input === undefined) return false
  return passes(test, { ...onlyNamed(values, test, 'tests'), '?': input as never })
}

/** Only what a text reads: so that what was computed once is found again. */
export function onlyNamed(values: RuleAnswers, text: string, of: 'expression' | 'tests'): RuleAnswers {
  const names = cachedNames(text, of)
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
}

/** The names that a rule or a table reads, with those that say how many times a fee is due. */
export function namesOf(it: Deciding): ReadonlySet<string> {
  if (isRule(it)) return new Set(cachedNames(it.condition, 'expression'))
  return new Set([
    ...it.inputs.flatMap((input) => cachedNames(input, 'expression')),
    ...it.rows.flatMap((row) => row.tests.flatMap((test) => cachedNames(test, 'tests'))),
  ])
}

/** Every FEEL text of a rule or a table. */
export function textsOf(it: Deciding): string[] {
  return isRule(it) ? [it.condition] : [...it.inputs, ...it.rows.flatMap((row) => row.tests)]
}

const names = new Map<string, string[]>()

function cachedNames(text: string, of: 'expression' | 'tests'): string[] {
  const key = `${of} ${text}`
  const known = names.get(key)
  if (known) return known
  if (names.size > 10_000) names.clear()
  const found = namesIn(text, of)
  names.set(key, found)
  return found
}
