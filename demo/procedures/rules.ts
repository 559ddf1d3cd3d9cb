/**
 * Short ways to write questions, rules and tables. Each rule names the article that it comes from; what could not be compared
 * with the text itself is marked `toCheck`.
 */
import type { ProcedureRules } from '#procedures'

type Question = ProcedureRules['questions'][number]
type Rule = ProcedureRules['eligibility'][number]
type Table = ProcedureRules['tables'][number]
type FeeTable = Extract<Table, { decides: 'fee' }>
type PapersTable = Extract<Table, { decides: 'papers' }>
type Text = [vi: string, en: string]

const both = ([vi, en]: Text) => ({ vi, en })
const nothing: Text = ['', '']

const question = (id: string, text: Text, more: Partial<Question>): Question => ({
  ...{ id, kind: 'yes-no', text: both(text), hint: both(nothing), choices: [], min: 0, max: 0 },
  ...more,
})
export const yesNo = (id: string, text: Text, hint: Text = nothing) => question(id, text, { hint: both(hint) })
export const day = (id: string, text: Text, hint: Text = nothing) =>
  question(id, text, { kind: 'date', hint: both(hint) })
export const count = (id: string, text: Text, more: { min?: number; max: number; hint?: Text }) =>
  question(id, text, { kind: 'number', min: more.min ?? 0, max: more.max, hint: both(more.hint ?? nothing) })
export const choice = (id: string, text: Text, choices: Record<string, Text>) =>
  question(id, text, {
    kind: 'choice',
    choices: Object.entries(choices).map(([value, it]) => ({ value, text: both(it) })),
  })

type Words = { says: Text; advice?: Text; instead?: string; source: string; toCheck?: boolean }
const rule =
  (kind: Rule['kind']) =>
  (id: string, condition: string, it: Words): Rule => ({
    ...{ id, condition, kind, sentence: both(it.says), advice: both(it.advice ?? nothing) },
    ...{ instead: it.instead ?? '', source: it.source, toCheck: it.toCheck ?? false },
  })
export const blocks = rule('blocks')
export const warns = rule('warns')

type Reasoned = { why: Text; source?: string }
type FeeRow = Reasoned & { tests: string[]; amount: number | null; times?: string; text?: string }
export const fees = (
  id: string,
  title: Text,
  it: { inputs: string[]; rows: FeeRow[]; first?: boolean; toCheck?: boolean },
): FeeTable => ({
  ...{ id, decides: 'fee', title: both(title), hitPolicy: it.first ? 'FIRST' : 'UNIQUE', inputs: it.inputs },
  rows: it.rows.map(({ tests, amount, times = '', text = '', why, source = '' }) => ({
    ...{ tests, output: { amount, times, text }, reason: both(why), source },
  })),
  toCheck: it.toCheck ?? false,
})

type PapersRow = Reasoned & { tests: string[]; needs: string[] }
export const papersNeeded = (id: string, inputs: string[], rows: PapersRow[]): PapersTable => ({
  ...{ id, decides: 'papers', title: both(nothing), hitPolicy: 'UNIQUE', inputs },
  rows: rows.map(({ tests, needs, why, source = '' }) => ({ tests, output: { needs }, reason: both(why), source })),
  toCheck: false,
})

export type { ProcedureRules }
