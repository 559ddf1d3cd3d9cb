import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPublicPage } from '#ui/send-page.tsx'
import { codesOf, contactOfAgency, coverageOf, findAgency, pageOfAgencies } from '../agencies/agency.sql.ts'
import { cataloguesTopic } from '../topic.ts'
import { agencyLinks } from './agency-links.ts'
import { AgencyPage } from './show-agency.page.tsx'

const params = Type.Object({ id: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }) })
const shownBelow = 30

/** One agency: how to reach it, what it covers, its codes. */
export function mountAgency(web: Web, { db, pages }: Services): void {
  web.get<{ Params: { id: number } }>(
    '/co-quan/:id',
    { schema: { hide: true, params } as never },
    async (request, reply) => {
      const agency = await findAgency(db, request.params.id)
      const contact = agency && (await contactOfAgency(db, agency.id))
      if (!agency || !contact) throw new Problem('not-found')
      const codes = await codesOf(db, agency.id)
      const known = codes.map((it) => it.code)
      const links = await Promise.all(agencyLinks().map((it) => it.of(db, known, request.language)))
      const search = { folded: '', province: null, level: null, after: null }
      const page = (
        <AgencyPage
          agency={agency}
          contact={contact}
          parent={agency.parentId === null ? undefined : await findAgency(db, agency.parentId)}
          codes={codes}
          links={links.flat()}
          covers={await coverageOf(db, agency.id)}
          below={await pageOfAgencies(db, { ...search, parent: agency.id, limit: shownBelow })}
        />
      )
      const topics = [cataloguesTopic, ...agencyLinks().map((it) => it.topic)]
      return sendPublicPage(request, reply, page, { pages, topics })
    },
  )
}
