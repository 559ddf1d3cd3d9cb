import { Type, type Static } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage, sendPublicPage } from '#ui/send-page.tsx'
import { pageOfAgencies, topAgencies } from '../agencies/agency.sql.ts'
import { cutPage, isAgencyPlace, readCursor } from '../cursor.ts'
import { fold } from '../fold.ts'
import { cataloguesTopic } from '../topic.ts'
import { listProvinces } from '../units/unit.sql.ts'
import { urls } from '../urls.ts'
import { AgencyListPage } from './list-agencies.page.tsx'

const querystring = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 200 })),
  tinh: Type.Optional(Type.String({ maxLength: 2 })),
  sau: Type.Optional(Type.String({ maxLength: 1000 })),
})
const pageSize = 50

/** Where every agency is: province by province, or by a part of its name. */
export function mountAgencyList(web: Web, { db, pages }: Services): void {
  web.get<{ Querystring: Static<typeof querystring> }>(
    urls.agencies(),
    { schema: { hide: true, querystring } as never },
    async (request, reply) => {
      const { q = '', tinh: province = '', sau } = request.query
      const asked = fold(q) !== '' || province !== ''
      const rows = asked
        ? await pageOfAgencies(db, {
            folded: fold(q),
            province: province || null,
            level: null,
            parent: null,
            after: readCursor(sau, isAgencyPlace),
            limit: pageSize + 1,
          })
        : []
      const top = asked
        ? null
        : { ministries: await topAgencies(db, 'ministry'), committees: await topAgencies(db, 'province') }
      const found = cutPage(rows, pageSize, ({ name, id }) => ({ name, id }))
      const page = <AgencyListPage {...{ q, province, found, top }} provinces={await listProvinces(db)} />
      // What people type would fill the cache with pages nobody asks for again.
      if (q !== '') return sendPage(request, reply, page)
      return sendPublicPage(request, reply, page, { pages, topics: [cataloguesTopic] })
    },
  )
}
