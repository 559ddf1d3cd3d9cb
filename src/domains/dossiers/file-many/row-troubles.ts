import { checkAnswers, formPages, pageAsking, type Text } from '#eforms'
import { type OpenDraft, valueAt } from '../file-dossier/draft.ts'
import { papersOf } from '../file-dossier/papers-of-draft.ts'
import { missingBesidesAnswers, whatIsMissing } from '../file-dossier/what-is-missing.ts'
import { urls } from '../urls.ts'
import type { BatchRow } from './batch.sql.ts'
import { namesIn } from './paper-names.ts'
import { troubleWords } from './row-troubles.texts.ts'
import type { TableColumn } from './table-columns.ts'

/** What keeps a row from being filed: in which column, with what stands there, and the page that mends it. */
export type Trouble = { column: Text | undefined; value: string; text: Text; href: string }

type Row = { row: BatchRow; open: OpenDraft; columns: readonly TableColumn[] }

export function troublesOf(it: Row): Trouble[] {
  const found = [...cellTroubles(it), ...answerTroubles(it), ...paperTroubles(it)]
  const { open } = it
  const others = found.length > 0 ? missingBesidesAnswers(open) : whatIsMissing(open)
  return [...found, ...others.map(({ text, href }) => ({ column: undefined, value: '', text, href }))]
}

/** What the cells said stands as long as nobody has corrected the draft in its pages. */
function faultsOf({ row, open }: Row) {
  return open.draft.revision === row.readRevision ? row.faults : []
}

function cellTroubles(it: Row): Trouble[] {
  return faultsOf(it).map(({ pointer, text }) => ({
    column: columnOf(it.columns, pointer)?.title,
    value: it.row.cells[pointer] ?? '',
    text,
    href: pageOf(it.open, pointer),
  }))
}

function answerTroubles(it: Row): Trouble[] {
  const { open, row, columns } = it
  const faults = faultsOf(it)
  // An address whose province is not known has no commune either.
  const isSaid = (pointer: string) =>
    faults.some((one) => one.pointer === pointer || one.pointer === pointer.replace(/communeCode$/, 'provinceCode'))
  return checkAnswers(open.definition, open.draft.answers)
    .filter(({ pointer }) => !isSaid(pointer))
    .map(({ pointer, text }) => {
      const column = columnOf(columns, pointer)
      const value = valueAt(open.draft.answers, pointer)
      const isPlain = typeof value === 'string' || typeof value === 'number'
      const asTyped = open.draft.revision === row.readRevision ? (row.cells[column?.id ?? ''] ?? '') : ''
      return {
        column: column?.title,
        value: asTyped || (isPlain ? String(value) : ''),
        text,
        href: pageOf(open, pointer),
      }
    })
}

/** Files that the row names and that were not sent yet. */
function paperTroubles({ row, open }: Row): Trouble[] {
  return papersOf(open).flatMap(({ slot, files }) => {
    const cell = row.cells[`file:${slot.key}`] ?? ''
    if (files.length >= namesIn(cell).length) return []
    // That the paper is missing is said anyway.
    if (slot.required && files.length === 0) return []
    return [
      { column: slot.label, value: cell, text: troubleWords.notSent, href: urls.draftPaper(open.draft.id, slot.key) },
    ]
  })
}

/** The error of a whole group is shown at its first column. */
function columnOf(columns: readonly TableColumn[], pointer: string): TableColumn | undefined {
  return columns.find((it) => it.id === pointer) ?? columns.find((it) => it.id.startsWith(`${pointer}/`))
}

function pageOf({ draft, definition }: OpenDraft, pointer: string): string {
  const pages = formPages(definition, draft.answers)
  const page = pageAsking(definition, pages, pointer) ?? pages[0]
  return page ? urls.draftPage(draft.id, page.key) : urls.draft(draft.id)
}
