import type { Db } from '#platform/database/connect.ts'

export type AgencyLateness = {
  agencyName: string
  published: number
  issuedLate: number
  enteredLate: number
  worstDays: number
}

type Search = { paths: string[]; year: number }

/** How each agency kept the deadlines in a year (by the day of entry in Viet Nam). */
export async function latenessByAgency(db: Db, search: Search): Promise<AgencyLateness[]> {
  return db<AgencyLateness[]>`
    select max(agency_name) as "agencyName", count(*)::integer as published,
      count(*) filter (where signed_on > issue_by)::integer as "issuedLate",
      count(*) filter (where entered_on > enter_by)::integer as "enteredLate",
      greatest(max(signed_on - issue_by), max(entered_on - enter_by), 0) as "worstDays"
    from (
      select d.*, (d.published_at at time zone 'Asia/Ho_Chi_Minh')::date as entered_on
      from procedures.decision d where d.state = 'published') d
    where exists (select 1 from unnest(${search.paths}::text[]) as path where starts_with(d.agency_path, path))
      and date_part('year', entered_on) = ${search.year}
    group by agency_id order by 3 desc, 4 desc, 1 limit 500`
}

export type LateDecision = {
  id: string
  number: string
  agencyName: string
  signedOn: string
  issueDays: number
  entryDays: number
}

export async function lateDecisions(db: Db, search: Search): Promise<LateDecision[]> {
  return db<LateDecision[]>`
    select d.id, d.number, d.agency_name as "agencyName", to_char(d.signed_on, 'YYYY-MM-DD') as "signedOn",
      greatest(d.signed_on - d.issue_by, 0) as "issueDays", greatest(d.entered_on - d.enter_by, 0) as "entryDays"
    from (
      select *, (published_at at time zone 'Asia/Ho_Chi_Minh')::date as entered_on
      from procedures.decision where state = 'published') d
    where exists (select 1 from unnest(${search.paths}::text[]) as path where starts_with(d.agency_path, path))
      and date_part('year', d.entered_on) = ${search.year}
      and (d.signed_on > d.issue_by or d.entered_on > d.enter_by)
    order by d.id desc limit 200`
}
