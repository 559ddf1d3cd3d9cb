import { isCalendarDay } from '#platform/dates.ts'
import { type FeelNode, parsedExpression, parsedTests } from './feel.ts'

export type FeelType = 'boolean' | 'number' | 'text' | 'date' | 'duration'

/** What is wrong with a FEEL text, and where: `part` is the piece of it. */
export type FeelFault =
  | { fault: 'syntax'; part: string }
  | { fault: 'unknown-name'; part: string }
  | { fault: 'not-allowed'; part: string }
  | { fault: 'wrong-type'; part: string; wanted: FeelType; found: FeelType }

type Names = Readonly<Record<string, FeelType>>
type Reading = { text: string; names: Names; faults: FeelFault[]; used: Set<string> }

export type FeelReading = { type: FeelType | undefined; faults: FeelFault[]; used: Set<string> }

/**
 * The part of FEEL that rules are written in: answers, literals, comparisons, and/or/not, arithmetic, min, max, floor,
 * ceiling, if, days and durations. The library compares what cannot be compared without complaint, so types are looked at
 * here, before anything is saved.
 */
export function readExpression(text: string, names: Names): FeelReading {
  return read(text, names, (reading) => typeOf(child(parsedExpression(text)), reading))
}

/** A unary test of a value of one type. */
export function readTests(text: string, names: Names, tested: FeelType): FeelReading {
  return read(text, { ...names, '?': tested }, (reading) => {
    checkTests(parsedTests(text), reading, tested)
    return 'boolean'
  })
}

/** The names that a text reads, whatever else may be wrong with it. */
export function namesIn(text: string, of: 'expression' | 'tests'): string[] {
  try {
    const found = new Set<string>()
    const tree = of === 'expression' ? parsedExpression(text) : parsedTests(text)
    tree.cursor().iterate((node) => {
      if (node.name === 'VariableName') found.add(text.slice(node.from, node.to))
    })
    return [...found]
  } catch {
    return []
  }
}

