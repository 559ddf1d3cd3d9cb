import { validAnswers } from './answers.ts'
import type { RuleFinding } from './check-rules.ts'
import { outcomeOf, type RulesOutcome } from './outcome.ts'
import type { ProcedureRules, RuleExample } from './rules.ts'

/** What an example comes to, beside what its author expects. */
export type TriedExample = { outcome: RulesOutcome; fee: number | null; holds: boolean }

/** Tries the test cases that are kept with the rules: those that do not hold keep the rules from being saved. */
export function tryExamples(rules: ProcedureRules): RuleFinding[] {
  return rules.examples.flatMap((example, i): RuleFinding[] =>
    tryExample(rules, example).holds ? [] : [{ at: `examples/${i}`, problem: 'example-fails', part: example.name }],
  )
}

export function tryExample(rules: ProcedureRules, example: RuleExample): TriedExample {
  const { channel, today, expects } = example
  const answers = validAnswers(rules.questions, example.answers)
  const outcome = outcomeOf(rules, { answers, today, channels: [channel] })
  const limit = outcome.channels[channel]?.limit
  const fee = sumOfFees(outcome, channel)
  const known = Object.keys(example.answers).every((name) => answers[name] !== undefined)
  return {
    outcome,
    fee,
    holds:
      known &&
      outcome.verdict === expects.verdict &&
      (expects.fee === undefined || expects.fee === fee) &&
      (expects.caseCode === undefined || expects.caseCode === outcome.caseCode) &&
      (expects.limit === undefined || (expects.limit.amount === limit?.amount && expects.limit.unit === limit.unit)),
  }
}

/** Null: one of them is not known. */
export function sumOfFees(outcome: RulesOutcome, channel: RuleExample['channel']): number | null {
  const fees = outcome.channels[channel]?.fees ?? []
  return fees.reduce<number | null>((sum, fee) => (sum === null || fee.amount === null ? null : sum + fee.amount), 0)
}
