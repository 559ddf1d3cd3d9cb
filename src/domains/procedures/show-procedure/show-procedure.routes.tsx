import { Type, type Static } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPublicPage } from '#ui/send-page.tsx'
import { findProcedureByCode } from '../procedure.sql.ts'
import { structuredData, subjectOf } from '../structured-data/structured-data.ts'
import { ChooseProcedurePage } from './choose-procedure.page.tsx'
import { ShowProcedurePage } from './show-procedure.page.tsx'

const params = Type.Object({ code: Type.String({ maxLength: 100 }) })
const querystring = Type.Object({ chon: Type.Optional(Type.String({ maxLength: 40 })) })

type Route = { Params: Static<typeof params>; Querystring: Static<typeof querystring> }

export function mountShowProcedure(web: Web, services: Services): void {
  web.get<Route>('/thu-tuc/:code', { schema: { hide: true, params, querystring } as never }, async (request, reply) => {
    const { code } = request.params
    const { chon } = request.query
    const holders = await findProcedureByCode(services.db, code)
    const chosen = holders.length === 1 ? holders[0] : holders.find((it) => it.id === chon)
    if (holders.length === 0) throw new Problem('procedure-not-found')
    const page = chosen ? (
      <ShowProcedurePage procedure={chosen} data={structuredData(subjectOf(services, chosen, true))} />
    ) : (
      <ChooseProcedurePage code={code} procedures={holders} />
    )
    return sendPublicPage(request, reply, page, { pages: services.pages, topics: ['procedures'] })
  })
}
