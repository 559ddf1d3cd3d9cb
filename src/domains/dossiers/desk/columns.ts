/** The columns that a list may have, in their order; the code is always there. */
export const columnNames = [
  'code',
  'procedure',
  'applicant',
  'owner',
  'status',
  'assignee',
  'agency',
  'channel',
  'filed',
  'accepted',
  'due',
] as const
export type ColumnName = (typeof columnNames)[number]

export const usualColumns: readonly ColumnName[] = ['code', 'procedure', 'applicant', 'status', 'due']
export const pageLengths = [30, 50, 100] as const
export type PageLength = (typeof pageLengths)[number]

/** How an officer wants lists shown. */
export type DeskLayout = { columns: readonly ColumnName[]; pageLength: PageLength }
export const usualLayout: DeskLayout = { columns: usualColumns, pageLength: 30 }

/** In the order of the list, whatever order they were ticked in. */
export function readColumns(chosen: readonly string[]): ColumnName[] {
  return columnNames.filter((name) => name === 'code' || chosen.includes(name))
}
