import type { Db } from '#platform/database/connect.ts'
import { filedAct } from '../act.sql.ts'
import type { FiledAtCounter } from '../file-dossier/file-dossier.ts'

/** The identity number of whom the applicant sent to file; null: nobody, or it was erased. */
export async function bearerNumberOf(db: Db, dossierId: string): Promise<string | null> {
  const counter = (await filedAct(db, dossierId))?.counter as FiledAtCounter | undefined
  return counter?.bearer?.identityNumber ?? null
}
