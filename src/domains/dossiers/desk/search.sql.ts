import type { Db, Tx } from '#platform/database/connect.ts'
import type { QueueRow } from './desk.sql.ts'

/** Codes and people: exact code, identity number or phone, or every word of a name. Only within the agency. */
export async function findAtDesk(db: Db, agencyPath: string, terms: string): Promise<QueueRow[]> {
  return db<QueueRow[]>`
    select d.id as "dossierId", coalesce(d.code, d.submission_number) as number, d.procedure_name as "procedureName",
      d.applicant_name as "applicantName", t.status, t.due, t.paused_at is not null as paused,
      d.supplements_asked > 0 and t.status in (1, 4) as supplemented,
      d.filed_at as "filedAt", t.ended_at as "endedAt", t.assignee_name as "assigneeName", d.filed_at::text as moment
    from dossiers.dossier d
    join dossiers.track t on t.dossier_id = d.id
    where t.agency_path like ${`${agencyPath}%`} and d.id in (
      select id from dossiers.dossier where submission_number = upper(${terms})
      union all
      select id from dossiers.dossier where code = upper(${terms})
      union all
      (select id from dossiers.dossier
        where ${people(db)} @@ plainto_tsquery('simple', ${terms}) and agency_path like ${`${agencyPath}%`}
        limit 200))
    order by d.filed_at desc, d.id desc
    limit 50`
}

/** Other open dossiers of the same owner for the same procedure: perhaps one was filed twice. */
export async function openDuplicates(
  db: Db,
  it: { dossierId: string; procedureId: string; identityNumber: string },
): Promise<{ id: string; number: string; agencyName: string }[]> {
  return db<{ id: string; number: string; agencyName: string }[]>`
    select id, coalesce(code, submission_number) as number, agency_name as "agencyName"
    from dossiers.dossier
    where ${people(db)} @@ plainto_tsquery('simple', ${it.identityNumber})
      and procedure_id = ${it.procedureId} and id <> ${it.dossierId} and status in (1, 2, 4, 5, 6)
      and owner ->> 'identityNumber' = ${it.identityNumber}
    order by id desc limit 5`
}

export async function keepSearch(tx: Tx, it: { accountId: string; terms: string; at: Date }): Promise<void> {
  await tx`
    insert into dossiers.desk_search (account_id, terms, at) values (${it.accountId}, ${it.terms}, ${it.at})
    on conflict (account_id) do update set terms = excluded.terms, at = excluded.at`
}

export async function forgetSearch(tx: Tx, accountId: string): Promise<void> {
  await tx`delete from dossiers.desk_search where account_id = ${accountId}`
}

export async function findSearch(db: Db, accountId: string, since: Date): Promise<string | undefined> {
  const [row] = await db<{ terms: string }[]>`
    select terms from dossiers.desk_search where account_id = ${accountId} and at > ${since}`
  return row?.terms
}

export async function deleteSearchesBefore(db: Db, moment: Date): Promise<void> {
  await db`delete from dossiers.desk_search where at <= ${moment}`
}

/** The same words as the index dossier_people has. */
function people(db: Db) {
  return db`to_tsvector('simple', applicant_name || ' ' || owner_name
    || ' ' || coalesce(applicant ->> 'identityNumber', '') || ' ' || coalesce(owner ->> 'identityNumber', '')
    || ' ' || coalesce(applicant ->> 'phone', ''))`
}
