import type { Readable } from 'node:stream'
import { writeBook } from './write-book.ts'

export type Sheet = {
  name: string
  /** Texts; the first row is the heading. */
  rows: readonly (readonly string[])[]
  /** In signs, one for each column. */
  widths: readonly number[]
}

/** A workbook of a few short sheets, every cell a text: Excel makes no dates and numbers of what is typed as a text. */
export function writeSheets(sheets: readonly Sheet[]): Readable {
  return writeBook(
    sheets.map(({ name, widths, rows: [heading = [], ...rows] }) => ({ name, widths, heading, rows, wrap: true })),
  )
}
