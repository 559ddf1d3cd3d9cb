import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { keepAssignmentAct } from '../acts.ts'
import { ableAt } from './assign-by-rule.ts'
import { saveRule } from './assignment.sql.ts'

export type RuleToKeep = {
  agency: { id: number; path: string }
  /** Null: every procedure without a rule of its own. */
  procedureCode: string | null
  officers: readonly string[]
}

/** Sets who gets what an agency takes in; the rule takes the place of the former one. */
export async function keepAssignmentRule(tx: Tx, actor: Actor, it: RuleToKeep): Promise<void> {
  demand(actor, keepAssignmentAct, it.agency.path)
  const able = new Set((await ableAt(tx, it.agency.path)).map((officer) => officer.accountId))
  if (it.officers.length === 0 || it.officers.some((id) => !able.has(id))) throw new Problem('not-an-officer-here')
  await saveRule(tx, {
    ...{ agencyId: it.agency.id, agencyPath: it.agency.path, procedureCode: it.procedureCode },
    ...{ officers: [...it.officers], keptBy: actor.accountId, keptByName: actor.name, at: now() },
  })
}
