import type { Property, Rule } from '../definition.ts'
import type { Writable } from '../draft/elements.ts'
import { typedRule } from './rule-rows.ts'
import type { Faulty, Typed } from './typed.ts'

/** Gives a part the rule that was typed; one too complicated for fields stays unless it was taken away. */
export function putRule(
  part: { rule?: Writable<Rule> },
  before: Record<string, Property>,
  { typed, faulty }: { typed: Typed; faulty: Faulty },
): void {
  if (typed['rule.kept'] === 'true') return
  const rule = typedRule(typed, before, faulty)
  if (rule) part.rule = rule as Writable<Rule>
  else delete part.rule
}
