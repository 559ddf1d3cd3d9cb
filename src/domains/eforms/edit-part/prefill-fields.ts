import type { Property, Rule } from '../definition.ts'
import { ruleValues, typedRule } from './rule-rows.ts'
import type { Faulty, Typed } from './typed.ts'

// When a question is filled in beforehand is a rule like the one that shows it, in fields of its own.

const rename = (from: string, to: string) => (name: string) =>
  name.startsWith(from) ? to + name.slice(from.length) : name
const toPrefill = rename('rule.', 'prefill.')
const toRule = rename('prefill.', 'rule.')

export function prefillValues(rule: Rule | undefined, before: Readonly<Record<string, Property>>): Typed {
  const values = ruleValues(rule, before) ?? { 'rule.kept': 'true' }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [toPrefill(name), value]))
}

/** The rule as typed; undefined for always. */
export function typedPrefill(
  typed: Typed,
  before: Readonly<Record<string, Property>>,
  faulty: Faulty,
): Rule | undefined {
  const own = Object.entries(typed).filter(([name]) => name.startsWith('prefill.'))
  const asRule = Object.fromEntries(own.map(([name, value]) => [toRule(name), value]))
  const rule = typedRule(asRule, before, (field, fault, value) => faulty(toPrefill(field), fault, value))
  if (rule && typed.semantic === undefined) faulty('semantic', 'prefillSource')
  return rule
}
