import { PassThrough, Readable } from 'node:stream'

type Cell = string | number | boolean | null
export type TableToWrite = { columns: readonly string[]; rows: AsyncIterable<Record<string, Cell | readonly string[]>> }

/** Row by row, with the mark by which Excel knows UTF-8. */
export function writeCsv({ columns, rows }: TableToWrite): Readable {
  return Readable.from(
    (async function* () {
      yield `\uFEFF${columns.map(quoted).join(',')}\r\n`
      for await (const row of rows) yield `${columns.map((it) => quoted(row[it])).join(',')}\r\n`
    })(),
  )
}

/** A text of a CSV that no program takes for a formula: words of other people are never run when a file is opened. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text
}

/** One JSON object with `head` in front and the rows as `items`, written row by row. */
export function writeJson({ rows }: TableToWrite, head: object): Readable {
  return Readable.from(
    (async function* () {
      yield `${JSON.stringify(head).slice(0, -1)},"items":[`
      let comma = ''
      for await (const row of rows) {
        yield `${comma}\n${JSON.stringify(row)}`
        comma = ','
      }
      yield '\n]}\n'
    })(),
  )
}

/** A sheet with the names of the columns on top. The format wants all rows before the first byte: they are held meanwhile. */
export async function writeXlsx({ columns, rows }: TableToWrite, sheet: string): Promise<Readable> {
  const lines = [columns.map((value) => ({ value, fontWeight: 'bold' as const }))] as object[][]
  for await (const row of rows) lines.push(columns.map((it) => sheetCell(row[it])))
  // Excel takes 31 characters and not all signs for a sheet's name.
  const name = sheet.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
  const { default: writeSheet } = await import('write-excel-file/node')
  const out = new PassThrough()
  const written = writeSheet(lines as never, { sheet: name, stickyRowsCount: 1 } as never).toStream(out)
  written.catch((error: Error) => out.destroy(error))
  return out
}

/** Codes stay texts: Excel would take the zeros from the front of a number. */
function sheetCell(cell: Cell | readonly string[] | undefined): object {
  if (typeof cell === 'number') return { value: cell, type: Number }
  const text = textOf(cell)
  // The package counts texts by the keys of an object, where "constructor" is there already: readers take the blank off.
  return { value: text in Object.prototype ? `${text} ` : text, type: String }
}

function quoted(cell: Cell | readonly string[] | undefined): string {
  const text = textOf(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function textOf(cell: Cell | readonly string[] | undefined): string {
  if (cell === null || cell === undefined) return ''
  return Array.isArray(cell) ? cell.join(' ') : String(cell)
}
