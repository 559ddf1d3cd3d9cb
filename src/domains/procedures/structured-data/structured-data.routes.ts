import { Type, type Static } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { findProcedureByCode } from '../procedure.sql.ts'
import { cpsvDocument, subjectOf } from './structured-data.ts'

const params = Type.Object({ code: Type.String({ maxLength: 100 }) })

/** The whole description of a procedure for machines that know CPSV-AP. */
export function mountStructuredData(web: Web, services: Services): void {
  web.get<{ Params: Static<typeof params> }>(
    '/thu-tuc/:code/du-lieu.jsonld',
    { schema: { hide: true, params } as never },
    async (request, reply) => {
      const holders = await findProcedureByCode(services.db, request.params.code)
      if (holders.length === 0) throw new Problem('procedure-not-found')
      reply.type('application/ld+json; charset=utf-8').header('cache-control', 'no-cache')
      return JSON.stringify(cpsvDocument(holders.map((it) => subjectOf(services, it, false))))
    },
  )
}
