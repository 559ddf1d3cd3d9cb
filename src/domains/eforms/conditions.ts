import type { Condition, ConditionSchema, Rule } from './definition.ts'
import { pathOf } from './questions.ts'

// The one evaluator of conditions. The server prunes with it and the browser shows and hides with it.

/** Whether all rules let something be seen. `answers` holds what was asked before, nothing hidden. */
export function isShown(rules: readonly (Rule | undefined)[], answers: Readonly<Record<string, unknown>>): boolean {
  return rules.every(
    (rule) => rule === undefined || (rule.effect === 'SHOW') === meetsCondition(rule.condition, answers),
  )
}

export function meetsCondition(condition: Condition, answers: Readonly<Record<string, unknown>>): boolean {
  if ('type' in condition) {
    const meets = (it: Condition) => meetsCondition(it, answers)
    return condition.type === 'AND' ? condition.conditions.every(meets) : condition.conditions.some(meets)
  }
  let value: unknown = answers
  for (const part of pathOf(condition.scope)) value = (value as Record<string, unknown> | undefined)?.[part]
  // A question without an answer meets no condition, not even a negative one: nothing is concluded from silence.
  return !isAbsent(value) && meetsSchema(value, condition.schema)
}

/** No answer: not asked, or left empty. */
export function isAbsent(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === 'object' && Object.values(value).every(isAbsent))
  )
}

function meetsSchema(value: unknown, schema: ConditionSchema): boolean {
  const size = typeof value === 'string' ? [...value].length : Number.NaN
  const count = Array.isArray(value) ? value.length : Number.NaN
  const amount = typeof value === 'number' ? value : Number.NaN
  const fails =
    ('const' in schema && value !== schema.const) ||
    (schema.enum !== undefined && !schema.enum.includes(value)) ||
    (schema.minimum !== undefined && !(amount >= schema.minimum)) ||
    (schema.maximum !== undefined && !(amount <= schema.maximum)) ||
    (schema.minLength !== undefined && !(size >= schema.minLength)) ||
    (schema.maxLength !== undefined && !(size <= schema.maxLength)) ||
    (schema.minItems !== undefined && !(count >= schema.minItems)) ||
    (schema.maxItems !== undefined && !(count <= schema.maxItems)) ||
    (schema.contains !== undefined && !(Array.isArray(value) && value.includes(schema.contains.const))) ||
    (schema.not !== undefined && meetsSchema(value, schema.not))
  return !fails
}
