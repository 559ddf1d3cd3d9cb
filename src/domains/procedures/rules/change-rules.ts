import type { DecisionTable, EligibilityRule, ProcedureRules, RuleExample, RuleQuestion } from './rules.ts'

export const ruleLists = ['questions', 'eligibility', 'tables', 'examples'] as const
export type RuleList = (typeof ruleLists)[number]

export const noRules: ProcedureRules = { questions: [], eligibility: [], tables: [], examples: [] }

const nothing = { vi: '', en: '' }

/** The rules with an empty item more, at the end of its list: it is unsound until it is written. */
export function withNewItem(
  rules: ProcedureRules,
  list: RuleList,
  it: { decides: DecisionTable['decides']; today: string },
): ProcedureRules {
  const taken = new Set([...rules.questions, ...rules.eligibility, ...rules.tables].map((one) => one.id))
  const number = [...Array(1000).keys()].find((i) => !taken.has(`muc${i + 1}`)) ?? 1000
  const id = `muc${number + 1}`
  const question: RuleQuestion = { id, kind: 'yes-no', text: nothing, hint: nothing, choices: [], min: 0, max: 0 }
  const rule: EligibilityRule = {
    ...{
      id,
      condition: '',
      kind: 'blocks',
      sentence: nothing,
      advice: nothing,
      instead: '',
      source: '',
      toCheck: true,
    },
  }
  const table = {
    ...{ id, decides: it.decides, title: nothing, hitPolicy: 'UNIQUE', inputs: [], rows: [], toCheck: true },
  } as DecisionTable
  const example: RuleExample = {
    ...{ name: '', answers: {}, channel: 'online', today: it.today, expects: { verdict: 'fits' } },
  }
  const added = { questions: question, eligibility: rule, tables: table, examples: example }[list]
  return { ...rules, [list]: [...rules[list], added] }
}

/** The rules with one item replaced, taken out, or moved before or behind its neighbour. */
export function withItem(
  rules: ProcedureRules,
  place: { list: RuleList; index: number },
  change: { do: 'save'; value: unknown } | { do: 'remove' | 'up' | 'down' },
): ProcedureRules {
  const { list, index } = place
  const items: unknown[] = [...rules[list]]
  const [item] = items.splice(index, 1)
  if (change.do === 'save') items.splice(index, 0, change.value)
  if (change.do === 'up') items.splice(Math.max(0, index - 1), 0, item)
  if (change.do === 'down') items.splice(index + 1, 0, item)
  return { ...rules, [list]: items }
}
