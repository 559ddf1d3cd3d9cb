import { type PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { bookParts, sheetFoot, sheetHead, sheetRow } from './book-parts.ts'

export type BookCell = string | number | null | undefined

export type SheetToWrite = {
  name: string
  /** The first row: bold, and always in view. Repeated where the sheet goes on in the next one. */
  heading: readonly string[]
  rows: AsyncIterable<readonly BookCell[]> | Iterable<readonly BookCell[]>
  /** In signs, one for each column. */
  widths?: readonly number[]
  /** Long texts are broken into lines. */
  wrap?: boolean
}

/** Excel knows no more rows than these. */
const mostRows = 1_048_576
const chunkLength = 65_536

/**
 * A workbook, written row by row: what is held is one chunk of text and what the reader has not taken yet, whatever the
 * number of rows. A sheet that is full goes on in another one, with its heading.
 */
export function writeBook(sheets: readonly SheetToWrite[], rowsPerSheet = mostRows): Readable {
  const zip = new ZipFile()
  const out = zip.outputStream as PassThrough
  const names: string[] = []
  for (const [path, content] of Object.entries(bookParts.before)) zip.addBuffer(Buffer.from(content), path)
  zip.on('error', (error: Error) => out.destroy(error))
  next(0, undefined)
  return out

  /** Adds a sheet to the file; when it is written, the next, and at the end the list of all. */
  function next(index: number, rest: Rows | undefined): void {
    const sheet = sheets[index]
    if (!sheet) {
      finish()
      return
    }
    const part = rest ? rest.part + 1 : 1
    const rows = rest ?? { part, source: iteratorOf(sheet.rows), waiting: undefined, done: false }
    rows.part = part
    names.push(part === 1 ? sheet.name : `${sheet.name.slice(0, 25)} (${part})`)
    const xml = Readable.from(sheetXml(sheet, rows, rowsPerSheet), { objectMode: false, highWaterMark: chunkLength })
    xml.on('error', (error) => out.destroy(error))
    xml.on('end', () => (rows.done ? next(index + 1, undefined) : next(index, rows)))
    // Who stops reading stops the writing, and whatever the rows come from.
    out.on('close', () => xml.destroy())
    zip.addReadStream(xml, `xl/worksheets/sheet${names.length}.xml`)
  }

  function finish(): void {
    for (const [path, content] of Object.entries(bookParts.after(names))) zip.addBuffer(Buffer.from(content), path)
    zip.end()
  }
}

/** Rows that are left, with the one that was read and did not fit any more. */
type Rows = {
  part: number
  source: AsyncIterator<readonly BookCell[]>
  waiting: readonly BookCell[] | undefined
  done: boolean
}

async function* sheetXml(sheet: SheetToWrite, rows: Rows, most: number): AsyncGenerator<string> {
  let chunk = sheetHead(sheet.widths) + sheetRow(1, sheet.heading, 'heading')
  let written = 1
  let ended = false
  try {
    while (written < most) {
      const row = rows.waiting ?? (await read(rows))
      rows.waiting = undefined
      if (row === undefined) break
      written += 1
      chunk += sheetRow(written, row, sheet.wrap ? 'wrapped' : 'plain')
      if (chunk.length < chunkLength) continue
      yield chunk
      chunk = ''
    }
    // Whether another sheet is needed is known only when there is another row.
    if (!rows.done) rows.waiting = await read(rows)
    ended = true
    yield chunk + sheetFoot
  } finally {
    if (!ended) await rows.source.return?.()
  }
}

async function read(rows: Rows): Promise<readonly BookCell[] | undefined> {
  const { value, done } = await rows.source.next()
  if (!done) return value
  rows.done = true
  return undefined
}

async function* iteratorOf(rows: SheetToWrite['rows']): AsyncGenerator<readonly BookCell[]> {
  yield* rows
}
