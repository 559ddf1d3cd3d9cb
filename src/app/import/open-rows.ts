import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { PassThrough, pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type ImportFile, ImportRefused, type ImportRow } from '#platform/importer.ts'
import type { Meter } from './meter.ts'
import { readCsv } from './read-csv.ts'
import { readJsonLines } from './read-json-lines.ts'

export type OpenFile = ImportFile & { close(): Promise<void> }

const formats: { name: RegExp; read(text: Readable, meter: Meter): AsyncGenerator<ImportRow> }[] = [
  { name: /\.jsonl(\.gz)?$/i, read: readJsonLines },
  { name: /\.csv(\.gz)?$/i, read: readCsv },
]

/** Opens a file as a stream of rows. Its first row is read at once, for its columns. */
export async function openRows(path: string, meter: Meter): Promise<OpenFile> {
  const name = basename(path)
  const format = formats.find((it) => it.name.test(name))
  if (!format) throw new ImportRefused('Only .csv, .csv.gz, .jsonl and .jsonl.gz files can be read.')
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new ImportRefused(`There is no file ${path}.`)
  meter.size(found.size)
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

function openText(path: string, meter: Meter): Readable {
  const source = createReadStream(path, { highWaterMark: 16 * 1024 })
  source.on('data', (chunk) => meter.read(chunk.length))
  const last = path.toLowerCase().endsWith('.gz') ? createGunzip() : new PassThrough()
  // An error of the source reaches the reader through the last stream.
  return pipeline(source, last, () => {}) as unknown as Readable
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
