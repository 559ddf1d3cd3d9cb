import type { Static } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { resolveUnit } from '../units/resolve-unit.ts'
import { resolved, resolveSearch } from './rows.schemas.ts'

/** Where an old address lies today. */
export function mountResolveApi(web: Web, { db }: Services): void {
  web.get<{ Querystring: Static<typeof resolveSearch> }>(
    '/api/v1/units/resolve',
    {
      schema: {
        ...{ tags: ['catalogues'], summary: 'The unit of today for the code of an old one' },
        ...{ querystring: resolveSearch, response: { 200: resolved } },
      },
    },
    async ({ query }) => {
      const found = await resolveUnit(db, query.code, query.date)
      if (found.status === 'unknown') throw new Problem('unit-not-found')
      if (found.status === 'lost') throw new Problem('unit-without-successor', { asked: found.unit })
      return { status: found.status, asked: found.unit, items: found.items }
    },
  )
}
