import type { Db, Tx } from '#platform/database/connect.ts'

export type KeyRow = { id: string; state: 'next' | 'signing' | 'retired'; sealed: Buffer; signsFrom: Date | null }

/** One process at a time makes or turns keys. */
export async function lockKeys(tx: Tx): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtext('identity.openid_key'))`
}

/** What signs first, then what will, then what did. */
export async function listKeys(db: Db): Promise<KeyRow[]> {
  return db<KeyRow[]>`
    select id, state, sealed, signs_from as "signsFrom" from identity.openid_key
    order by array_position(array['signing', 'next', 'retired'], state), made_at desc`
}

export async function insertKey(
  tx: Tx,
  it: { id: string; state: 'next' | 'signing'; sealed: Buffer; at: Date },
): Promise<void> {
  await tx`
    insert into identity.openid_key (id, state, sealed, made_at, signs_from)
    values (${it.id}, ${it.state}, ${it.sealed}, ${it.at}, ${it.state === 'signing' ? it.at : null})`
}

export async function retireSigningKey(tx: Tx, at: Date): Promise<void> {
  await tx`update identity.openid_key set state = 'retired', retired_at = ${at} where state = 'signing'`
}

export async function signWith(tx: Tx, it: { id: string; at: Date }): Promise<void> {
  await tx`update identity.openid_key set state = 'signing', signs_from = ${it.at} where id = ${it.id}`
}

export async function deleteKeysRetiredBefore(tx: Tx, at: Date): Promise<number> {
  const { count } = await tx`delete from identity.openid_key where state = 'retired' and retired_at < ${at}`
  return count
}
