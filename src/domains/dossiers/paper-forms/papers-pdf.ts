import type { Db } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import { Problem } from '#platform/problem.ts'
import { findDossier } from '../dossier.sql.ts'
import { readPaper } from './issue/read-paper.ts'
import { sheetsPdf } from './sheet-pdf.ts'
import type { Sheet } from './sheet.ts'

export type PaperToPrint = { dossierId: string; sequence: number }

/**
 * Issued papers in one document, in the order asked, each on its own paper with its own page numbers. Who may see them is
 * the caller's to check.
 */
export async function papersPdf(
  db: Db,
  papers: readonly PaperToPrint[],
  { language, publicUrl }: { language: Language; publicUrl: string },
): Promise<Buffer> {
  const sheets: Sheet[] = []
  for (const { dossierId, sequence } of papers) {
    const dossier = await findDossier(db, dossierId)
    if (!dossier) throw new Problem('not-found')
    sheets.push(await readPaper(db, dossier, { sequence, language }))
  }
  const [first, ...rest] = sheets
  if (!first) throw new Problem('not-found')
  return sheetsPdf([first, ...rest], publicUrl)
}
