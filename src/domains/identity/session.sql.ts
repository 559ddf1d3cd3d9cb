import type { Db, Tx } from '#platform/database/connect.ts'

export type NewSessionRow = {
  tokenHash: Buffer
  accountId: string
  actingAs: 'citizen' | 'officer'
  partyId: string
  agencyId: number | null
  device: string
  at: Date
  idleExpiresAt: Date
  expiresAt: Date
}

export async function insertSession(tx: Tx, it: NewSessionRow): Promise<void> {
  await tx`
    insert into identity.session (token_hash, account_id, acting_as, party_id, agency_id, device, created_at, last_used_at,
                                  idle_expires_at, expires_at)
    values (${it.tokenHash}, ${it.accountId}, ${it.actingAs}, ${it.partyId}, ${it.agencyId}, ${it.device}, ${it.at},
            ${it.at}, ${it.idleExpiresAt}, ${it.expiresAt})`
}

/** The agency where an officer's latest role is. */
export async function findWorkplace(db: Db, accountId: string): Promise<number | undefined> {
  const [row] = await db<{ agencyId: number }[]>`
    select agency_id as "agencyId"
    from identity.role_grant
    where account_id = ${accountId} and revoked_at is null and agency_id is not null
    order by given_at desc
    limit 1`
  return row?.agencyId
}

export async function renewSession(db: Db, id: string, it: { at: Date; idleExpiresAt: Date }): Promise<void> {
  await db`
    update identity.session
    set last_used_at = ${it.at}, idle_expires_at = ${it.idleExpiresAt}
    where id = ${id} and ended_at is null`
}

export type Session = {
  id: string
  device: string
  actingAs: 'citizen' | 'officer'
  createdAt: Date
  lastUsedAt: Date
}

export async function listSessions(db: Db, accountId: string, at: Date): Promise<Session[]> {
  return db<Session[]>`
    select id, device, acting_as as "actingAs", created_at as "createdAt", last_used_at as "lastUsedAt"
    from identity.session
    where account_id = ${accountId} and ended_at is null and expires_at > ${at} and idle_expires_at > ${at}
    order by last_used_at desc
    limit 50`
}

/** Ends one session of an account; nothing happens to somebody else's. */
export async function endSession(tx: Tx, it: { id: string; accountId: string; at: Date }): Promise<void> {
  await tx`
    update identity.session set ended_at = ${it.at}
    where id = ${it.id} and account_id = ${it.accountId} and ended_at is null`
}

export async function endSessions(tx: Tx, it: { accountId: string; except: string | null; at: Date }): Promise<void> {
  await tx`
    update identity.session set ended_at = ${it.at}
    where account_id = ${it.accountId} and ended_at is null and id is distinct from ${it.except}::uuid`
}

export async function findSessionTimes(db: Db, id: string): Promise<{ createdAt: Date } | undefined> {
  const [row] = await db<{ createdAt: Date }[]>`select created_at as "createdAt" from identity.session where id = ${id}`
  return row
}
