import { dayOf } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { type Handling, handlingInForce, usualHandling } from './handling.ts'
import { versionsOf } from './handling-rule.sql.ts'

/** The rules that hold for a dossier received at this moment; the dossier keeps its copy of them (ADR 21). */
export async function handlingFor(
  db: Db,
  it: { procedureCode: string; agencyPath: string },
  received: Date,
): Promise<Handling> {
  const versions = await versionsOf(db, it.procedureCode)
  return handlingInForce(versions, { agencyPath: it.agencyPath, day: dayOf(received) }) ?? usualHandling
}
