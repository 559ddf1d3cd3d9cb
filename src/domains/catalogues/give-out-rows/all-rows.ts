import type { Database } from '#platform/database/connect.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { ownColumns } from '../catalogue/columns.ts'
import { codesOfAgencies } from '../catalogue/owner.sql.ts'
import { sourceOf } from '../catalogue/sources.ts'

const batchSize = 500

/** The columns of a file: those that every row has, with the catalogue's own behind the name. */
export function fileColumns(catalogue: Catalogue): string[] {
  const [code, name, ...rest] = ownColumns
  return [code, name, ...catalogue.columns.map((it) => it.code), ...rest]
}

export type FlatRow = Record<string, string | number | boolean | null | string[]>

/** Every row that ever was, read a batch at a time, so that a large catalogue is given out without being held. */
export async function* allRows(db: Database, catalogue: Catalogue): AsyncGenerator<FlatRow> {
  const source = sourceOf(catalogue.code)
  let after: { key: string; from: string } | null = null
  for (;;) {
    const rows = await source.pageOfRows(db, { folded: '', day: null, since: null, after, limit: batchSize })
    const codes = await codesOfAgencies(
      db,
      rows.map((it) => it.owner.id),
    )
    for (const row of rows) {
      yield {
        ...{ code: row.code, name: row.name },
        ...Object.fromEntries(catalogue.columns.map((it) => [it.code, row.values[it.code] ?? null])),
        ...{ valid_from: row.validFrom, valid_to: row.validTo },
        owner: codes.get(row.owner.id) ?? row.owner.name,
        ...{ source_decision: row.sourceDecision, superseded_by: row.supersededBy },
      }
    }
    const last = rows.at(-1)
    if (rows.length < batchSize || !last) return
    after = { key: last.key, from: last.validFrom }
  }
}
