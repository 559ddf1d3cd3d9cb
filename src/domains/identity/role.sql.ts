import type { Role } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/database/connect.ts'

/** The agencies where an account has a role; null is the root of all. */
export async function listWorkplaces(
  db: Db,
  accountId: string,
): Promise<{ agencyId: number | null; name: string | null }[]> {
  return db<{ agencyId: number | null; name: string | null }[]>`
    select r.agency_id as "agencyId", v.name
    from identity.role_grant r
    left join catalogues.v_agency v on v.id = r.agency_id
    where r.account_id = ${accountId} and r.revoked_at is null
    group by r.agency_id, v.name
    order by max(r.given_at) desc`
}

export type HeldRole = {
  id: string
  accountId: string
  role: Role
  agencyId: number | null
  agencyName: string | null
  /** Null when the agency is not known any more. */
  agencyPath: string | null
  givenAt: Date
}

export async function listRoles(db: Db, accountId: string): Promise<HeldRole[]> {
  return db<HeldRole[]>`
    select r.id, r.account_id as "accountId", r.role, r.agency_id as "agencyId", v.name as "agencyName",
           case when r.agency_id is null then '/' else v.path end as "agencyPath", r.given_at as "givenAt"
    from identity.role_grant r
    left join catalogues.v_agency v on v.id = r.agency_id
    where r.account_id = ${accountId} and r.revoked_at is null
    order by r.given_at`
}

export async function closeRole(tx: Tx, it: { id: string; by: string | null; at: Date }): Promise<void> {
  await tx`
    update identity.role_grant
    set revoked_at = ${it.at}, revoked_by = ${it.by}
    where id = ${it.id} and revoked_at is null`
}
