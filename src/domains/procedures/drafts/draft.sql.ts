import type { Db, Tx } from '#platform/database/connect.ts'
import type { ProcedureRecord } from '../record.ts'
import type { Draft, DraftKind, DraftState, Hand } from './draft.ts'

const columns = (db: Db) => db`d.id, d.kind, d.procedure_id as "procedureId", d.base_version_id as "baseVersionId",
  d.moved_version_id as "movedVersionId", d.agency_id as "agencyId", d.agency_path as "agencyPath",
  d.agency_name as "agencyName", d.record, d.state, d.decision_id as "decisionId", d.revision,
  d.started_at as "startedAt", d.changed_at as "changedAt"`

export async function findDraft(db: Db, id: string): Promise<Draft | undefined> {
  const [row] = await db<Draft[]>`select ${columns(db)} from procedures.draft d where d.id = ${id}`
  return row
}

export async function lockDraft(tx: Tx, id: string): Promise<Draft | undefined> {
  const [row] = await tx<Draft[]>`select ${columns(tx)} from procedures.draft d where d.id = ${id} for update`
  return row
}

/** The one draft of a procedure that is neither published nor dropped. */
export async function openDraftOf(db: Db, procedureId: string): Promise<Draft | undefined> {
  const [row] = await db<Draft[]>`
    select ${columns(db)} from procedures.draft d
    where d.procedure_id = ${procedureId} and d.state not in ('published', 'dropped')`
  return row
}

export type NewDraft = Pick<
  Draft,
  'kind' | 'procedureId' | 'baseVersionId' | 'agencyId' | 'agencyPath' | 'agencyName' | 'record'
>

/** Undefined when somebody began one at the same moment. */
export async function insertDraft(tx: Tx, it: NewDraft, at: Date): Promise<string | undefined> {
  const [row] = await tx<{ id: string }[]>`
    insert into procedures.draft (kind, procedure_id, base_version_id, agency_id, agency_path, agency_name, record, state,
      started_at, changed_at)
    values (${it.kind}, ${it.procedureId}, ${it.baseVersionId}, ${it.agencyId}, ${it.agencyPath}, ${it.agencyName},
      ${tx.json(it.record as never)}, 'drafting', ${at}, ${at})
    on conflict do nothing
    returning id`
  return row?.id
}

export async function updateDraft(
  tx: Tx,
  it: Pick<Draft, 'id' | 'record' | 'state' | 'decisionId' | 'baseVersionId' | 'movedVersionId'>,
  at: Date,
): Promise<void> {
  await tx`
    update procedures.draft
    set record = ${tx.json(it.record as never)}, state = ${it.state}, decision_id = ${it.decisionId},
      base_version_id = ${it.baseVersionId}, moved_version_id = ${it.movedVersionId}, revision = revision + 1,
      changed_at = ${at}
    where id = ${it.id}`
}

export type DraftAct = {
  act: string
  at: Date
  accountId: string | null
  name: string
  part?: string | null
  before?: unknown
  after?: unknown
  beforeSha256?: Buffer | null
  afterSha256?: Buffer | null
  note?: string
}

/** The caller holds the draft's row: sequences have no holes. */
export async function insertDraftAct(tx: Tx, draftId: string, it: DraftAct): Promise<void> {
  const json = (value: unknown) => (value === undefined || value === null ? null : tx.json(value as never))
  await tx`
    insert into procedures.draft_act (draft_id, sequence, at, account_id, name, act, part, before, after, before_sha256,
      after_sha256, note)
    select ${draftId}, coalesce(max(sequence), 0) + 1, ${it.at}, ${it.accountId}, ${it.name}, ${it.act},
      ${it.part ?? null}, ${json(it.before)}, ${json(it.after)}, ${it.beforeSha256 ?? null}, ${it.afterSha256 ?? null},
      ${it.note ?? ''}
    from procedures.draft_act where draft_id = ${draftId}`
}

export async function listHands(db: Db, draftId: string): Promise<Hand[]> {
  return db<Hand[]>`
    select distinct account_id as "accountId", act from procedures.draft_act where draft_id = ${draftId}`
}

export type HistoryRow = {
  sequence: number
  at: Date
  name: string
  act: string
  part: string | null
  before: Partial<ProcedureRecord> | null
  after: Partial<ProcedureRecord> | null
  note: string
}

/** Newest first, older than a sequence. */
export async function pageOfHistory(
  db: Db,
  draftId: string,
  it: { before: number; limit: number },
): Promise<HistoryRow[]> {
  return db<HistoryRow[]>`
    select sequence, at, name, act, part, before, after, note from procedures.draft_act
    where draft_id = ${draftId} and sequence < ${it.before}
    order by sequence desc limit ${it.limit}`
}

export type DraftRow = {
  id: string
  kind: DraftKind
  state: DraftState
  code: string
  name: string
  agencyName: string
  changedAt: Date
  moved: boolean
}

/** Drafts at the agencies of these paths and below, newest first. */
export async function pageOfDrafts(
  db: Db,
  search: { paths: string[]; open: boolean; after: string | null; limit: number },
): Promise<DraftRow[]> {
  return db<DraftRow[]>`
    select d.id, d.kind, d.state, coalesce(d.record ->> 'code', '') as code, coalesce(d.record ->> 'name', '') as name,
      d.agency_name as "agencyName", d.changed_at as "changedAt", d.moved_version_id is not null as moved
    from procedures.draft d
    where exists (select 1 from unnest(${search.paths}::text[]) as path where starts_with(d.agency_path, path))
      and (d.state in ('published', 'dropped')) = ${!search.open}
      and (${search.after}::uuid is null or d.id < ${search.after})
    order by d.id desc limit ${search.limit}`
}

/** The drafts that a decision takes in, in the order in which they were begun. */
export async function draftsOfDecision(db: Db, decisionId: string): Promise<Draft[]> {
  return db<Draft[]>`
    select ${columns(db)} from procedures.draft d where d.decision_id = ${decisionId} order by d.id`
}

/** Checked drafts of an agency that no decision has taken in yet. */
export async function draftsToDecide(db: Db, agencyPath: string): Promise<DraftRow[]> {
  return db<DraftRow[]>`
    select d.id, d.kind, d.state, coalesce(d.record ->> 'code', '') as code, coalesce(d.record ->> 'name', '') as name,
      d.agency_name as "agencyName", d.changed_at as "changedAt", d.moved_version_id is not null as moved
    from procedures.draft d
    where d.agency_path = ${agencyPath} and d.state = 'checked'
    order by d.id limit 200`
}

/** Open drafts whose procedures were published anew, locked. */
export async function lockOpenDraftsOf(tx: Tx, procedureIds: readonly string[]): Promise<Draft[]> {
  if (procedureIds.length === 0) return []
  return tx<Draft[]>`
    select ${columns(tx)} from procedures.draft d
    where d.procedure_id = any(${[...procedureIds]}) and d.state not in ('published', 'dropped')
    for update`
}
