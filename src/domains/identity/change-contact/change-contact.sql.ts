import type { Db, Tx } from '#platform/database/connect.ts'
import type { Account } from '../account.sql.ts'

export async function findAwaitedAddress(db: Db, purpose: string, at: Date): Promise<string | undefined> {
  const [row] = await db<{ address: string }[]>`
    select address from identity.one_time_code
    where purpose = ${purpose} and used_at is null and expires_at > ${at}
    order by sent_at desc, id desc
    limit 1`
  return row?.address
}

export async function isPhoneTaken(db: Db, phone: string, exceptAccountId: string): Promise<boolean> {
  const [row] = await db<{ taken: boolean }[]>`
    select exists (select 1 from identity.account where phone = ${phone} and id <> ${exceptAccountId}) as taken`
  return row!.taken
}

/** The account's contact, and that of the person behind it. */
export async function changeContactRow(
  tx: Tx,
  it: { account: Account; phone?: string; email?: string; at: Date },
): Promise<void> {
  const phone = it.phone ?? it.account.phone
  const email = it.email ?? it.account.email
  await tx`update identity.account set phone = ${phone}, email = ${email} where id = ${it.account.id}`
  await tx`
    update identity.party set phone = ${phone}, email = ${email}, updated_at = ${it.at} where id = ${it.account.partyId}`
}
