import type { Db, Tx } from '#platform/database/connect.ts'

export async function insertKiosk(
  tx: Tx,
  it: { officeId: number; tokenHash: Buffer; at: Date; by: { id: string | null; name: string } },
): Promise<void> {
  await tx`
    insert into counter.kiosk (office_id, token_hash, opened_at, opened_by, opened_by_name)
    values (${it.officeId}, ${it.tokenHash}, ${it.at}, ${it.by.id}, ${it.by.name})`
}

/** The office whose kiosk the device with this token is. */
export async function officeOfKiosk(db: Db, tokenHash: Buffer): Promise<number | undefined> {
  const [row] = await db<{ officeId: number }[]>`
    select office_id as "officeId" from counter.kiosk where token_hash = ${tokenHash} and closed_at is null`
  return row?.officeId
}

export async function openKiosksOf(db: Db, officeId: number): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::integer as count from counter.kiosk where office_id = ${officeId} and closed_at is null`
  return row!.count
}

export async function closeKiosks(tx: Tx, officeId: number, at: Date): Promise<void> {
  await tx`update counter.kiosk set closed_at = ${at} where office_id = ${officeId} and closed_at is null`
}
