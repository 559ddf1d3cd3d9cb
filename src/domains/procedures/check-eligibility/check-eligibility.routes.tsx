import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { today } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import type { Procedure } from '../procedure.ts'
import { findProcedureByCode } from '../procedure.sql.ts'
import { readAnswer } from '../rules/answers.ts'
import { channelsOf } from '../rules/check-table.ts'
import { outcomeOf } from '../rules/outcome.ts'
import type { ProcedureRules, RuleAnswers } from '../rules/rules.ts'
import { urls } from '../urls.ts'
import { answersCookie, hoursKept, readAnswers, walkToday, writeAnswers } from './kept-answers.ts'
import { QuestionPage } from './question.page.tsx'
import { ResultPage } from './result.page.tsx'

const params = Type.Object({ code: Type.String({ maxLength: 100 }) })
const text = Type.Optional(Type.String({ maxLength: 40 }))
const querystring = Type.Object({ chon: text, cau: text })
type Route = { Params: { code: string }; Querystring: { chon?: string; cau?: string } }
type Ruled = Procedure & { record: { rules: ProcedureRules } }

/** "Bạn có làm được thủ tục này không?": one question a page, then what follows from the answers. For everybody. */
export function mountCheckEligibility(web: Web, { db, config }: Services): void {
  const schema = { hide: true, params, querystring } as never
  const path = '/thu-tuc/:code/dieu-kien'

  web.get<Route>(path, { schema }, async (request, reply) => {
    const procedure = await procedureOf(request)
    if (!isRuled(procedure)) return redirectTo(request, reply, addressOf(procedure))
    const { record } = procedure
    const kept = readAnswers(config, request.cookies, procedure)
    const walked = walkToday(record, kept)
    // Whoever wants to change an answer names its question; one that is not asked of them is not shown.
    const question = walked.asked.find((it) => it.id === request.query.cau) ?? walked.next
    if (question) return sendPage(request, reply, <QuestionPage {...{ procedure, question, walked, kept }} />)
    const asked = { answers: walked.answers, today: today(), channels: channelsOf(record) }
    return sendPage(request, reply, <ResultPage {...{ procedure, walked }} outcome={outcomeOf(record.rules, asked)} />)
  })

  web.post<Route>(path, { schema }, async (request, reply) => {
    const procedure = await procedureOf(request)
    if (!isRuled(procedure)) return redirectTo(request, reply, addressOf(procedure))
    const { record } = procedure
    const kept = readAnswers(config, request.cookies, procedure)
    const walked = walkToday(record, kept)
    const body = (request.body ?? {}) as Record<string, unknown>
    const question = record.rules.questions.find((it) => it.id === body.cau)
    if (!question) return redirectTo(request, reply, urls.eligibility(procedure))
    const answer = readAnswer(question, body)
    if (answer === undefined) {
      const page = <QuestionPage {...{ procedure, question, walked, kept }} typed={body} />
      return sendPage(request, reply, page, 422)
    }
    keep(reply, procedure, { ...kept, [question.id]: answer })
    return redirectTo(request, reply, urls.eligibility(procedure))
  })

  web.post<Route>(`${path}/lam-lai`, { schema }, async (request, reply) => {
    const procedure = await procedureOf(request)
    reply.clearCookie(answersCookie, { path: '/' })
    return redirectTo(request, reply, urls.eligibility(procedure))
  })

  /** The procedure with the code; of several with one code, the one that was chosen. */
  async function procedureOf(request: FastifyRequest): Promise<Procedure> {
    const { params, query } = request as { params: { code: string }; query: { chon?: string } }
    const holders = await findProcedureByCode(db, params.code)
    const chosen = holders.length === 1 ? holders[0] : holders.find((it) => it.id === query.chon)
    if (!chosen) throw new Problem('procedure-not-found')
    return chosen
  }

  function keep(reply: FastifyReply, procedure: Procedure, answers: RuleAnswers): void {
    reply.setCookie(answersCookie, writeAnswers(config, { procedureId: procedure.id, answers }), {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: config.publicUrl.startsWith('https:'),
      maxAge: hoursKept * 3600,
    })
  }
}

function isRuled(procedure: Procedure): procedure is Ruled {
  return procedure.record.rules !== undefined && procedure.record.rules.questions.length > 0
}

function addressOf({ code, id }: Procedure): string {
  return `${urls.procedure(code)}?chon=${id}`
}
