import { Type, type Static } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPage } from '#ui/send-page.tsx'
import { dayOf } from '../api/rows.schemas.ts'
import { fold } from '../fold.ts'
import { resolveUnit } from '../units/resolve-unit.ts'
import { findFormerUnits } from '../units/resolve-unit.sql.ts'
import { listProvinces } from '../units/unit.sql.ts'
import { urls } from '../urls.ts'
import { FindNewUnitPage } from './find-new-unit.page.tsx'

const querystring = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 200 })),
  ma: Type.Optional(Type.String({ pattern: '^\\d{2,5}$' })),
  ngay: Type.Optional(dayOf('')),
})
const most = 30

/** For people with an old address. */
export function mountFindNewUnit(web: Web, { db }: Services): void {
  web.get<{ Querystring: Static<typeof querystring> }>(
    urls.formerUnit,
    { schema: { hide: true, querystring } as never },
    async (request, reply) => {
      const { q = '', ma, ngay } = request.query
      if (ma !== undefined) {
        const answer = await resolveUnit(db, ma, ngay)
        if (answer.status === 'unknown') throw new Problem('unit-not-found')
        const provinces = new Map((await listProvinces(db)).map((it) => [it.code, it.fullName]))
        const { unit, items } = answer
        return sendPage(
          request,
          reply,
          <FindNewUnitPage q="" found={[]} more={false} answer={{ unit, items, provinces }} />,
        )
      }
      const folded = fold(q)
      const found = folded === '' ? [] : await findFormerUnits(db, { folded, limit: most + 1 })
      const page = <FindNewUnitPage q={q} found={found.slice(0, most)} more={found.length > most} />
      return sendPage(request, reply, page)
    },
  )
}
