import type { Db } from '#platform/database/connect.ts'

export type AttemptRow = { attempts: number; lockedUntil: Date | null; taken: boolean }

/** One more attempt, unless the key is locked; a lock that is over and attempts long ago count no more. */
export async function takeAttempt(
  db: Db,
  it: { key: string; at: Date; most: number; lockedUntil: Date; freshSince: Date },
): Promise<AttemptRow> {
  const [row] = await db<AttemptRow[]>`
    insert into identity.sign_in_attempt as a (key, attempts, last_at, locked_until)
    values (${it.key}, 1, ${it.at}, null)
    on conflict (key) do update set
      attempts = case when a.locked_until is not null or a.last_at < ${it.freshSince} then 1 else a.attempts + 1 end,
      locked_until = case
        when a.locked_until is null and a.last_at >= ${it.freshSince} and a.attempts + 1 >= ${it.most}
        then ${it.lockedUntil}::timestamptz end,
      last_at = ${it.at}
    where a.locked_until is null or a.locked_until <= ${it.at}
    returning attempts, locked_until as "lockedUntil", true as taken`
  if (row) return row
  const [locked] = await db<AttemptRow[]>`
    select attempts, locked_until as "lockedUntil", false as taken
    from identity.sign_in_attempt
    where key = ${it.key}`
  return locked!
}

export async function clearAttempts(db: Db, key: string): Promise<void> {
  await db`delete from identity.sign_in_attempt where key = ${key}`
}
