/** A file of rows as text: what CSV, XLSX and JSON have in common. `line` is where a person finds the row in the file. */
export type Table = { columns: string[]; rows: { line: number; cells: Record<string, string> }[] }

export type TableFault =
  | 'kind'
  | 'encoding'
  | 'damaged-text'
  | 'shape'
  | 'empty'
  | 'columns-twice'
  | 'too-many'
  | 'damaged'
  | 'too-large'

/** The file as a whole cannot be read. `line` and `detail` are for the sentence that says so. */
export class TableRefused extends Error {
  readonly fault: TableFault
  readonly line: number | undefined
  readonly detail: string

  constructor(fault: TableFault, { line, detail = '' }: { line?: number; detail?: string } = {}) {
    super(`the table cannot be read: ${fault}${line === undefined ? '' : ` at line ${line}`} ${detail}`.trim())
    this.fault = fault
    this.line = line
    this.detail = detail
  }
}

export const mostRows = 50_000
