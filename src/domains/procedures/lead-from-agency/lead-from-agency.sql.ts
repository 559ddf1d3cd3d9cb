import type { Db } from '#platform/database/connect.ts'

/** How many procedures for the public each of these codes publishes, the most first. */
export async function publishedBy(db: Db, codes: readonly string[]): Promise<{ code: string; count: number }[]> {
  return db<{ code: string; count: number }[]>`
    select p.promulgator_code as code, count(*)::integer as count from procedures.procedure p
    where p.promulgator_code = any(${codes as string[]}) and p.state <> 'abolished' and p.kind <> 'internal'
    group by p.promulgator_code order by count(*) desc, p.promulgator_code`
}
