import { type Agency, findAgency } from '#catalogues'
import { type Actor, allow, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { keepReceiversAct } from '../acts.ts'
import { deleteReceivedFor, insertReceivedFor } from '../file-at-counter/receives-for.sql.ts'

/** The unit, for somebody who administers it. */
export async function openUnit(db: Db, actor: Actor, unitId: number): Promise<Agency> {
  const unit = await findAgency(db, unitId)
  if (!unit) throw new Problem('not-found')
  demand(actor, keepReceiversAct, unit.path)
  return unit
}

/** Where this officer keeps who receives for whom. */
export function keptPaths(actor: Actor): string[] {
  const paths = actor.grants.filter((it) => keepReceiversAct.roles.includes(it.role)).map((it) => it.agencyPath)
  if (paths.length === 0) demand(actor, keepReceiversAct, '/')
  return paths
}

/**
 * A unit begins to receive for an agency: whoever says so administers both, such as the province above them (Decree 118/2025).
 * @law 3.9
 */
export async function receiveFor(tx: Tx, actor: Actor, it: { unitId: number; agencyId: number }): Promise<void> {
  const unit = await openUnit(tx, actor, it.unitId)
  const agency = await findAgency(tx, it.agencyId)
  if (!agency || agency.id === unit.id) throw new Problem('not-found')
  demand(actor, keepReceiversAct, agency.path)
  await insertReceivedFor(tx, { unitId: unit.id, agencyId: agency.id, at: now(), by: actor.accountId })
}

export async function stopReceiving(tx: Tx, actor: Actor, it: { unitId: number; agencyId: number }): Promise<void> {
  await openUnit(tx, actor, it.unitId)
  await deleteReceivedFor(tx, it)
}

/** Of those found, the ones that this officer may say it of. */
export function thatMayBeKept(actor: Actor, agencies: readonly Agency[]): Agency[] {
  return agencies.filter((it) => allow(actor, keepReceiversAct, it.path))
}
