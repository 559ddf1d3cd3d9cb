import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { PassThrough, pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type ImportFile, ImportRefused, type ImportRow } from '#platform/importer.ts'
import { readTable } from '#platform/tables/read-table.ts'
import { TableRefused } from '#platform/tables/table.ts'
import { asUtf8 } from '#platform/tables/as-utf8.ts'
import type { Meter } from './meter.ts'
import { readCsv } from './read-csv.ts'
import { readJsonLines } from './read-json-lines.ts'

export type OpenFile = ImportFile & { close(): Promise<void> }

/** Formats that are read as a whole, because their rows cannot be told apart before the end. */
const wholeFile = /\.(xlsx|json)$/i

const formats: { name: RegExp; read(text: Readable, meter: Meter): AsyncGenerator<ImportRow> }[] = [
  { name: /\.jsonl(\.gz)?$/i, read: readJsonLines },
  { name: /\.csv(\.gz)?$/i, read: readCsv },
]

/** Opens a file as a stream of rows. Its first row is read at once, for its columns. */
export async function openRows(path: string, meter: Meter): Promise<OpenFile> {
  const name = basename(path)
  const format = formats.find((it) => it.name.test(name))
  if (!format && !wholeFile.test(name))
    throw new ImportRefused('Only .csv, .csv.gz, .jsonl, .jsonl.gz, .json and .xlsx files can be read.')
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new ImportRefused(`There is no file ${path}.`)
  meter.size(found.size)
  if (!format) return openTable(path, name)
  const text = openText(path, meter)
  const rows = untilBroken(format.read(text, meter), meter)
  const first = await rows.next()
  const columns = first.done ? [] : Object.keys(first.value.values)
  return {
    name,
    columns,
    rows: first.done ? rows : startingWith(first.value, rows),
    close: async () => void text.destroy(),
  }
}

async function openTable(path: string, name: string): Promise<OpenFile> {
  try {
    const { columns, rows } = await readTable(name, await readFile(path))
    const each = async function* () {
      for (const { line, cells } of rows) yield { line, values: cells }
    }
    return { name, columns, rows: each(), close: async () => {} }
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error
    throw new ImportRefused(`${error.message}.`)
  }
}

function openText(path: string, meter: Meter): Readable {
  const source = createReadStream(path, { highWaterMark: 16 * 1024 })
  source.on('data', (chunk) => meter.read(chunk.length))
  const opened = path.toLowerCase().endsWith('.gz') ? createGunzip() : new PassThrough()
  // An error of the source reaches the reader through the last stream.
  return pipeline(source, opened, asUtf8(), () => {}) as unknown as Readable
}

async function* startingWith(first: ImportRow, rest: AsyncGenerator<ImportRow>): AsyncGenerator<ImportRow> {
  yield first
  yield* rest
}

/** A file that breaks off ends the rows; whoever saves them saves the whole ones, and the summary says what happened. */
async function* untilBroken(rows: AsyncGenerator<ImportRow>, meter: Meter): AsyncGenerator<ImportRow> {
  try {
    yield* rows
  } catch (error) {
    meter.breakOff(sentenceOf(error as NodeJS.ErrnoException))
  }
}

function sentenceOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'Z_BUF_ERROR') return 'The compressed file ends too soon: it was cut off.'
  if (error.code?.startsWith('Z_')) return `The compressed file is damaged (${error.message}).`
  return `The file cannot be read further: ${error.message}.`
}
