import type { FastifyReply, FastifyRequest } from 'fastify'
import { demand } from '#platform/actor.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { checkAct } from '../acts.ts'
import { mayMove, writersOf } from '../drafts/draft.ts'
import { listHands } from '../drafts/draft.sql.ts'
import { approveDraft, returnDraft } from '../drafts/move-draft.ts'
import { draftParams, type DraftRoute, draftToSee } from '../drafts/seen-draft.ts'
import { partsOfKind } from '../edit-part/spec.ts'
import { urls } from '../urls.ts'
import { CheckDraftPage } from './check-draft.page.tsx'

export function mountCheckDraft(web: Web, { db }: Services): void {
  const route = { schema: { hide: true, params: draftParams } as never }

  async function show(
    request: FastifyRequest<DraftRoute>,
    reply: FastifyReply,
    it: { typed: Record<string, string>; fault: boolean },
  ) {
    const draft = await draftToSee(db, request.actor, request.params.id)
    demand(request.actor, checkAct, draft.agencyPath)
    const isOwn = writersOf(await listHands(db, draft.id)).includes(request.actor.accountId ?? '')
    const isOpen = mayMove(draft.state, 'approve')
    return sendPage(
      request,
      reply,
      <CheckDraftPage draft={draft} isOwn={isOwn} isOpen={isOpen} {...it} />,
      it.fault ? 422 : 200,
    )
  }

  web.get<DraftRoute>(urls.draftCheck(':id'), route, (request, reply) =>
    show(request, reply, { typed: {}, fault: false }),
  )

  web.post<DraftRoute>(urls.draftCheck(':id'), route, async (request, reply) => {
    const { actor } = request
    const draft = await draftToSee(db, actor, request.params.id)
    const body = (request.body ?? {}) as Record<string, unknown>
    const remarks = partsOfKind(draft.kind).flatMap((part) => {
      const text = String(body[`remark-${part}`] ?? '')
        .normalize('NFC')
        .trim()
        .slice(0, 4000)
      return text === '' ? [] : [{ part, text }]
    })
    if (body.verdict === 'approve') await db.begin((tx) => approveDraft(tx, actor, draft.id))
    else if (remarks.length === 0) return show(request, reply, { typed: {}, fault: true })
    else await db.begin((tx) => returnDraft(tx, actor, { draftId: draft.id, remarks }))
    return redirectTo(request, reply, urls.draft(draft.id))
  })
}
