import { Type, type Static } from 'typebox'
import { allow } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPage, sendPublicPage } from '#ui/send-page.tsx'
import { editRowsAct } from '../acts.ts'
import type { Catalogue, CatalogueRow } from '../catalogue/catalogue.ts'
import { findCatalogue, listCatalogues } from '../catalogue/catalogue.sql.ts'
import { historyOf, lastChanges } from '../catalogue/change.sql.ts'
import { readDay } from '../catalogue/read-draft.ts'
import { sourceOf } from '../catalogue/sources.ts'
import { cutPage, readCursor } from '../cursor.ts'
import { fold } from '../fold.ts'
import { cataloguesTopic } from '../topic.ts'
import { isRowPlace, urls } from '../urls.ts'
import { CataloguePage } from './catalogue.page.tsx'
import { CatalogueListPage } from './catalogue-list.page.tsx'
import { RowPage } from './row.page.tsx'

const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }))
const search = Type.Object({ q: text(200), ngay: text(20), sau: text(1000) })
const catalogueParams = Type.Object({ catalogue: Type.String({ maxLength: 60 }) })
const rowParams = Type.Object({ catalogue: Type.String({ maxLength: 60 }), key: Type.String({ maxLength: 100 }) })
const rowSearch = Type.Object({ ngay: text(20), sau: Type.Optional(Type.String({ pattern: '^\\d{1,15}$' })) })
const pageSize = 50
const historySize = 50

/** The ten catalogues for everybody. */
export function mountShowCatalogues(web: Web, { db, pages }: Services): void {
  web.get(urls.catalogues, { schema: { hide: true } as never }, async (request, reply) => {
    // Counted once per change: the page is kept until then.
    const [catalogues, changes] = await Promise.all([listCatalogues(db), lastChanges(db)])
    const changedAt = new Map(changes.map((it) => [it.catalogue, it.at]))
    const listed = await Promise.all(
      catalogues.map(async (it) => ({
        ...it,
        count: await sourceOf(it.code).countRows(db, today()),
        changedAt: (await sourceOf(it.code).lastChange?.(db)) ?? changedAt.get(it.code),
      })),
    )
    const cache = { pages, topics: [cataloguesTopic, 'procedures'] }
    return sendPublicPage(request, reply, <CatalogueListPage catalogues={listed} />, cache)
  })

  web.get<{ Params: { catalogue: string }; Querystring: Static<typeof search> }>(
    `${urls.catalogues}/:catalogue`,
    { schema: { hide: true, params: catalogueParams, querystring: search } as never },
    async (request, reply) => {
      const catalogue = await demandCatalogue(db, request.params.catalogue)
      const { q = '', ngay: typedDay = '', sau } = request.query
      const asked = readDay(typedDay.trim())
      const dayWrong = asked === 'invalid'
      const day = asked === undefined || dayWrong ? today() : asked
      const found = dayWrong
        ? []
        : await sourceOf(catalogue.code).pageOfRows(db, {
            ...{ folded: fold(q), day, since: null, after: readCursor(sau, isRowPlace), limit: pageSize + 1 },
          })
      const { items: rows, next } = cutPage(found, pageSize, placeOf)
      const page = <CataloguePage {...{ catalogue, rows, next, q, typedDay, day, dayWrong }} />
      return sendPage(request, reply, page, dayWrong ? 422 : 200)
    },
  )

  web.get<{ Params: Static<typeof rowParams>; Querystring: Static<typeof rowSearch> }>(
    `${urls.catalogues}/:catalogue/:key`,
    { schema: { hide: true, params: rowParams, querystring: rowSearch } as never },
    async (request, reply) => {
      const { params, query } = request
      const catalogue = await demandCatalogue(db, params.catalogue)
      const day = readDay(query.ngay ?? '')
      const row = await sourceOf(catalogue.code).findRow(db, params.key, day === 'invalid' ? undefined : day)
      if (!row) throw new Problem('not-found')
      const before = query.sau === undefined ? undefined : Number(query.sau)
      const wanted = { catalogue: catalogue.code, key: row.key, before, limit: historySize + 1 }
      const history = (await sourceOf(catalogue.code).historyOf?.(db, wanted)) ?? (await historyOf(db, wanted))
      const shown = history.slice(0, historySize)
      const older =
        history.length > historySize
          ? urls.row(catalogue.code, row.key, { day: query.ngay, after: String(shown.at(-1)!.id) })
          : undefined
      const names = await namesOf(db, catalogue, row)
      // Who did it is for those who keep the row; everybody else reads which agency.
      const insider = allow(request.actor, editRowsAct, row.owner.path)
      const page = <RowPage {...{ catalogue, row, names, history: shown, older, insider, today: today() }} />
      return sendPage(request, reply, page)
    },
  )
}

export function placeOf(row: CatalogueRow): { key: string; from: string } {
  return { key: row.key, from: row.validFrom }
}

export async function demandCatalogue(db: Db, code: string): Promise<Catalogue> {
  const catalogue = await findCatalogue(db, code)
  if (!catalogue) throw new Problem('not-found')
  return catalogue
}

/** Names of what a row points at. */
async function namesOf(db: Db, catalogue: Catalogue, row: CatalogueRow): Promise<Map<string, string>> {
  const references = catalogue.columns.flatMap((it) =>
    it.reference && row.values[it.code] !== undefined ? [[it.reference, String(row.values[it.code])] as const] : [],
  )
  const wanted = [...references, ...row.supersededBy.map((key) => [catalogue.code, key] as const)]
  const found = await Promise.all(
    wanted.map(
      async ([code, key]) => [`${code}/${key}`, (await sourceOf(code).findRow(db, key))?.name ?? key] as const,
    ),
  )
  return new Map(found)
}
