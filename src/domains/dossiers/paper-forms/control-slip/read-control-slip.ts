import { now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import { Problem } from '#platform/problem.ts'
import { listActs } from '../../act.sql.ts'
import type { Dossier } from '../../dossier.sql.ts'
import { described } from '../issue/issue-paper.ts'
import { paperFacts } from '../issue/paper-facts.ts'
import type { Sheet } from '../sheet.ts'
import { handOversOf } from './hand-overs.ts'

/** The slip goes with the dossier, so it says how far it is now; what was never received has none. */
export async function readControlSlip(
  db: Db,
  dossier: Dossier,
  { reader, language }: { reader: string; language: Language },
): Promise<Sheet> {
  if (dossier.acceptedAt === null) throw new Problem('not-found')
  const acts = await listActs(db, dossier.id)
  const at = now().toISOString()
  const issue = { form: 'control-slip', at, signer: reader, actHash: dossier.head, isAct: false } as const
  const { facts, agency } = await paperFacts(db, dossier, issue)
  const handOvers = handOversOf(dossier, acts, facts.issuer)
  const content = { form: 'control-slip', received: dossier.acceptedAt, due: dossier.currentDue, handOvers } as const
  return (await described(db, agency, { ...facts, ...content })).sheets[language]
}
