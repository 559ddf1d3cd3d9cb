import fc from 'fast-check'
import { Value } from 'typebox/value'
import { expect, test } from 'vitest'
import { birth, nativeBirth } from '../sample.ts'
import { mergeRecord } from '../import-procedures/draft.ts'
import { readNative } from '../import-procedures/native.ts'
import { procedureRecord } from '../record.ts'
import { readAnswer, validAnswers } from './answers.ts'
import { checkRules } from './check-rules.ts'
import { decide, judge, matchingRows, openQuestions } from './evaluate.ts'
import { readExpression, readTests } from './feel-types.ts'
import { outcomeOf } from './outcome.ts'
import { type ProcedureRules, procedureRules, type RuleAnswers, ruleChannels } from './rules.ts'
import { choices, feeTable, limitTable, question, rule, stallRules } from './sample-rules.ts'
import { tryExample } from './try-examples.ts'
import { walk } from './walk.ts'

const today = '2026-11-27'
const subject = { cases: [], componentGroups: [], channels: [] }
const rulesOf = (more: Partial<ProcedureRules>): ProcedureRules => ({
  ...{ questions: [], eligibility: [], tables: [], examples: [] },
  ...more,
})
const faults = (rules: ProcedureRules) => checkRules(rules, subject, today).map((it) => it.problem)

test('rules are a part of the record; an import without rules neither adds nor erases them', () => {
  const ruled = mergeRecord(birth, { ...birth, rules: stallRules })
  expect(Value.Check(procedureRecord, ruled)).toBe(true)
  expect('rules' in mergeRecord(birth, readNative(structuredClone(nativeBirth)))).toBe(false)
  expect(mergeRecord(ruled, readNative(structuredClone(nativeBirth))).rules).toEqual(stallRules)
  const fewer = { ...stallRules, tables: [stallRules.tables[1]!], examples: [] }
  expect(mergeRecord(ruled, { ...birth, rules: fewer }).rules).toEqual(fewer)
})

test('a sound set of rules has no findings and its example holds', () => {
  expect(Value.Check(procedureRules, stallRules)).toBe(true)
  expect(checkRules(stallRules, subject, today)).toEqual([])
  expect(tryExample(stallRules, stallRules.examples[0]!)).toMatchObject({ fee: 120_000, holds: true })
  const wrong = { ...stallRules.examples[0]!, expects: { verdict: 'fits' as const, fee: 1 } }
  expect(faults({ ...stallRules, examples: [wrong] })).toEqual(['example-fails'])
})

test('asks only what is not decided yet, and ends when a rule blocks', () => {
  const at = { today, channels: ruleChannels }
  const idOf = (answers: RuleAnswers) => walk(stallRules, answers, at).next?.id
  expect(idOf({})).toBe('food')
  expect(walk(stallRules, {}, at).left).toBe(4)
  // Nobody who sells no food is asked about training.
  expect(walk(stallRules, { food: false, size: 2, opens: '2026-12-30' }, at)).toMatchObject({
    next: undefined,
    left: 0,
  })
  expect(idOf({ food: true, size: 2, opens: '2026-12-30' })).toBe('trained')
  // An answer to a question that is no longer asked does not count.
  const changed = walk(stallRules, { food: false, size: 2, opens: '2026-12-30', trained: false }, at)
  expect(changed.answers).toEqual({ food: false, size: 2, opens: '2026-12-30' })
  const blocked = rulesOf({
    questions: [question('a', 'yes-no'), question('b', 'yes-no')],
    eligibility: [rule('x', 'a'), rule('y', 'b')],
  })
  expect(walk(blocked, { a: false }, at).next).toBeUndefined()
})

test('the outcome says what fits, what it costs and how long it takes for each way to file', () => {
  const answers = { food: true, size: 6, opens: '2026-11-30', trained: false }
  const outcome = outcomeOf(stallRules, { answers, today, channels: ['online', 'in-person'] })
  expect(outcome.verdict).toBe('blocks')
  expect(outcome.failing.map((it) => it.id)).toEqual(['ahead', 'hygiene'])
  expect(outcome.channels.online?.fees).toMatchObject([{ amount: 120_000, each: 20_000, times: 6 }])
  expect(outcome.channels['in-person']?.fees).toMatchObject([{ amount: 150_000 }])
  expect(outcome.channels.online?.limit).toMatchObject({ amount: 10, unit: 'working-day' })
})

