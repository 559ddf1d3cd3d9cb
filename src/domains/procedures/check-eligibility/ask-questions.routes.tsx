import type { FastifyReply, FastifyRequest } from 'fastify'
import { today } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import type { Procedure } from '../procedure.ts'
import { readAnswer } from '../rules/answers.ts'
import type { HeldRow } from '../held-papers/held-papers.ts'
import { channelsOf } from '../rules/check-table.ts'
import { outcomeOf } from '../rules/outcome.ts'
import type { ProcedureRules, RuleAnswers } from '../rules/rules.ts'
import { answersCookie, hoursKept, readAnswers, walkToday, writeAnswers } from './kept-answers.ts'
import type { EligibilityPlace } from './place.ts'
import { QuestionPage } from './question.page.tsx'
import { ResultPage } from './result.page.tsx'

/** A procedure that asks something before filing. */
export type Asking = Procedure & { record: { rules: ProcedureRules } }

export function asks(procedure: Procedure): procedure is Asking {
  return procedure.record.rules !== undefined && procedure.record.rules.questions.length > 0
}

/** `held`: papers whose data databases have. */
type Asked = { config: Config; procedure: Asking; at: EligibilityPlace; held?: readonly HeldRow[] }

/** The next question, the one that is named, or what follows from the answers. */
export function showQuestions(request: FastifyRequest, reply: FastifyReply, it: Asked): FastifyReply {
  const { config, procedure, at, held = [] } = it
  const { record } = procedure
  const kept = readAnswers(config, request.cookies, procedure)
  const walked = walkToday(record, kept)
  // Whoever wants to change an answer names its question; one that is not asked of them is not shown.
  const named = (request.query as { cau?: string }).cau
  const question = walked.asked.find((one) => one.id === named) ?? walked.next
  if (question) return sendPage(request, reply, <QuestionPage {...{ procedure, at, question, walked, kept }} />)
  const answered = { answers: walked.answers, today: today(), channels: channelsOf(record) }
  const outcome = outcomeOf(record.rules, answered)
  return sendPage(request, reply, <ResultPage {...{ procedure, at, walked, outcome, held }} />)
}

/** Keeps one answer in the browser. */
export function takeAnswer(request: FastifyRequest, reply: FastifyReply, it: Asked): FastifyReply {
  const { config, procedure, at } = it
  const { record } = procedure
  const kept = readAnswers(config, request.cookies, procedure)
  const body = (request.body ?? {}) as Record<string, unknown>
  const question = record.rules.questions.find((one) => one.id === body.cau)
  if (!question) return redirectTo(request, reply, at.question())
  const answer = readAnswer(question, body)
  if (answer === undefined) {
    const walked = walkToday(record, kept)
    const page = <QuestionPage {...{ procedure, at, question, walked, kept }} typed={body} />
    return sendPage(request, reply, page, 422)
  }
  const answers: RuleAnswers = { ...kept, [question.id]: answer }
  reply.setCookie(answersCookie, writeAnswers(config, { procedureId: procedure.id, answers }), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: config.publicUrl.startsWith('https:'),
    maxAge: hoursKept * 3600,
  })
  return redirectTo(request, reply, at.question())
}

/** Forgets the answers and asks from the beginning. */
export function askAnew(request: FastifyRequest, reply: FastifyReply, at: EligibilityPlace): FastifyReply {
  reply.clearCookie(answersCookie, { path: '/' })
  return redirectTo(request, reply, at.question())
}
