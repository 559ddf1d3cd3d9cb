import { typedDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/language.ts'
import { DateField, RadioField, TextField } from '#ui/form.tsx'
import { formatNumber } from '#ui/format.ts'
import { useTexts, useView } from '#ui/view.tsx'
import type { RuleAnswer, RuleQuestion } from '../rules/rules.ts'
import { en } from './check-eligibility.en.ts'
import { vi } from './check-eligibility.vi.ts'

export type QuestionFieldProps = {
  question: RuleQuestion
  value: RuleAnswer | undefined
  /** What was typed, when it comes back with an error. */
  typed?: Record<string, unknown> | undefined
  heading?: boolean
}

/** One question as a field of its kind. */
export function QuestionField({ question, value, typed, heading = false }: QuestionFieldProps) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const error = useQuestionError(question)
  const hint = question.hint[language] || (question.kind === 'number' ? t.whole : '')
  const field = {
    name: question.id,
    label: question.text[language] || question.text.vi,
    labelAsHeading: heading,
    ...(heading && { labelSize: 'l' as const }),
    ...(hint !== '' && { hint }),
    ...(typed && { error }),
  }
  if (question.kind === 'date')
    return <DateField {...field} {...(typed ? { value: typedDate(typed, question.id) } : valued(value))} />
  if (question.kind === 'number') {
    const text = typed ? typedText(typed, question.id) : typeof value === 'number' ? String(value) : ''
    return <TextField {...field} value={text} width={10} inputMode="numeric" />
  }
  if (question.kind === 'choice')
    return (
      <RadioField
        {...field}
        {...valued(value)}
        options={question.choices.map((it) => ({ value: it.value, text: it.text[language] || it.text.vi }))}
      />
    )
  const options = [
    { value: 'co', text: t.yes },
    { value: 'khong', text: t.no },
  ]
  return (
    <RadioField {...field} inline options={options} {...(value !== undefined && { value: value ? 'co' : 'khong' })} />
  )
}

/** The sentence for an answer that is missing or wrong. */
export function useQuestionError(question: RuleQuestion): string {
  return questionError(question, useView().language)
}

export function questionError(question: RuleQuestion, language: Language): string {
  const t = inLanguage({ vi, en }, language)
  if (question.kind === 'number')
    return t.errors.number(formatNumber(question.min, language), formatNumber(question.max, language))
  return t.errors[question.kind]
}

function valued(value: RuleAnswer | undefined): { value?: string } {
  return typeof value === 'string' ? { value } : {}
}

function typedText(typed: Record<string, unknown>, name: string): string {
  const value = typed[name]
  return typeof value === 'string' ? value.slice(0, 40) : ''
}