test('types and names are looked at: the library itself would compare anything', () => {
  const names = { age: 'number', kind: 'text', born: 'date', today: 'date', ok: 'boolean' } as const
  const sound = ['age >= 18 and ok', 'not(ok) or kind = "a"', 'born + duration("P20Y") <= today', 'min(age, 3) * 2 > 4']
  for (const it of [
    ...sound,
    'today - born <= duration("P60D")',
    'kind in ("a", "b")',
    'age between 1 and 3',
    'if ok then true else age = 1',
  ])
    expect(readExpression(it, names), it).toMatchObject({ type: 'boolean', faults: [] })
  const first = (it: string) => readExpression(it, names).faults[0]
  expect(first('age >= "x"')).toMatchObject({ fault: 'wrong-type', wanted: 'number', found: 'text' })
  expect(first('kind > "a"')).toMatchObject({ fault: 'wrong-type' })
  expect(first('size > 3')).toEqual({ fault: 'unknown-name', part: 'size' })
  expect(first('age >=')).toMatchObject({ fault: 'syntax' })
  expect(first('born - 60 > today')).toMatchObject({ fault: 'wrong-type', wanted: 'duration' })
  for (const it of [
    'for i in [1] return i',
    'age[1]',
    '{a: 1}',
    'date("2026-02-31") > born',
    'now() > born',
    'string(age)',
  ])
    expect(first(it)?.fault, it).toMatch(/not-allowed|wrong-type/)
  for (const it of ['> 3', '[1..3]', '1, 2', 'not(1)', '? > 3 and ? < 5'])
    expect(readTests(it, names, 'number').faults, it).toEqual([])
  expect(readTests('"a"', names, 'number').faults[0]).toMatchObject({ fault: 'wrong-type' })
  expect(readTests('> "a"', names, 'text').faults[0]).toMatchObject({ fault: 'wrong-type' })
})

test('what cannot be saved is named with its place and an example', () => {
  const questions = [question('n', 'number', { max: 10 })]
  const check = (more: Partial<ProcedureRules>) => checkRules(rulesOf({ questions, ...more }), subject, today)
  const overlapping = feeTable(
    ['n'],
    [
      [['<= 5'], 1],
      [['>= 5'], 2],
    ],
  )
  expect(check({ tables: [overlapping] })).toMatchObject([
    { at: 'tables/0', problem: 'overlap', rows: [0, 1], example: { n: 5 } },
  ])
  const gap = feeTable(
    ['n'],
    [
      [['< 5'], 1],
      [['> 5'], 2],
    ],
  )
  expect(check({ tables: [gap] })).toMatchObject([{ problem: 'gap', example: { n: 5 } }])
  expect(check({ tables: [{ ...overlapping, hitPolicy: 'FIRST' }] })).toEqual([])
  expect(check({ eligibility: [rule('a', 'n + 1')] })).toMatchObject([{ at: 'eligibility/0', problem: 'not-yes-no' }])
  expect(check({ eligibility: [rule('a', 'channel = "online" and n > 1')] })).toMatchObject([
    { problem: 'unknown-name', part: 'channel' },
  ])
  expect(check({})).toMatchObject([{ at: 'questions/0', problem: 'never-asked' }])
  expect(check({ tables: [feeTable(['n'], [[['-'], 1, 'n / 2']])] })).toMatchObject([
    { problem: 'not-whole', example: { n: 1 } },
  ])
  expect(check({ tables: [feeTable(['n'], [[['-'], 1, 'n > 2']])] })).toMatchObject([{ problem: 'not-a-number' }])
  const two = limitTable(['n'], [[['-'], 1, 'day']])
  expect(check({ tables: [two, { ...two, id: 'other' }] })).toMatchObject([{ at: 'tables/1', problem: 'two-tables' }])
  const unit = { ...two, rows: [{ ...two.rows[0]!, output: { amount: 3, unit: 'other' as const, text: 'soon' } }] }
  expect(check({ tables: [unit] })).toMatchObject([{ problem: 'unit-without-number' }])
})

test('the sixty days of a duration are found as a boundary', () => {
  const questions = [question('born', 'date')]
  const table = feeTable(['today - born <= duration("P60D")'], [[['true'], 0]])
  const [gap] = checkRules(rulesOf({ questions, tables: [table] }), subject, today)
  expect(gap).toMatchObject({ problem: 'gap' })
  expect(decide(table, questions, { answers: { born: '2026-09-28' }, channel: 'online', today })).toEqual({
    state: 'row',
    row: 0,
  })
  expect(decide(table, questions, { answers: { born: '2026-09-27' }, channel: 'online', today })).toEqual({
    state: 'none',
  })
})

test('what would take long to try is asked; thirty questions are enough', () => {
  const ids = ['a', 'b', 'c', 'd']
  const dates = ids.map((id) => question(id, 'date'))
  const wide = rule('r', 'a < date("2020-01-01") or b < date("2021-01-01") or c < date("2022-01-01") or d < today')
  const situation = { answers: {}, channel: 'online' as const, today }
  expect([...openQuestions(wide, dates, situation)]).toEqual(ids)
  const many = [...Array(31).keys()].map((i) => question(`q${i}`, 'yes-no'))
  const all = rule('all', many.map((it) => it.id).join(' or '))
  const found = checkRules(rulesOf({ questions: many, eligibility: [all] }), subject, today)
  expect(found).toEqual([{ at: 'questions/30', problem: 'too-many', part: '30' }])
})

// Properties.

