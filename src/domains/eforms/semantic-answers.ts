import { isAbsent, isShown } from './conditions.ts'
import type { Answers, FormDefinition, Property, Text } from './definition.ts'
import { answerText } from './answers-summary/answer-text.ts'
import { en } from './answers-summary/answers-summary.en.ts'
import { vi } from './answers-summary/answers-summary.vi.ts'
import { prune } from './pages.ts'
import { formQuestions } from './questions.ts'
import type { Units } from './units.ts'

export type SemanticAnswer = { key: string; semantic: string; value: unknown; schema: Property }

/**
 * What the answers say by their meaning. A question with `prefillWhen` speaks of the one who fills in the form only when its
 * rule holds: the mother's name is theirs only when they said to be the mother.
 */
export function semanticAnswers(definition: FormDefinition, answers: Answers): SemanticAnswer[] {
  const kept = prune(definition, answers)
  return formQuestions(definition).flatMap(({ key, schema, control }) => {
    const semantic = schema['x-semantic']
    if (semantic === undefined || isAbsent(kept[key])) return []
    if (!isShown([control.options?.prefillWhen], kept)) return []
    return [{ key, semantic, value: kept[key], schema }]
  })
}

/** An answer as a person reads it, in both languages. */
export function answerInWords({ schema, value }: Pick<SemanticAnswer, 'schema' | 'value'>, units: Units): Text {
  return {
    vi: answerText(schema, value, { language: 'vi', units, yes: vi.yes, no: vi.no }),
    en: answerText(schema, value, { language: 'en', units, yes: en.yes, no: en.no }),
  }
}
