import type { Tx } from './database/connect.ts'
import { now } from './clock.ts'

/**
 * Does `work` once per (scope, key): a second call, also one at the same moment, gets the first one's answer.
 * Everything happens in the caller's transaction, so a failed attempt leaves the key free.
 */
export async function once<T extends object>(tx: Tx, scope: string, key: string, work: () => Promise<T>): Promise<T> {
  const inserted = await tx`
    insert into platform.idempotency (scope, key, at) values (${scope}, ${key}, ${now()})
    on conflict (scope, key) do nothing`
  if (inserted.count === 0) {
    const [row] = await tx<
      { answer: T }[]
    >`select answer from platform.idempotency where scope = ${scope} and key = ${key} and answer is not null`
    return row!.answer
  }
  const answer = await work()
  await tx`update platform.idempotency set answer = ${tx.json(answer as never)} where scope = ${scope} and key = ${key}`
  return answer
}
