import { raiseChange } from '#platform/changes.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { tellAuthorsOfNewBase } from '../drafts/tell-officers.ts'
import { writeItems } from '../named-items/write-items.ts'
import { contentDigest, vanishedFrom } from '../versions/content.ts'
import { mergeRecord, type ProcedureDraft } from './draft.ts'
import {
  findKnown,
  freshIds,
  insertProcedures,
  insertVersions,
  type Known,
  lockImports,
  updateProcedures,
  type Written,
} from './import-procedures.sql.ts'

type Done = { created: number; changed: number; unchanged: number }

/** Writes what is new in a batch: unchanged content makes no version. */
export async function writeBatch(tx: Tx, drafts: ProcedureDraft[], source: string): Promise<Done> {
  await lockImports(tx)
  const known = await findKnown(tx, drafts)
  const written = new Map<string, Written>()
  const fresh = drafts.filter((it) => !matchOf(known, it)).length
  const ids = await freshIds(tx, drafts.length + fresh)
  let unchanged = 0
  for (const draft of drafts) {
    const match = matchOf(known, draft)
    const record = mergeRecord(match?.record, draft)
    const sha256 = contentDigest(record)
    if (match?.sha256.equals(sha256)) {
      unchanged++
      continue
    }
    const id = match?.id ?? ids.pop()!
    const one: Written = {
      id,
      versionId: ids.pop()!,
      number: (match?.number ?? 0) + 1,
      record,
      sha256,
      isNew: match === undefined || match.isNew,
      formVersionId: match?.formVersionId ?? null,
      vanished: await vanishedFrom(tx, match?.formVersionId ?? null, record),
    }
    // A later record of the same batch may speak of the same procedure.
    if (match) known.splice(known.indexOf(match), 1)
    known.push({ ...one, portalId: record.portalId, code: record.code, promulgatorCode: record.promulgator.code })
    written.set(`${id} ${one.number}`, one)
  }
  const versions = [...written.values()]
  const latest = [...new Map(versions.map((it) => [it.id, it])).values()]
  const at = now()
  await insertProcedures(
    tx,
    latest.filter((it) => it.isNew),
    at,
  )
  await insertVersions(tx, versions, { at, source })
  await updateProcedures(
    tx,
    latest.filter((it) => !it.isNew),
    at,
  )
  if (latest.length > 0) await writeItems(tx, latest)
  await tellAuthorsOfNewBase(
    tx,
    latest.filter((it) => !it.isNew),
  )
  if (versions.length > 0) await raiseChange(tx, 'procedures')
  const created = versions.filter((it) => it.number === 1).length
  return { created, changed: versions.length - created, unchanged }
}

/** The id of the national database decides; a procedure known without one is the same when code and promulgator are. */
function matchOf(known: Known[], draft: ProcedureDraft): Known | undefined {
  const byId = draft.portalId === null ? undefined : known.find((it) => it.portalId === draft.portalId)
  if (byId) return byId
  const alike = known.filter((it) => it.code === draft.code && it.promulgatorCode === draft.promulgator.code)
  return draft.portalId === null ? alike[0] : alike.find((it) => it.portalId === null)
}
