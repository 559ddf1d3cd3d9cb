import type { Db, Tx } from '#platform/database/connect.ts'
import type { QueueRow } from './desk.sql.ts'
import { shown } from './list.sql.ts'

/** Codes and people: every word of a name, with accents or without, a number, or a part of a code. Only within the agency. */
export async function findAtDesk(db: Db, agencyPath: string, terms: string): Promise<QueueRow[]> {
  return db<QueueRow[]>`
    select ${shown(db)}, d.filed_at::text as moment
    from dossiers.dossier d
    join dossiers.track t on t.dossier_id = d.id
    where (t.agency_path like ${`${agencyPath}%`} or t.receiving_path like ${`${agencyPath}%`}) and d.id in (
      select id from dossiers.dossier
      where ${words(db)} @@ plainto_tsquery('simple', dossiers.search_words(${terms}))
        and exists (select from dossiers.track here where here.dossier_id = dossier.id
          and (here.agency_path like ${`${agencyPath}%`} or here.receiving_path like ${`${agencyPath}%`}))
      limit 200)
    order by d.filed_at desc, d.id desc
    limit 50`
}

/** `same`: for the same owner with the same answers; otherwise it only comes from the same applicant. */
export type Likeness = { id: string; number: string; agencyName: string; ownerName: string; same: boolean }

/**
 * Other open dossiers of the same applicant for the same procedure. Filed twice are those that say the same: many people
 * file one procedure for several others, and a newborn has no number to be compared by.
 */
export async function openDuplicates(
  db: Db,
  it: { dossierId: string; procedureId: string; identityNumber: string },
): Promise<Likeness[]> {
  // The person's few dossiers first: else the index of the procedure is read too, with all that anybody filed for it.
  return db<Likeness[]>`
    with of_person as materialized (
      select id, procedure_id from dossiers.dossier where ${words(db)} @@ plainto_tsquery('simple', ${it.identityNumber}))
    select d.id, coalesce(d.code, d.submission_number) as number, d.agency_name as "agencyName",
      d.owner_name as "ownerName", coalesce(d.owner_name = own.owner_name
        and theirs.payload -> 'answers' = mine.payload -> 'answers', false) as same
    from dossiers.dossier d
    join dossiers.dossier own on own.id = ${it.dossierId}
    left join dossiers.act_payload mine on mine.dossier_id = own.id and mine.sequence = own.answers_in
    left join dossiers.act_payload theirs on theirs.dossier_id = d.id and theirs.sequence = d.answers_in
    where d.id in (select id from of_person where procedure_id = ${it.procedureId})
      and d.id <> ${it.dossierId} and d.status in (1, 2, 4, 5, 6)
      and d.applicant ->> 'identityNumber' = ${it.identityNumber}
    order by same desc, d.id desc limit 5`
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

/** The same words as the index dossier_words has. */
function words(db: Db) {
  return db`to_tsvector('simple', dossiers.search_words(applicant_name
    || ' ' || owner_name || ' ' || submission_number || ' ' || coalesce(code, '')
    || ' ' || coalesce(applicant ->> 'identityNumber', '') || ' ' || coalesce(owner ->> 'identityNumber', '')
    || ' ' || coalesce(applicant ->> 'phone', '')))`
}
