import type { Condition, ConditionSchema, Property, Rule } from '../definition.ts'
import { pathOf } from '../questions.ts'
import { type Report, unknownKeys } from './report.ts'

type Before = Readonly<Record<string, Property>>

const listed = 'const enum minimum maximum minLength maxLength minItems maxItems contains not'

/** A rule may ask only about questions that come before it: so there are no circles, and one pass decides all. */
export function checkRule(
  report: Report,
  at: string,
  { rule, before }: { rule: Rule | undefined; before: Before },
): void {
  if (rule === undefined) return
  unknownKeys(report, at, rule, 'effect condition')
  if (rule.effect !== 'SHOW' && rule.effect !== 'HIDE') report(`${at}/effect`, 'must be SHOW or HIDE')
  if (!rule.condition) {
    report(`${at}/condition`, 'is missing')
    return
  }
  checkCondition(report, `${at}/condition`, { condition: rule.condition, before })
}

function checkCondition(
  report: Report,
  at: string,
  { condition, before }: { condition: Condition; before: Before },
): void {
  if ('type' in condition) {
    unknownKeys(report, at, condition, 'type conditions')
    if (condition.type !== 'AND' && condition.type !== 'OR') report(`${at}/type`, 'must be AND or OR')
    if (!condition.conditions?.length) {
      report(`${at}/conditions`, 'must not be empty')
      return
    }
    condition.conditions.forEach((inner, i) => {
      checkCondition(report, `${at}/conditions/${i}`, { condition: inner, before })
    })
    return
  }
  unknownKeys(report, at, condition, 'scope schema')
  const [key = '', part, ...rest] = pathOf(condition.scope ?? '')
  const asked = Object.hasOwn(before, key) ? before[key] : undefined
  const isPart = asked?.['x-type'] === 'address' && ['provinceCode', 'communeCode', 'detail'].includes(part ?? '')
  if (!asked || rest.length > 0 || (part !== undefined && !isPart)) {
    report(`${at}/scope`, `${condition.scope} is not asked before this`)
    return
  }
  checkSchema(report, `${at}/schema`, { schema: condition.schema, asked, isPart })
}

type Asked = { schema: ConditionSchema; asked: Property; isPart: boolean }

function checkSchema(report: Report, at: string, { schema, asked, isPart }: Asked): void {
  if (!schema || Object.keys(schema).length === 0) {
    report(at, 'must not be empty')
    return
  }
  unknownKeys(report, at, schema, listed)
  for (const value of ['const' in schema ? [schema.const] : [], schema.enum ?? []].flat())
    if (!isPart && !canBe(value, asked)) report(at, `the answer can never be ${JSON.stringify(value)}`)
  if (schema.not) checkSchema(report, `${at}/not`, { schema: schema.not, asked, isPart })
}

/** A condition on an answer that nobody can give is a mistake of the author's. */
function canBe(value: unknown, asked: Property): boolean {
  if (asked.oneOf) return asked.oneOf.some((choice) => choice.const === value)
  if (asked.type === 'integer') return typeof value === 'number'
  if (asked.type === 'boolean') return typeof value === 'boolean'
  return asked.type === 'string' && typeof value === 'string'
}
