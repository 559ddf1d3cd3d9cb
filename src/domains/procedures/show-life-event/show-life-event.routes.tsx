import { Type, type Static } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPublicPage } from '#ui/send-page.tsx'
import { eventsOf } from '../life-event-membership.ts'
import { lifeEvents } from '../life-events.ts'
import { listProcedures } from '../procedure.sql.ts'
import { searchIndex } from '../search/current-index.ts'
import type { IndexedProcedure, SearchIndex } from '../search/search-index.ts'
import { sharedPapers, stepsOf } from './plan.ts'
import { LifeEventPage } from './show-life-event.page.tsx'
import { situationsOfEvent } from './situations/of-event.ts'

const params = Type.Object({ slug: Type.String({ maxLength: 60 }) })
const key = Type.String({ maxLength: 40 })
const querystring = Type.Object({ viec: Type.Optional(Type.Union([key, Type.Array(key, { maxItems: 20 })])) })
type Route = { Params: Static<typeof params>; Querystring: Static<typeof querystring> }

/** How many of a step are shown with time and fee, how many it names beside them, and how many papers stand out. */
const [shownPerStep, namedPerStep, shownOthers, shownPapers] = [2, 20, 30, 8]
const membersOfIndex = new WeakMap<SearchIndex, Map<string, IndexedProcedure[]>>()

export function mountShowLifeEvent(web: Web, services: Services): void {
  web.get<Route>('/su-kien/:slug', { schema: { hide: true, params, querystring } as never }, async (request, reply) => {
    const event = lifeEvents.find((it) => it.slug === request.params.slug)
    if (!event) throw new Problem('not-found')
    const members = membersOf(searchIndex(services)).get(event.slug) ?? []
    const { steps: all, others } = stepsOf(members, situationsOfEvent(event.slug))
    const steps = all.map((it) => ({ ...it, procedures: it.procedures.slice(0, shownPerStep + namedPerStep) }))
    const chosen = [request.query.viec ?? []].flat().filter((it) => steps.some((one) => one.situation.key === it))
    const shown = chosen.length > 0 ? steps.filter((it) => chosen.includes(it.situation.key)) : steps
    const main = shown.flatMap((it) => it.procedures.slice(0, shownPerStep).map((one) => one.id))
    const procedures = await listProcedures(services.db, main)
    const page = (
      <LifeEventPage
        event={event}
        steps={steps}
        chosen={chosen}
        records={new Map(procedures.map((it) => [it.id, it]))}
        papers={sharedPapers(procedures).slice(0, shownPapers)}
        others={others.slice(0, shownOthers)}
        hasMore={others.length > shownOthers}
      />
    )
    return sendPublicPage(request, reply, page, { pages: services.pages, topics: ['procedures'] })
  })
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
