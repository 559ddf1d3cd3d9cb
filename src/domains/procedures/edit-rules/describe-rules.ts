import { inLanguage, type Language } from '#platform/language.ts'
import { formatDay, formatLimit, formatMoney, formatNumber } from '#ui/format.ts'
import { answerText } from '../check-eligibility/answers-list.page.tsx'
import { type RuleList, ruleLists } from '../rules/change-rules.ts'
import type { DecisionTable, EligibilityRule, ProcedureRules, RuleExample, RuleQuestion } from '../rules/rules.ts'
import { en } from './describe-rules.en.ts'
import { vi } from './describe-rules.vi.ts'
import { feelInWords, said, type Telling, testInWords } from './feel-in-words.ts'

type Texts = { vi: string; en: string }

/** Questions, conditions, tables and test cases in words, one fact a line, for comparing and checking. */
export function describeRules(rules: ProcedureRules | undefined, language: Language): string[] {
  if (!rules) return []
  const telling = { questions: rules.questions, language }
  return ruleLists.flatMap((list) => rules[list].flatMap((item) => describeRuleItem(list, item, telling)))
}

/** One of them: the first line names it, the others are set in. */
export function describeRuleItem(list: RuleList, item: unknown, telling: Telling): string[] {
  const [head = '', ...rest] = linesOf(list, item, telling)
  return [head, ...rest.map((it) => `   ${it}`)]
}

function linesOf(list: RuleList, item: unknown, telling: Telling): string[] {
  switch (list) {
    case 'questions':
      return questionLines(item as RuleQuestion, telling)
    case 'eligibility':
      return ruleLines(item as EligibilityRule, telling)
    case 'tables':
      return tableLines(item as DecisionTable, telling)
    case 'examples':
      return exampleLines(item as RuleExample, telling)
  }
}

function questionLines(question: RuleQuestion, { language }: Telling): string[] {
  const t = inLanguage({ vi, en }, language)
  const { kind, text, hint, choices, min, max } = question
  const number = () => t.number(formatNumber(min, language), formatNumber(max, language))
  return [
    `${t.question(text.vi || t.unwritten)}: ${kind === 'number' ? number() : t.kinds[kind]}`,
    ...fact(t.english, text.en),
    ...bothFacts(t.hint, hint, t),
    ...(kind === 'choice' ? choices.flatMap((it) => bothFacts(t.choice, it.text, t)) : []),
  ]
}

function ruleLines(rule: EligibilityRule, telling: Telling): string[] {
  const t = inLanguage({ vi, en }, telling.language)
  return [
    `${t.rule}: ${feelInWords(rule.condition, telling) || t.unwritten}`,
    ...bothFacts(t.effects[rule.kind], rule.sentence, t),
    ...bothFacts(t.advice, rule.advice, t),
    ...fact(t.instead, rule.instead),
    ...fact(t.source, rule.source),
    ...(rule.toCheck ? [t.toCheck] : []),
  ]
}

function tableLines(table: DecisionTable, telling: Telling): string[] {
  const t = inLanguage({ vi, en }, telling.language)
  const { decides, title, hitPolicy, toCheck } = table
  return [
    title.vi === '' ? t.tables[decides] : `${t.tables[decides]} “${title.vi}”`,
    ...fact(t.english, title.en),
    t.policies[hitPolicy],
    ...(toCheck ? [t.toCheck] : []),
    ...table.rows.flatMap((_, i) => rowLines(table, i, telling)),
  ]
}

function rowLines(table: DecisionTable, index: number, telling: Telling): string[] {
  const t = inLanguage({ vi, en }, telling.language)
  const { tests, reason, source } = table.rows[index]!
  const told = tests.flatMap((test, i) =>
    test.trim() === '-' ? [] : [testInWords(table.inputs[i] ?? '', test, telling)],
  )
  const when = told.length === 0 ? t.always : t.when(told.join(` ${t.and} `))
  return [
    `${when}: ${outputOf(table, index, telling)}`,
    ...[...bothFacts(t.reason, reason, t), ...fact(t.source, source)].map((it) => `   ${it}`),
  ]
}

function outputOf(table: DecisionTable, index: number, telling: Telling): string {
  const { language } = telling
  const t = inLanguage({ vi, en }, language)
  switch (table.decides) {
    case 'fee': {
      const { amount, times, text } = table.rows[index]!.output
      const money = amount === null ? t.elsewhere : formatMoney(amount, language)
      const many = times === '' ? '' : ` × ${feelInWords(times, telling)}`
      return `${money}${many}${text === '' ? '' : ` (${text})`}`
    }
    case 'limit': {
      const { output } = table.rows[index]!
      const words = formatLimit(output, language)
      return output.text === '' || words === output.text ? words || t.noLimit : `${words} (${output.text})`
    }
    case 'case':
      return t.ofCase(table.rows[index]!.output.code)
    case 'papers': {
      const { needs } = table.rows[index]!.output
      return needs.length === 0 ? t.needsNothing : t.needs(needs.join('; '))
    }
  }
}

function exampleLines(example: RuleExample, { questions, language }: Telling): string[] {
  const t = inLanguage({ vi, en }, language)
  const { answers, channel, today, expects } = example
  const told = Object.entries(answers).map(([name, answer]) => {
    const question = questions.find((it) => it.id === name)
    return question ? `${said(question.text, language)} ${answerText(question, answer, language)}` : `${name} ${answer}`
  })
  const limit = expects.limit && (formatLimit({ ...expects.limit, text: '' }, language) || t.noLimit)
  const results = [
    t.verdicts[expects.verdict],
    ...(expects.fee === undefined ? [] : [t.fee(formatMoney(expects.fee, language))]),
    ...(limit === undefined ? [] : [t.limit(limit)]),
    ...(expects.caseCode === undefined ? [] : [t.ofCase(expects.caseCode)]),
  ]
  return [
    t.example(example.name || t.unwritten),
    ...told,
    t.filed(t.channels[channel], formatDay(today, language)),
    `${t.expects}: ${results.join('; ')}`,
  ]
}

function fact(label: string, text: string): string[] {
  return text === '' ? [] : [`${label}: ${text}`]
}

function bothFacts(label: string, text: Texts, t: typeof vi): string[] {
  return [...fact(label, text.vi), ...fact(`${label} (${t.english.toLocaleLowerCase('vi')})`, text.en)]
}
