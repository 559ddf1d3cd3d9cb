import { raiseChange } from '#platform/changes.ts'
import { now } from '#platform/clock.ts'
import type { Database, Tx } from '#platform/database/connect.ts'
import { publish } from '#platform/events.ts'
import { newId } from '#platform/new-id.ts'
import { type DueItem, lockDueItem, lockItem, markInForce } from '../decisions/decision.sql.ts'
import { tellAuthorsOfNewBase } from '../drafts/tell-officers.ts'
import {
  insertProcedures,
  lockImports,
  updateProcedures,
  type Written,
} from '../import-procedures/import-procedures.sql.ts'
import { writeItems } from '../named-items/write-items.ts'
import { putFormInForce } from '../procedure-form/form-in-force.ts'
import { contentDigest, vanishedFrom } from './content.ts'
import { findHolder, insertVersion, versionAt } from './version.sql.ts'

/** Puts every published item into force whose day has come, one transaction each. */
export async function putDueInForce(db: Database): Promise<void> {
  for (let more = true; more; ) {
    more = await db.begin(async (tx) => {
      await lockImports(tx)
      const item = await lockDueItem(tx, now())
      if (item) await take(tx, item)
      return item !== undefined
    })
  }
}

/** The same for one item just published, when its day is not still to come. */
export async function putInForce(tx: Tx, draftId: string): Promise<void> {
  const item = await lockItem(tx, draftId)
  if (item && item.inForceSince === null && item.due <= now()) await take(tx, item)
}

async function take(tx: Tx, item: DueItem): Promise<void> {
  const at = now()
  const procedureId = item.procedureId ?? (await findHolder(tx, item.record)) ?? newId()
  const isNew = item.procedureId === null && (await versionAt(tx, procedureId, at)) === undefined
  const versionId = item.versionId ?? newId()
  // The procedure names its version and the version its procedure: the database looks at the end of the transaction.
  if (isNew) await insertProcedures(tx, [writtenOf({ procedureId, versionId, number: 1, isNew }, item)], at)
  if (item.versionId === null) {
    const sha256 = contentDigest(item.record)
    const source = `draft:${item.draftId}`
    await insertVersion(tx, { id: versionId, procedureId, record: item.record, sha256, validFrom: item.due, source })
  }
  const current = (await versionAt(tx, procedureId, at))!
  const formVersionId = await putFormInForce(tx, { procedureId, version: current, at })
  const written: Written = {
    ...writtenOf({ procedureId, versionId: current.id, number: current.number, isNew: false }, current),
    formVersionId,
    vanished: await vanishedFrom(tx, formVersionId, current.record),
  }
  await updateProcedures(tx, [written], at)
  await writeItems(tx, [written])
  if (item.procedureId === null && !isNew) await tellAuthorsOfNewBase(tx, [written])
  await markInForce(tx, { draftId: item.draftId, procedureId, versionId, at })
  const { code } = item
  await publish(tx, 'procedures.version-in-force', procedureId, { procedureId, versionId, code, kind: item.kind })
  await raiseChange(tx, 'procedures')
}

function writtenOf(
  it: { procedureId: string; versionId: string; number: number; isNew: boolean },
  { record }: Pick<DueItem, 'record'>,
): Written {
  const { procedureId: id, versionId, number, isNew } = it
  return { id, versionId, number, isNew, record, sha256: contentDigest(record), formVersionId: null, vanished: [] }
}
