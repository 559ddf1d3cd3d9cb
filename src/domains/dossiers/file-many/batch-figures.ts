import type { OpenRow } from './open-batch.ts'

export function isReady({ open, troubles }: OpenRow): boolean {
  return open.draft.dossierId === null && troubles.length === 0
}

/** How many rows are filed, may be filed, and must be corrected. */
export function batchFigures(rows: readonly OpenRow[]): { filed: number; ready: number; wrong: number } {
  const filed = rows.filter(({ open }) => open.draft.dossierId !== null).length
  const ready = rows.filter(isReady).length
  return { filed, ready, wrong: rows.length - filed - ready }
}
