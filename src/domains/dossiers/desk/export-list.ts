import type { Readable } from 'node:stream'
import { recordAccesses } from '#identity'
import type { Actor } from '#platform/actor.ts'
import { dayOf } from '#platform/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import { inLanguage, type Language } from '#platform/language.ts'
import { harmless, writeCsv, writeXlsx } from '#platform/tables/write-table.ts'
import { formatClock, formatDay } from '#ui/format.ts'
import { statusNames } from '../status-names.ts'
import type { ColumnName } from './columns.ts'
import type { DeskOf, QueueRow } from './desk.sql.ts'
import { listTracks } from './list.sql.ts'
import { type ListView, readPlace } from './list-view.ts'
import { partiesOf } from './export-list.sql.ts'
import { cursorText } from './queues.ts'
import { en } from './queue.en.ts'
import { vi } from './queue.vi.ts'

export const listFormats = ['csv', 'xlsx'] as const
export type ListFormat = (typeof listFormats)[number]
export const listTypes: Record<ListFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export type ListToExport = {
  format: ListFormat
  columns: readonly ColumnName[]
  language: Language
  /** The lines, a batch at a time, in the order of the page. */
  batches: AsyncIterable<readonly QueueRow[]>
}

/** A list as a file, batch by batch: each batch is written into the log of who looked before it leaves. */
export function exportList(db: Database, actor: Actor, it: ListToExport): Readable {
  const t = inLanguage({ vi, en }, it.language)
  const heads = it.columns.map((column) => t.columns[column])
  const table = { columns: heads, rows: lines() }
  async function* lines() {
    for await (const batch of it.batches) {
      await noteAccesses(db, actor, batch)
      for (const row of batch) {
        const cells = it.columns.map((column) => cellOf(row, column, it.language))
        yield Object.fromEntries(
          heads.map((head, index) => [head, it.format === 'csv' ? harmless(cells[index]!) : cells[index]!]),
        )
      }
    }
  }
  return it.format === 'csv' ? writeCsv(table) : writeXlsx(table, t.desk)
}

/** Every line of a queue. */
export async function* wholeList(db: Database, desk: DeskOf, view: ListView): AsyncGenerator<QueueRow[]> {
  const limit = 500
  for (let after = readPlace(view, undefined); ; ) {
    const rows = await listTracks(db, desk, { ...view, after, limit })
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (rows.length < limit || !last) return
    after = readPlace(view, cursorText({ moment: last.moment, id: last.dossierId, track: last.track }))
  }
}

/** Owners learn that their dossier stood in a list that somebody took away. */
async function noteAccesses(db: Database, actor: Actor, rows: readonly QueueRow[]): Promise<void> {
  const parties = await partiesOf(db, [...new Set(rows.map((row) => row.dossierId))])
  const reasonOf = (number: string) => ({ vi: vi.files.reason(number), en: en.files.reason(number) })
  await db.begin((tx) =>
    recordAccesses(
      tx,
      actor,
      parties.map((it) => ({ partyId: it.partyId, about: `dossier:${it.id}`, reason: reasonOf(it.number) })),
    ),
  )
}

function cellOf(row: QueueRow, column: ColumnName, language: Language): string {
  const t = inLanguage({ vi, en }, language)
  const moment = (at: Date | null) => (at ? `${formatDay(dayOf(at), language)} ${formatClock(at)}` : '')
  switch (column) {
    case 'code':
      return row.number
    case 'procedure':
      return row.procedureName
    case 'applicant':
      return row.applicantName
    case 'owner':
      return row.ownerName
    case 'status':
      return inLanguage(statusNames, language)[row.status]
    case 'assignee':
      return row.assigneeName
    case 'agency':
      return row.agencyName
    case 'channel':
      return t.channels[row.channel]
    case 'filed':
      return moment(row.filedAt)
    case 'accepted':
      return moment(row.acceptedAt)
    case 'due':
      return moment(row.due)
  }
}
