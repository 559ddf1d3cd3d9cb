import type { Text } from '#eforms'
import type { Procedure } from '#procedures'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import type { Table } from '#platform/tables/table.ts'
import { insertBatch, listOpenBatches, lockBatch, touchBatch } from './batch.sql.ts'
import { demandOrganisation, formToFile } from './open-batch.ts'
import { readBatchTable } from './read-table.ts'
import { tablePlan } from './table-columns.ts'
import { writeDrafts } from './write-drafts.ts'

/** So many unfinished tables one may have in one organisation's name. */
const mostBatches = 20

type Upload = { procedure: Procedure; batchId: string | undefined; name: string; table: Table }
type Taken = { batchId: string; filedBefore: number }

/** The file is no table of this procedure: nothing of it is kept. */
export class BatchRefused extends Error {
  readonly text: Text

  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}

/** Takes a spreadsheet: a new batch, or what an earlier one becomes by it. A file that cannot be read changes nothing. */
export async function takeBatchTable(tx: Tx, actor: Actor, it: Upload): Promise<Taken> {
  const who = demandOrganisation(actor)
  const { procedure, table } = it
  const { id: formVersionId, definition } = await formToFile(tx, procedure)
  const plan = await tablePlan(tx, { procedure, definition })
  const read = readBatchTable(plan.columns, table)
  if ('refusal' in read) throw new BatchRefused(read.refusal)
  const batchId = it.batchId ?? (await begin(tx, { ...who, procedure, name: it.name }))
  await lockBatch(tx, batchId)
  const written = await writeDrafts(tx, actor, {
    ...{ batchId, procedure, formVersionId, definition, plan, rows: read.rows },
  })
  await touchBatch(tx, { id: batchId, fileName: it.name, procedureName: procedure.record.name, at: now() })
  return { batchId, ...written }
}

async function begin(
  tx: Tx,
  it: { accountId: string; onBehalfOf: string; procedure: Procedure; name: string },
): Promise<string> {
  const { procedure, name: fileName, ...who } = it
  if ((await listOpenBatches(tx, who)).length >= mostBatches) throw new Problem('too-many-batches')
  const facts = { procedureId: procedure.id, procedureName: procedure.record.name, fileName, at: now() }
  return (await insertBatch(tx, { ...who, ...facts })).batchId
}
