import { checkValue } from './check-answers.ts'
import type { Property, Text } from './definition.ts'
import { sentence } from './sentences.ts'

/** What is wrong with one answer while it is being given: an empty one is no fault yet. */
export function judgeAnswer(schema: Property, value: unknown, today: string): Text | undefined {
  const control = { type: 'Control', scope: '' } as const
  const [wrong] = checkValue({ pointer: '', schema, required: false, control, value }, today)
  return wrong && sentence(schema, wrong.reason)
}
