import type { Db } from '#platform/database/connect.ts'
import type { DraftKind } from '../drafts/draft.ts'

export type DecisionFilter = { agency: string | null; since: Date | null }

/** What a decision did to one procedure. Jsonb brings moments as texts. */
export type DecidedProcedure = {
  id: string | null
  code: string
  name: string
  kind: DraftKind
  version: number | null
  inForceSince: string | null
}

export type ListedDecision = {
  id: string
  number: string
  signedOn: string
  signer: string
  effectiveOn: string
  process: 'ordinary' | 'shortened'
  agencyId: number
  agencyCode: string | null
  agencyName: string
  fileName: string
  publishedAt: Date
  changedAt: Date
  procedures: DecidedProcedure[]
}

/**
 * Decisions that have been published and whose day has come, with the moment at which they last changed for readers: they
 * were entered, their day came, a procedure of theirs came into force. Of what is only decided machines learn nothing.
 */
const told = (db: Db, at: Date) => db`
  select d.*, greatest(d.published_at, d.effective_on::timestamp at time zone 'Asia/Ho_Chi_Minh', (
    select max(i.in_force_since) from procedures.decision_item i where i.decision_id = d.id)) as changed_at
  from procedures.decision d
  where d.state = 'published' and d.effective_on::timestamp at time zone 'Asia/Ho_Chi_Minh' <= ${at}`

const columns = (db: Db) => db`
  d.id, d.number, to_char(d.signed_on, 'YYYY-MM-DD') as "signedOn", d.signer,
  to_char(d.effective_on, 'YYYY-MM-DD') as "effectiveOn", d.process, d.agency_id as "agencyId",
  (select c.code from catalogues.v_agency_code c where c.agency_id = d.agency_id and c.scheme = 'QD20'
    order by (c.valid_to is null) desc, c.provisional, c.valid_from desc, c.code limit 1) as "agencyCode",
  d.agency_name as "agencyName", d.file_name as "fileName",
  coalesce(d.published_at, d.changed_at) as "publishedAt", d.changed_at as "changedAt",
  (select coalesce(jsonb_agg(jsonb_build_object('id', i.procedure_id, 'code', i.code, 'name', i.name, 'kind', i.kind,
      'version', v.number, 'inForceSince', to_char(i.in_force_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      order by i.code, i.draft_id), '[]')
    from procedures.decision_item i left join procedures.version v on v.id = i.version_id
    where i.decision_id = d.id) as procedures`

/** A page in the order of change, oldest first; of an agency with all below it. */
export async function pageOfDecisions(
  db: Db,
  filter: DecisionFilter,
  page: { at: Date; after: { at: string; id: string } | null; limit: number },
): Promise<ListedDecision[]> {
  const { at, id } = page.after ?? { at: null, id: null }
  return db<ListedDecision[]>`
    select ${columns(db)}
    from (${told(db, page.at)}) d
    where (${filter.since}::timestamptz is null or d.changed_at >= ${filter.since}::timestamptz)
      and (${filter.agency}::text is null or exists (
        select 1 from catalogues.v_agency_code c join catalogues.v_agency a on a.id = c.agency_id
        where c.code = ${filter.agency} and starts_with(d.agency_path, a.path)))
      and (${at}::timestamptz is null or (d.changed_at, d.id) > (${at}::timestamptz, ${id}::uuid))
    order by d.changed_at, d.id
    limit ${page.limit}`
}

export async function oneDecision(db: Db, id: string, at: Date): Promise<ListedDecision | undefined> {
  const [row] = await db<ListedDecision[]>`
    select ${columns(db)} from (${told(db, at)}) d where d.id = ${id}`
  return row
}
