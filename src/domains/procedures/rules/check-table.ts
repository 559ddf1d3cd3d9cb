import { paperName } from './paper-needs.ts'
import { checkExpression, type RuleFinding, type RuleSubject } from './check-rules.ts'
import { matchingRows, namesOf, textsOf } from './evaluate.ts'
import { feelValue } from './feel.ts'
import { type FeelType, literalsIn, readExpression, readTests } from './feel-types.ts'
import { combinations, possibleAnswers, possibleDays } from './possible-answers.ts'
import {
  type DecisionTable,
  type RuleAnswer,
  type RuleAnswers,
  type RuleChannel,
  ruleChannels,
  type RuleQuestion,
} from './rules.ts'

type Context = {
  at: string
  names: Readonly<Record<string, FeelType>>
  subject: RuleSubject
  questions: readonly RuleQuestion[]
  today: string
}

/** What is wrong with one table: its texts and types first, then overlaps and gaps, each with answers that show it. */
export function checkTable(table: DecisionTable, context: Context): RuleFinding[] {
  const findings = [...checkTexts(table, context), ...checkOutputs(table, context)]
  return findings.length > 0 ? findings : checkCover(table, context)
}

function checkTexts(table: DecisionTable, { at, names }: Context): RuleFinding[] {
  const types = table.inputs.map((input) => readExpression(input, names))
  const inputs = types.flatMap(({ faults }) => faults.map(({ fault, ...rest }) => ({ at, problem: fault, ...rest })))
  const rows = table.rows.flatMap((row, i): RuleFinding[] => {
    const here = `${at}/rows/${i}`
    if (row.tests.length !== table.inputs.length) return [{ at: here, problem: 'tests-missing' }]
    return row.tests.flatMap((test, j) => {
      const tested = types[j]?.type
      if (test.trim() === '-' || !tested) return []
      return readTests(test, names, tested).faults.map(({ fault, ...rest }) => ({ at: here, problem: fault, ...rest }))
    })
  })
  return [...inputs, ...rows]
}

function checkOutputs(table: DecisionTable, { at, names, subject }: Context): RuleFinding[] {
  if (table.decides === 'fee')
    return table.rows.flatMap((row, i): RuleFinding[] => {
      const here = `${at}/rows/${i}`
      if (row.output.amount === null && row.output.text === '') return [{ at: here, problem: 'text-missing' }]
      if (row.output.times === '') return []
      return checkExpression(row.output.times, names, { at: here, wanted: 'number', otherwise: 'not-a-number' })
    })
  if (table.decides === 'limit')
    return table.rows.flatMap(({ output }, i): RuleFinding[] => {
      const here = `${at}/rows/${i}`
      // Without a number, or with one that nobody may count, the text is all there is.
      if ((output.unit === 'other') !== (output.amount === null)) return [{ at: here, problem: 'unit-without-number' }]
      return output.amount === null && output.text === '' ? [{ at: here, problem: 'text-missing' }] : []
    })
  if (table.decides === 'case')
    return table.rows.flatMap(({ output: { code } }, i): RuleFinding[] =>
      subject.cases.some((it) => it.code === code)
        ? []
        : [{ at: `${at}/rows/${i}`, problem: 'unknown-case', part: code }],
    )
  const known = subject.componentGroups.flatMap((it) => [it.name, ...it.components.map(paperName)])
  return table.rows.flatMap(({ output: { needs } }, i) =>
    needs
      .filter((name) => !known.includes(name))
      .map((part): RuleFinding => ({ at: `${at}/rows/${i}`, problem: 'unknown-paper', part })),
  )
}

/** Goes through answers that stand for all others and looks how many rows match. One example of each fault is enough. */
function checkCover(table: DecisionTable, context: Context): RuleFinding[] {
  const found = new Map<string, RuleFinding>()
  for (const { channel, today, ...answers } of combinations(possibleFor(table, context))) {
    const situation = { answers, channel: (channel ?? 'online') as 'online', today: (today ?? context.today) as string }
    const rows = matchingRows(table, situation)
    const example = { ...answers, ...(channel !== undefined && { channel }), ...(today !== undefined && { today }) }
    const finding = faultOf(table, { rows, example, at: context.at, situation })
    if (finding) {
      const key = `${finding.problem} ${finding.rows?.join(' ')}`
      if (!found.has(key)) found.set(key, finding)
    }
  }
  return [...found.values()]
}

function faultOf(
  table: DecisionTable,
  it: { rows: number[]; example: RuleAnswers; at: string; situation: Parameters<typeof matchingRows>[1] },
): RuleFinding | undefined {
  const { rows, example, at, situation } = it
  if (rows.length === 0) return { at, problem: 'gap', example }
  if (rows.length > 1 && table.hitPolicy === 'UNIQUE') return { at, problem: 'overlap', rows, example }
  const row = rows[0]!
  if (table.decides !== 'fee' || table.rows[row]!.output.times === '') return undefined
  const times = feelValue(table.rows[row]!.output.times, {
    ...situation.answers,
    ...{ channel: situation.channel, today: situation.today },
  })
  const whole = typeof times === 'number' && Number.isSafeInteger(times) && times >= 0
  return whole ? undefined : { at: `${at}/rows/${row}`, problem: 'not-whole', rows: [row], example }
}

/** What each name that the table reads may be, with the names of how many times a fee is due. */
function possibleFor(
  table: DecisionTable,
  { questions, names, today, subject }: Omit<Context, 'at'>,
): ReadonlyMap<string, readonly RuleAnswer[]> {
  const times = table.decides === 'fee' ? table.rows.map((row) => row.output.times).filter((it) => it !== '') : []
  const texts = [...textsOf(table), ...times]
  const used = new Set([...namesOf(table), ...times.flatMap((it) => [...readExpression(it, names).used])])
  const possible = new Map<string, readonly RuleAnswer[]>()
  for (const question of questions)
    if (used.has(question.id)) possible.set(question.id, possibleAnswers(question, texts, today))
  if (used.has('channel')) possible.set('channel', channelsOf(subject))
  if (used.has('today')) possible.set('today', possibleDays(texts.map(literalsIn), today))
  return possible
}

/** The ways to file that the record knows; before it knows any, all. */
export function channelsOf({ channels }: Pick<RuleSubject, 'channels'>): readonly RuleChannel[] {
  const known = ruleChannels.filter((channel) => channels.some((it) => it.channel === channel))
  return known.length > 0 ? known : ruleChannels
}
