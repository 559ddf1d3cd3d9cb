import type { Language } from '#platform/language.ts'
import type { Db, Tx } from '#platform/database/connect.ts'

type Which = { dossierId: string; language: Language; contentDigest: string }

/** The document that says just this, signed by the same certificate. */
export async function findHistoryFile(db: Db, it: Which): Promise<Buffer | undefined> {
  const [row] = await db<{ pdf: Buffer }[]>`
    select pdf from dossiers.history_file
    where dossier_id = ${it.dossierId} and language = ${it.language} and content_digest = ${it.contentDigest}`
  return row?.pdf
}

export async function saveHistoryFile(tx: Tx, it: Which & { pdf: Buffer; at: Date }): Promise<void> {
  await tx`
    insert into dossiers.history_file (dossier_id, language, content_digest, pdf, written_at)
    values (${it.dossierId}, ${it.language}, ${it.contentDigest}, ${it.pdf}, ${it.at})
    on conflict (dossier_id, language) do update set content_digest = excluded.content_digest, pdf = excluded.pdf,
      written_at = excluded.written_at`
}

export async function deleteHistoryFiles(tx: Tx, dossierId: string): Promise<void> {
  await tx`delete from dossiers.history_file where dossier_id = ${dossierId}`
}
