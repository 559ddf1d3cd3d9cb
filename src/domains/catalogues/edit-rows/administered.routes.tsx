import { Type, type Static } from 'typebox'
import { allow } from '#platform/actor.ts'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage } from '#ui/send-page.tsx'
import { defineCatalogueAct, editRowsAct } from '../acts.ts'
import { listCatalogues } from '../catalogue/catalogue.sql.ts'
import { sourceOf } from '../catalogue/sources.ts'
import { cutPage, readCursor } from '../cursor.ts'
import { fold } from '../fold.ts'
import { demandCatalogue, placeOf } from '../show-catalogues/show-catalogues.routes.tsx'
import { isRowPlace, urls } from '../urls.ts'
import { AdministeredListPage } from './administered-list.page.tsx'
import { AdministeredRowsPage } from './administered-rows.page.tsx'
import { editedPaths } from '../waiting-rows/waiting-rows.ts'
import { demandAnyEditor, mayAddRows } from './editor.ts'

const params = Type.Object({ catalogue: Type.String({ maxLength: 60 }) })
const querystring = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 200 })),
  sau: Type.Optional(Type.String({ maxLength: 1000 })),
  'ma-tam': Type.Optional(Type.Literal('1')),
})
const pageSize = 50

/** What editors find: the catalogues, and the rows of each with those they may edit. */
export function mountAdministered(web: Web, { db }: Services): void {
  web.get(urls.administration, { schema: { hide: true } as never }, async (request, reply) => {
    demandAnyEditor(request.actor)
    const defines = allow(request.actor, defineCatalogueAct, '/')
    const catalogues = await listCatalogues(db)
    return sendPage(request, reply, <AdministeredListPage catalogues={catalogues} defines={defines} />)
  })

  web.get<{ Params: Static<typeof params>; Querystring: Static<typeof querystring> }>(
    `${urls.administration}/:catalogue`,
    { schema: { hide: true, params, querystring } as never },
    async (request, reply) => {
      demandAnyEditor(request.actor)
      const catalogue = await demandCatalogue(db, request.params.catalogue)
      const { q = '', sau } = request.query
      const provisional = request.query['ma-tam'] === '1'
      const source = sourceOf(catalogue.code)
      const found = await source.pageOfRows(db, {
        ...{ folded: fold(q), day: null, since: null, after: readCursor(sau, isRowPlace), limit: pageSize + 1 },
        provisionalUnder: provisional ? editedPaths(request.actor) : null,
      })
      const { items, next } = cutPage(found, pageSize, placeOf)
      const rows = items.map((row) => ({ ...row, mine: allow(request.actor, editRowsAct, row.owner.path) }))
      const mayAdd = mayAddRows(request.actor, catalogue)
      const page = (
        <AdministeredRowsPage
          {...{ catalogue, rows, next, q, mayAdd, provisional }}
          edited={source.write !== undefined}
        />
      )
      return sendPage(request, reply, page)
    },
  )
}
