import { Type, type Static } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import type { Catalogue, CatalogueRow } from '../catalogue/catalogue.ts'
import { findCatalogue, listCatalogues } from '../catalogue/catalogue.sql.ts'
import { changesAfter, type ChangePlace } from '../catalogue/change.sql.ts'
import { schemaOfColumns } from '../catalogue/columns.ts'
import { sourceOf } from '../catalogue/sources.ts'
import { cutPage, readCursor } from '../cursor.ts'
import { fold } from '../fold.ts'
import { isRowPlace } from '../urls.ts'
import * as schema from './rows.schemas.ts'
import { defaultLimit } from './schemas.ts'

const tags = ['catalogues']
type ByCode = { Params: { code: string } }

/** Any catalogue for other systems: what its rows say, the rows, and a log of changes that misses none. */
export function mountRowsApi(web: Web, { db }: Services): void {
  const demand = async (code: string): Promise<Catalogue> => {
    const catalogue = await findCatalogue(db, code)
    if (!catalogue) throw new Problem('not-found')
    return catalogue
  }

  web.get(
    '/api/v1/catalogues',
    { schema: { tags, summary: 'The shared catalogues', response: { 200: schema.catalogueList } } },
    async () => ({ items: (await listCatalogues(db)).map(catalogueOf) }),
  )

  web.get<ByCode>(
    '/api/v1/catalogues/:code',
    { schema: { tags, summary: 'One catalogue', params: schema.byCode, response: { 200: schema.catalogue } } },
    async ({ params }) => catalogueOf(await demand(params.code)),
  )

  web.get<ByCode & { Querystring: Static<typeof schema.rowSearch> }>(
    '/api/v1/catalogues/:code/rows',
    {
      schema: {
        ...{ tags, summary: 'Rows of a catalogue by key; without `on`, ended ones as well' },
        ...{ params: schema.byCode, querystring: schema.rowSearch, response: { 200: schema.rowPage } },
      },
    },
    async ({ params, query }) => {
      const { code } = await demand(params.code)
      const limit = query.limit ?? defaultLimit
      const since = query.updated_since === undefined ? null : new Date(query.updated_since)
      const rows = await sourceOf(code).pageOfRows(db, {
        ...{ folded: fold(query.q ?? ''), day: query.on ?? null, since, limit: limit + 1 },
        after: readCursor(query.after, isRowPlace),
      })
      const { items, next } = cutPage(rows, limit, (last) => ({ key: last.key, from: last.validFrom }))
      return { items: items.map(rowOf), next }
    },
  )

  web.get<{ Params: { code: string; key: string }; Querystring: { on?: string } }>(
    '/api/v1/catalogues/:code/rows/:key',
    {
      schema: {
        ...{ tags, summary: 'One row, on a day or as it is now' },
        ...{ params: schema.byKey, querystring: Type.Object({ on: schema.onDay }), response: { 200: schema.row } },
      },
    },
    async ({ params, query }) => {
      const { code } = await demand(params.code)
      const row = await sourceOf(code).findRow(db, params.key, query.on)
      if (!row) throw new Problem('not-found')
      return rowOf(row)
    },
  )

  web.get<ByCode & { Querystring: Static<typeof schema.changeSearch> }>(
    '/api/v1/catalogues/:code/changes',
    {
      schema: {
        ...{ tags, summary: 'Every change in the order of writing: keep `next` and ask again with it' },
        ...{ params: schema.byCode, querystring: schema.changeSearch, response: { 200: schema.changePage } },
      },
    },
    async ({ params, query }) => {
      const { code } = await demand(params.code)
      const limit = query.limit ?? defaultLimit
      const after = readCursor(query.after, isChangePlace)
      const search = { after, limit: limit + 1 }
      const source = sourceOf(code)
      const found = await (source.changesAfter?.(db, search) ?? changesAfter(db, { catalogue: code, ...search }))
      const { items, more } = { items: found.slice(0, limit), more: found.length > limit }
      const last = items.at(-1)
      // Where to go on is told even when nothing is new: that is what a follower keeps.
      const next = last ? cursorOf({ xid: last.xid, id: last.id }) : (query.after ?? null)
      return {
        items: items.map(({ actorName: _, xid: __, ...it }) => ({ ...it, at: it.at.toISOString() })),
        next,
        more,
      }
    },
  )
}

function cursorOf(place: ChangePlace): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

function isChangePlace(it: unknown): it is ChangePlace {
  const place = it as Partial<ChangePlace> | null
  return typeof place?.xid === 'string' && /^\d{1,19}$/.test(place.xid) && Number.isSafeInteger(place.id)
}

function catalogueOf(it: Catalogue) {
  const { owner, columns, ...rest } = it
  return { ...rest, owner: { id: owner.id, name: owner.name }, schema: schemaOfColumns(columns) }
}

function rowOf({ owner, ...row }: CatalogueRow) {
  return { ...row, owner: { id: owner.id, name: owner.name } }
}
