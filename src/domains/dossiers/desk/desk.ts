import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { Problem } from '#platform/problem.ts'
import { viewAct } from '../acts.ts'
import type { DeskOf } from './desk.sql.ts'
import { momentsOf, type OpenQueue } from './queues.ts'

/** The desk of whoever asks: officers only, at the agency they work for right now. */
export function deskOf(actor: Actor): DeskOf {
  const { accountId, agency } = demandOfficer(actor)
  demand(actor, viewAct, agency.path)
  return { agencyPath: agency.path, accountId, moments: momentsOf(now()) }
}

/** Who receives looks at what arrives; who handles looks at their own. */
export function firstQueue(actor: Actor): OpenQueue {
  return actor.grants.some((it) => it.role === 'receiver' || it.role === 'leader') ? 'arriving' : 'mine'
}

/** Somebody who acts as an officer of an agency; the same account acting as a citizen is none. */
export function demandOfficer(actor: Actor): { accountId: string; agency: { id: number; path: string; name: string } } {
  const { kind, accountId, agency } = actor
  if (accountId === null) throw new Problem('sign-in-required')
  if (kind !== 'officer' || agency === null) throw new Problem('forbidden')
  return { accountId, agency }
}
