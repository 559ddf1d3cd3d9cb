import type { Static } from 'typebox'
import { cutPage, fold, readCursor } from '#catalogues'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { isUuid } from '#platform/uuid.ts'
import {
  findDocument,
  pageOfDocuments,
  proceduresAbolishedBy,
  proceduresResting,
  type RestingProcedure,
} from '../legal-documents/legal-document.sql.ts'
import { urls } from '../urls.ts'
import { filterOf } from './filter.ts'
import * as schema from './decisions.schemas.ts'
import { defaultLimit } from './schemas.ts'

type ListRoute = { Querystring: Static<typeof schema.documentQuery> }
type OneRoute = { Params: Static<typeof schema.documentParams>; Querystring: Static<typeof schema.oneDocumentQuery> }

const tags = ['procedures']

/** The legal documents on which procedures rest, for other systems. */
export function mountLegalDocumentApi(web: Web, { db, config }: Services): void {
  const pageOf = (slug: string) => config.publicUrl + urls.legalDocument(slug)
  const resting = ({ promulgatorName, ...it }: RestingProcedure) => ({
    ...it,
    promulgator: promulgatorName,
    url: config.publicUrl + urls.procedure(it.code),
  })

  const listSchema = {
    ...{ tags, querystring: schema.documentQuery, response: { 200: schema.documentPage } },
    summary: 'Legal documents on which procedures rest, by their number',
    description:
      'To keep a copy, read page after page with `after`, keep the moment at which you began, and give it as `updated_since` next time. A document changes when it is named first and when what rests on it or was abolished by it changes.',
  }
  web.get<ListRoute>('/api/v1/legal-documents', { schema: listSchema }, async ({ query }) => {
    const { q = '', limit = defaultLimit } = query
    const after = readCursor(query.after, isSlugPlace)?.slug ?? ''
    const { since } = filterOf(query)
    const rows = await pageOfDocuments(db, { folded: fold(q), since, after, limit: limit + 1 })
    const { items, next } = cutPage(rows, limit, ({ slug }) => ({ slug }))
    return { items: items.map((it) => ({ ...it, changedAt: it.changedAt.toISOString(), url: pageOf(it.slug) })), next }
  })

  const oneSchema = {
    ...{ tags, params: schema.documentParams, querystring: schema.oneDocumentQuery },
    ...{ response: { 200: schema.oneDocument } },
    summary: 'One legal document with the procedures that rest on it or were abolished by it',
    description: '`limit` and `after` page through `procedures`; `abolished` comes whole with each page.',
  }
  web.get<OneRoute>('/api/v1/legal-documents/:slug', { schema: oneSchema }, async ({ params, query }) => {
    const document = await findDocument(db, params.slug)
    if (!document) throw new Problem('not-found')
    const { limit = defaultLimit } = query
    const after = readCursor(query.after, isProcedurePlace)?.id ?? null
    const rows = await proceduresResting(db, { slug: document.slug, after, limit: limit + 1 })
    const { items, next } = cutPage(rows, limit, ({ id }) => ({ id }))
    const abolished = (await proceduresAbolishedBy(db, document)).map(resting)
    return { ...document, url: pageOf(document.slug), procedures: items.map(resting), abolished, next }
  })
}

function isSlugPlace(it: unknown): it is { slug: string } {
  return typeof (it as { slug?: unknown } | null)?.slug === 'string'
}

function isProcedurePlace(it: unknown): it is { id: string } {
  const { id } = (it ?? {}) as { id?: unknown }
  return typeof id === 'string' && isUuid(id)
}