const questions = [
  question('yes', 'yes-no'),
  question('count', 'number', { max: 12 }),
  question('kind', 'choice', { choices: choices('a', 'b', 'c') }),
  question('born', 'date'),
]
const answers = fc.record(
  {
    yes: fc.boolean(),
    count: fc.integer({ min: 0, max: 12 }),
    kind: fc.constantFrom('a', 'b', 'c'),
    born: fc.integer({ min: 0, max: 30_000 }).map((it) => new Date(it * 86_400_000).toISOString().slice(0, 10)),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<RuleAnswers>
const tests = {
  yes: fc.constantFrom('-', 'true', 'false'),
  count: fc.oneof(
    fc.constant('-'),
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', ''), fc.integer({ min: 0, max: 12 }))
      .map((it) => it.join(' ').trim()),
    fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 6, max: 12 })).map(([a, b]) => `[${a}..${b}]`),
  ),
  kind: fc.constantFrom('-', '"a"', '"a", "b"', 'not("c")', '"c"'),
}
const row = fc.tuple(tests.yes, tests.count, tests.kind)
const table = fc
  .array(fc.tuple(row, fc.integer({ min: 0, max: 1_000_000_000_000 }), fc.constantFrom('', 'count', 'count * 3')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((rows) =>
    feeTable(
      ['yes', 'count', 'kind'],
      rows.map(([it, amount, times]): [string[], number, string] => [it, amount, times]),
    ),
  )
const anyText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    'yes',
    'count > 3',
    'born < today',
    'count / 0 = 1',
    'yes and kind',
    '1 +',
    'born + count',
    'unknown',
    '[',
    '"',
  ),
)

test('property: a UNIQUE table is found overlapping, or with a gap, exactly when some answers show it', () => {
  fc.assert(
    fc.property(table, (it) => {
      const seen = new Set<string>()
      for (const yes of [true, false])
        for (const kind of ['a', 'b', 'c'])
          for (let count = 0; count <= 12; count++) {
            const { length } = matchingRows(it, { answers: { yes, kind, count }, channel: 'online', today })
            if (length !== 1) seen.add(length === 0 ? 'gap' : 'overlap')
          }
      const found = checkRules(rulesOf({ questions, tables: [it] }), subject, today).map(({ problem }) => problem)
      expect(new Set(found.filter((problem) => problem !== 'never-asked'))).toEqual(seen)
    }),
    { numRuns: 60 },
  )
})

test('property: evaluation is total, money is whole, a limit is one of those published', () => {
  const limits = limitTable(
    ['kind'],
    [
      [['"a"'], 2, 'hour'],
      [['"b"'], 16, 'hour'],
      [['"c"'], 2, 'working-day'],
    ],
  )
  fc.assert(
    fc.property(answers, table, anyText, (given, fee, text) => {
      const rules = rulesOf({
        questions,
        eligibility: [rule('r', text)],
        tables: [fee, limits, { ...fee, inputs: [text, text, text] }],
      })
      expect(['holds', 'fails', 'unclear', 'open']).toContain(
        judge(rules.eligibility[0]!, questions, { answers: given, channel: 'online', today }),
      )
      const outcome = outcomeOf(rules, { answers: given, today, channels: ['online'] })
      const { fees, limit } = outcome.channels.online!
      for (const it of fees) expect(it.amount === null || Number.isSafeInteger(it.amount)).toBe(true)
      if (limit)
        expect(limits.rows.map(({ output }) => output)).toContainEqual({
          amount: limit.amount,
          unit: limit.unit,
          text: limit.text,
        })
      else expect(given.kind).toBeUndefined()
      walk(rules, given, { today, channels: ['online'] })
    }),
    { numRuns: 150 },
  )
})

test('property: more answers never change what was settled before', () => {
  fc.assert(
    fc.property(answers, answers, table, (given, more, it) => {
      const situation = { answers: given, channel: 'online' as const, today }
      const before = decide(it, questions, situation)
      const after = decide(it, questions, { ...situation, answers: { ...more, ...given } })
      if (before.state !== 'open') expect(after).toEqual(before)
    }),
    { numRuns: 100 },
  )
})

test('answers are read as people type them, and only as declared', () => {
  const [yes, count, kind, born] = questions as [never, never, never, never]
  expect(readAnswer(yes, { yes: 'co' })).toBe(true)
  expect(readAnswer(yes, { yes: 'true' })).toBeUndefined()
  expect(readAnswer(count, { count: ' 7 ' })).toBe(7)
  expect(readAnswer(question('big', 'number', { max: 5000 }), { big: '1.200' })).toBe(1200)
  for (const wrong of ['13', '-1', '1,5', '', 'bảy']) expect(readAnswer(count, { count: wrong }), wrong).toBeUndefined()
  expect(readAnswer(kind, { kind: 'd' })).toBeUndefined()
  expect(readAnswer(born, { 'born-day': '1', 'born-month': '2', 'born-year': '2000' })).toBe('2000-02-01')
  expect(readAnswer(born, { 'born-day': '31', 'born-month': '2', 'born-year': '2000' })).toBeUndefined()
  expect(validAnswers(questions, { yes: 'x', count: 99, kind: 'a', other: 1 })).toEqual({ kind: 'a' })
})
