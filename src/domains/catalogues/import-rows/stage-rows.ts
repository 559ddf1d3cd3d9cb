import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database/connect.ts'
import type { Table } from '#platform/tables/table.ts'
import { officialHolder } from '../agencies/agency.sql.ts'
import type { Catalogue, CatalogueRow } from '../catalogue/catalogue.ts'
import { type Asked, checkDraft } from '../catalogue/check-draft.ts'
import { codesOfAgencies } from '../catalogue/owner.sql.ts'
import { type Cells, cellsOf, type Fault, readDraft, type RowDraft } from '../catalogue/read-draft.ts'
import { sourceOf } from '../catalogue/sources.ts'
import { fileColumns } from '../give-out-rows/all-rows.ts'

/** A row of a file that would change something: a new one, or a row with what it was when the file was read. */
export type StagedRow = {
  line: number
  draft: RowDraft
  seen: { key: string; revision: number } | null
  differences: { column: string; before: string; after: string }[]
}

export type Staged = {
  rows: StagedRow[]
  same: number
  faults: { line: number; fault: Fault }[]
  /** Columns of the file that the catalogue does not have. */
  unused: string[]
}

type Row = Table['rows'][number]

/** What a file would do to a catalogue, row by row; nothing is written. Cells of columns that the file lacks stay. */
export async function stageRows(
  db: Db,
  actor: Actor,
  { catalogue, table }: { catalogue: Catalogue; table: Table },
): Promise<Staged> {
  const staged: Staged = { rows: [], same: 0, faults: [], unused: unusedColumns(catalogue, table.columns) }
  const stage = createStager(db, actor, catalogue)
  for (const row of table.rows) {
    const found = await stage(row)
    if ('faults' in found) staged.faults.push(...found.faults.map((fault) => ({ line: row.line, fault })))
    else if (found.seen !== null && found.differences.length === 0) staged.same++
    else staged.rows.push(found)
  }
  return staged
}

export function unusedColumns(catalogue: Catalogue, columns: readonly string[]): string[] {
  const known = fileColumns(catalogue)
  return columns.filter((it) => !known.includes(it))
}

/** Reads and checks the rows of one file, one after another: it remembers their codes and what was looked up. */
export function createStager(db: Db, actor: Actor, catalogue: Catalogue) {
  const lines = new Map<string, number>()
  const asked: Asked = new Map()

  return async ({ line, cells: given }: Row): Promise<StagedRow | { faults: Fault[] }> => {
    const code = (given.code ?? '').normalize('NFC').trim()
    const before = lines.get(code)
    if (code !== '' && before !== undefined)
      return { faults: [{ field: 'code', rule: 'twice', detail: String(before) }] }
    lines.set(code, line)
    const row = await knownRow(db, catalogue, code)
    const shown = row && cellsOf(catalogue, row, (await codesOfAgencies(db, [row.owner.id])).get(row.owner.id) ?? '')
    const cells: Cells = { ...shown, ...given, code }
    if (catalogue.ownership === 'self') cells.official_code ||= code
    const { draft, faults } = readDraft(catalogue, cells)
    if (faults.length > 0) return { faults }
    const checked = await checkDraft(db, actor, { catalogue, draft, key: row?.key ?? null, asked })
    if (checked.faults.length > 0) return { faults: checked.faults }
    const seen = row ? { key: row.key, revision: row.revision } : null
    return { line, draft, seen, differences: shown ? differencesOf(catalogue, shown, draft) : [] }
  }
}

async function knownRow(db: Db, catalogue: Catalogue, code: string): Promise<CatalogueRow | undefined> {
  if (code === '') return undefined
  const source = sourceOf(catalogue.code)
  if (catalogue.ownership !== 'self') return source.findRow(db, code)
  const agency = await officialHolder(db, code)
  return agency && source.findRow(db, String(agency.id))
}

function differencesOf(catalogue: Catalogue, before: Cells, draft: RowDraft): StagedRow['differences'] {
  const row = { ...draft, validFrom: draft.validFrom ?? before.valid_from ?? '' }
  const after = cellsOf(catalogue, row, draft.owner ?? before.owner ?? '')
  return Object.keys(after)
    .filter((it) => (before[it] ?? '') !== after[it])
    .map((column) => ({ column, before: before[column] ?? '', after: after[column]! }))
}
