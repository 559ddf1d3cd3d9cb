import type { Role } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/database/connect.ts'

export type ListedAccount = { id: string; name: string; roles: { role: Role; agencyName: string | null }[] }

/** Accounts with a role at an agency or below it, by id, from after the last page's end. */
export async function listAccountsAt(
  db: Db,
  it: { agencyPath: string; words: string | null; after: string | null; limit: number },
): Promise<ListedAccount[]> {
  const pattern = it.words === null ? null : `%${it.words.replace(/[\\%_]/g, '\\$&')}%`
  return db<ListedAccount[]>`
    select a.id, p.name,
           json_agg(json_build_object('role', r.role, 'agencyName', v.name) order by r.given_at) as roles
    from identity.role_grant r
    join identity.account a on a.id = r.account_id
    join identity.party p on p.id = a.party_id
    left join catalogues.v_agency v on v.id = r.agency_id
    where r.revoked_at is null
      and starts_with(coalesce(v.path, '/'), ${it.agencyPath})
      and (${it.after}::uuid is null or a.id > ${it.after}::uuid)
      and (${pattern}::text is null or p.name ilike ${pattern})
    group by a.id, p.name
    order by a.id
    limit ${it.limit}`
}

export async function insertSearch(tx: Tx, it: { accountId: string; words: string; at: Date }): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into identity.account_search (account_id, words, searched_at)
    values (${it.accountId}, ${it.words}, ${it.at})
    returning id`
  return row!.id
}

/** An officer's own search; another's cannot be read. */
export async function findSearch(db: Db, it: { id: string; accountId: string }): Promise<string | undefined> {
  const [row] = await db<{ words: string }[]>`
    select words from identity.account_search where id = ${it.id} and account_id = ${it.accountId}`
  return row?.words
}

export type ScopedAgency = { id: number; name: string; path: string }

export async function findAgencyScope(db: Db, id: number): Promise<ScopedAgency | undefined> {
  const [row] = await db<ScopedAgency[]>`select id, name, path from catalogues.v_agency where id = ${id}`
  return row
}

/** Agencies under one of these paths whose name holds the words. */
export async function findAgenciesByName(
  db: Db,
  it: { paths: readonly string[]; words: string; day: string; limit: number },
): Promise<ScopedAgency[]> {
  const pattern = `%${it.words.replace(/[\\%_]/g, '\\$&')}%`
  return db<ScopedAgency[]>`
    select v.id, v.name, v.path
    from catalogues.v_agency v
    where v.name ilike ${pattern}
      and (v.valid_to is null or v.valid_to > ${it.day})
      and exists (select 1 from unnest(${[...it.paths]}::text[]) as path where starts_with(v.path, path))
    order by length(v.name), v.name
    limit ${it.limit}`
}
