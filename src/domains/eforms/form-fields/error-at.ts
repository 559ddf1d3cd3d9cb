import type { Language } from '#platform/language.ts'
import type { AnswerError } from '../definition.ts'

/** The sentence beside a field, if its answer is wrong. */
export function errorAt(errors: readonly AnswerError[], pointer: string, language: Language): string | undefined {
  return errors.find((error) => error.pointer === pointer)?.text[language]
}
