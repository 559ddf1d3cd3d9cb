import { today } from '#platform/clock.ts'
import { checkValue } from './check-answers.ts'
import { isAbsent, isShown } from './conditions.ts'
import type { Answers, FormDefinition, FormPage } from './definition.ts'
import { prune } from './pages.ts'
import { formQuestions, type Question } from './questions.ts'

type Known = Readonly<Record<string, unknown>>

/**
 * Answers already known by their meaning (`x-semantic`), such as the applicant's own name. What would be a wrong answer
 * here is left out. Answers of questions that stay hidden go with the next pruning.
 */
export function prefillAnswers(definition: FormDefinition, data: Known): Answers {
  return knownAnswers(
    formQuestions(definition).filter(({ control }) => control.options?.prefillWhen === undefined),
    data,
  )
}

/**
 * What earlier answers make known about the questions of one page: who said to be the mother is not asked her name again.
 * What was answered stays.
 */
export function prefillPage(
  definition: FormDefinition,
  page: Pick<FormPage, 'index'>,
  { answers, data }: { answers: Answers; data: Known },
): Answers {
  const kept = prune(definition, answers)
  const questions = formQuestions(definition).filter(
    ({ key, page: index, control }) =>
      index === page.index &&
      isAbsent(answers[key]) &&
      control.options?.prefillWhen !== undefined &&
      isShown([control.options.prefillWhen], kept),
  )
  return { ...answers, ...knownAnswers(questions, data) }
}

function knownAnswers(questions: readonly Question[], data: Known): Answers {
  const known = questions.flatMap(({ key, schema, control }) => {
    const value = schema['x-semantic'] === undefined ? undefined : data[schema['x-semantic']]
    if (isAbsent(value)) return []
    const wrong = checkValue({ pointer: `/${key}`, schema, required: false, control, value }, today())
    // An address without its street is still worth having.
    return wrong.length === 0 || schema['x-type'] === 'address' ? [[key, value]] : []
  })
  return Object.fromEntries(known)
}
