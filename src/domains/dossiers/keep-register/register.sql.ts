import type { Db } from '#platform/database/connect.ts'
import type { Dossier } from '../dossier.sql.ts'

/** A dossier as it stands in the register of the agency that received it. */
export type RegisterRow = Pick<
  Dossier,
  'id' | 'procedureName' | 'caseName' | 'applicant' | 'mandate' | 'agencyName' | 'status' | 'outcome' | 'returnWay'
> & {
  number: string
  /** Whatever stands in the book has one. */
  acceptedAt: Date | null
  originalDue: Date | null
  currentDue: Date | null
  endedAt: Date | null
  /** First given to somebody to work on. */
  transferredAt: Date | null
  decidedAt: Date | null
  returnedAt: Date | null
  /** The moment by which the book is ordered, as exact text for the cursor. */
  moment: string
}

export type RegisterRequest = {
  agencyId: number
  /** Received from here on, before there. */
  from: Date
  before: Date
  after: { moment: string; id: string } | undefined
  limit: number
}

/** The book in the order of receipt. What was corrected after its end has no result for the time being. */
export async function pageOfRegister(db: Db, it: RegisterRequest): Promise<RegisterRow[]> {
  const { moment = null, id = null } = it.after ?? {}
  return db<RegisterRow[]>`
    select d.id, coalesce(d.code, d.submission_number) as number, d.procedure_name as "procedureName",
      d.case_name as "caseName", d.applicant, d.mandate, d.agency_name as "agencyName", d.status, d.outcome,
      d.return_way as "returnWay", d.accepted_at as "acceptedAt", d.original_due as "originalDue",
      d.current_due as "currentDue", d.ended_at as "endedAt", s.transferred::timestamptz as "transferredAt",
      case when d.ended_at is not null then s.decided::timestamptz end as "decidedAt",
      case when d.ended_at is not null then s.returned::timestamptz end as "returnedAt",
      d.accepted_at::text as moment
    from dossiers.dossier d
    cross join lateral (
      select min(a.at) filter (where a.act in ('assign', 'process')) as transferred,
        max(a.at) filter (where a.act = 'finish') as decided, max(a.at) filter (where a.act = 'hand-over') as returned
      from dossiers.act a where a.dossier_id = d.id) s
    where d.receiving_agency_id = ${it.agencyId} and d.accepted_at >= ${it.from} and d.accepted_at < ${it.before}
      and (${moment}::text is null or (d.accepted_at, d.id) > (${moment}::text::timestamptz, ${id}::uuid))
    order by d.accepted_at, d.id
    limit ${it.limit}`
}

/** How many there are, counted no further than `most`. */
export async function countRegister(
  db: Db,
  it: Pick<RegisterRequest, 'agencyId' | 'from' | 'before'> & { most: number },
): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::integer as count from (
      select 1 from dossiers.dossier d
      where d.receiving_agency_id = ${it.agencyId} and d.accepted_at >= ${it.from} and d.accepted_at < ${it.before}
      limit ${it.most}) c`
  return row!.count
}
