import { type Agency, findAgency } from '#catalogues'
import { findFormVersion, type FormDefinition, type FormVersion, saveForm } from '#eforms'
import {
  findProcedure,
  findProcedureVersion,
  generalFormOf,
  isOnline,
  newerVersion,
  type Procedure,
  heldRows,
} from '#procedures'
import { type Actor, demandAccount, organisationOf } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'

import { type OpenDraft, valueAt } from '../file-dossier/draft.ts'
import {
  type Batch,
  type BatchRow,
  type FiledOfBatch,
  findBatch,
  listBatchRows,
  listDraftsOfBatch,
  listFiledOfBatch,
  listFilesOfBatch,
} from './batch.sql.ts'
import { type Trouble, troublesOf } from './row-troubles.ts'
import { tablePlan, type TablePlan } from './table-columns.ts'

export type OpenRow = { row: BatchRow; open: OpenDraft; troubles: Trouble[]; filed: FiledOfBatch | undefined }
export type OpenBatch = {
  batch: Batch
  procedure: Procedure
  definition: FormDefinition
  plan: TablePlan
  rows: OpenRow[]
}

/** Who files many at once does so for an organisation; gives back both. */
export function demandOrganisation(actor: Actor): { accountId: string; onBehalfOf: string } {
  const accountId = demandAccount(actor)
  const onBehalfOf = organisationOf(actor)
  if (actor.kind !== 'citizen' || onBehalfOf === null) throw new Problem('only-for-organisations')
  return { accountId, onBehalfOf }
}

/** The batch, for who began it and in the same role; anybody else learns nothing. */
export async function demandBatch(db: Db, actor: Actor, id: string): Promise<Batch> {
  const { accountId, onBehalfOf } = demandOrganisation(actor)
  const batch = await findBatch(db, id)
  if (!batch || batch.accountId !== accountId) throw new Problem('not-found')
  if (batch.onBehalfOf !== onBehalfOf) throw new Problem('other-role')
  return batch
}

/** The procedure as it is in force with its form. */
export async function procedureToFile(
  db: Db,
  procedureId: string,
): Promise<{ procedure: Procedure; definition: FormDefinition }> {
  const procedure = await findProcedure(db, procedureId)
  if (!procedure) throw new Problem('not-found')
  if (!isOnline(procedure.record)) throw new Problem('not-online')
  const bound = procedure.formVersionId === null ? undefined : await findFormVersion(db, procedure.formVersionId)
  return { procedure, definition: bound?.definition ?? generalFormOf(procedure.record) }
}

/** The version of the form that drafts are bound to; the general form becomes one when it is first used. */
export async function formToFile(tx: Tx, procedure: Procedure): Promise<FormVersion> {
  const bound = procedure.formVersionId === null ? undefined : await findFormVersion(tx, procedure.formVersionId)
  return bound ?? (await saveForm(tx, generalFormOf(procedure.record)))
}

/** A batch with all its rows: what each still lacks, or the dossier that it became. */
export async function openBatch(db: Db, actor: Actor, id: string): Promise<OpenBatch> {
  const batch = await demandBatch(db, actor, id)
  const [rows, drafts, files, filed] = [
    await listBatchRows(db, id),
    new Map((await listDraftsOfBatch(db, id)).map((draft) => [draft.id, draft])),
    await listFilesOfBatch(db, id),
    new Map((await listFiledOfBatch(db, id)).map((dossier) => [dossier.id, dossier])),
  ]
  const current = await procedureToFile(db, batch.procedureId)
  const held = await heldRows(db, { procedureCode: current.procedure.code, day: today() })
  const plan = await tablePlan(db, current)
  const parts = partsReader(db)
  const opened: OpenRow[] = []
  for (const row of rows) {
    const draft = drafts.get(row.draftId)!
    const open = {
      draft,
      ...(await parts.version(draft.procedureVersionId, draft.formVersionId)),
      agency: draft.agencyId === null ? undefined : await parts.agency(draft.agencyId),
      files: files.filter((file) => file.draftId === draft.id),
      invitations: [],
      held,
      receiving: undefined,
    }
    const isFiled = draft.dossierId !== null
    const troubles = isFiled ? [] : troublesOf({ row, open, columns: plan.columns })
    opened.push({ row, open, troubles, filed: isFiled ? filed.get(draft.dossierId!) : undefined })
  }
  return { batch, ...current, plan, rows: opened }
}

/** What all rows share is read once. */
function partsReader(db: Db) {
  const versions = new Map<string, Promise<Pick<OpenDraft, 'procedure' | 'definition' | 'newer'>>>()
  const agencies = new Map<number, Promise<Agency | undefined>>()
  async function readVersion(versionId: string, formVersionId: string) {
    const procedure = await findProcedureVersion(db, versionId)
    const form = await findFormVersion(db, formVersionId)
    if (!procedure || !form) throw new Problem('not-found')
    return { procedure, definition: form.definition, newer: await newerVersion(db, procedure) }
  }
  return {
    version(versionId: string, formVersionId: string) {
      const key = `${versionId} ${formVersionId}`
      const found = versions.get(key) ?? readVersion(versionId, formVersionId)
      versions.set(key, found)
      return found
    },
    agency(id: number) {
      const found = agencies.get(id) ?? findAgency(db, id)
      agencies.set(id, found)
      return found
    },
  }
}

/** Whom a row is about, as its form names them. */
export function nameIn({ draft, definition }: Pick<OpenDraft, 'draft' | 'definition'>): string {
  for (const pointer of [definition.ownerName, definition.applicantName]) {
    const name = pointer === undefined ? undefined : valueAt(draft.answers, pointer)
    if (typeof name === 'string' && name !== '') return name
  }
  return ''
}
