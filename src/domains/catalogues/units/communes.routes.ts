import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { cataloguesTopic } from '../topic.ts'
import { findUnit, listCommunes } from './unit.sql.ts'

const params = Type.Object({ provinceCode: Type.String({ pattern: '^\\d{2}$' }) })

/** The communes of a province for address fields: the page cache answers all but the first. */
export function mountCommunes(web: Web, { db, pages }: Services): void {
  web.get<{ Params: { provinceCode: string } }>(
    '/don-vi-hanh-chinh/:provinceCode/xa',
    { schema: { hide: true, params } as never },
    async (request, reply) => {
      const { provinceCode } = request.params
      const province = await findUnit(db, provinceCode)
      if (province?.level !== 'province') throw new Problem('not-found')
      const communes = await listCommunes(db, provinceCode)
      const body = JSON.stringify(communes.map(({ code, fullName }) => ({ code, name: fullName })))
      const type = 'application/json; charset=utf-8'
      pages.keep(request.originalUrl, body, [cataloguesTopic], type)
      return reply.type(type).header('cache-control', 'no-cache').send(body)
    },
  )
}
