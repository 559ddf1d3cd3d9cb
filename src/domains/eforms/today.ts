import { today } from '#platform/clock.ts'
import * as checking from './check-answers.ts'
import type { AnswerError, Answers, FormDefinition } from './definition.ts'
import * as reading from './read-page.ts'
import type { Body } from './read-value.ts'

// The rules are pure and run in the browser too; here they get the server's day.

/** All that is wrong with the answers of the questions that are asked. */
export function checkAnswers(definition: FormDefinition, answers: Answers): AnswerError[] {
  return checking.checkAnswers(definition, answers, today())
}

/** Reads one submitted page into the answers. Go on to the next page when there are no `errors` and not `stay`. */
export function readPage(
  definition: FormDefinition,
  pageIndex: number,
  answers: Answers,
  body: unknown,
): reading.PageReading {
  return reading.readPage(definition, pageIndex, answers, { body: (body ?? {}) as Body, today: today() })
}
