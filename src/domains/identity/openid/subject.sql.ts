import type { Db } from '#platform/database/connect.ts'

type SubjectRow = {
  id: string
  accountId: string
  partyId: string
  personId: string
  assurance: 1 | 2 | 3
  phone: string | null
  email: string | null
}

/** The name under which other portals know this account acting for this party. */
export async function subjectOf(db: Db, it: { accountId: string; partyId: string; at: Date }): Promise<string> {
  const [row] = await db<{ id: string }[]>`
    insert into identity.openid_subject (account_id, party_id, created_at)
    values (${it.accountId}, ${it.partyId}, ${it.at})
    on conflict (account_id, party_id) do update set account_id = excluded.account_id
    returning id`
  return row!.id
}

/** Nobody once the account is closed, or does not act for the organisation any more. */
export async function findSubjectRow(db: Db, it: { id: string; day: string }): Promise<SubjectRow | undefined> {
  const [row] = await db<SubjectRow[]>`
    select s.id, s.account_id as "accountId", s.party_id as "partyId", a.party_id as "personId", a.assurance, a.phone, a.email
    from identity.openid_subject s
    join identity.account a on a.id = s.account_id and a.closed_at is null
    where s.id = ${it.id}::uuid
      and (s.party_id = a.party_id or exists (
        select from identity.member m
        where m.party_id = s.party_id and m.person_id = a.party_id and m.role in ('representative', 'authorised')
          and m.valid_from <= ${it.day} and (m.valid_to is null or m.valid_to > ${it.day})))`
  return row
}
