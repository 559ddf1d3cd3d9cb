import type { Exporter } from '#platform/exporter.ts'
import type { Services } from '#platform/mount.ts'
import { writeCsv } from '#platform/tables/write-table.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { findCatalogue, listCatalogues } from '../catalogue/catalogue.sql.ts'
import { allRows, fileColumns } from './all-rows.ts'

/** `npm run portal -- export catalogue ngan-hang FILE`: every row that ever was, as the page gives it out. */
export const catalogueExporter: Exporter = {
  kind: 'catalogue',
  of: 'CODE',
  summary: 'the rows of one catalogue, by its code (ngan-hang); import catalogue takes the file back under that name',
  async *lines({ db }, format, code) {
    const catalogue = await demanded(db, code)
    if (format === 'csv') yield* writeCsv({ columns: fileColumns(catalogue), rows: allRows(db, catalogue) })
    else for await (const row of allRows(db, catalogue)) yield `${JSON.stringify(row)}\n`
  },
}

async function demanded(db: Services['db'], code: string): Promise<Catalogue> {
  const found = await findCatalogue(db, code)
  if (found) return found
  const known = (await listCatalogues(db)).map((it) => it.code)
  throw new Error(`there is no catalogue ${code}; there are ${known.join(', ')}`)
}
