import { plain, type Text } from '#eforms'
import type { Table } from '#platform/tables/table.ts'
import { refusals } from './read-table.texts.ts'
import type { TableColumn } from './table-columns.ts'

/** More would keep the page waiting too long, and nobody could look through them. */
export const mostRows = 200
const longestKey = 60
const longestCell = 10_000

export type TableRow = { key: string; line: number; cells: Record<string, string> }

/** The rows of an uploaded file by the columns that are known, or why the file as a whole is not taken. */
export function readBatchTable(
  columns: readonly TableColumn[],
  table: Table,
): { rows: TableRow[] } | { refusal: Text } {
  const idOf = new Map<string, string>()
  for (const { id, title } of columns) for (const name of [title.vi, title.en]) idOf.set(heading(name), id)
  const named = table.columns.filter((it) => it.trim() !== '')
  const unknown = named.filter((it) => !idOf.has(heading(it)))
  if (unknown.length > 0) return { refusal: refusals.unknownColumns(unknown) }
  const ids = named.map((it) => idOf.get(heading(it))!)
  const twice = ids.find((it, index) => ids.indexOf(it) !== index)
  if (twice !== undefined) return { refusal: refusals.columnTwice(columns.find((it) => it.id === twice)!.title) }
  const wanting = columns.filter((it) => it.required && !ids.includes(it.id))
  if (wanting.length > 0) return { refusal: refusals.missingColumns(wanting.map((it) => it.title)) }
  const filled = table.rows.filter(({ cells }) => Object.values(cells).some((it) => it.trim() !== ''))
  if (filled.length === 0) return { refusal: refusals.empty() }
  if (filled.length > mostRows) return { refusal: refusals.tooManyRows(filled.length, mostRows) }
  const rows = filled.map(({ line, cells }) => {
    const typed = named.map((name, index): [string, string] => [ids[index]!, (cells[name] ?? '').trim()])
    const { key, ...rest } = Object.fromEntries(typed.filter(([, cell]) => cell !== ''))
    return { key: (key ?? '').normalize('NFC'), line, cells: rest }
  })
  return refusalOf(columns, rows) ?? { rows }
}

function refusalOf(columns: readonly TableColumn[], rows: readonly TableRow[]): { refusal: Text } | undefined {
  const seen = new Map<string, number>()
  for (const { key, line, cells } of rows) {
    if (key === '') return { refusal: refusals.keyMissing(line) }
    if (key.length > longestKey) return { refusal: refusals.keyTooLong(line, longestKey) }
    const before = seen.get(plain(key))
    if (before !== undefined) return { refusal: refusals.keyTwice({ key, line, before }) }
    seen.set(plain(key), line)
    const [long] = Object.entries(cells).find(([, cell]) => cell.length > longestCell) ?? []
    if (long !== undefined) return { refusal: refusals.cellTooLong(line, columns.find((it) => it.id === long)!.title) }
  }
  return undefined
}

/** "Họ và tên *" of the template is "Họ và tên". */
function heading(name: string): string {
  return plain(name.replace(/\s*\*\s*$/, ''))
}
