import { Readable } from 'node:stream'
import { writeBook } from './write-book.ts'

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

/** A sheet with the names of the columns on top, written row by row; numbers are numbers, and all else is text. */
export function writeXlsx({ columns, rows }: TableToWrite, sheet: string): Readable {
  return writeBook([{ name: sheet, heading: columns, rows: cellsOf() }])
  async function* cellsOf() {
    for await (const row of rows)
      yield columns.map((it) => {
        const cell = row[it]
        return typeof cell === 'number' ? cell : textOf(cell)
      })
  }
}

function quoted(cell: Cell | readonly string[] | undefined): string {
  const text = textOf(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function textOf(cell: Cell | readonly string[] | undefined): string {
  if (cell === null || cell === undefined) return ''
  return Array.isArray(cell) ? cell.join(' ') : String(cell)
}
