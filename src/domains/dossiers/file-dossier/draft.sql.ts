import type { Answers } from '#eforms'
import type { RuleAnswers } from '#procedures'
import type { Db, Tx } from '#platform/database/connect.ts'

export type Draft = {
  id: string
  accountId: string
  /** The organisation it is written for; null: the writer. */
  onBehalfOf: string | null
  procedureId: string
  procedureVersionId: string
  procedureCode: string
  procedureName: string
  formVersionId: string
  caseCode: string | null
  agencyId: number | null
  /** Who takes it in for that agency; null: itself. */
  receivingAgencyId: number | null
  answers: Answers
  /** What was answered before filing; null: nothing was asked. */
  ruleAnswers: RuleAnswers | null
  pagesDone: string[]
  revision: number
  /** Which rendered form saved last. */
  editor: string
  startedAt: Date
  savedAt: Date
  dossierId: string | null
  /** One of several from one spreadsheet. */
  batchId: string | null
  /** An officer writes it for whoever came in this visit. */
  visitId: string | null
}

export type DraftFile = {
  fileId: string
  componentKey: string
  name: string
  type: string
  size: number
  addedAt: Date
  /** The document of the personal store that it was taken from. */
  fromStore: string | null
}

type NewDraft = Omit<
  Draft,
  'id' | 'receivingAgencyId' | 'pagesDone' | 'revision' | 'editor' | 'startedAt' | 'savedAt' | 'dossierId' | 'visitId'
>

export async function insertDraft(tx: Tx, it: NewDraft, at: Date): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into dossiers.draft (account_id, on_behalf_of, procedure_id, procedure_version_id, procedure_code,
      procedure_name, form_version_id, case_code, agency_id, answers, rule_answers, batch_id, started_at, saved_at)
    values (${it.accountId}, ${it.onBehalfOf}, ${it.procedureId}, ${it.procedureVersionId}, ${it.procedureCode},
      ${it.procedureName}, ${it.formVersionId}, ${it.caseCode}, ${it.agencyId}, ${tx.json(it.answers as never)},
      ${it.ruleAnswers && tx.json(it.ruleAnswers)}, ${it.batchId}, ${at}, ${at})
    returning id`
  return row!.id
}

export async function findDraft(db: Db, id: string): Promise<Draft | undefined> {
  const [row] = await db<Draft[]>`select ${draftColumns(db)} from dossiers.draft where id = ${id}`
  return row
}

export async function lockDraft(tx: Tx, id: string): Promise<Draft | undefined> {
  const [row] = await tx<Draft[]>`select ${draftColumns(tx)} from dossiers.draft where id = ${id} for update`
  return row
}

/** What an account is writing for itself, or for the organisation it acts for, one by one. */
export async function listDrafts(
  db: Db,
  { accountId, onBehalfOf }: Pick<Draft, 'accountId' | 'onBehalfOf'>,
): Promise<Draft[]> {
  return db<Draft[]>`
    select ${draftColumns(db)} from dossiers.draft
    where account_id = ${accountId} and on_behalf_of is not distinct from ${onBehalfOf} and dossier_id is null
      and batch_id is null and visit_id is null
    order by saved_at desc limit 50`
}

export async function updateDraft(
  tx: Tx,
  it: Pick<Draft, 'id' | 'answers' | 'pagesDone' | 'agencyId' | 'caseCode' | 'editor'>,
  at: Date,
): Promise<void> {
  await tx`
    update dossiers.draft set answers = ${tx.json(it.answers as never)}, pages_done = ${it.pagesDone},
      agency_id = ${it.agencyId}, case_code = ${it.caseCode}, editor = ${it.editor}, revision = revision + 1,
      saved_at = ${at}, reminders = 0
    where id = ${it.id}`
}

/** Something beside the answers changed: pages that were drawn before are out of date. */
export async function touchDraft(tx: Tx, id: string, at: Date): Promise<void> {
  await tx`update dossiers.draft set revision = revision + 1, saved_at = ${at} where id = ${id}`
}

export async function updateReceiving(tx: Tx, id: string, receivingAgencyId: number | null): Promise<void> {
  await tx`
    update dossiers.draft set receiving_agency_id = ${receivingAgencyId}, revision = revision + 1 where id = ${id}`
}

/** The draft goes on under another version of its procedure. */
export async function moveDraftToVersion(
  tx: Tx,
  id: string,
  it: Pick<Draft, 'procedureVersionId' | 'procedureName' | 'formVersionId' | 'caseCode' | 'pagesDone'> & { at: Date },
): Promise<void> {
  await tx`
    update dossiers.draft set procedure_version_id = ${it.procedureVersionId}, procedure_name = ${it.procedureName},
      form_version_id = ${it.formVersionId}, case_code = ${it.caseCode}, pages_done = ${it.pagesDone},
      revision = revision + 1, saved_at = ${it.at}
    where id = ${id}`
}

/** The answers live on in the dossier's first act, and only there. */
export async function closeDraft(tx: Tx, id: string, dossierId: string): Promise<void> {
  await tx`
    update dossiers.draft set dossier_id = ${dossierId}, answers = '{}', rule_answers = null, handed_in = '[]'
    where id = ${id}`
  await tx`delete from dossiers.draft_file where draft_id = ${id}`
  await tx`delete from dossiers.pending_answers where draft_id = ${id}`
  await tx`delete from dossiers.invitation where draft_id = ${id}`
}

export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await tx`delete from dossiers.draft where id = ${id} and dossier_id is null`
}

export async function insertDraftFile(tx: Tx, draftId: string, it: DraftFile): Promise<void> {
  await tx`
    insert into dossiers.draft_file (draft_id, file_id, component_key, name, type, size, added_at, from_store)
    values (${draftId}, ${it.fileId}, ${it.componentKey}, ${it.name}, ${it.type}, ${it.size}, ${it.addedAt},
      ${it.fromStore})
    on conflict (draft_id, file_id) do nothing`
}

export async function deleteDraftFile(tx: Tx, draftId: string, fileId: string): Promise<void> {
  await tx`delete from dossiers.draft_file where draft_id = ${draftId} and file_id = ${fileId}`
}

export async function listDraftFiles(db: Db, draftId: string): Promise<DraftFile[]> {
  return db<DraftFile[]>`
    select file_id as "fileId", component_key as "componentKey", name, type, size, added_at as "addedAt",
      from_store as "fromStore"
    from dossiers.draft_file where draft_id = ${draftId} order by added_at, file_id`
}

export function draftColumns(db: Db) {
  return db`id, account_id as "accountId", on_behalf_of as "onBehalfOf", procedure_id as "procedureId",
    procedure_version_id as "procedureVersionId", procedure_code as "procedureCode", procedure_name as "procedureName",
    form_version_id as "formVersionId", case_code as "caseCode", agency_id as "agencyId", receiving_agency_id as "receivingAgencyId", answers, rule_answers as "ruleAnswers",
    pages_done as "pagesDone", revision, editor, started_at as "startedAt", saved_at as "savedAt",
    dossier_id as "dossierId", batch_id as "batchId", visit_id as "visitId"`
}
