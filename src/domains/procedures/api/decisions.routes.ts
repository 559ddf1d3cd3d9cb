import type { Static } from 'typebox'
import { cutPage, readCursor } from '#catalogues'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { isMomentPlace } from '../moment-place.ts'
import { filterOf } from './filter.ts'
import { decisionPresenter } from './decision-item.ts'
import { oneDecision, pageOfDecisions } from './decision-listing.sql.ts'
import * as schema from './decisions.schemas.ts'
import { defaultLimit } from './schemas.ts'

type ListRoute = { Querystring: Static<typeof schema.decisionQuery> }
type OneRoute = { Params: Static<typeof schema.decisionParams> }

const tags = ['procedures']

/** Decisions that publish procedures, for other systems: what changed by which paper, and where it can be read. */
export function mountDecisionApi(web: Web, { db, config }: Services): void {
  const item = decisionPresenter(config.publicUrl)

  const listSchema = {
    ...{ tags, querystring: schema.decisionQuery, response: { 200: schema.decisionPage } },
    summary: 'Decisions that publish, amend or abolish procedures, in the order of their last change',
    description:
      'Decisions made on this portal, from the day on which they take effect: drafts and what is decided for a later day are not told. Read page after page with `after`, keep the moment at which you began, and give it as `updated_since` next time.',
  }
  web.get<ListRoute>('/api/v1/decisions', { schema: listSchema }, async ({ query }) => {
    const limit = query.limit ?? defaultLimit
    const after = readCursor(query.after, isMomentPlace)
    const { agency, since } = filterOf(query)
    const rows = await pageOfDecisions(db, { agency, since }, { at: now(), after, limit: limit + 1 })
    const { items, next } = cutPage(rows, limit, (it) => ({ at: it.changedAt.toISOString(), id: it.id }))
    return { items: items.map(item), next }
  })

  const oneSchema = {
    ...{ tags, params: schema.decisionParams, response: { 200: schema.decision } },
    summary: 'One decision with every procedure that it publishes',
  }
  web.get<OneRoute>('/api/v1/decisions/:id', { schema: oneSchema }, async ({ params }) => {
    const found = await oneDecision(db, params.id, now())
    if (!found) throw new Problem('not-found')
    return item(found)
  })
}
