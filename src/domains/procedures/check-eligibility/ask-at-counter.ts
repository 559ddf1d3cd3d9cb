import { today } from '#platform/clock.ts'
import type { Procedure } from '../procedure.ts'
import { readAnswer, validAnswers } from '../rules/answers.ts'
import { outcomeOf, type RulesOutcome } from '../rules/outcome.ts'
import type { RuleAnswers, RuleChannel, RuleQuestion } from '../rules/rules.ts'
import { type Walk, walk } from '../rules/walk.ts'

/** The way through a procedure's questions, and what follows once nothing more needs to be known. */
export type Asked = Walk & { outcome: RulesOutcome | undefined }

/** The same questions as online, for one way of filing; undefined: the procedure asks nothing. */
export function askAtCounter(
  { record }: Procedure,
  it: { given: RuleAnswers; channel: RuleChannel },
): Asked | undefined {
  const { rules } = record
  if (!rules || rules.questions.length === 0) return undefined
  const channels = [it.channel]
  const walked = walk(rules, validAnswers(rules.questions, it.given), { today: today(), channels })
  const outcome = walked.next ? undefined : outcomeOf(rules, { answers: walked.answers, today: today(), channels })
  return { ...walked, outcome }
}

/** Reads the questions that a page showed; `wrong`: those without an answer that fits. */
export function readShown(
  questions: readonly RuleQuestion[],
  body: unknown,
): { answers: RuleAnswers; wrong: RuleQuestion[] } {
  const read = questions.map((question) => ({ question, answer: readAnswer(question, body) }))
  return {
    answers: Object.fromEntries(
      read.flatMap(({ question, answer }) => (answer === undefined ? [] : [[question.id, answer]])),
    ),
    wrong: read.filter(({ answer }) => answer === undefined).map(({ question }) => question),
  }
}
