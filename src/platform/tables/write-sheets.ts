import { PassThrough, type Readable } from 'node:stream'

export type Sheet = {
  name: string
  /** Texts; the first row is the heading. */
  rows: readonly (readonly string[])[]
  /** In signs, one for each column. */
  widths: readonly number[]
}

/** A workbook of a few short sheets, every cell a text: Excel makes no dates and numbers of what is typed as a text. */
export async function writeSheets(sheets: readonly Sheet[]): Promise<Readable> {
  const { default: writeBook } = await import('write-excel-file/node')
  const out = new PassThrough()
  const written = writeBook(
    sheets.map((sheet) => ({
      sheet: sheet.name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
      stickyRowsCount: 1,
      columns: sheet.widths.map((width) => ({ width })),
      data: sheet.rows.map((row, index) => row.map((value) => cell(value, index === 0))),
    })) as never,
  ).toStream(out)
  written.catch((error: Error) => out.destroy(error))
  return out
}

function cell(value: string, heading: boolean): object {
  // The package counts texts by the keys of an object, where "constructor" is there already: readers take the blank off.
  const text = value in Object.prototype ? `${value} ` : value
  return { value: text, type: String, format: '@', wrap: true, ...(heading && { fontWeight: 'bold' }) }
}
