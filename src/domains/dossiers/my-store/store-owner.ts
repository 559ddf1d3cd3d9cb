import { organisationsOf } from '#identity'
import type { Actor } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'

/**
 * Whose store somebody may open: their own, or that of the organisation they act for. That they still may act for it is
 * looked up each time: a session is remembered for weeks, and an organisation's papers are not for who has left it.
 */
export async function storeOwner(db: Db, actor: Actor): Promise<string> {
  if (actor.accountId === null) throw new Problem('sign-in-required')
  if (actor.kind !== 'citizen' || actor.partyId === null) throw new Problem('not-found')
  if (actor.agent === null) return actor.partyId
  const organisations = await organisationsOf(db, actor.agent.partyId, today())
  if (!organisations.some((it) => it.id === actor.partyId)) throw new Problem('other-role')
  return actor.partyId
}
