import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo } from '#ui/send-page.tsx'
import { askAnew, asks, showQuestions, takeAnswer } from '../check-eligibility/ask-questions.routes.tsx'
import type { EligibilityPlace } from '../check-eligibility/place.ts'
import { draftAsProcedure } from '../drafts/draft-as-procedure.ts'
import { draftParams, type DraftRoute, draftToSee } from '../drafts/seen-draft.ts'
import type { Procedure } from '../procedure.ts'
import { PreviewBanner } from '../read-draft/preview-banner.page.tsx'
import { urls } from '../urls.ts'

const querystring = Type.Object({ cau: Type.Optional(Type.String({ maxLength: 40 })) })

/** The questions of a draft as citizens will meet them. */
export function mountTryQuestions(web: Web, { db, config }: Services): void {
  const route = { schema: { hide: true, params: draftParams, querystring } as never }
  const path = urls.draftEligibility(':id')

  web.get<DraftRoute>(path, route, async (request, reply) => {
    const procedure = await procedureOf(request)
    if (!asks(procedure)) return redirectTo(request, reply, urls.draft(procedure.id))
    return showQuestions(request, reply, { config, procedure, at: placeOf(procedure.id) })
  })

  web.post<DraftRoute>(path, route, async (request, reply) => {
    const procedure = await procedureOf(request)
    if (!asks(procedure)) return redirectTo(request, reply, urls.draft(procedure.id))
    return takeAnswer(request, reply, { config, procedure, at: placeOf(procedure.id) })
  })

  web.post<DraftRoute>(urls.draftEligibilityAnew(':id'), route, async (request, reply) =>
    askAnew(request, reply, placeOf((await procedureOf(request)).id)),
  )

  async function procedureOf(request: FastifyRequest): Promise<Procedure> {
    return draftAsProcedure(db, await draftToSee(db, request.actor, (request.params as { id: string }).id))
  }
}

function placeOf(draftId: string): EligibilityPlace {
  return {
    question: (id) => urls.draftEligibility(draftId, id),
    anew: urls.draftEligibilityAnew(draftId),
    procedure: urls.draftPreview(draftId),
    mayFile: false,
    banner: <PreviewBanner draftId={draftId} />,
  }
}
