import type { Role } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import type { NewAccount } from './account.ts'

export async function insertAccount(
  tx: Tx,
  it: Omit<NewAccount, 'password'> & { passwordHash: string },
  at: Date,
): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into identity.account (party_id, identity_number, phone, email, language, password_hash, password_changed_at,
                                  assurance, demonstration, created_at)
    values (${it.partyId}, ${it.identityNumber ?? null}, ${it.phone ?? null}, ${it.email ?? null}, ${it.language ?? 'vi'},
            ${it.passwordHash}, ${at}, ${it.assurance ?? 1}, ${it.demonstration ?? false}, ${at})
    returning id`
  return row!.id
}

export async function insertGrant(
  tx: Tx,
  it: { accountId: string; role: Role; agencyId: number | null; givenBy: string | null },
  at: Date,
): Promise<void> {
  await tx`
    insert into identity.role_grant (account_id, role, agency_id, given_by, given_at)
    values (${it.accountId}, ${it.role}, ${it.agencyId}, ${it.givenBy}, ${at})
    on conflict do nothing`
}

export type Account = {
  id: string
  partyId: string
  name: string
  identityNumber: string | null
  phone: string | null
  email: string | null
  language: Language
  passwordHash: string
}

/** By identity number or phone, whichever the person typed. */
export async function findAccountByLogin(db: Db, login: string): Promise<Account | undefined> {
  const [row] = await db<Account[]>`
    select a.id, a.party_id as "partyId", p.name, a.identity_number as "identityNumber", a.phone, a.email, a.language,
           a.password_hash as "passwordHash"
    from identity.account a
    join identity.party p on p.id = a.party_id
    where (a.identity_number = ${login} or a.phone = ${login}) and a.closed_at is null`
  return row
}

export async function findAccount(db: Db, id: string): Promise<Account | undefined> {
  const [row] = await db<Account[]>`
    select a.id, a.party_id as "partyId", p.name, a.identity_number as "identityNumber", a.phone, a.email, a.language,
           a.password_hash as "passwordHash"
    from identity.account a
    join identity.party p on p.id = a.party_id
    where a.id = ${id} and a.closed_at is null`
  return row
}

export async function recordSignIn(tx: Tx, id: string, at: Date): Promise<void> {
  await tx`update identity.account set last_sign_in_at = ${at} where id = ${id}`
}

export async function changePasswordHash(tx: Tx, it: { id: string; passwordHash: string; at: Date }): Promise<void> {
  await tx`
    update identity.account set password_hash = ${it.passwordHash}, password_changed_at = ${it.at} where id = ${it.id}`
}

export type DemonstrationAccount = {
  accountId: string
  login: string
  name: string
  role: Role | null
  agencyName: string | null
  /** An organisation that the person may also act for. */
  organisation: string | null
}

/** Accounts made for the demonstration, each with its highest role, citizens first. */
export async function listDemonstrationAccounts(db: Db, limit = 40): Promise<DemonstrationAccount[]> {
  return db<DemonstrationAccount[]>`
    select a.id as "accountId", coalesce(a.identity_number, a.phone) as login, p.name, g.role, g.agency_name as "agencyName",
           (select min(o.name) from identity.member m join identity.party o on o.id = m.party_id
            where m.person_id = a.party_id and o.kind = 'organisation') as organisation
    from identity.account a
    join identity.party p on p.id = a.party_id
    left join lateral (
      select r.role, v.name as agency_name
      from identity.role_grant r
      left join catalogues.v_agency v on v.id = r.agency_id
      where r.account_id = a.id and r.revoked_at is null
      order by r.given_at desc
      limit 1) g on true
    where a.demonstration and a.closed_at is null
    order by (g.role is not null), a.created_at
    limit ${limit}`
}

/** Who may work at this agency: officers with a role at it, below it, or above it. */
export async function listOfficersAt(
  db: Db,
  agencyPath: string,
): Promise<{ accountId: string; partyId: string; name: string; roles: Role[] }[]> {
  return db<{ accountId: string; partyId: string; name: string; roles: Role[] }[]>`
    select a.id as "accountId", a.party_id as "partyId", p.name, array_agg(distinct r.role) as roles
    from identity.role_grant r
    join catalogues.v_agency v on v.id = r.agency_id
    join identity.account a on a.id = r.account_id
    join identity.party p on p.id = a.party_id
    where r.revoked_at is null and a.closed_at is null and (starts_with(v.path, ${agencyPath}) or starts_with(${agencyPath}, v.path))
    group by a.id, a.party_id, p.name
    order by p.name collate "vi-x-icu"`
}

/** Who may do at this agency what these roles do: officers with one of them at it or above it. */
export async function listOfficersIn(db: Db, it: { agencyPath: string; roles: readonly Role[] }): Promise<string[]> {
  const rows = await db<{ accountId: string }[]>`
    select distinct a.id as "accountId"
    from identity.role_grant r
    join catalogues.v_agency v on v.id = r.agency_id
    join identity.account a on a.id = r.account_id
    where r.revoked_at is null and a.closed_at is null and r.role = any(${it.roles as Role[]})
      and starts_with(${it.agencyPath}, v.path)
    order by 1`
  return rows.map((row) => row.accountId)
}

export async function findContact(
  db: Db,
  accountId: string,
): Promise<{ email: string | null; phone: string | null; language: Language } | undefined> {
  const [row] = await db<{ email: string | null; phone: string | null; language: Language }[]>`
    select email, phone, language from identity.account where id = ${accountId}`
  return row
}
