import { type Actor, demand } from '#platform/actor.ts'
import type { Services } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { lookUpAct } from '../acts.ts'
import { demandNoInterest } from '../dossier-access.ts'
import type { Dossier } from '../dossier.sql.ts'
import { demandMaster } from '../record-act.ts'
import { type Answer, type Connection, connectionTo } from './connection.ts'
import type { HeldPaper } from './database.ts'
import { mayLookUp, recordLookUp } from './look-up.ts'

/**
 * Asks a database through its connection. The right comes first, then who looks is written down, and only then the database
 * is asked: nothing is read that the person concerned cannot see. No transaction waits for another system.
 */
export async function askDatabase(
  { db, log }: Pick<Services, 'db' | 'log'>,
  actor: Actor,
  it: { dossier: Dossier; paper: HeldPaper; purpose: string },
): Promise<Answer> {
  const { dossier, paper, purpose } = it
  demand(actor, lookUpAct, dossier.agencyPath)
  demandNoInterest(actor, dossier)
  demandMaster(dossier)
  if (!mayLookUp(dossier)) throw new Problem('impossible-move', { act: 'look-up', status: dossier.status })
  const connection: Connection | undefined = connectionTo(paper.database.code)
  if (!connection) throw new Problem('not-found')
  await db.begin((tx) => recordLookUp(tx, actor, it))
  const { name, identityNumber = null, birthDate = null, taxCode = null } = dossier.owner
  const answer = await connection.ask({
    ...{ paper: paper.name, purpose, dossier: dossier.code ?? dossier.submissionNumber },
    person: { name, identityNumber, birthDate, taxCode },
    officer: { name: actor.name, agency: actor.agency?.name ?? '' },
  })
  if (answer.state === 'down') log.warn({ database: paper.database.code, why: answer.why }, 'a database did not answer')
  return answer
}
