import { isDeepStrictEqual } from 'node:util'
import type { Agency } from '#catalogues'
import {
  type Answers,
  type CellFault,
  type FormDefinition,
  formPages,
  type PlaceFinder,
  placeFinder,
  plain,
  prefillAnswers,
  readRow,
} from '#eforms'
import type { Procedure } from '#procedures'
import { type Actor, organisationOf } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { placeInAnswers } from '../file-dossier/draft.ts'
import { type Draft, insertDraft, moveDraftToVersion, updateDraft } from '../file-dossier/draft.sql.ts'
import { knownOf, knownValues } from '../fill-in-draft/known-of.ts'
import { type Place, receiversFor } from '../receivers-for.ts'
import { type BatchRow, listBatchRows, listDraftsOfBatch, saveBatchRow } from './batch.sql.ts'
import type { TableRow } from './read-table.ts'
import type { TablePlan } from './table-columns.ts'

export type Target = {
  batchId: string
  procedure: Procedure
  formVersionId: string
  definition: FormDefinition
  plan: TablePlan
}

/**
 * Makes a draft of each row, or corrects the one that an earlier file made of it. What was filed stays filed; what the file
 * says as before is left as it stands now, with whatever was corrected in its pages. Gives back how many were filed already.
 */
export async function writeDrafts(
  tx: Tx,
  actor: Actor,
  it: Target & { rows: readonly TableRow[] },
): Promise<{ filedBefore: number }> {
  const rowsBefore = new Map((await listBatchRows(tx, it.batchId)).map((row) => [plain(row.key), row]))
  const drafts = new Map((await listDraftsOfBatch(tx, it.batchId)).map((draft) => [draft.id, draft]))
  const known = prefillAnswers(it.definition, knownValues(await knownOf(tx, actor)))
  const reader = rowReader(tx, it, known)
  let filedBefore = 0
  for (const row of it.rows) {
    const before = rowsBefore.get(plain(row.key))
    const draft = before && drafts.get(before.draftId)
    if (draft && draft.dossierId !== null) filedBefore++
    else if (!(before && draft && saysTheSame(before, row, draft, it)))
      await writeDraft(tx, actor, { ...it, row, before: draft, read: await reader(row, draft) })
  }
  return { filedBefore }
}

function saysTheSame(before: BatchRow, row: TableRow, draft: Draft, it: Target): boolean {
  return isDeepStrictEqual(before.cells, row.cells) && draft.procedureVersionId === it.procedure.versionId
}

type Read = { answers: Answers; faults: CellFault[]; agencyId: number | null; caseCode: string | null }

function rowReader(tx: Tx, it: Target, known: Answers) {
  const places = placeFinder(tx)
  const agencies = new Map<string, Promise<Agency[]>>()
  const receivers = (place: Place) => {
    const key = JSON.stringify(place)
    const found = agencies.get(key) ?? receiversFor(tx, it.procedure, place)
    agencies.set(key, found)
    return found
  }
  return async (row: TableRow, before: Draft | undefined): Promise<Read> => {
    const { definition, plan, procedure } = it
    const { cells } = row
    const { answers, faults } = await readRow(tx, definition, { cells, known: before?.answers ?? known, places })
    const caseCode = procedure.record.cases.find((one) => plain(one.name) === plain(cells.case ?? ''))?.code ?? null
    const named = plan.agencies.find((one) => plain(one.name) === plain(cells.agency ?? ''))
    const place = definition.routing ? placeInAnswers({ definition, draft: { answers } }) : await placeOf(cells, places)
    const found = place?.provinceCode === undefined ? [] : await receivers(place)
    const chosen = found.find((one) => one.id === before?.agencyId) ?? (found.length === 1 ? found[0] : undefined)
    return { answers, faults, agencyId: (plan.agency ?? named ?? chosen)?.id ?? null, caseCode }
  }
}

async function placeOf(cells: Record<string, string>, places: PlaceFinder): Promise<Place> {
  const provinceCode = cells.province === undefined ? undefined : await places.province(cells.province)
  if (provinceCode === undefined) return {}
  const communeCode = cells.commune === undefined ? undefined : await places.commune(provinceCode, cells.commune)
  return { provinceCode, ...(communeCode !== undefined && { communeCode }) }
}

async function writeDraft(
  tx: Tx,
  actor: Actor,
  it: Target & { row: TableRow; before: Draft | undefined; read: Read },
): Promise<void> {
  const { procedure, definition, before, read, batchId, formVersionId } = it
  const { answers, agencyId, caseCode } = read
  const draftId = before?.id ?? (await insertDraft(tx, { ...newDraft(actor, it), answers, agencyId, caseCode }, now()))
  const pagesDone = formPages(definition, answers).map((page) => page.key)
  const { versionId: procedureVersionId } = procedure
  await moveDraftToVersion(tx, draftId, {
    ...{ procedureVersionId, procedureName: procedure.record.name, formVersionId, caseCode, pagesDone, at: now() },
  })
  await updateDraft(tx, { id: draftId, answers, pagesDone, agencyId, caseCode, editor: '' }, now())
  const { key, line, cells } = it.row
  await saveBatchRow(tx, batchId, { key, line, cells, faults: read.faults, draftId })
}

function newDraft(actor: Actor, { procedure, formVersionId, batchId }: Target) {
  return {
    ...{ accountId: actor.accountId!, onBehalfOf: organisationOf(actor), procedureId: procedure.id },
    ...{ procedureVersionId: procedure.versionId, procedureCode: procedure.code, formVersionId },
    ...{ procedureName: procedure.record.name, ruleAnswers: null, batchId },
  }
}
