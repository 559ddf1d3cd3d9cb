import { demandAccount, type Actor } from '#platform/actor.ts'
import { now, today } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { importProcedures } from '../import-procedures/import-procedures.ts'
import type { Procedure } from '../procedure.ts'
import { findProcedure } from '../procedure.sql.ts'
import { noRules } from '../rules/change-rules.ts'
import { checkRules } from '../rules/check-rules.ts'
import type { ProcedureRules } from '../rules/rules.ts'
import { deleteRulesInWork, findRulesInWork, saveRulesInWork } from './working-rules.sql.ts'

/** A procedure with the rules that are being written for it; until somebody begins, those of its record. */
export type WorkingRules = { procedure: Procedure; rules: ProcedureRules; revision: number; changed: boolean }

export async function openWorkingRules(db: Db, procedureId: string): Promise<WorkingRules> {
  const procedure = await findProcedure(db, procedureId)
  if (!procedure) throw new Problem('not-found')
  const inWork = await findRulesInWork(db, procedureId)
  return {
    procedure,
    rules: inWork?.rules ?? procedure.record.rules ?? noRules,
    revision: inWork?.revision ?? 0,
    changed: inWork !== undefined,
  }
}

/** False: somebody else saved meanwhile, and nothing was overwritten. */
export async function saveWorkingRules(
  tx: Tx,
  actor: Actor,
  it: { procedureId: string; rules: ProcedureRules; seen: number },
): Promise<boolean> {
  return saveRulesInWork(tx, { ...it, accountId: demandAccount(actor) }, now())
}

/** Puts the rules into the record, as a new version of it; refused while anything about them is wrong. */
export async function applyWorkingRules(tx: Tx, procedureId: string): Promise<void> {
  const { procedure, rules, changed } = await openWorkingRules(tx, procedureId)
  if (!changed) return
  if (checkRules(rules, procedure.record, today()).length > 0) throw new Problem('rules-unsound')
  const { refused } = await importProcedures(tx, [{ ...procedure.record, rules }], { source: 'rules' })
  if (refused.length > 0) throw new Problem('rules-unsound')
  await deleteRulesInWork(tx, procedureId)
}
