import { today } from '#platform/clock.ts'
import { checkValue } from './check-answers.ts'
import { isAbsent } from './conditions.ts'
import type { Answers, FormDefinition } from './definition.ts'
import { formQuestions } from './questions.ts'

/**
 * Answers already known by their meaning (`x-semantic`), such as the applicant's own name. What would be a wrong answer
 * here is left out. Answers of questions that stay hidden go with the next pruning.
 */
export function prefillAnswers(definition: FormDefinition, data: Readonly<Record<string, unknown>>): Answers {
  const known = formQuestions(definition).flatMap(({ key, schema, control }) => {
    const value = schema['x-semantic'] === undefined ? undefined : data[schema['x-semantic']]
    if (isAbsent(value)) return []
    const wrong = checkValue({ pointer: `/${key}`, schema, required: false, control, value }, today())
    // An address without its street is still worth having.
    return wrong.length === 0 || schema['x-type'] === 'address' ? [[key, value]] : []
  })
  return Object.fromEntries(known)
}
