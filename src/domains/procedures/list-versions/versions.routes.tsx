import { Type, type Static } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPage, sendPublicPage } from '#ui/send-page.tsx'
import { compareRecords } from '../compare/compare-records.ts'
import { CompareVersionsPage } from '../compare-versions/compare-versions.page.tsx'
import { findProcedureByCode } from '../procedure.sql.ts'
import { bindingsOfProcedure } from '../procedure-form/procedure-form.sql.ts'
import { listVersions, versionNumbered } from '../versions/version.sql.ts'
import { ListVersionsPage } from './list-versions.page.tsx'

const params = Type.Object({ code: Type.String({ maxLength: 100 }) })
const number = Type.Integer({ minimum: 1, maximum: 1_000_000 })
const querystring = Type.Object({
  tu: Type.Optional(number),
  den: Type.Optional(number),
  chon: Type.Optional(Type.String({ maxLength: 40 })),
})

type Route = { Params: Static<typeof params>; Querystring: Static<typeof querystring> }

/** What a procedure said at other times, and where two of its versions differ. */
export function mountVersions(web: Web, services: Services): void {
  const { db, pages } = services

  web.get<Route>('/thu-tuc/:code/phien-ban', { schema: { hide: true, params } as never }, async (request, reply) => {
    const { code } = request.params
    const procedures = await findProcedureByCode(db, code)
    if (procedures.length === 0) throw new Problem('procedure-not-found')
    const holders = await Promise.all(
      procedures.map(async (procedure) => ({
        procedure,
        versions: await listVersions(db, procedure.id),
        bindings: await bindingsOfProcedure(db, procedure.id),
      })),
    )
    const page = <ListVersionsPage code={code} holders={holders} />
    return sendPublicPage(request, reply, page, { pages, topics: ['procedures'] })
  })

  web.get<Route>(
    '/thu-tuc/:code/so-sanh',
    { schema: { hide: true, params, querystring } as never },
    async (request, reply) => {
      const { tu, den, chon } = request.query
      const procedures = await findProcedureByCode(db, request.params.code)
      const procedure = procedures.find((it) => it.id === chon) ?? procedures[0]
      if (!procedure) throw new Problem('procedure-not-found')
      const versions = await listVersions(db, procedure.id)
      const [last, earlier = last] = versions
      const from = await versionNumbered(db, procedure.id, tu ?? earlier!.number)
      const to = await versionNumbered(db, procedure.id, den ?? last!.number)
      if (!from || !to) throw new Problem('not-found')
      const compared = compareRecords(from.record, to.record, request.language)
      return sendPage(request, reply, <CompareVersionsPage {...{ procedure, versions, from, to, compared }} />)
    },
  )
}