/** The literals of a text: where an answer changes what comes out. */
export function literalsIn(text: string): { numbers: number[]; days: string[]; durations: string[] } {
  return {
    numbers: [...text.replace(/"[^"]*"/g, '').matchAll(/(?<![\w.])\d+(?:\.\d+)?/g)].map((it) => Number(it[0])),
    days: [...text.matchAll(/date\("(\d{4}-\d{2}-\d{2})"\)/g)].map((it) => it[1]!),
    durations: [...text.matchAll(/duration\("(P[^"]+)"\)/g)].map((it) => it[1]!),
  }
}

function read(text: string, names: Names, work: (reading: Reading) => FeelType | undefined): FeelReading {
  const reading: Reading = { text, names, faults: [], used: new Set() }
  try {
    return { type: work(reading), faults: reading.faults, used: reading.used }
  } catch {
    return { type: undefined, faults: [{ fault: 'syntax', part: text }], used: reading.used }
  }
}

const period = /^P(\d+Y|\d+M|\d+Y\d+M|\d+D)$/

function typeOf(node: FeelNode | null, reading: Reading): FeelType | undefined {
  if (!node || node.type.isError) return fault(reading, node, 'syntax')
  const kids = children(node)
  switch (node.name) {
    case 'NumericLiteral':
      return 'number'
    case 'StringLiteral':
      return 'text'
    case 'BooleanLiteral':
      return 'boolean'
    case 'ParenthesizedExpression':
      return typeOf(kids[1] ?? null, reading)
    case 'VariableName':
    case '?':
      return named(node, reading)
    case 'DateTimeLiteral':
      return moment(node, reading)
    case 'Conjunction':
    case 'Disjunction':
      want(kids[0], reading, 'boolean')
      want(kids[2], reading, 'boolean')
      return 'boolean'
    case 'Comparison':
      return comparison(kids, reading)
    case 'ArithmeticExpression':
      return arithmetic(kids, reading)
    case 'IfExpression':
      want(kids[1], reading, 'boolean')
      return alike(kids[3], kids[5], reading)
    case 'FunctionInvocation':
      return call(node, reading)
    default:
      return fault(reading, node, 'not-allowed')
  }
}

function named(node: FeelNode, reading: Reading): FeelType | undefined {
  const name = partOf(node, reading)
  const type = reading.names[name]
  if (type === undefined) return fault(reading, node, 'unknown-name')
  reading.used.add(name)
  return type
}

function moment(node: FeelNode, reading: Reading): FeelType | undefined {
  const found = /^(date|duration)\(\s*"([^"]*)"\s*\)$/.exec(partOf(node, reading))
  if (found?.[1] === 'date' && isCalendarDay(found[2]!)) return 'date'
  if (found?.[1] === 'duration' && period.test(found[2]!)) return 'duration'
  return fault(reading, node, 'not-allowed')
}

function comparison(kids: FeelNode[], reading: Reading): FeelType | undefined {
  const [left, operator, right] = kids
  if (operator?.name === 'CompareOp') {
    const type = alike(left, right, reading)
    if (type && !/^!?=$/.test(partOf(operator, reading))) ordered(left!, type, reading)
    return 'boolean'
  }
  const type = typeOf(left ?? null, reading)
  if (operator?.name === 'in' && type) {
    for (const it of kids.slice(2)) if (/^PositiveUnaryTests?$/.test(it.name)) checkTests(it, reading, type)
    return 'boolean'
  }
  if (operator?.name === 'between' && type) {
    ordered(left!, type, reading)
    want(kids[2], reading, type)
    want(kids[4], reading, type)
  }
  return 'boolean'
}

function arithmetic(kids: FeelNode[], reading: Reading): FeelType | undefined {
  if (kids.length === 2) return want(kids[1], reading, 'number')
  const [left, operator, right] = kids
  const sign = operator ? partOf(operator, reading) : ''
  if (sign === '**') return fault(reading, operator!, 'not-allowed')
  const a = typeOf(left ?? null, reading)
  if (a === 'date' && (sign === '+' || sign === '-')) {
    const b = typeOf(right ?? null, reading)
    if (b === 'date' && sign === '-') return 'duration'
    if (b === 'duration') return 'date'
    if (b) reading.faults.push({ fault: 'wrong-type', part: partOf(right!, reading), wanted: 'duration', found: b })
    return undefined
  }
  if (a && a !== 'number')
    reading.faults.push({ fault: 'wrong-type', part: partOf(left!, reading), wanted: 'number', found: a })
  want(right, reading, 'number')
  return 'number'
}

const functions: Record<string, { takes: FeelType; gives: FeelType; most: number }> = {
  not: { takes: 'boolean', gives: 'boolean', most: 1 },
  min: { takes: 'number', gives: 'number', most: 10 },
  max: { takes: 'number', gives: 'number', most: 10 },
  floor: { takes: 'number', gives: 'number', most: 1 },
  ceiling: { takes: 'number', gives: 'number', most: 1 },
}

function call(node: FeelNode, reading: Reading): FeelType | undefined {
  const [name] = children(node)
  const known = name ? functions[partOf(name, reading)] : undefined
  const given = children(node).find((it) => it.name === 'PositionalParameters')
  const parameters = given ? children(given) : []
  if (!known || parameters.length === 0 || parameters.length > known.most) return fault(reading, node, 'not-allowed')
  for (const it of parameters) want(it, reading, known.takes)
  return known.gives
}

function checkTests(node: FeelNode, reading: Reading, tested: FeelType): void {
  for (const it of children(node)) {
    if (it.type.isError) fault(reading, it, 'syntax')
    else if (it.name === 'Interval' || it.name === 'SimplePositiveUnaryTest') simpleTest(it, reading, tested)
    else if (/^PositiveUnaryTests?$/.test(it.name)) checkTests(it, reading, tested)
    else if (!['Wildcard', 'not', '(', ')'].includes(it.name)) valueTest(it, reading, tested)
  }
}

function simpleTest(node: FeelNode, reading: Reading, tested: FeelType): void {
  const [first] = children(node)
  const sign = first?.name === 'CompareOp' ? partOf(first, reading) : ''
  if (first?.name === 'Interval') {
    simpleTest(first, reading, tested)
    return
  }
  if (node.name === 'Interval' || !/^!?=?$/.test(sign)) ordered(node, tested, reading)
  for (const it of children(node)) if (!/^(CompareOp|\.\.|[[\]()])$/.test(it.name)) want(it, reading, tested)
}

/** In the place of a value there may stand a condition over `?`. */
function valueTest(node: FeelNode, reading: Reading, tested: FeelType): void {
  const condition = /^(Conjunction|Disjunction|Comparison)$/.test(node.name)
  want(node, reading, condition ? 'boolean' : tested)
}

function alike(left: FeelNode | undefined, right: FeelNode | undefined, reading: Reading): FeelType | undefined {
  const type = typeOf(left ?? null, reading)
  if (type === undefined) typeOf(right ?? null, reading)
  else want(right, reading, type)
  return type
}

function want(node: FeelNode | undefined, reading: Reading, wanted: FeelType): FeelType {
  const found = typeOf(node ?? null, reading)
  if (found && found !== wanted)
    reading.faults.push({ fault: 'wrong-type', part: partOf(node!, reading), wanted, found })
  return wanted
}

/** Yes and no, and words, are not more or less than one another. */
function ordered(node: FeelNode, type: FeelType, reading: Reading): void {
  if (type === 'boolean' || type === 'text')
    reading.faults.push({ fault: 'wrong-type', part: partOf(node, reading), wanted: 'number', found: type })
}

function fault(reading: Reading, node: FeelNode | null, kind: 'syntax' | 'unknown-name' | 'not-allowed'): undefined {
  reading.faults.push({ fault: kind, part: node ? partOf(node, reading) : reading.text })
}

function partOf(node: FeelNode, { text }: Reading): string {
  return text.slice(node.from, node.to)
}

function child(node: FeelNode): FeelNode | null {
  const [only, more] = children(node)
  if (more) throw new Error('more than one expression')
  return only ?? null
}

function children(node: FeelNode): FeelNode[] {
  const found: FeelNode[] = []
  for (let it = node.firstChild; it; it = it.nextSibling) found.push(it)
  return found
}
