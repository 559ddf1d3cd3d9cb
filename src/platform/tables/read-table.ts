import { parse } from 'csv-parse/sync'
import { isStorable } from '../http/storable.ts'
import { decodeText } from './decode-text.ts'
import { readSheetRows } from './read-xlsx.ts'
import { mostRows, type Table, TableRefused } from './table.ts'

/** Reads a whole file of rows: CSV, XLSX or JSON, known by its name; the content must agree with it. */
export async function readTable(name: string, bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw new TableRefused('empty')
  const table = await read(name.toLowerCase(), bytes)
  const twice = table.columns.find((it, index) => table.columns.indexOf(it) !== index)
  if (twice !== undefined) throw new TableRefused('columns-twice', { detail: twice })
  if (table.rows.length === 0) throw new TableRefused('empty')
  // A sheet or JSON can hold signs that no database keeps: zero, and half a pair.
  const broken = table.rows.find(({ cells }) => !isStorable(cells))
  if (broken || !isStorable(table.columns)) throw new TableRefused('damaged-text', { line: broken?.line ?? 1 })
  if (table.rows.length > mostRows) throw new TableRefused('too-many', { detail: String(mostRows) })
  return table
}

async function read(name: string, bytes: Buffer): Promise<Table> {
  if (name.endsWith('.csv')) return readCsvText(decodeText(bytes))
  if (name.endsWith('.json')) return readJsonText(decodeText(bytes))
  if (name.endsWith('.xlsx')) return tableOf(await readSheetRows(bytes))
  throw new TableRefused('kind')
}

type Parsed = { record: string[]; info: { lines: number } }

/** Excel separates by a semicolon where the comma is the decimal sign, as in Viet Nam. */
function readCsvText(text: string): Table {
  const header = text.slice(0, text.search(/\r?\n|$/))
  const delimiter = [',', ';', '\t'].sort((a, b) => header.split(b).length - header.split(a).length)[0]!
  try {
    const parsed = parse(text, {
      delimiter,
      info: true,
      skip_empty_lines: true,
      to: mostRows + 2,
    }) as unknown as Parsed[]
    const [first, ...rest] = parsed
    const columns = (first?.record ?? []).map((it) => it.trim())
    return { columns, rows: rest.map(({ record, info }) => ({ line: info.lines, cells: cellsOf(columns, record) })) }
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string }
    throw new TableRefused('shape', { line: lines, detail: message })
  }
}

/** `[{...}]`, or `{ "items": [{...}] }` as the portal gives it out. */
function readJsonText(text: string): Table {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new TableRefused('shape', { detail: (error as Error).message })
  }
  const items = Array.isArray(value) ? value : (value as { items?: unknown } | null)?.items
  if (!Array.isArray(items)) throw new TableRefused('shape', { detail: 'items' })
  const wrong = items.findIndex((it) => typeof it !== 'object' || it === null || Array.isArray(it))
  if (wrong >= 0) throw new TableRefused('shape', { line: wrong + 1 })
  const rows = (items as object[]).map((it, index) => ({
    line: index + 1,
    cells: Object.fromEntries(Object.entries(it).map(([key, cell]) => [key, textOf(cell)])),
  }))
  return { columns: [...new Set(rows.flatMap((it) => Object.keys(it.cells)))], rows }
}

function tableOf(sheet: readonly (readonly unknown[])[]): Table {
  const [header = [], ...rest] = sheet
  const columns = header.map((it) => textOf(it).trim())
  const rows = rest
    .map((row, index) => ({ line: index + 2, cells: cellsOf(columns, row.map(textOf)) }))
    .filter(({ cells }) => Object.values(cells).some((it) => it.trim() !== ''))
  return { columns, rows }
}

function cellsOf(columns: readonly string[], record: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']))
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return Array.isArray(cell) ? cell.map(textOf).join(' ') : String(cell)
}
