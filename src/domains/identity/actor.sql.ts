import type { Grant } from '#platform/actor.ts'
import { dayOf } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'

export type SessionRow = {
  sessionId: string
  accountId: string
  actingAs: 'citizen' | 'officer'
  partyId: string
  assurance: 1 | 2 | 3
  name: string
  /** The person behind the account, whoever they act for. */
  personId: string
  personName: string
  agencyId: number | null
  agencyPath: string | null
  agencyName: string | null
  grants: Grant[]
  mayChangeRole: boolean
  lastUsedAt: Date
  idleExpiresAt: Date
  expiresAt: Date
}

/** Everything an actor is made of, by the digest of the cookie, in one query. Who acts for an organisation still may. */
export async function findSessionRow(db: Db, tokenHash: Buffer, at: Date): Promise<SessionRow | undefined> {
  const [row] = await db<SessionRow[]>`
    select s.id as "sessionId", s.account_id as "accountId", s.acting_as as "actingAs", s.party_id as "partyId",
           a.assurance, p.name, h.id as "personId", h.name as "personName", v.id as "agencyId", v.path as "agencyPath", v.name as "agencyName",
           s.last_used_at as "lastUsedAt", s.idle_expires_at as "idleExpiresAt", s.expires_at as "expiresAt",
           case when s.acting_as = 'citizen' then '[]'::json else (
             select coalesce(json_agg(json_build_object('role', r.role, 'agencyPath', coalesce(w.path, '/'))), '[]'::json)
             from identity.role_grant r
             left join catalogues.v_agency w on w.id = r.agency_id
             where r.account_id = s.account_id and r.revoked_at is null and (r.agency_id is null or w.path is not null)
           ) end as grants,
           (s.acting_as = 'officer' or s.party_id <> a.party_id
             or exists (select 1 from identity.role_grant g where g.account_id = a.id and g.revoked_at is null)
             or exists (select 1 from identity.member m where m.person_id = a.party_id)) as "mayChangeRole"
    from identity.session s
    join identity.account a on a.id = s.account_id
    join identity.party p on p.id = s.party_id
    join identity.party h on h.id = a.party_id
    left join catalogues.v_agency v on v.id = s.agency_id
    where s.token_hash = ${tokenHash}
      and s.ended_at is null
      and s.expires_at > ${at}
      and s.idle_expires_at > ${at}
      and a.closed_at is null
      and (s.party_id = a.party_id or exists (
        select 1 from identity.member m
        where m.party_id = s.party_id and m.person_id = a.party_id and m.role in ('representative', 'authorised')
          and m.valid_from <= ${dayOf(at)} and (m.valid_to is null or m.valid_to > ${dayOf(at)})))`
  return row
}

export type AccountRow = Omit<
  SessionRow,
  'sessionId' | 'actingAs' | 'mayChangeRole' | 'lastUsedAt' | 'idleExpiresAt' | 'expiresAt'
>

/** The same without a session: the officer's agency is that of the latest role. */
export async function findAccountRow(db: Db, accountId: string): Promise<AccountRow | undefined> {
  const [row] = await db<AccountRow[]>`
    select a.id as "accountId", a.party_id as "partyId", a.assurance, p.name,
           p.id as "personId", p.name as "personName",
           v.id as "agencyId", v.path as "agencyPath", v.name as "agencyName",
           (select coalesce(json_agg(json_build_object('role', r.role, 'agencyPath', coalesce(w.path, '/'))), '[]'::json)
            from identity.role_grant r
            left join catalogues.v_agency w on w.id = r.agency_id
            where r.account_id = a.id and r.revoked_at is null and (r.agency_id is null or w.path is not null)
           ) as grants
    from identity.account a
    join identity.party p on p.id = a.party_id
    left join lateral (
      select w.id, w.path, w.name
      from identity.role_grant r
      join catalogues.v_agency w on w.id = r.agency_id
      where r.account_id = a.id and r.revoked_at is null
      order by r.given_at desc
      limit 1) v on true
    where a.id = ${accountId} and a.closed_at is null`
  return row
}
