import { Type, type Static } from 'typebox'
import { cutPage, readCursor } from '#catalogues'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { sendPublicPage } from '#ui/send-page.tsx'
import { facetsOf } from '../find-procedure/filters.ts'
import { isMomentPlace } from '../moment-place.ts'
import { searchIndex } from '../search/current-index.ts'
import { urls } from '../urls.ts'
import { pageOfChanges } from './changes.sql.ts'
import { changesFeed } from './feed.ts'
import { ChangesPage } from './follow-changes.page.tsx'

const querystring = Type.Object({
  'linh-vuc': Type.Optional(Type.String({ maxLength: 100 })),
  'co-quan': Type.Optional(Type.String({ maxLength: 100 })),
  sau: Type.Optional(Type.String({ maxLength: 200 })),
})
type Query = Static<typeof querystring>

const pageLength = 30
const feedLength = 50

/** What has changed: a page for people and a feed for their news readers, of everything, a field or an agency. */
export function mountFollowChanges(web: Web, services: Services): void {
  const { db, pages, config } = services

  async function look(query: Query, limit: number) {
    const field = query['linh-vuc'] || undefined
    const agency = query['co-quan'] || undefined
    const filter = { field: field ?? null, agency: agency ?? null }
    const at = now()
    const rows = await pageOfChanges(db, filter, { at, after: readCursor(query.sau, isMomentPlace), limit: limit + 1 })
    const { items, next } = cutPage(rows, limit, (it) => ({ at: it.at.toISOString(), id: it.id }))
    const { fields, ministries, provinces } = facetsOf(searchIndex(services))
    const agencies = [...ministries, ...provinces]
    const nameOf = (value: string | undefined, choices: typeof agencies) =>
      value === undefined ? [] : [choices.find((it) => it.value === value)?.text ?? value]
    const name = [...nameOf(field, fields), ...nameOf(agency, agencies)].join(', ') || null
    return { items, next, fields, agencies, at, of: { field, agency, name } }
  }

  const schema = { hide: true, querystring } as never
  web.get<{ Querystring: Query }>(urls.changes(), { schema }, async (request, reply) => {
    const { items, ...found } = await look(request.query, pageLength)
    const page = <ChangesPage changes={items} {...found} first={!request.query.sau} />
    return sendPublicPage(request, reply, page, { pages, topics: ['procedures'] })
  })

  web.get<{ Querystring: Query }>(urls.changesFeed(), { schema }, async (request, reply) => {
    const { items, ...found } = await look(request.query, feedLength)
    const { language } = request
    const xml = changesFeed({ changes: items, ...found, publicUrl: config.publicUrl, language })
    return reply.type('application/atom+xml; charset=utf-8').header('cache-control', 'no-cache').send(xml)
  })
}
