import { Type, type Static } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPublicPage } from '#ui/send-page.tsx'
import { eventsOf } from '../life-event-membership.ts'
import { lifeEvents } from '../life-events.ts'
import { searchIndex } from '../search/current-index.ts'
import type { IndexedProcedure, SearchIndex } from '../search/search-index.ts'
import { LifeEventPage } from './show-life-event.page.tsx'

const params = Type.Object({ slug: Type.String({ maxLength: 60 }) })
const shown = 40
const membersOfIndex = new WeakMap<SearchIndex, Map<string, IndexedProcedure[]>>()

export function mountShowLifeEvent(web: Web, services: Services): void {
  web.get<{ Params: Static<typeof params> }>(
    '/su-kien/:slug',
    { schema: { hide: true, params } as never },
    (request, reply) => {
      const event = lifeEvents.find((it) => it.slug === request.params.slug)
      if (!event) throw new Problem('not-found')
      const members = membersOf(searchIndex(services)).get(event.slug) ?? []
      const page = <LifeEventPage event={event} items={members.slice(0, shown)} hasMore={members.length > shown} />
      return sendPublicPage(request, reply, page, { pages: services.pages, topics: ['procedures'] })
    },
  )
}

function membersOf(index: SearchIndex): Map<string, IndexedProcedure[]> {
  const known = membersOfIndex.get(index)
  if (known) return known
  const members = new Map<string, IndexedProcedure[]>()
  for (const procedure of index.procedures.values()) {
    if (procedure.state === 'abolished' || procedure.kind === 'internal') continue
    for (const slug of eventsOf(procedure)) members.set(slug, [...(members.get(slug) ?? []), procedure])
  }
  for (const list of members.values()) list.sort((a, b) => needOf(b) - needOf(a) || a.title.length - b.title.length)
  membersOfIndex.set(index, members)
  return members
}

/** What most people need: in every province, near them, online; a short title is an ordinary case. */
function needOf(it: IndexedProcedure): number {
  const score = (it.kind === 'standard' ? 4 : 0) + (it.levels.includes('commune') ? 2 : 0) + (it.summary === '' ? 0 : 2)
  return score + (it.channels.includes('online') ? 1 : 0)
}
