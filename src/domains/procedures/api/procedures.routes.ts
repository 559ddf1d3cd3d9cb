import type { Static } from 'typebox'
import { cutPage, readCursor } from '#catalogues'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { findProcedures } from '../find-procedure/find-procedure.ts'
import { isMomentPlace } from '../moment-place.ts'
import { searchIndex } from '../search/current-index.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { filterOf } from './filter.ts'
import { listProceduresById, listRecords, listVersions, type ListedProcedure, pageOfProcedures } from './listing.sql.ts'
import * as schema from './schemas.ts'

type ListRoute = { Querystring: Static<typeof schema.listQuery> }
type OneRoute = { Params: Static<typeof schema.oneParams> }
type VersionRoute = { Params: Static<typeof schema.versionParams> }

const tags = ['procedures']

/** Procedures for other systems: find, follow what changes, read whole records and their earlier versions. */
export function mountProcedureApi(web: Web, services: Services): void {
  const { db } = services
  const itemOf = presenter(services.config.publicUrl)

  const listSchema = {
    ...{ tags, querystring: schema.listQuery, response: { 200: schema.listAnswer } },
    summary: 'Procedures: the best matches of a question, or all in the order of their last change',
    description:
      'Without `q` the oldest change comes first: read page after page with `after`, keep the moment at which you began, and give it as `updated_since` next time. Abolished procedures stay in the list with their state.',
  }
  web.get<ListRoute>('/api/v1/procedures', { schema: listSchema }, async ({ query }) => {
    const limit = query.limit ?? schema.defaultLimit
    if (query.q !== undefined) return answerQuestion(query, limit)
    const after = readCursor(query.after, isMomentPlace)
    const rows = await pageOfProcedures(db, filterOf(query), { after, limit: limit + 1 })
    const { items, next } = cutPage(rows, limit, (it) => ({ at: it.changedAt.toISOString(), id: it.id }))
    return { items: items.map(itemOf), next, advice: null }
  })

  async function answerQuestion(query: ListRoute['Querystring'], limit: number) {
    const unused = (['state', 'updated_since'] as const).filter((it) => query[it] !== undefined)
    if (unused.length > 0)
      throw new Problem('invalid-request', {
        errors: unused.map((it) => ({ pointer: `/${it}`, detail: 'does not go with q' })),
      })
    const wanted = { q: query.q, 'linh-vuc': query.field, 'co-quan': query.agency }
    const from = /^\d{1,6}$/.test(query.after ?? '') ? Number(query.after) : 0
    const { items, next, advice, choices } = findProcedures(searchIndex(services), wanted as never, {
      from,
      size: limit,
    })
    const rows = await listProceduresById(
      db,
      items.map((it) => it.id),
    )
    const group = advice === 'choose' ? { choices: choices.map((it) => it.code) } : {}
    return { items: rows.map(itemOf), next: next === null ? null : String(next), advice, ...group }
  }

  const oneSchema = {
    ...{ tags, params: schema.oneParams, response: { 200: schema.recordsAnswer } },
    summary: 'The whole record of a procedure, by its code or id, as it is in force',
  }
  web.get<OneRoute>('/api/v1/procedures/:code', { schema: oneSchema }, ({ params }) => records(params.code, null))

  const versionsSchema = {
    ...{ tags, params: schema.oneParams, response: { 200: schema.versionsAnswer } },
    summary: 'Every version that has been in force, newest first',
  }
  web.get<OneRoute>('/api/v1/procedures/:code/versions', { schema: versionsSchema }, async ({ params }) => {
    const versions = await listVersions(db, params.code, now())
    if (versions.length === 0) throw new Problem('procedure-not-found')
    return { items: versions.map(versionOf) }
  })

  const versionSchema = {
    ...{ tags, params: schema.versionParams, response: { 200: schema.recordsAnswer } },
    summary: 'The whole record as one version has it',
  }
  web.get<VersionRoute>('/api/v1/procedures/:code/versions/:number', { schema: versionSchema }, ({ params }) =>
    records(params.code, params.number),
  )

  async function records(codeOrId: string, number: number | null) {
    const versions = await listVersions(db, codeOrId, now())
    const found = await listRecords(db, codeOrId, number)
    const items = found.flatMap(({ id, version, record }) => {
      const it = versions.find((one) => one.id === id && one.version === version)
      return it ? [{ ...versionOf(it), url: services.config.publicUrl + urls.procedure(it.code), record }] : []
    })
    if (items.length === 0) throw new Problem('procedure-not-found')
    return { items }
  }
}

function presenter(publicUrl: string) {
  return (it: ListedProcedure): schema.ProcedureItem => ({
    ...it,
    title: procedureTitle(it.name),
    field: { code: it.fieldCode, name: it.fieldName },
    promulgator: { code: it.promulgatorCode, name: it.promulgatorName },
    changedAt: it.changedAt.toISOString(),
    url: publicUrl + urls.procedure(it.code),
  })
}

function versionOf<T extends { validFrom: Date; validUntil: Date | null }>(it: T) {
  return { ...it, validFrom: it.validFrom.toISOString(), validUntil: it.validUntil?.toISOString() ?? null }
}
