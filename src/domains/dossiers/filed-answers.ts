import type { Answers } from '#eforms'
import type { Db } from '#platform/database/connect.ts'
import { listActs } from './act.sql.ts'

/** What the applicant filled in: it stands in the first act's payload only. Null once it was erased. */
export async function answersOf(db: Db, dossierId: string): Promise<Answers | null> {
  const [first] = await listActs(db, dossierId)
  return (first?.payload?.answers as Answers | undefined) ?? null
}
