import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { askAtCounter, findProcedure, readShown } from '#procedures'
import { tokenOf } from '#platform/http/form-token.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { deskOf } from '../desk/desk.ts'
import { countQueues } from '../desk/desk.sql.ts'
import { officersOnly } from '../desk/officers-only.routes.ts'
import { urls } from '../urls.ts'
import { AskBeforeFilingPage } from './ask-before-filing.page.tsx'
import { findVisitAnswers, saveVisitAnswers } from './visit-answers.sql.ts'
import { channelOf } from './visit.sql.ts'
import { openVisit } from './visit.ts'

const id = Type.String({ format: 'uuid' })
type Route = { Params: { visit: string; procedure: string } }

/** The questions before filing, with whoever stands at the counter. */
export function mountAskBeforeFiling(web: Web, { db }: Services): void {
  const path = urls.visitQuestions(':visit', ':procedure')
  const schema = { hide: true, params: Type.Object({ visit: id, procedure: id }) } as never
  const options = { schema, preHandler: officersOnly }

  async function open(request: FastifyRequest<Route>) {
    const visit = await openVisit(db, request.actor, request.params.visit)
    if (visit.partyId === null) throw new Problem('visit-without-person')
    const procedure = await findProcedure(db, request.params.procedure)
    if (!procedure || procedure.record.state === 'abolished') throw new Problem('not-found')
    const given = await findVisitAnswers(db, { visitId: visit.id, procedureId: procedure.id })
    const asked = askAtCounter(procedure, { given, channel: channelOf(visit) })
    return { visit, procedure, asked }
  }

  const begin = (request: FastifyRequest<Route>, reply: FastifyReply) =>
    redirectTo(request, reply, urls.visitProcedure(request.params.visit, request.params.procedure))

  web.get<Route>(path, options, async (request, reply) => {
    const { asked, ...of } = await open(request)
    if (!asked) return begin(request, reply)
    const counts = await countQueues(db, deskOf(request.actor))
    return sendPage(request, reply, <AskBeforeFilingPage {...{ ...of, asked, counts }} wrong={[]} />)
  })

  web.post<Route>(path, options, async (request, reply) => {
    tokenOf(request)
    const { asked, visit, procedure } = await open(request)
    if (!asked) return begin(request, reply)
    const typed = (request.body ?? {}) as Record<string, unknown>
    const shown = asked.next ? [...asked.asked, asked.next] : asked.asked
    const { answers, wrong } = readShown(shown, typed)
    await db.begin((tx) => saveVisitAnswers(tx, { visitId: visit.id, procedureId: procedure.id, answers }))
    const after = await open(request)
    if (wrong.length > 0) {
      const counts = await countQueues(db, deskOf(request.actor))
      // What is wrong stays where it was asked, though what was answered is kept.
      return sendPage(
        request,
        reply,
        <AskBeforeFilingPage
          {...{ visit, procedure, counts, wrong, typed }}
          asked={{ ...asked, answers: after.asked!.answers }}
        />,
        422,
      )
    }
    if (after.asked?.next) return redirectTo(request, reply, `${urls.visitQuestions(visit.id, procedure.id)}#tiep`)
    return begin(request, reply)
  })
}
