import type { Condition, ConditionSchema, Property, Rule } from '../definition.ts'
import { type Component, componentsOf, part, text } from './component.ts'
import type { Note } from './report.ts'

/** What was asked before, by the old keys. */
export type Asked = ReadonlyMap<string, { key: string; property: Property }>

/** The rule of a component, where it is of a kind that can be said without a script. */
export function convertCondition(component: Component, asked: Asked, note: Note): Rule | undefined {
  const script = text(component.customConditional)
  if (script !== '') {
    const condition = scriptCondition(script, asked)
    if (condition) return { effect: 'SHOW', condition }
    note('condition', script.slice(0, 200))
    return undefined
  }
  const simple = part(component, 'conditional')
  const list = componentsOf(simple.conditions)
  if (list.length > 0) {
    const conditions = list.map((it) => listed(it, asked))
    if (conditions.includes(undefined)) {
      note('condition', JSON.stringify(simple).slice(0, 200))
      return undefined
    }
    const type = simple.conjunction === 'any' ? 'OR' : 'AND'
    const given = conditions as Condition[]
    return {
      effect: simple.show === false || simple.show === 'false' ? 'HIDE' : 'SHOW',
      condition: given.length === 1 ? given[0]! : { type, conditions: given },
    }
  }
  const when = text(simple.when)
  if (when === '') return undefined
  const condition = compare(when, { is: true, value: simple.eq }, asked)
  if (condition) return { effect: String(simple.show) === 'false' ? 'HIDE' : 'SHOW', condition }
  note('condition', `${when} = ${String(simple.eq)}`)
  return undefined
}

function listed(it: Component, asked: Asked): Condition | undefined {
  const operator = text(it.operator)
  const name = text(it.component)
  if (operator === 'isEqual' || operator === 'isNotEqual')
    return compare(name, { is: operator === 'isEqual', value: it.value }, asked)
  const bound = /^(greater|less)Than(OrEqual)?$/.exec(operator)
  const found = asked.get(name)
  const value = Number(it.value)
  if (!bound || found?.property.type !== 'integer' || !Number.isInteger(value)) return undefined
  const schema: ConditionSchema =
    bound[1] === 'greater' ? { minimum: bound[2] ? value : value + 1 } : { maximum: bound[2] ? value : value - 1 }
  return { scope: `#/properties/${found.key}`, schema }
}

function compare(name: string, { is, value }: { is: boolean; value: unknown }, asked: Asked): Condition | undefined {
  // Several choices are written as `papers.copy = true`.
  const [outer = '', choice] = name.split('.')
  const found = asked.get(name) ?? asked.get(outer)
  if (!found) return undefined
  const { key, property } = found
  const answer = property.type === 'array' && choice !== undefined ? choice : answerOf(property, value)
  if (answer === undefined) return undefined
  const schema: ConditionSchema = property.type === 'array' ? { contains: { const: answer } } : { const: answer }
  const positive = property.type === 'array' && choice !== undefined ? (String(value) !== 'false') === is : is
  return { scope: `#/properties/${key}`, schema: positive ? schema : { not: schema } }
}

function answerOf(property: Property, value: unknown): unknown {
  const choices = property.oneOf ?? (property.items?.type === 'string' ? property.items.oneOf : undefined)
  if (choices) return choices.find((it) => it.const === String(value))?.const
  if (property.type === 'boolean')
    return String(value) === 'true' ? true : String(value) === 'false' ? false : undefined
  if (property.type === 'integer') return Number.isInteger(Number(value)) ? Number(value) : undefined
  return property.type === 'string' ? String(value) : undefined
}

/** `show = data.a === 'x' && data.b == 2`: comparisons joined by one kind of word. Anything else is left to the author. */
function scriptCondition(script: string, asked: Asked): Condition | undefined {
  const body = /^\s*(?:show\s*=\s*)?(.+?);?\s*$/s.exec(script)?.[1]
  if (!body || (body.includes('&&') && body.includes('||'))) return undefined
  const type = body.includes('||') ? 'OR' : 'AND'
  const conditions = body.split(/&&|\|\|/).map((one) => {
    const found =
      /^\s*\(?\s*(?:data|row)\.(\w+(?:\.\w+)?)\s*(===?|!==?|>=|<=|>|<)\s*(?:'([^']*)'|"([^"]*)"|(true|false|-?\d+))\s*\)?\s*$/.exec(
        one,
      )
    if (!found) return undefined
    const [, name = '', operator = '', single, double, bare] = found
    const value = single ?? double ?? bare
    if (operator.startsWith('=') || operator.startsWith('!'))
      return compare(name, { is: operator.startsWith('='), value }, asked)
    const word = { '>=': 'greaterThanOrEqual', '<=': 'lessThanOrEqual', '>': 'greaterThan', '<': 'lessThan' }[operator]
    return listed({ component: name, operator: word, value }, asked)
  })
  if (conditions.includes(undefined)) return undefined
  const given = conditions as Condition[]
  return given.length === 1 ? given[0] : { type, conditions: given }
}

/** `value = data.a + data.b` and the like, of numbers asked before: one kind of sign, names and whole numbers. */
export function convertCalculation(component: Component, asked: Asked): Property['x-calculated'] | undefined {
  const body = /^\s*value\s*=\s*(.+?);?\s*$/s.exec(text(component.calculateValue))?.[1]
  if (!body) return undefined
  const signs = new Set(body.match(/[-+*]/g))
  if (signs.size !== 1 || /[^\w\s.()|+*-]/.test(body)) return undefined
  const op = { '+': 'sum', '-': 'difference', '*': 'product' } as const
  const of = body.split(/[-+*]/).map((one) => {
    const name = /^\s*\(?\s*(?:data|row)\.(\w+)\s*(?:\|\|\s*0)?\s*\)?\s*$/.exec(one)?.[1]
    const found = name === undefined ? undefined : asked.get(name)
    if (found?.property.type === 'integer') return { question: found.key }
    return /^\s*\d+\s*$/.test(one) ? { number: Number(one) } : undefined
  })
  return of.includes(undefined)
    ? undefined
    : { op: op[[...signs][0] as '+'], of: of as ({ question: string } | { number: number })[] }
}
