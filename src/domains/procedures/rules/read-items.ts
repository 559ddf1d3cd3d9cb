import { readDateParts } from '#platform/dates.ts'
import { readAnswer } from './answers.ts'
import {
  type DecisionTable,
  type EligibilityRule,
  type ProcedureRules,
  type RuleExample,
  type RuleQuestion,
  ruleChannels,
} from './rules.ts'

// Forms of the editor -> parts of the rules, or what is wrong with which field.

export type Body = Record<string, unknown>
export type ItemError = { field: string; rule: 'id' | 'required' | 'number' | 'money' | 'choices' | 'date' }
export type Read<T> = { value: T; errors: ItemError[] }

const idPattern = /^[a-z][a-zA-Z0-9]{0,39}$/
const units = ['working-day', 'day', 'hour', 'month', 'year', 'other'] as const

export function readQuestion(body: Body): Read<RuleQuestion> {
  const kind = oneOf(body, 'kind', ['yes-no', 'choice', 'number', 'date'])
  const choices = linesOf(body, 'choices').map((line) => {
    const [value = '', vi = '', en = ''] = line.split('|').map((it) => it.trim())
    return { value, text: { vi, en } }
  })
  const min = wholeOf(body, 'min') ?? 0
  const max = wholeOf(body, 'max') ?? (kind === 'number' ? 1_000_000 : 0)
  const wrong = choices.some((it) => !/^[a-z0-9][a-z0-9-]{0,39}$/.test(it.value) || it.text.vi === '')
  return {
    value: { id: textOf(body, 'id'), kind, text: both(body, 'text'), hint: both(body, 'hint'), choices, min, max },
    errors: [
      ...idErrors(body),
      ...missing(body, 'text.vi'),
      ...(wrong || (kind === 'choice' && choices.length < 2) ? [{ field: 'choices', rule: 'choices' } as const] : []),
      ...numberErrors(body, 'min'),
      ...numberErrors(body, 'max'),
    ],
  }
}

export function readRule(body: Body): Read<EligibilityRule> {
  const value: EligibilityRule = {
    id: textOf(body, 'id'),
    condition: textOf(body, 'condition'),
    kind: oneOf(body, 'kind', ['blocks', 'warns']),
    sentence: both(body, 'sentence'),
    advice: both(body, 'advice'),
    instead: textOf(body, 'instead', 100),
    source: textOf(body, 'source'),
    toCheck: body.toCheck !== undefined,
  }
  return { value, errors: [...idErrors(body), ...missing(body, 'condition'), ...missing(body, 'sentence.vi')] }
}

/** A row whose tests were emptied is taken out; the last, empty one is for a new row. */
export function readTable(body: Body, decides: DecisionTable['decides']): Read<DecisionTable> {
  const inputs = linesOf(body, 'inputs')
  const errors = [...idErrors(body), ...(decides === 'fee' ? missing(body, 'title.vi') : [])]
  const rows = []
  for (let i = 0; i < 80 && `r${i}.tests` in body; i++) {
    const name = (field: string) => `r${i}.${field}`
    const tests = textOf(body, name('tests'))
    if (tests === '') continue
    const output = readOutput(body, { decides, name })
    errors.push(...output.errors)
    rows.push({
      tests: tests.split('|').map((it) => it.trim()),
      output: output.value,
      reason: both(body, name('reason')),
      source: textOf(body, name('source')),
    })
  }
  const hitPolicy = oneOf(body, 'hitPolicy', ['UNIQUE', 'FIRST'])
  const table = { id: textOf(body, 'id'), decides, title: both(body, 'title'), hitPolicy, inputs, rows }
  return { value: { ...table, toCheck: body.toCheck !== undefined } as DecisionTable, errors }
}

