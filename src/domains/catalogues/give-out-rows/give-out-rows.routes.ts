import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { writeCsv, writeJson, writeXlsx } from '#platform/tables/write-table.ts'
import { latestChanges } from '../catalogue/change.sql.ts'
import { sourceOf } from '../catalogue/sources.ts'
import { demandCatalogue } from '../show-catalogues/show-catalogues.routes.tsx'
import { urls } from '../urls.ts'
import { allRows, fileColumns } from './all-rows.ts'
import { writeFeed } from './write-feed.ts'

const formats = ['csv', 'xlsx', 'json', 'atom'] as const
type Format = (typeof formats)[number]
const params = Type.Object({
  catalogue: Type.String({ maxLength: 60 }),
  format: Type.Unsafe<Format>({ type: 'string', enum: [...formats] }),
})

const types: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
}
const feedLength = 50

/** A whole catalogue as a file, and the feed of its changes. */
export function mountGiveOutRows(web: Web, { db, config }: Services): void {
  web.get<{ Params: { catalogue: string; format: Format } }>(
    `${urls.catalogues}/:catalogue/tai-ve/:format`,
    { schema: { hide: true, params } as never },
    async (request, reply) => {
      const { format } = request.params
      const catalogue = await demandCatalogue(db, request.params.catalogue)
      reply.type(types[format]).header('cache-control', 'no-cache')
      if (format === 'atom') {
        const changes = await latestChanges(db, catalogue.code, feedLength)
        const names = new Map<string, string>()
        for (const key of new Set(changes.map((it) => it.key)))
          names.set(key, (await sourceOf(catalogue.code).findRow(db, key))?.name ?? catalogue.name.vi)
        return writeFeed(catalogue, changes, { names, publicUrl: config.publicUrl })
      }
      reply.header('content-disposition', `attachment; filename="${catalogue.code}.${format}"`)
      const table = { columns: fileColumns(catalogue), rows: allRows(db, catalogue) }
      if (format === 'csv') return reply.send(writeCsv(table))
      if (format === 'json') return reply.send(writeJson(table, { catalogue: catalogue.code, name: catalogue.name.vi }))
      return reply.send(writeXlsx(table, catalogue.name.vi))
    },
  )
}
