import { Type, type Static } from 'typebox'
import { fold } from '#catalogues'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPublicPage } from '#ui/send-page.tsx'
import {
  findDocument,
  pageOfDocuments,
  proceduresAbolishedBy,
  proceduresResting,
} from '../legal-documents/legal-document.sql.ts'
import { ShowDocumentPage } from '../show-document/show-document.page.tsx'
import { urls } from '../urls.ts'
import { ListDocumentsPage } from './list-documents.page.tsx'

const pageLength = 50
const listQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 200 })),
  sau: Type.Optional(Type.String({ maxLength: 100 })),
})
const params = Type.Object({ slug: Type.String({ maxLength: 100 }) })
const oneQuery = Type.Object({ sau: Type.Optional(Type.String({ format: 'uuid' })) })

/** Legal documents as pages of their own. */
export function mountDocuments(web: Web, { db, pages }: Services): void {
  const cache = { pages, topics: ['procedures'] }

  web.get<{ Querystring: Static<typeof listQuery> }>(
    urls.legalDocuments(),
    { schema: { hide: true, querystring: listQuery } as never },
    async (request, reply) => {
      const { q = '', sau = '' } = request.query
      const rows = await pageOfDocuments(db, { since: null, folded: fold(q), after: sau, limit: pageLength + 1 })
      const documents = rows.slice(0, pageLength)
      const next = rows.length > pageLength ? documents.at(-1)!.slug : null
      return sendPublicPage(request, reply, <ListDocumentsPage documents={documents} q={q} next={next} />, cache)
    },
  )

  web.get<{ Params: Static<typeof params>; Querystring: Static<typeof oneQuery> }>(
    urls.legalDocument(':slug'),
    { schema: { hide: true, params, querystring: oneQuery } as never },
    async (request, reply) => {
      const document = await findDocument(db, request.params.slug)
      if (!document) throw new Problem('not-found')
      const after = request.query.sau ?? null
      const rows = await proceduresResting(db, { slug: document.slug, after, limit: pageLength + 1 })
      const resting = rows.slice(0, pageLength)
      const next = rows.length > pageLength ? resting.at(-1)!.id : null
      const abolished = await proceduresAbolishedBy(db, document)
      return sendPublicPage(request, reply, <ShowDocumentPage {...{ document, resting, abolished, next }} />, cache)
    },
  )
}
