import type { Db, Tx } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import type { PaperFormName } from '../form-names.ts'
import type { Sheet } from '../sheet.ts'

/** `sheets` is null once the words of the act were erased. */
export type IssuedPaper = {
  dossierId: string
  sequence: number
  form: PaperFormName
  law: string
  templateId: string | null
  sheets: Record<Language, Sheet> | null
}

export async function insertIssuedPaper(tx: Tx, it: IssuedPaper): Promise<void> {
  await tx`
    insert into dossiers.issued_paper (dossier_id, sequence, form, law, template_id, sheets)
    values (${it.dossierId}, ${it.sequence}, ${it.form}, ${it.law}, ${it.templateId}, ${tx.json(it.sheets as never)})`
}

export async function findIssuedPaper(db: Db, dossierId: string, sequence: number): Promise<IssuedPaper | undefined> {
  const [row] = await db<IssuedPaper[]>`
    select dossier_id as "dossierId", sequence, form, law, template_id as "templateId", sheets
    from dossiers.issued_paper where dossier_id = ${dossierId} and sequence = ${sequence}`
  return row
}

/** What acts after this one brought about, oldest first. */
export async function papersIssuedAfter(db: Db, dossierId: string, sequence: number): Promise<IssuedPaper[]> {
  return db<IssuedPaper[]>`
    select dossier_id as "dossierId", sequence, form, law, template_id as "templateId", sheets
    from dossiers.issued_paper where dossier_id = ${dossierId} and sequence > ${sequence} order by sequence`
}
