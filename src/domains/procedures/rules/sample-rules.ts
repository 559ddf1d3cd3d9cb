import type { DecisionTable, EligibilityRule, ProcedureRules, RuleQuestion } from './rules.ts'

// Made-up rules for tests: a permit for a stall.

const both = (text: string) => ({ vi: text, en: text })

export const question = (id: string, kind: RuleQuestion['kind'], more: Partial<RuleQuestion> = {}): RuleQuestion => ({
  ...{ id, kind, text: both(`${id}?`), hint: both(''), choices: [], min: 0, max: kind === 'number' ? 100 : 0 },
  ...more,
})

export const choices = (...values: string[]) => values.map((value) => ({ value, text: both(value) }))

export const rule = (id: string, condition: string, more: Partial<EligibilityRule> = {}): EligibilityRule => ({
  ...{ id, condition, kind: 'blocks', sentence: both(`not ${id}`), advice: both(''), instead: '', source: '' },
  ...{ toCheck: false, ...more },
})

type Rows<Output> = [tests: string[], output: Output][]

const rowsOf = <Output>(rows: Rows<Output>) =>
  rows.map(([tests, output], i) => ({ tests, output, reason: both(`row ${i + 1}`), source: '' }))

export function feeTable(
  inputs: string[],
  rows: [tests: string[], amount: number | null, times?: string][],
  hitPolicy: DecisionTable['hitPolicy'] = 'UNIQUE',
): Extract<DecisionTable, { decides: 'fee' }> {
  const outputs = rows.map(
    ([tests, amount, times = '']): [string[], { amount: number | null; times: string; text: string }] => [
      tests,
      { amount, times, text: amount === null ? 'by the council' : '' },
    ],
  )
  return {
    ...{ id: 'permit', decides: 'fee', title: both('Permit') },
    hitPolicy,
    inputs,
    rows: rowsOf(outputs),
    toCheck: false,
  }
}

export function limitTable(
  inputs: string[],
  rows: [tests: string[], amount: number, unit: 'day' | 'working-day' | 'hour'][],
) {
  const outputs = rows.map(([tests, amount, unit]): [string[], { amount: number; unit: typeof unit; text: string }] => [
    tests,
    { amount, unit, text: '' },
  ])
  return {
    ...{ id: 'time', decides: 'limit' as const, title: both(''), hitPolicy: 'UNIQUE' as const },
    ...{ inputs, rows: rowsOf(outputs), toCheck: false },
  }
}

/** Food stalls are inspected; small ones are free; who sells for the first time waits longer. */
export const stallRules: ProcedureRules = {
  questions: [
    question('food', 'yes-no'),
    question('size', 'number', { max: 50 }),
    question('opens', 'date'),
    question('trained', 'yes-no'),
  ],
  eligibility: [
    rule('ahead', 'opens >= today + duration("P10D")', { kind: 'warns' }),
    rule('hygiene', 'not(food) or trained', { instead: '1.900002' }),
  ],
  tables: [
    feeTable(
      ['size', 'channel'],
      [
        [['< 5', '-'], 0],
        [['>= 5', '"online"'], 20_000, 'size'],
        [['>= 5', 'not("online")'], 25_000, 'size'],
      ],
    ),
    limitTable(
      ['food'],
      [
        [['true'], 10, 'working-day'],
        [['false'], 3, 'day'],
      ],
    ),
  ],
  examples: [
    {
      name: 'a bread stall',
      answers: { food: true, size: 6, opens: '2026-12-31', trained: true },
      ...{ channel: 'online', today: '2026-11-27' },
      expects: { verdict: 'fits', fee: 120_000, limit: { amount: 10, unit: 'working-day' } },
    },
  ],
}
