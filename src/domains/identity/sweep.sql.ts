import type { Db } from '#platform/database/connect.ts'

/** Small portions, so that a sweep after a long pause holds no locks for long. */
export async function deleteExpired(db: Db, it: { hourAgo: Date; dayAgo: Date; twoYearsAgo: Date }): Promise<void> {
  await db`
    delete from identity.one_time_code where id in (
      select id from identity.one_time_code where expires_at < ${it.dayAgo} order by expires_at limit 5000)`
  await db`
    delete from identity.registration where id in (
      select id from identity.registration where expires_at < ${it.hourAgo} order by expires_at limit 5000)`
  await db`
    delete from identity.account_search where id in (
      select id from identity.account_search where searched_at < ${it.dayAgo} order by searched_at limit 5000)`
  await db`
    delete from identity.sign_in_attempt where key in (
      select key from identity.sign_in_attempt where last_at < ${it.dayAgo} order by last_at limit 5000)`
  await db`
    delete from identity.session where id in (
      select id from identity.session where expires_at < ${it.twoYearsAgo} order by expires_at limit 5000)`
}
