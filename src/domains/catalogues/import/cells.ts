type Cells = Record<string, string>

/** The text of a column that may not be empty. */
export function needed(row: Cells, column: string): string {
  const text = row[column]
  if (!text) throw new Error(`${column} is empty`)
  return text
}

/** A code of so many digits. */
export function digits(row: Cells, column: string, count: number): string {
  const text = needed(row, column)
  if (text.length !== count || !/^\d+$/.test(text)) throw new Error(`${column} "${text}" is not ${count} digits`)
  return text
}
