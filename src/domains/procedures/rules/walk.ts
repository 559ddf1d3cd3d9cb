import { judge, namesOf, openQuestions, type Deciding } from './evaluate.ts'
import { namesIn } from './feel-types.ts'
import type { ProcedureRules, RuleAnswers, RuleChannel, RuleQuestion, Situation } from './rules.ts'

/** The way through the questions with the answers known so far. */
export type Walk = {
  /** The answers that were needed, in the order in which they are asked; others do not count. */
  answers: RuleAnswers
  asked: RuleQuestion[]
  /** Undefined: nothing more needs to be known. */
  next: RuleQuestion | undefined
  /** At most so many questions are left, the next one included. */
  left: number
}

/**
 * Asks only what an earlier answer has not decided already. A rule that blocks ends it: what it would cost does not matter to
 * whom it does not fit.
 */
export function walk(
  rules: ProcedureRules,
  given: RuleAnswers,
  { today, channels }: { today: string; channels: readonly RuleChannel[] },
): Walk {
  const answers: RuleAnswers = {}
  const asked: RuleQuestion[] = []
  for (;;) {
    const open = blocked(rules, { answers, today, channel: channels[0] ?? 'online' })
      ? new Set<string>()
      : stillOpen(
          rules,
          channels.map((channel) => ({ answers, today, channel })),
        )
    const next = rules.questions.find(({ id }) => open.has(id))
    const answer = next && given[next.id]
    if (!next || answer === undefined) return { answers, asked, next, left: open.size }
    answers[next.id] = answer
    asked.push(next)
  }
}

function blocked({ eligibility, questions }: ProcedureRules, situation: Situation): boolean {
  return eligibility.some((rule) => rule.kind === 'blocks' && judge(rule, questions, situation) === 'fails')
}

function stillOpen(rules: ProcedureRules, situations: readonly Situation[]): Set<string> {
  const open = new Set<string>()
  const deciding: Deciding[] = [...rules.eligibility, ...rules.tables]
  // Without the channel in it, one way to file stands for all.
  for (const it of deciding)
    for (const situation of namesOf(it).has('channel') ? situations : situations.slice(0, 1))
      for (const name of openQuestions(it, rules.questions, situation)) open.add(name)
  for (const name of counted(rules)) if (situations[0]?.answers[name] === undefined) open.add(name)
  return open
}

/** Answers that say how many times a fee is due. */
function counted({ tables, questions }: ProcedureRules): string[] {
  const texts = tables.flatMap((table) => (table.decides === 'fee' ? table.rows.map((row) => row.output.times) : []))
  const named = new Set(texts.filter((it) => it !== '').flatMap((it) => namesIn(it, 'expression')))
  return questions.map((it) => it.id).filter((it) => named.has(it))
}
