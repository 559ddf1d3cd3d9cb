import type { Db } from '#platform/database/connect.ts'

// Statements that are wrong on purpose: the checker must find each of them. Nothing runs this file.

export async function plantedFaults(db: Db, when: boolean) {
  await db`select nothing_like_this from platform.event`
  await db<{ id: string }[]>`select id from platform.event`
  await db`select id from platform.event where at = ${when}`
  await db<{ answer: object }[]>`select answer from platform.idempotency`
  await db<{ missing: string }[]>`select name from platform.listener`
  await db<{ error: string }[]>`
    select f.error from platform.listener l left join platform.listener_failure f on f.listener = l.name`
  await db`insert into platform.change ${db([{ topic: 'x', counter: 'not a number' }])}`
}
