import { type Decision, decide, judge, onlyNamed } from './evaluate.ts'
import { feelValue } from './feel.ts'
import type {
  DecisionTable,
  EligibilityRule,
  ProcedureRules,
  RuleAnswers,
  RuleChannel,
  RuleQuestion,
  Situation,
  TableOf,
} from './rules.ts'

type Texts = { vi: string; en: string }
/** Why, and by which article. */
type Ground = { reason: Texts; source: string; toCheck: boolean }

export type LimitOutcome = TableOf<'limit'>['rows'][number]['output'] & Ground

/** A fee of one kind. `amount` null: another authority sets it, or the answers do not decide it. */
export type FeeOutcome = {
  item: Texts
  amount: number | null
  /** How it came about: each × times. */
  each: number | null
  times: number
  text: string
} & Partial<Ground>

export type ChannelOutcome = { limit: LimitOutcome | undefined; fees: FeeOutcome[] }

/** What follows from the answers of one person. */
export type RulesOutcome = {
  verdict: 'fits' | 'warns' | 'blocks'
  failing: EligibilityRule[]
  caseCode: string | undefined
  /** Names and codes of the papers that tables ask for in this case, and of those that are not needed in it. */
  needed: ReadonlySet<string>
  spared: ReadonlySet<string>
  channels: Partial<Record<RuleChannel, ChannelOutcome>>
}

type Asked = { answers: RuleAnswers; today: string; channels: readonly RuleChannel[] }

/** Works out everything, for each way to file. Total: what the answers do not decide is left open. */
export function outcomeOf(rules: ProcedureRules, asked: Asked): RulesOutcome {
  const [first = 'online'] = asked.channels
  const situation = { answers: asked.answers, today: asked.today, channel: first }
  const failing = rules.eligibility.filter((rule) => judge(rule, rules.questions, situation) === 'fails')
  const cases = rowsOf(rules, 'case', situation)
  return {
    verdict: failing.some((it) => it.kind === 'blocks') ? 'blocks' : failing.length > 0 ? 'warns' : 'fits',
    failing,
    caseCode: cases[0]?.row?.output.code,
    ...papersOf(rules, situation),
    channels: Object.fromEntries(
      asked.channels.map((channel) => [channel, channelOutcome(rules, { ...situation, channel })]),
    ),
  }
}

/** Limit and fees of one way to file. */
export function channelOutcome(rules: ProcedureRules, situation: Situation): ChannelOutcome {
  const limits = rowsOf(rules, 'limit', situation).flatMap(({ table, row }) =>
    row ? [{ ...row.output, ...groundOf(table, row) }] : [],
  )
  const fees = rowsOf(rules, 'fee', situation).map(({ table, row }) =>
    row
      ? { item: table.title, ...charged(row.output, situation), ...groundOf(table, row) }
      : { item: table.title, amount: null, each: null, times: 1, text: '' },
  )
  return { limit: limits[0], fees }
}

/** An amount times a whole number is whole; what would not be is not charged but left to the officer. */
function charged({ amount, times, text }: TableOf<'fee'>['rows'][number]['output'], situation: Situation) {
  const values = { ...situation.answers, channel: situation.channel, today: situation.today }
  const count = times === '' ? 1 : feelValue(times, onlyNamed(values, times, 'expression'))
  const whole = typeof count === 'number' && Number.isSafeInteger(count) && count >= 0
  const total = amount !== null && whole ? amount * count : null
  return {
    amount: Number.isSafeInteger(total) ? total : null,
    each: amount,
    times: whole ? count : 1,
    text,
  }
}

type Found<Kind extends DecisionTable['decides']> = {
  table: TableOf<Kind>
  decision: Decision
  row: TableOf<Kind>['rows'][number] | undefined
}

function rowsOf<Kind extends DecisionTable['decides']>(
  { tables, questions }: { tables: readonly DecisionTable[]; questions: readonly RuleQuestion[] },
  kind: Kind,
  situation: Situation,
): Found<Kind>[] {
  const mine = tables.filter((it): it is TableOf<Kind> => it.decides === kind)
  return mine.map((table) => {
    const decision = decide(table, questions, situation)
    const row = decision.state === 'row' ? (table.rows[decision.row] as Found<Kind>['row']) : undefined
    return { table, decision, row }
  })
}

/** `spared`: what some table of papers names, but not its row for this case. A table that does not decide says nothing. */
function papersOf(rules: ProcedureRules, situation: Situation): Pick<RulesOutcome, 'needed' | 'spared'> {
  const needed = new Set<string>()
  const spared = new Set<string>()
  for (const { table, row } of rowsOf(rules, 'papers', situation))
    if (row)
      for (const name of table.rows.flatMap((it) => it.output.needs))
        (row.output.needs.includes(name) ? needed : spared).add(name)
  return { needed, spared }
}

function groundOf(table: DecisionTable, row: DecisionTable['rows'][number]): Ground {
  return { reason: row.reason, source: row.source, toCheck: table.toCheck }
}
