import type { Db } from '#platform/database/connect.ts'

export type RecordRow = { sealed: Buffer; consumedAt: Date | null; expiresAt: Date | null }

export async function saveRecord(
  db: Db,
  it: {
    kind: string
    idHash: Buffer
    grantHash: Buffer | null
    uidHash: Buffer | null
    sealed: Buffer
    expiresAt: Date | null
  },
): Promise<void> {
  await db`
    insert into identity.openid_record (kind, id_hash, grant_hash, uid_hash, sealed, expires_at)
    values (${it.kind}, ${it.idHash}, ${it.grantHash}, ${it.uidHash}, ${it.sealed}, ${it.expiresAt})
    on conflict (kind, id_hash) do update set grant_hash = excluded.grant_hash, uid_hash = excluded.uid_hash,
      sealed = excluded.sealed, expires_at = excluded.expires_at`
}

export async function findRecord(
  db: Db,
  it: { kind: string; idHash: Buffer; at: Date },
): Promise<RecordRow | undefined> {
  const [row] = await db<RecordRow[]>`
    select sealed, consumed_at as "consumedAt", expires_at as "expiresAt"
    from identity.openid_record
    where kind = ${it.kind} and id_hash = ${it.idHash} and (expires_at is null or expires_at > ${it.at})`
  return row
}

export async function findRecordByUid(
  db: Db,
  it: { kind: string; uidHash: Buffer; at: Date },
): Promise<RecordRow | undefined> {
  const [row] = await db<RecordRow[]>`
    select sealed, consumed_at as "consumedAt", expires_at as "expiresAt"
    from identity.openid_record
    where uid_hash = ${it.uidHash} and kind = ${it.kind} and (expires_at is null or expires_at > ${it.at})
    limit 1`
  return row
}

export async function consumeRecord(db: Db, it: { kind: string; idHash: Buffer; at: Date }): Promise<void> {
  await db`
    update identity.openid_record set consumed_at = ${it.at}
    where kind = ${it.kind} and id_hash = ${it.idHash} and consumed_at is null`
}

export async function deleteRecord(db: Db, it: { kind: string; idHash: Buffer }): Promise<void> {
  await db`delete from identity.openid_record where kind = ${it.kind} and id_hash = ${it.idHash}`
}

export async function deleteRecordsOfGrant(db: Db, grantHash: Buffer): Promise<void> {
  await db`delete from identity.openid_record where grant_hash = ${grantHash}`
}

export async function deleteExpiredRecords(db: Db, at: Date): Promise<void> {
  await db`
    delete from identity.openid_record where (kind, id_hash) in (
      select kind, id_hash from identity.openid_record where expires_at < ${at} order by expires_at limit 5000)`
}
