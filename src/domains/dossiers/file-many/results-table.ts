import type { Language } from '#platform/language.ts'
import type { Sheet } from '#platform/tables/write-sheets.ts'
import { formatMoment } from '#ui/format.ts'
import { statusNames } from '../status-names.ts'
import { en } from './file-many.en.ts'
import { vi } from './file-many.vi.ts'
import { nameIn, type OpenRow } from './open-batch.ts'

/** What became of each row, to keep beside the sender's own table. */
export function resultsTable(rows: readonly OpenRow[], language: Language): Sheet {
  const t = { vi, en }[language]
  const lines = rows.map(({ row, open, troubles, filed }) => [
    row.key,
    filed?.number ?? '',
    filed ? statusNames[language][filed.status] : troubles.length === 0 ? t.ready : t.wrong(troubles.length),
    filed?.agencyName ?? open.agency?.name ?? '',
    filed ? formatMoment(filed.filedAt, language) : '',
    filed ? '' : [nameIn(open), ...troubles.map((it) => it.text[language])].filter((it) => it !== '').join('. '),
  ])
  return { name: t.results, rows: [t.resultColumns, ...lines], widths: [20, 28, 24, 40, 22, 80] }
}
