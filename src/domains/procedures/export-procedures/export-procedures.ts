import { stringify } from 'csv-stringify/sync'
import type { Database } from '#platform/database/connect.ts'
import type { ExportFormat } from '#platform/exporter.ts'
import { type ProcedureFilter, sliceOfRecords, sliceOfRows } from '../api/listing.sql.ts'
import { columns, rowOf } from './columns.ts'

export const everything: ProcedureFilter = { field: null, agency: null, state: null, since: null }

const sliceSize = 200
const beforeAll = '00000000-0000-0000-0000-000000000000'

type Source = { db: Database; publicUrl: string }

/**
 * Every procedure as it is in force. Read in slices by id instead of through one cursor: a slow reader then holds no
 * connection of the pool, and each slice takes the same time however far the reading is.
 */
export function exportProcedures(
  source: Source,
  format: ExportFormat,
  filter: ProcedureFilter = everything,
): AsyncGenerator<string> {
  return format === 'csv' ? tableOf(source, filter) : recordsOf(source, filter)
}

/** One record a line, exactly as it is kept: `import procedures` takes it back. */
async function* recordsOf({ db }: Source, filter: ProcedureFilter): AsyncGenerator<string> {
  for (let after = beforeAll; ; ) {
    const rows = await sliceOfRecords(db, filter, { after, limit: sliceSize })
    if (rows.length === 0) return
    yield `${rows.map((it) => it.text).join('\n')}\n`
    after = rows.at(-1)!.id
  }
}

async function* tableOf({ db, publicUrl }: Source, filter: ProcedureFilter): AsyncGenerator<string> {
  // With the mark by which spreadsheets know UTF-8.
  yield stringify([[...columns]], { bom: true })
  for (let after = beforeAll; ; ) {
    const rows = await sliceOfRows(db, filter, { after, limit: sliceSize })
    if (rows.length === 0) return
    // A text that begins like a formula would be one in a spreadsheet.
    yield stringify(
      rows.map((it) => rowOf(it, publicUrl)),
      { escape_formulas: true },
    )
    after = rows.at(-1)!.id
  }
}
