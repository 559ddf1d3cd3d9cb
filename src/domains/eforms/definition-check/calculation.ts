import type { Calculation, Operand, Property } from '../definition.ts'
import { itemsOf } from '../questions.ts'
import { type Report, unknownKeys } from './report.ts'

type Before = Readonly<Record<string, Property>>
type Kind = 'number' | 'text' | 'date' | 'group'

const keywords: Record<Calculation['op'], string> = {
  sum: 'op of',
  difference: 'op of',
  product: 'op of',
  count: 'op group',
  total: 'op group column',
  age: 'op from at',
  join: 'op of with',
}

/** A calculation may take only what was asked before it, of the right kind: so one pass in order calculates all. */
export function checkCalculation(
  report: Report,
  at: string,
  { property, required, before }: { property: Property; required: boolean; before: Before },
): void {
  const it = property['x-calculated']
  if (it === undefined) return
  if (!Object.hasOwn(keywords, it.op)) {
    report(`${at}/op`, `${String(it.op)} is not in the listed subset`)
    return
  }
  unknownKeys(report, at, it, keywords[it.op])
  if (property.type !== (it.op === 'join' ? 'string' : 'integer'))
    report(at, `${it.op} gives ${it.op === 'join' ? 'a string' : 'an integer'}`)
  if (property.oneOf || (property.format !== undefined && property.format !== 'money'))
    report(at, 'a calculated value has no choices and no format but money')
  if (required) report(at, 'a calculated value is never required: nobody is asked for it')
  const asked = (name: string, kind: Kind, place: string) => {
    const question = Object.hasOwn(before, name) ? before[name]! : undefined
    if (!question) report(`${at}/${place}`, `${name} is not asked before this`)
    else if (!isKind(question, kind)) report(`${at}/${place}`, `${name} is no ${kind}`)
    return question
  }
  if (it.op === 'count') asked(it.group, 'group', 'group')
  else if (it.op === 'total') checkTotal(report, `${at}/column`, { group: asked(it.group, 'group', 'group'), it })
  else if (it.op === 'age') {
    asked(it.from, 'date', 'from')
    if (it.at !== 'today') asked(it.at, 'date', 'at')
  } else checkOperands(report, `${at}/of`, { of: it.of, kind: it.op === 'join' ? 'text' : 'number', asked })
}

function checkTotal(
  report: Report,
  at: string,
  { group, it }: { group: Property | undefined; it: { column: string } },
): void {
  const columns = group && itemsOf(group)?.properties
  if (columns && !(Object.hasOwn(columns, it.column) && columns[it.column]!.type === 'integer'))
    report(at, `${it.column} is no number in each item`)
}

type Operands = {
  of: readonly Operand[]
  kind: 'number' | 'text'
  asked(name: string, kind: Kind, place: string): unknown
}

function checkOperands(report: Report, at: string, { of, kind, asked }: Operands): void {
  if (!Array.isArray(of) || of.length === 0 || of.length > 20) {
    report(at, 'must be 1 to 20 values')
    return
  }
  of.forEach((operand, i) => {
    if ('question' in operand) asked(operand.question, kind, `of/${i}`)
    else if ('number' in operand ? !Number.isSafeInteger(operand.number) : kind === 'number' || !('text' in operand))
      report(`${at}/${i}`, `must be a question or a ${kind === 'number' ? 'whole number' : 'text'}`)
  })
}

function isKind(property: Property, kind: Kind): boolean {
  if (kind === 'group') return itemsOf(property) !== undefined
  if (kind === 'date') return property.format === 'date'
  return property.type === 'integer' || (kind === 'text' && property.type === 'string')
}
