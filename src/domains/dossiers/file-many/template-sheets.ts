import type { Language } from '#platform/language.ts'
import type { Sheet } from '#platform/tables/write-sheets.ts'
import { en } from './file-many.en.ts'
import { vi } from './file-many.vi.ts'
import type { TableColumn } from './table-columns.ts'

/** The empty table, and beside it what to write in each column. */
export function templateSheets(columns: readonly TableColumn[], language: Language): Sheet[] {
  const t = { vi, en }[language]
  const title = ({ title, required }: TableColumn) => `${title[language]}${required ? ' *' : ''}`
  const guide = columns.map((it) => [
    title(it),
    it.required ? t.required : t.optional,
    it.hint[language],
    it.choices.map((choice) => choice[language]).join('; '),
  ])
  // Rows whose cells are texts already, so that Excel leaves numbers with zeros in front as they are typed.
  const empty = Array.from({ length: 50 }, () => columns.map(() => ''))
  return [
    { name: t.sheet, rows: [columns.map(title), ...empty], widths: columns.map((it) => width(title(it))) },
    { name: t.guide, rows: [t.guideColumns, ...guide], widths: [40, 14, 60, 80] },
  ]
}

function width(title: string): number {
  return Math.min(40, Math.max(14, title.length + 2))
}
