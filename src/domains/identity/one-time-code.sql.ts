import type { Db, Tx } from '#platform/database/connect.ts'

export async function countCodesSince(db: Db, address: string, since: Date): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::integer as count from identity.one_time_code where address = ${address} and sent_at > ${since}`
  return row!.count
}

export async function insertCode(
  tx: Tx,
  it: { purpose: string; address: string; codeHash: string; sentAt: Date; expiresAt: Date },
): Promise<void> {
  await tx`
    insert into identity.one_time_code (purpose, address, code_hash, sent_at, expires_at)
    values (${it.purpose}, ${it.address}, ${it.codeHash}, ${it.sentAt}, ${it.expiresAt})`
}

/** Counts an attempt on the newest code before it is compared, so that attempts at one moment cannot exceed the limit. */
export async function takeCodeAttempt(
  tx: Tx,
  it: { purpose: string; address: string; at: Date; most: number },
): Promise<{ id: string; codeHash: string } | undefined> {
  const [row] = await tx<{ id: string; codeHash: string }[]>`
    update identity.one_time_code
    set attempts = attempts + 1
    where id = (
        select id from identity.one_time_code
        where purpose = ${it.purpose} and address = ${it.address}
        order by sent_at desc, id desc
        limit 1)
      and used_at is null
      and expires_at > ${it.at}
      and attempts < ${it.most}
    returning id, code_hash as "codeHash"`
  return row
}

export async function useCode(tx: Tx, id: string, at: Date): Promise<void> {
  await tx`update identity.one_time_code set used_at = ${at} where id = ${id}`
}