function readOutput(body: Body, it: { decides: DecisionTable['decides']; name(field: string): string }): Read<unknown> {
  const { decides, name } = it
  if (decides === 'case') return { value: { code: textOf(body, name('code'), 200) }, errors: [] }
  if (decides === 'papers') return { value: { needs: linesOf(body, name('needs')) }, errors: [] }
  const typed = textOf(body, name('amount'))
  const text = textOf(body, name('text'))
  if (decides === 'limit') {
    const amount = typed === '' ? null : Number(typed.replace(',', '.'))
    const fits = amount === null || (amount >= 0 && amount <= 10_000)
    return {
      value: { amount: fits ? amount : null, unit: oneOf(body, name('unit'), units), text },
      errors: fits ? [] : [{ field: name('amount'), rule: 'number' }],
    }
  }
  const amount = typed === '' ? null : moneyOf(typed)
  return {
    value: { amount: amount ?? null, times: textOf(body, name('times')), text },
    errors: amount === undefined ? [{ field: name('amount'), rule: 'money' }] : [],
  }
}

/** Answers stand in fields `a.<question>`; a question without an answer is not a part of the example. */
export function readExample(body: Body, questions: ProcedureRules['questions']): Read<RuleExample> {
  const answers = questions.flatMap((question) => {
    const answer = readAnswer({ ...question, id: `a.${question.id}` }, body)
    return answer === undefined ? [] : [[question.id, answer] as const]
  })
  const day = readDateParts(body, 'today')
  const fee = textOf(body, 'fee')
  const amount = textOf(body, 'limitAmount')
  const sum = fee === '' ? undefined : moneyOf(fee)
  const caseCode = textOf(body, 'caseCode', 200)
  return {
    value: {
      name: textOf(body, 'name'),
      answers: Object.fromEntries(answers),
      channel: oneOf(body, 'channel', ruleChannels),
      today: day && day !== 'invalid' ? day : '',
      expects: {
        verdict: oneOf(body, 'verdict', ['fits', 'warns', 'blocks']),
        ...(sum !== undefined && { fee: sum }),
        ...(amount !== '' && { limit: { amount: Number(amount), unit: oneOf(body, 'limitUnit', units) } }),
        ...(caseCode !== '' && { caseCode }),
      },
    },
    errors: [
      ...missing(body, 'name'),
      ...(day && day !== 'invalid' ? [] : [{ field: 'today', rule: 'date' } as const]),
      ...(fee !== '' && sum === undefined ? [{ field: 'fee', rule: 'money' } as const] : []),
      ...(amount !== '' && !(Number(amount) >= 0) ? [{ field: 'limitAmount', rule: 'number' } as const] : []),
    ],
  }
}

function textOf(body: Body, name: string, most = 2000): string {
  const value = body[name]
  return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, most) : ''
}

function both(body: Body, name: string): { vi: string; en: string } {
  return { vi: textOf(body, `${name}.vi`), en: textOf(body, `${name}.en`) }
}

function linesOf(body: Body, name: string): string[] {
  return textOf(body, name, 10_000)
    .split('\n')
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .slice(0, 100)
}

function oneOf<const T extends string>(body: Body, name: string, allowed: readonly T[]): T {
  return allowed.find((it) => it === body[name]) ?? allowed[0]!
}

/** As people write money: 8000, 8.000 or 8 000. */
function moneyOf(typed: string): number | undefined {
  const plain = typed.replaceAll(/[. ]/g, '')
  return /^\d{1,12}$/.test(plain) ? Number(plain) : undefined
}

function wholeOf(body: Body, name: string): number | undefined {
  const amount = moneyOf(textOf(body, name))
  return amount !== undefined && amount <= 1_000_000_000 ? amount : undefined
}

function idErrors(body: Body): ItemError[] {
  return idPattern.test(textOf(body, 'id')) ? [] : [{ field: 'id', rule: 'id' }]
}

function missing(body: Body, field: string): ItemError[] {
  return textOf(body, field) === '' ? [{ field, rule: 'required' }] : []
}

function numberErrors(body: Body, field: string): ItemError[] {
  return textOf(body, field) === '' || wholeOf(body, field) !== undefined ? [] : [{ field, rule: 'number' }]
}
