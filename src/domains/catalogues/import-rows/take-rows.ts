import type { Actor } from '#platform/actor.ts'
import { raiseChange } from '#platform/changes.ts'
import type { Tx } from '#platform/database/connect.ts'
import { publish } from '#platform/events.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Asked } from '../catalogue/check-draft.ts'
import type { Fault } from '../catalogue/read-draft.ts'
import { saveRow } from '../catalogue/save-row.ts'
import { cataloguesTopic } from '../topic.ts'
import type { StagedRow } from './stage-rows.ts'

/** A row that can no longer be written as it was shown: nothing of the file is. */
export class RowRefused extends Error {
  readonly line: number
  readonly faults: readonly Fault[]

  constructor(line: number, faults: readonly Fault[]) {
    super(`row ${line} cannot be taken`)
    this.line = line
    this.faults = faults
  }
}

/** Writes all rows or none. Somebody who edited one of them meanwhile is not overwritten. */
export async function takeRows(
  tx: Tx,
  actor: Actor,
  { catalogue, rows }: { catalogue: Catalogue; rows: readonly StagedRow[] },
): Promise<void> {
  const asked: Asked = new Map()
  for (const { line, draft, seen } of rows) {
    const saved = await saveRow(tx, actor, { catalogue, draft, seen, asked, quiet: true })
    if (saved.outcome === 'wrong') throw new RowRefused(line, saved.faults)
    if (saved.outcome === 'conflict')
      throw new RowRefused(line, [{ field: 'code', rule: 'conflict', detail: saved.row.name }])
  }
  await announceImport(tx, catalogue, rows.length)
}

/** One piece of news for a whole file: followers read the changes themselves. */
export async function announceImport(tx: Tx, catalogue: Catalogue, rows: number): Promise<void> {
  if (rows === 0) return
  await publish(tx, 'catalogues.imported', catalogue.code, { catalogue: catalogue.code, rows })
  await raiseChange(tx, cataloguesTopic)
}
