import type { Calculation, Operand, Property } from '../definition.ts'
import { itemsOf } from '../questions.ts'
import { type Faulty, type Typed, typedNumber } from './typed.ts'

export const calculationOps = ['sum', 'difference', 'product', 'count', 'total', 'age', 'join'] as const
export const operandCount = 4

type Before = Readonly<Record<string, Property>>

/** A calculation as fields; undefined when it says more than they can. */
export function calculationValues(it: Calculation): Typed | undefined {
  if (it.op === 'count') return { 'calc.op': it.op, 'calc.0': it.group }
  if (it.op === 'total') return { 'calc.op': it.op, 'calc.column': `${it.group}/${it.column}` }
  if (it.op === 'age') return { 'calc.op': it.op, 'calc.0': it.from, 'calc.1': it.at === 'today' ? undefined : it.at }
  const constants = it.of.filter((operand) => !('question' in operand))
  const last = it.of.at(-1)
  const questions = it.of.flatMap((operand) => ('question' in operand ? [operand.question] : []))
  if (questions.length > operandCount || constants.length > 1 || (constants.length === 1 && constants[0] !== last))
    return undefined
  const [constant] = constants
  return {
    'calc.op': it.op,
    'calc.with': it.op === 'join' ? it.with : undefined,
    'calc.constant':
      constant && String('number' in constant ? constant.number : 'text' in constant ? constant.text : ''),
    ...Object.fromEntries(questions.map((key, i) => [`calc.${i}`, key])),
  }
}

/** The calculation that was typed, of questions that come before it. */
export function typedCalculation(typed: Typed, before: Before, faulty: Faulty): Calculation | undefined {
  const op = calculationOps.find((it) => it === typed['calc.op'])
  const names = Array.from({ length: operandCount }, (_, i) => typed[`calc.${i}`])
  const asked = (i: number, fits: (property: Property) => boolean): string | undefined => {
    const name = names[i]
    const property = name !== undefined && Object.hasOwn(before, name) ? before[name] : undefined
    if (property && fits(property)) return name
    faulty(`calc.${i}`, 'operand')
    return undefined
  }
  const isDate = (it: Property) => it.format === 'date'
  if (op === undefined) faulty('calc.op', 'calculation')
  else if (op === 'count') {
    const group = asked(0, (it) => itemsOf(it) !== undefined)
    return group === undefined ? undefined : { op, group }
  } else if (op === 'total') {
    const [group = '', column = ''] = (typed['calc.column'] ?? '').split('/')
    if (columnsOf(before).some((it) => it.group === group && it.column === column)) return { op, group, column }
    faulty('calc.column', 'column')
  } else if (op === 'age') {
    const from = asked(0, isDate)
    const at = names[1] === undefined ? 'today' : asked(1, isDate)
    return from === undefined || at === undefined ? undefined : { op, from, at }
  } else {
    const fits = (it: Property) => it.type === 'integer' || (op === 'join' && it.type === 'string')
    const questions = names.flatMap((name, i) => (name === undefined ? [] : [asked(i, fits)]))
    const constant = constantOf(typed, op, faulty)
    if (questions.includes(undefined)) return undefined
    const of: Operand[] = [...questions.map((question) => ({ question: question! })), ...(constant ? [constant] : [])]
    if (of.length === 0) faulty('calc.0', 'operand')
    else return op === 'join' ? { op, of, with: typed['calc.with'] ?? ' ' } : { op, of }
  }
  return undefined
}

function constantOf(typed: Typed, op: 'sum' | 'difference' | 'product' | 'join', faulty: Faulty): Operand | undefined {
  const text = typed['calc.constant']
  if (text === undefined) return undefined
  if (op === 'join') return { text }
  const number = typedNumber(typed, 'calc.constant', faulty)
  return number === undefined ? undefined : { number }
}

/** The columns of repeated groups that can be summed up. */
export function columnsOf(before: Before): { group: string; column: string; title: string }[] {
  return Object.entries(before).flatMap(([group, property]) =>
    Object.entries(itemsOf(property)?.properties ?? {})
      .filter(([, it]) => it.type === 'integer')
      .map(([column, it]) => ({ group, column, title: `${property.title.vi}: ${it.title.vi}` })),
  )
}
