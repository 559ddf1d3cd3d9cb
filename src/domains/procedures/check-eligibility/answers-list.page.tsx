import { formatDay, formatNumber } from '#ui/format.ts'
import type { Language } from '#platform/language.ts'
import { SummaryList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { RuleAnswer, RuleAnswers, RuleQuestion } from '../rules/rules.ts'
import { en } from './check-eligibility.en.ts'
import { vi } from './check-eligibility.vi.ts'

export type AnswersListProps = {
  questions: readonly RuleQuestion[]
  answers: RuleAnswers
  /** Where an answer can be changed. */
  changeAt?: (question: RuleQuestion) => string
}

/** What was asked before filing, and what was answered. */
export function RuleAnswersList({ questions, answers, changeAt }: AnswersListProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const rows = questions.flatMap((question) => {
    const answer = answers[question.id]
    if (answer === undefined) return []
    const key = question.text[language] || question.text.vi
    const action = changeAt && { href: href(changeAt(question)), text: t.change, hidden: t.changeHidden(key) }
    return [{ key, value: answerText(question, answer, language), ...(action && { action }) }]
  })
  return rows.length === 0 ? null : <SummaryList rows={rows} />
}

/** An answer in words. */
export function answerText(question: RuleQuestion, answer: RuleAnswer, language: Language): string {
  if (typeof answer === 'boolean') return { vi, en }[language][answer ? 'yes' : 'no']
  if (typeof answer === 'number') return formatNumber(answer, language)
  if (question.kind === 'date') return formatDay(answer, language)
  const choice = question.choices.find((it) => it.value === answer)
  return choice ? choice.text[language] || choice.text.vi : answer
}
