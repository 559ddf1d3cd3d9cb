import type { Db } from '#platform/database/connect.ts'

/** A dossier in which a document of the store was handed in. */
export type StoreUse = { documentId: string; dossierId: string; number: string }

/** Which of these dossiers the party can open: those that it filed. A result may come from what another filed for it. */
export async function dossiersOf(db: Db, partyId: string, dossierIds: readonly string[]): Promise<string[]> {
  if (dossierIds.length === 0) return []
  const rows = await db<{ id: string }[]>`
    select id from dossiers.dossier where id = any(${[...dossierIds]}::uuid[]) and applicant_party_id = ${partyId}`
  return rows.map((row) => row.id)
}

/** Newest first. Only what the party itself filed: nobody else can take from its store. */
export async function usesOf(db: Db, documentIds: readonly string[]): Promise<StoreUse[]> {
  if (documentIds.length === 0) return []
  const rows = await db<(Omit<StoreUse, 'documentId'> & { documentId: string | null })[]>`
    select distinct f.from_store as "documentId", d.id as "dossierId", coalesce(d.code, d.submission_number) as number
    from dossiers.dossier_file f
    join dossiers.dossier d on d.id = f.dossier_id
    where f.from_store = any(${[...documentIds]}::uuid[])
    order by d.id desc`
  return rows.map((row) => ({ ...row, documentId: row.documentId! }))
}
