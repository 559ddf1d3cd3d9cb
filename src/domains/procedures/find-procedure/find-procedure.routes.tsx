import { Type, type Static } from 'typebox'
import { inLanguagePath } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage, sendPublicPage } from '#ui/send-page.tsx'
import { searchIndex } from '../search/current-index.ts'
import { search } from '../search/search.ts'
import { urls } from '../urls.ts'
import { findProcedures } from './find-procedure.ts'
import { provinceOfPerson } from './person-province.ts'
import { FindProcedurePage } from './find-procedure.page.tsx'
import { facetsOf, isFiltered, type SearchQuery, searchQuery } from './filters.ts'

const pageSize = 20
const suggestionQuery = Type.Object({ q: Type.Optional(Type.String({ maxLength: 200 })) })

export function mountFindProcedure(web: Web, services: Services): void {
  web.get<{ Querystring: SearchQuery }>(
    '/thu-tuc',
    { schema: { hide: true, querystring: searchQuery } as never },
    async (request, reply) => {
      const { query } = request
      const index = searchIndex(services)
      const from = Number(query.sau || 0)
      const province = query.q ? await provinceOfPerson(services.db, request.actor) : undefined
      const found = findProcedures(index, query, { from, size: pageSize, province })
      const page = (
        <FindProcedurePage
          query={query}
          found={found}
          facets={facetsOf(index)}
          previous={from > 0 ? addressOf(query, Math.max(0, from - pageSize)) : undefined}
          next={found.next === null ? undefined : addressOf(query, found.next)}
        />
      )
      // Questions are endless and may be personal: only the plain list is kept.
      if (query.q || isFiltered(query)) return sendPage(request, reply, page)
      return sendPublicPage(request, reply, page, { pages: services.pages, topics: ['procedures'] })
    },
  )

  web.get<{ Querystring: Static<typeof suggestionQuery> }>(
    '/thu-tuc/goi-y',
    { schema: { hide: true, querystring: suggestionQuery } as never },
    async (request) => {
      const asked = request.query.q?.trim() ?? ''
      if (asked.length < 2) return []
      const province = await provinceOfPerson(services.db, request.actor)
      const { found } = search(searchIndex(services), asked, { prefix: true, province })
      return found.slice(0, 8).map(({ procedure }) => ({
        code: procedure.code,
        name: procedure.title,
        href: inLanguagePath(urls.procedure(procedure.code), request.language),
      }))
    },
  )
}

function addressOf(query: SearchQuery, from: number): string {
  const parameters = Object.entries({ ...query, sau: from === 0 ? '' : String(from) }).filter(([, value]) => value)
  const text = new URLSearchParams(parameters as [string, string][]).toString()
  return text === '' ? urls.search() : `${urls.search()}?${text}`
}
