import { Type } from 'typebox'
import { type Actor, allow, demand } from '#platform/actor.ts'
import { once } from '#platform/idempotency.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { prepareDecisionAct, seeDraftsAct } from '../acts.ts'
import { pageOfDecisions } from '../decisions/decision.sql.ts'
import { beginDecision } from '../decisions/prepare-decision.ts'
import { pathsFor } from '../drafts/seen-draft.ts'
import { urls } from '../urls.ts'
import { ListDecisionsPage, NewDecisionPage } from './list-decisions.page.tsx'
import { mountOneDecision } from './one-decision.routes.tsx'

const pageLength = 30
const querystring = Type.Object({ sau: Type.Optional(Type.String({ format: 'uuid' })) })

export function mountManageDecisions(web: Web, services: Services): void {
  const { db } = services
  web.get<{ Querystring: { sau?: string } }>(
    urls.decisions(),
    { schema: { hide: true, querystring } as never },
    async (request, reply) => {
      const paths = pathsFor(request.actor, seeDraftsAct)
      const after = request.query.sau ?? null
      const rows = await pageOfDecisions(db, { paths, after, limit: pageLength + 1 })
      const decisions = rows.slice(0, pageLength)
      const next = rows.length > pageLength ? decisions.at(-1)!.id : null
      const page = <ListDecisionsPage decisions={decisions} next={next} mayPrepare={mayPrepare(request.actor)} />
      return sendPage(request, reply, page)
    },
  )

  web.get(urls.newDecision(), { schema: { hide: true } as never }, async (request, reply) => {
    const { actor } = request
    demand(actor, prepareDecisionAct, actor.agency?.path ?? '/')
    return sendPage(request, reply, <NewDecisionPage agency={actor.agency?.name ?? null} />)
  })

  web.post(urls.newDecision(), { schema: { hide: true } as never }, async (request, reply) => {
    const token = tokenOf(request)
    const { id } = await db.begin((tx) =>
      once(tx, 'procedures.decide', token, async () => ({ id: await beginDecision(tx, request.actor) })),
    )
    return redirectTo(request, reply, urls.managedDecision(id))
  })

  mountOneDecision(web, services)
}

function mayPrepare(actor: Actor): boolean {
  return actor.agency !== null && allow(actor, prepareDecisionAct, actor.agency.path)
}
