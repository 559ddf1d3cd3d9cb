import type { Condition, ConditionSchema, Property, Rule } from '../definition.ts'
import { itemsOf, pathOf } from '../questions.ts'
import type { Faulty, Typed } from './typed.ts'

export const ruleOps = ['is', 'isNot', 'atLeast', 'atMost'] as const
type Op = (typeof ruleOps)[number]
type Before = Readonly<Record<string, Property>>

/** So many rows of question, operator and value a settings page offers. */
export const ruleRowCount = 3

/** A rule as the fields of a settings page; undefined when it says more than they can. */
export function ruleValues(rule: Rule | undefined, before: Before): Typed | undefined {
  if (!rule) return {}
  const { condition } = rule
  const list = 'type' in condition ? condition.conditions : [condition]
  if (list.length > ruleRowCount) return undefined
  const rows = list.map((it) => rowOf(it, before))
  if (rows.includes(undefined)) return undefined
  return {
    'rule.effect': rule.effect,
    'rule.type': 'type' in condition ? condition.type : 'AND',
    ...Object.fromEntries(
      rows.flatMap((row, i) => Object.entries(row!).map(([name, value]) => [`rule.${i}.${name}`, value])),
    ),
  }
}

function rowOf(condition: Condition, before: Before): { question: string; op: Op; value: string } | undefined {
  if ('type' in condition) return undefined
  const [question = '', part] = pathOf(condition.scope)
  const asked = before[question]
  if (part !== undefined || !asked) return undefined
  const { schema } = condition
  const [[keyword, value] = [], ...more] = Object.entries(schema)
  if (more.length > 0) return undefined
  const row = (op: Op, it: unknown) => ({ question, op, value: shown(it, asked) })
  if (keyword === 'const') return row('is', value)
  if (keyword === 'contains') return row('is', schema.contains!.const)
  if (keyword === 'minimum' || keyword === 'minItems') return row('atLeast', value)
  if (keyword === 'maximum' || keyword === 'maxItems') return row('atMost', value)
  if (keyword !== 'not') return undefined
  const [[inner] = [], ...others] = Object.entries(schema.not!)
  if (others.length > 0 || (inner !== 'const' && inner !== 'contains')) return undefined
  return row('isNot', inner === 'const' ? schema.not!.const : schema.not!.contains!.const)
}

const yes = new Set(['có', 'co', 'yes', 'true'])
const no = new Set(['không', 'khong', 'no', 'false'])

/** A value as its author reads and writes it: the words of a choice, "có" for a tick. */
function shown(value: unknown, asked: Property): string {
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  return choicesOf(asked)?.find((it) => it.const === value)?.title.vi ?? String(value)
}

function choicesOf(asked: Property) {
  return asked.oneOf ?? (asked.items?.type === 'string' ? asked.items.oneOf : undefined)
}

/** The rule that was typed; undefined for none. Faults are told with their field. */
export function typedRule(typed: Typed, before: Before, faulty: Faulty): Rule | undefined {
  const effect = typed['rule.effect']
  if (effect !== 'SHOW' && effect !== 'HIDE') return undefined
  const conditions = Array.from({ length: ruleRowCount }, (_, i) =>
    typedRow(typed, before, { at: `rule.${i}`, faulty }),
  )
  const given = conditions.filter((it) => it !== undefined)
  if (given.length === 0) {
    if (!conditions.some((_, i) => typed[`rule.${i}.question`])) faulty('rule.0.question', 'condition')
    return undefined
  }
  const condition: Condition =
    given.length === 1 ? given[0]! : { type: typed['rule.type'] === 'OR' ? 'OR' : 'AND', conditions: given }
  return { effect, condition }
}

function typedRow(typed: Typed, before: Before, { at, faulty }: { at: string; faulty: Faulty }): Condition | undefined {
  const question = typed[`${at}.question`]
  if (question === undefined) return undefined
  const asked = Object.hasOwn(before, question) ? before[question]! : undefined
  const op = ruleOps.find((it) => it === typed[`${at}.op`]) ?? 'is'
  if (!asked || asked['x-type']) {
    faulty(`${at}.question`, 'conditionQuestion')
    return undefined
  }
  const schema = schemaOf(op, asked, typed[`${at}.value`])
  if (!schema)
    faulty(
      `${at}.value`,
      'conditionValue',
      choicesOf(asked)
        ?.map((it) => it.title.vi)
        .join('; ') ?? '',
    )
  return schema && { scope: `#/properties/${question}`, schema }
}

function schemaOf(op: Op, asked: Property, typed: string | undefined): ConditionSchema | undefined {
  if (op === 'atLeast' || op === 'atMost') {
    const number = Number((typed ?? '').replaceAll(/[\s.]/g, ''))
    if (typed === undefined || !Number.isSafeInteger(number)) return undefined
    if (asked.type === 'array') return op === 'atLeast' ? { minItems: number } : { maxItems: number }
    if (asked.type !== 'integer') return undefined
    return op === 'atLeast' ? { minimum: number } : { maximum: number }
  }
  const value = answerOf(asked, typed)
  if (value === undefined) return undefined
  const is: ConditionSchema = asked.type === 'array' ? { contains: { const: value } } : { const: value }
  return op === 'is' ? is : { not: is }
}

function answerOf(asked: Property, typed: string | undefined): unknown {
  if (typed === undefined || itemsOf(asked)) return undefined
  const word = typed.toLowerCase()
  if (asked.type === 'boolean') return yes.has(word) ? true : no.has(word) ? false : undefined
  const choices = choicesOf(asked)
  if (choices)
    return choices.find((it) => [it.const, it.title.vi, it.title.en].some((name) => name.toLowerCase() === word))?.const
  if (asked.type === 'integer') {
    const number = Number(typed.replaceAll(/[\s.]/g, ''))
    return Number.isSafeInteger(number) ? number : undefined
  }
  return typed
}
