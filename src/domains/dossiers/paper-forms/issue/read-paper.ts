import type { Db } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import { Problem } from '#platform/problem.ts'
import { listActs } from '../../act.sql.ts'
import type { Dossier } from '../../dossier.sql.ts'
import type { Sheet } from '../sheet.ts'
import { asIssued } from './as-issued.ts'
import { sheetsOfAct } from './issue-paper.ts'
import { findIssuedPaper } from './issued-paper.sql.ts'
import { papersOf } from './papers-of.ts'

/**
 * The paper that this act of the dossier brought about, as it was issued. What was issued before papers were kept, and what
 * was erased, is described from its act.
 */
export async function readPaper(
  db: Db,
  dossier: Dossier,
  { sequence, language }: { sequence: number; language: Language },
): Promise<Sheet> {
  const issued = await findIssuedPaper(db, dossier.id, sequence)
  if (issued?.sheets) return issued.sheets[language]
  const found = papersOf(dossier, await listActs(db, dossier.id)).find((it) => it.act.sequence === sequence)
  if (!found) throw new Problem('not-found')
  return (await sheetsOfAct(db, asIssued(dossier, found.act), found)).sheets[language]
}
