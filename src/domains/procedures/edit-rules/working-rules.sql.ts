import type { Db, Tx } from '#platform/database/connect.ts'
import type { ProcedureRules } from '../rules/rules.ts'

export type RulesInWork = { rules: ProcedureRules; revision: number; changedAt: Date }

export async function findRulesInWork(db: Db, procedureId: string): Promise<RulesInWork | undefined> {
  const [row] = await db<RulesInWork[]>`
    select rules, revision, changed_at as "changedAt" from procedures.rules_in_work where procedure_id = ${procedureId}`
  return row
}

/** Saves what is being written; false when it is no longer as `seen`. */
export async function saveRulesInWork(
  tx: Tx,
  it: { procedureId: string; rules: ProcedureRules; seen: number; accountId: string },
  at: Date,
): Promise<boolean> {
  const rows = await tx`
    insert into procedures.rules_in_work as w (procedure_id, rules, revision, changed_at, changed_by)
    values (${it.procedureId}, ${tx.json(it.rules as never)}, 1, ${at}, ${it.accountId})
    on conflict (procedure_id) do update
      set rules = excluded.rules, revision = w.revision + 1, changed_at = excluded.changed_at,
        changed_by = excluded.changed_by
      where w.revision = ${it.seen}
    returning w.revision`
  return rows.length > 0
}

export async function deleteRulesInWork(tx: Tx, procedureId: string): Promise<void> {
  await tx`delete from procedures.rules_in_work where procedure_id = ${procedureId}`
}

export type RuledProcedure = { id: string; code: string; name: string; published: boolean; inWork: boolean }

/** Procedures that have rules, or for which some are being written, after a code. */
export async function listRuledProcedures(db: Db, after: string, limit: number): Promise<RuledProcedure[]> {
  return db<RuledProcedure[]>`
    select p.id, p.code, p.name, v.id is not null as published, w.procedure_id is not null as "inWork"
    from procedures.procedure p
    left join procedures.version v on v.id = p.version_id and v.record -> 'rules' is not null
    left join procedures.rules_in_work w on w.procedure_id = p.id
    where (v.id is not null or w.procedure_id is not null) and p.code > ${after}
    order by p.code limit ${limit}`
}
