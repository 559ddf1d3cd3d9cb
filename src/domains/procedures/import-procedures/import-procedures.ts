import type { Db, Tx } from '#platform/database/connect.ts'
import type { ProcedureDraft } from './draft.ts'
import { readDraft } from './read-draft.ts'
import { writeBatch } from './write-batch.ts'

/** What an import did. A record that could not be read is named with its reason; the others go on. */
export type ImportReport = {
  read: number
  created: number
  changed: number
  unchanged: number
  refused: { line: number; reason: string }[]
}

const batchSize = 250

/**
 * Takes records of either published format, or of our own. Each batch is one transaction: a broken connection leaves whole
 * batches, and importing again changes only what is missing.
 */
export async function importProcedures(
  db: Db,
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: { source?: string; progress?: (report: ImportReport) => void } = {},
): Promise<ImportReport> {
  const report: ImportReport = { read: 0, created: 0, changed: 0, unchanged: 0, refused: [] }
  let batch: ProcedureDraft[] = []
  let writing: Promise<void> = Promise.resolve()
  const write = async (drafts: ProcedureDraft[]) => {
    const done = await inTransaction(db, (tx) => writeBatch(tx, drafts, options.source ?? 'import'))
    report.created += done.created
    report.changed += done.changed
    report.unchanged += done.unchanged
    options.progress?.(report)
  }
  // The next batch is read while the database writes this one.
  const hand = async () => {
    await writing
    writing = write(batch)
    writing.catch(() => {})
    batch = []
  }
  for await (const record of records) {
    report.read++
    const draft = readDraft(record)
    if (typeof draft === 'string') {
      report.refused.push({ line: report.read, reason: draft })
      continue
    }
    batch.push(draft)
    if (batch.length >= batchSize) await hand()
  }
  if (batch.length > 0) await hand()
  await writing
  return report
}

/** Inside the caller's transaction, when there is one. */
async function inTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return (await ('savepoint' in db ? db.savepoint(work) : db.begin(work))) as T
}
