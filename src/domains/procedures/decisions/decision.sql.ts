import type { Db, Tx } from '#platform/database/connect.ts'
import type { DraftKind } from '../drafts/draft.ts'
import type { ProcedureRecord } from '../record.ts'
import type { Decision, DecisionFacts } from './decision.ts'

const columns = (db: Db) => db`d.id, d.state, d.agency_id as "agencyId", d.agency_path as "agencyPath",
  d.agency_name as "agencyName", d.level, d.number, to_char(d.signed_on, 'YYYY-MM-DD') as "signedOn", d.signer,
  to_char(d.effective_on, 'YYYY-MM-DD') as "effectiveOn", d.process, d.file_id as "fileId",
  d.file_name as "fileName", d.revision, d.published_at as "publishedAt",
  d.published_by_name as "publishedByName", to_char(d.issue_by, 'YYYY-MM-DD') as "issueBy",
  to_char(d.enter_by, 'YYYY-MM-DD') as "enterBy"`

export async function findDecision(db: Db, id: string): Promise<Decision | undefined> {
  const [row] = await db<Decision[]>`select ${columns(db)} from procedures.decision d where d.id = ${id}`
  return row
}

export async function lockDecision(tx: Tx, id: string): Promise<Decision | undefined> {
  const [row] = await tx<Decision[]>`select ${columns(tx)} from procedures.decision d where d.id = ${id} for update`
  return row
}

type NewDecision = Pick<Decision, 'agencyId' | 'agencyPath' | 'agencyName' | 'level'> & {
  accountId: string
  name: string
}

export async function insertDecision(tx: Tx, it: NewDecision, at: Date): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into procedures.decision (state, agency_id, agency_path, agency_name, level, begun_by, begun_by_name, begun_at)
    values ('draft', ${it.agencyId}, ${it.agencyPath}, ${it.agencyName}, ${it.level}, ${it.accountId}, ${it.name}, ${at})
    returning id`
  return row!.id
}

export async function updateFacts(tx: Tx, id: string, it: DecisionFacts): Promise<void> {
  await tx`
    update procedures.decision
    set number = ${it.number}, signed_on = ${it.signedOn}::date, signer = ${it.signer},
      effective_on = ${it.effectiveOn}::date, process = ${it.process}, revision = revision + 1
    where id = ${id}`
}

export async function updateFile(tx: Tx, id: string, file: { id: string; name: string }): Promise<void> {
  await tx`update procedures.decision set file_id = ${file.id}, file_name = ${file.name} where id = ${id}`
}

/** A number names one decision of an agency on a day. */
export async function isNumberTaken(db: Db, it: Decision): Promise<boolean> {
  const rows = await db`
    select 1 from procedures.decision
    where agency_id = ${it.agencyId} and number = ${it.number} and signed_on = ${it.signedOn}::date
      and state = 'published' and id <> ${it.id}`
  return rows.length > 0
}

export async function markPublished(
  tx: Tx,
  id: string,
  it: { at: Date; accountId: string | null; name: string; issueBy: string; enterBy: string },
): Promise<void> {
  await tx`
    update procedures.decision
    set state = 'published', published_at = ${it.at}, published_by = ${it.accountId}, published_by_name = ${it.name},
      issue_by = ${it.issueBy}::date, enter_by = ${it.enterBy}::date, revision = revision + 1
    where id = ${id}`
}

export type DecisionRow = Pick<
  Decision,
  'id' | 'state' | 'agencyName' | 'number' | 'signedOn' | 'effectiveOn' | 'publishedAt' | 'issueBy' | 'enterBy'
> & { items: number }

/** Decisions of these agencies and those below them, newest first. */
export async function pageOfDecisions(
  db: Db,
  search: { paths: string[]; after: string | null; limit: number },
): Promise<DecisionRow[]> {
  return db<DecisionRow[]>`
    select d.id, d.state, d.agency_name as "agencyName", d.number, to_char(d.signed_on, 'YYYY-MM-DD') as "signedOn",
      to_char(d.effective_on, 'YYYY-MM-DD') as "effectiveOn", d.published_at as "publishedAt",
      to_char(d.issue_by, 'YYYY-MM-DD') as "issueBy", to_char(d.enter_by, 'YYYY-MM-DD') as "enterBy",
      (select count(*)::integer from procedures.draft i where i.decision_id = d.id) as items
    from procedures.decision d
    where exists (select 1 from unnest(${search.paths}::text[]) as path where starts_with(d.agency_path, path))
      and (${search.after}::uuid is null or d.id < ${search.after})
    order by d.id desc limit ${search.limit}`
}

export type NewItem = {
  decisionId: string
  draftId: string
  kind: DraftKind
  procedureId: string | null
  versionId: string | null
  record: ProcedureRecord
  due: Date
}

export async function insertItem(tx: Tx, it: NewItem): Promise<void> {
  await tx`
    insert into procedures.decision_item (decision_id, draft_id, kind, procedure_id, version_id, code, name, record, due)
    values (${it.decisionId}, ${it.draftId}, ${it.kind}, ${it.procedureId}, ${it.versionId}, ${it.record.code},
      ${it.record.name}, ${tx.json(it.record as never)}, ${it.due})`
}

export type ItemRow = {
  draftId: string
  kind: DraftKind
  procedureId: string | null
  versionId: string | null
  code: string
  name: string
  due: Date
  inForceSince: Date | null
}

/** What a published decision publishes. */
export async function itemsOfDecision(db: Db, decisionId: string): Promise<ItemRow[]> {
  return db<ItemRow[]>`
    select draft_id as "draftId", kind, procedure_id as "procedureId", version_id as "versionId", code, name, due,
      in_force_since as "inForceSince"
    from procedures.decision_item where decision_id = ${decisionId} order by draft_id`
}

export type DueItem = ItemRow & { decisionId: string; record: ProcedureRecord }

const itemColumns = (db: Db) => db`decision_id as "decisionId", draft_id as "draftId", kind,
  procedure_id as "procedureId", version_id as "versionId", code, name, record, due, in_force_since as "inForceSince"`

export async function lockItem(tx: Tx, draftId: string): Promise<DueItem | undefined> {
  const [row] = await tx<DueItem[]>`
    select ${itemColumns(tx)} from procedures.decision_item where draft_id = ${draftId} for update`
  return row
}

/** One item whose day has come, locked; another process takes another one. */
export async function lockDueItem(tx: Tx, at: Date): Promise<DueItem | undefined> {
  const [row] = await tx<DueItem[]>`
    select ${itemColumns(tx)} from procedures.decision_item where in_force_since is null and due <= ${at}
    order by due, draft_id limit 1 for update skip locked`
  return row
}

export async function markInForce(
  tx: Tx,
  it: { draftId: string; procedureId: string; versionId: string; at: Date },
): Promise<void> {
  await tx`
    update procedures.decision_item
    set procedure_id = ${it.procedureId}, version_id = ${it.versionId}, in_force_since = ${it.at}
    where draft_id = ${it.draftId}`
}

/** A new procedure with this code that is published and not in force yet. */
export async function upcomingWithCode(db: Db, code: string): Promise<DueItem | undefined> {
  const [row] = await db<DueItem[]>`
    select ${itemColumns(db)} from procedures.decision_item
    where code = ${code} and kind = 'new' and in_force_since is null order by due limit 1`
  return row
}
