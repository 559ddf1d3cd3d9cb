import { isCalendarDay, readDateParts } from '#platform/dates.ts'
import type { RuleAnswer, RuleAnswers, RuleQuestion } from './rules.ts'

/** Reads the answer to one question from a submitted form; undefined when it is missing or wrong. */
export function readAnswer(question: RuleQuestion, body: unknown): RuleAnswer | undefined {
  const raw = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const typed = raw[question.id]
  const text = typeof typed === 'string' ? typed.trim() : ''
  switch (question.kind) {
    case 'yes-no':
      return text === 'co' ? true : text === 'khong' ? false : undefined
    case 'choice':
      return valid(question, text) ? text : undefined
    case 'number': {
      // As people write numbers: 1200 or 1.200.
      const number = /^\d{1,3}([. ]\d{3})+$|^\d{1,10}$/.test(text) ? Number(text.replaceAll(/[. ]/g, '')) : undefined
      return valid(question, number) ? number : undefined
    }
    case 'date': {
      const day = readDateParts(body, question.id)
      return valid(question, day) ? day : undefined
    }
  }
}

/** Of kept answers, those that answer a question as it is asked now. */
export function validAnswers(questions: readonly RuleQuestion[], kept: Record<string, unknown>): RuleAnswers {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = kept[question.id]
      return valid(question, answer) ? [[question.id, answer]] : []
    }),
  )
}

function valid(question: RuleQuestion, answer: unknown): answer is RuleAnswer {
  switch (question.kind) {
    case 'yes-no':
      return typeof answer === 'boolean'
    case 'choice':
      return question.choices.some((it) => it.value === answer)
    case 'number':
      return Number.isSafeInteger(answer) && (answer as number) >= question.min && (answer as number) <= question.max
    case 'date':
      return typeof answer === 'string' && isCalendarDay(answer)
  }
}
