import { sendFile } from '#documents'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPublicPage } from '#ui/send-page.tsx'
import { findDecision, itemsOfDecision } from '../decisions/decision.sql.ts'
import type { Decision } from '../decisions/decision.ts'
import { draftParams, type DraftRoute } from '../drafts/seen-draft.ts'
import { urls } from '../urls.ts'
import { listVersions } from '../versions/version.sql.ts'
import { ShowDecisionPage } from './show-decision.page.tsx'

/** Published decisions are for everybody; drafts of decisions are nobody's but their agency's. */
export function mountShowDecision(web: Web, services: Services): void {
  const { db, pages } = services
  const route = { schema: { hide: true, params: draftParams } as never }

  async function published(id: string): Promise<Decision> {
    const decision = await findDecision(db, id)
    if (decision?.state !== 'published') throw new Problem('not-found')
    return decision
  }

  web.get<DraftRoute>(urls.decision(':id'), route, async (request, reply) => {
    const decision = await published(request.params.id)
    const items = await Promise.all(
      (await itemsOfDecision(db, decision.id)).map(async (it) => {
        const versions = it.procedureId === null ? [] : await listVersions(db, it.procedureId)
        const at = versions.findIndex((one) => one.id === it.versionId)
        return { ...it, number: versions[at]?.number ?? null, before: versions[at + 1]?.number ?? null }
      }),
    )
    const page = <ShowDecisionPage decision={decision} items={items} />
    return sendPublicPage(request, reply, page, { pages, topics: ['procedures'] })
  })

  web.get<DraftRoute>(urls.decisionFile(':id'), route, async (request, reply) => {
    const { fileId } = await published(request.params.id)
    return sendFile(services, request, reply, fileId!)
  })
}
