import { raiseChange } from './changes.ts'
import type { Database, Tx } from './database/connect.ts'
import type { Services } from './mount.ts'

/** One record of a file: by the columns of its header, or one JSON object. */
export type ImportRow = { line: number; values: Record<string, unknown> }

export type ImportFile = {
  /** Its name without the folder. */
  name: string
  /** The header of a CSV file, or the keys of the first record. */
  columns: readonly string[]
  /** Whole rows only. A file that breaks off ends here quietly: the command has noted it and says so. */
  rows: AsyncIterable<ImportRow>
}

export type ImportProgress = {
  /** So many rows more are safely in the database. */
  saved(count: number): void
  /** A row that cannot be taken, and why. The others go on. */
  refuse(line: number, reason: string): void
  /** Something to know about the file as a whole. */
  note(sentence: string): void
}

/** How `npm run portal -- import <kind> FILE...` brings one kind of data in. Repeating it makes no duplicates. */
export type Importer = {
  kind: string
  summary: string
  run(services: Services, file: ImportFile, progress: ImportProgress): Promise<void>
}

/** The file as a whole cannot be imported; the message is the sentence to show. */
export class ImportRefused extends Error {}

/** One layout of a file, known by the columns it must have. */
export type RowFormat<T> = {
  columns: readonly string[]
  /** Columns that may be there too, so that nobody is warned about them. */
  optional?: readonly string[]
  /** Reads and checks one row; throws an Error whose message says what is wrong with it. */
  read(values: Record<string, string>): T
  save(tx: Tx, item: T): Promise<void>
}

/** Formats of different rows in one list. */
export function rowFormat<T>(format: RowFormat<T>): RowFormat<never> {
  return format as unknown as RowFormat<never>
}

type RowImporter = { kind: string; summary: string; topic: string; formats: readonly RowFormat<never>[] }
type Item<T> = { line: number; item: T }

const batchSize = 200

/** An importer of flat rows: batches in transactions, a batch that fails again row by row, one change at the end. */
export function rowImporter({ kind, summary, topic, formats }: RowImporter): Importer {
  return {
    kind,
    summary,
    async run({ db }, file, progress) {
      const format = formatOf(file, formats)
      noteUnused(file, format, progress)
      let batch: Item<never>[] = []
      for await (const row of file.rows) {
        try {
          batch.push({ line: row.line, item: format.read(texts(row.values)) })
        } catch (error) {
          progress.refuse(row.line, (error as Error).message)
        }
        if (batch.length < batchSize) continue
        await saveBatch(db, format, { batch, progress })
        batch = []
      }
      await saveBatch(db, format, { batch, progress })
      await db.begin((tx) => raiseChange(tx, topic))
    },
  }
}

function formatOf(file: ImportFile, formats: readonly RowFormat<never>[]): RowFormat<never> {
  const found = formats.find((format) => format.columns.every((name) => file.columns.includes(name)))
  if (found) return found
  const known = formats.map((format) => `  ${format.columns.join(', ')}`).join('\n')
  throw new ImportRefused(
    `It has the columns ${file.columns.join(', ') || '(none)'}. These are known, and must all be there:\n${known}`,
  )
}

function noteUnused<T>(file: ImportFile, format: RowFormat<T>, progress: ImportProgress): void {
  const unused = file.columns.filter((name) => !format.columns.includes(name) && !format.optional?.includes(name))
  if (unused.length > 0) progress.note(`Columns not used: ${unused.join(', ')}.`)
}

/** All texts, composed and trimmed; what is not given is empty. */
function texts(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      String(value ?? '')
        .normalize('NFC')
        .trim(),
    ]),
  )
}

async function saveBatch<T>(
  db: Database,
  format: RowFormat<T>,
  { batch, progress }: { batch: readonly Item<T>[]; progress: ImportProgress },
): Promise<void> {
  if (batch.length === 0) return
  const save = (items: readonly Item<T>[]) =>
    db.begin(async (tx) => {
      for (const { item } of items) await format.save(tx, item)
    })
  try {
    await save(batch)
    progress.saved(batch.length)
    return
  } catch (error) {
    if (isDatabaseGone(error)) throw error
  }
  for (const one of batch) {
    try {
      await save([one])
      progress.saved(1)
    } catch (error) {
      if (isDatabaseGone(error)) throw error
      progress.refuse(one.line, (error as Error).message)
    }
  }
}

/** A lost connection is no fault of a row. */
function isDatabaseGone(error: unknown): boolean {
  const code = String((error as { code?: unknown }).code ?? '')
  return /^(CONNECTION_|ECONN|EPIPE|ENOENT|57P|08|53)/.test(code)
}
