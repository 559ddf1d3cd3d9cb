import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo } from '#ui/send-page.tsx'
import type { Procedure } from '../procedure.ts'
import { findProcedureByCode } from '../procedure.sql.ts'
import { urls } from '../urls.ts'
import { today } from '#platform/clock.ts'
import { heldRows } from '../held-papers/held-papers.ts'
import { askAnew, asks, showQuestions, takeAnswer } from './ask-questions.routes.tsx'
import type { EligibilityPlace } from './place.ts'

const params = Type.Object({ code: Type.String({ maxLength: 100 }) })
const text = Type.Optional(Type.String({ maxLength: 40 }))
const querystring = Type.Object({ chon: text, cau: text })
type Route = { Params: { code: string }; Querystring: { chon?: string; cau?: string } }

/** "Bạn có làm được thủ tục này không?": one question a page, then what follows from the answers. For everybody. */
export function mountCheckEligibility(web: Web, { db, config }: Services): void {
  const schema = { hide: true, params, querystring } as never
  const path = '/thu-tuc/:code/dieu-kien'

  web.get<Route>(path, { schema }, async (request, reply) => {
    const procedure = await procedureOf(request)
    if (!asks(procedure)) return redirectTo(request, reply, addressOf(procedure))
    const held = await heldRows(db, { procedureCode: procedure.code, day: today() })
    return showQuestions(request, reply, { config, procedure, at: placeOf(procedure), held })
  })

  web.post<Route>(path, { schema }, async (request, reply) => {
    const procedure = await procedureOf(request)
    if (!asks(procedure)) return redirectTo(request, reply, addressOf(procedure))
    return takeAnswer(request, reply, { config, procedure, at: placeOf(procedure) })
  })

  web.post<Route>(`${path}/lam-lai`, { schema }, async (request, reply) =>
    askAnew(request, reply, placeOf(await procedureOf(request))),
  )

  /** The procedure with the code; of several with one code, the one that was chosen. */
  async function procedureOf(request: FastifyRequest): Promise<Procedure> {
    const { params, query } = request as { params: { code: string }; query: { chon?: string } }
    const holders = await findProcedureByCode(db, params.code)
    const chosen = holders.length === 1 ? holders[0] : holders.find((it) => it.id === query.chon)
    if (!chosen) throw new Problem('procedure-not-found')
    return chosen
  }
}

function placeOf(procedure: Procedure): EligibilityPlace {
  return {
    question: (id) => urls.eligibility(procedure, id),
    anew: urls.eligibilityAnew(procedure),
    procedure: urls.procedure(procedure.code),
    mayFile: true,
  }
}

function addressOf({ code, id }: Procedure): string {
  return `${urls.procedure(code)}?chon=${id}`
}
