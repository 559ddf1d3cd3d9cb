import type { Db } from '#platform/database/connect.ts'

export type Consent = { grantId: string; scopes: string[]; givenAt: Date }

export async function findConsent(db: Db, it: { subjectId: string; clientId: string }): Promise<Consent | undefined> {
  const [row] = await db<Consent[]>`
    select grant_id as "grantId", scopes, given_at as "givenAt" from identity.openid_consent
    where subject_id = ${it.subjectId}::uuid and client_id = ${it.clientId}`
  return row
}

export async function saveConsent(
  db: Db,
  it: { subjectId: string; clientId: string; grantId: string; scopes: readonly string[]; at: Date },
): Promise<void> {
  await db`
    insert into identity.openid_consent (subject_id, client_id, grant_id, scopes, given_at)
    values (${it.subjectId}, ${it.clientId}, ${it.grantId}, ${it.scopes as string[]}, ${it.at})
    on conflict (subject_id, client_id) do update set grant_id = excluded.grant_id, scopes = excluded.scopes,
      given_at = excluded.given_at`
}

export type GivenConsent = Consent & { clientId: string; clientName: string; agencyName: string }

/** What an account has allowed, for itself and for organisations, the newest first. */
export async function listConsents(db: Db, accountId: string): Promise<GivenConsent[]> {
  return db<GivenConsent[]>`
    select o.grant_id as "grantId", o.scopes, o.given_at as "givenAt", c.id as "clientId", c.name as "clientName",
      v.name as "agencyName"
    from identity.openid_consent o
    join identity.openid_subject s on s.id = o.subject_id
    join identity.openid_client c on c.id = o.client_id
    join catalogues.v_agency v on v.id = c.agency_id
    where s.account_id = ${accountId}
    order by o.given_at desc limit 200`
}

/** Takes back what an account allowed; gives back the grant, whose tokens end with it. */
export async function deleteConsent(
  db: Db,
  it: { accountId: string; clientId: string; grantId: string },
): Promise<string | undefined> {
  const [row] = await db<{ grantId: string }[]>`
    delete from identity.openid_consent o
    using identity.openid_subject s
    where s.id = o.subject_id and s.account_id = ${it.accountId} and o.client_id = ${it.clientId}
      and o.grant_id = ${it.grantId}
    returning o.grant_id as "grantId"`
  return row?.grantId
}
