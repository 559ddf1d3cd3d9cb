import type { Db, Tx } from '#platform/database/connect.ts'

export type AssignmentRule = {
  id: string
  agencyPath: string
  procedureCode: string | null
  officers: string[]
  keptByName: string
  at: Date
}

/** The rule that counts here; locked, so that two dossiers accepted at once see one another's load. */
export async function lockRuleFor(
  tx: Tx,
  it: { agencyPath: string; procedureCode: string },
): Promise<AssignmentRule | undefined> {
  const [row] = await tx<AssignmentRule[]>`
    select id, agency_path as "agencyPath", procedure_code as "procedureCode", officers,
      kept_by_name as "keptByName", at
    from dossiers.assignment_rule
    where starts_with(${it.agencyPath}, agency_path) and coalesce(procedure_code, ${it.procedureCode}) = ${it.procedureCode}
    order by length(agency_path) desc, procedure_code is null limit 1
    for update`
  return row
}

export async function listRules(db: Db, agencyId: number): Promise<AssignmentRule[]> {
  return db<AssignmentRule[]>`
    select id, agency_path as "agencyPath", procedure_code as "procedureCode", officers,
      kept_by_name as "keptByName", at
    from dossiers.assignment_rule where agency_id = ${agencyId}
    order by procedure_code is null, procedure_code limit 500`
}

export async function saveRule(
  tx: Tx,
  it: Omit<AssignmentRule, 'id'> & { agencyId: number; keptBy: string | null },
): Promise<void> {
  await tx`
    insert into dossiers.assignment_rule (agency_id, agency_path, procedure_code, officers, kept_by, kept_by_name, at)
    values (${it.agencyId}, ${it.agencyPath}, ${it.procedureCode}, ${it.officers}, ${it.keptBy}, ${it.keptByName}, ${it.at})
    on conflict (agency_id, coalesce(procedure_code, '')) do update set officers = excluded.officers,
      agency_path = excluded.agency_path, kept_by = excluded.kept_by, kept_by_name = excluded.kept_by_name,
      at = excluded.at`
}

export async function deleteRule(tx: Tx, it: { id: string; agencyId: number }): Promise<void> {
  await tx`delete from dossiers.assignment_rule where id = ${it.id} and agency_id = ${it.agencyId}`
}

export type LeaveRow = {
  id: string
  accountId: string
  name: string
  firstDay: string
  lastDay: string
  substituteId: string | null
  substituteName: string
  keptByName: string
}

/** Leave that has not ended before this day, of these officers. */
export async function leavesFrom(
  db: Db,
  it: { day: string; accountIds: readonly string[] | null },
): Promise<LeaveRow[]> {
  return db<LeaveRow[]>`
    select id, account_id as "accountId", account_name as name, first_day::text as "firstDay",
      last_day::text as "lastDay", substitute_id as "substituteId", substitute_name as "substituteName",
      kept_by_name as "keptByName"
    from dossiers.officer_leave
    where last_day >= ${it.day}::text::date
      and (${it.accountIds as string[] | null}::uuid[] is null or account_id = any(${it.accountIds as string[] | null}::uuid[]))
    order by first_day, account_name, id limit 500`
}

export async function insertLeave(tx: Tx, it: Omit<LeaveRow, 'id'> & { keptBy: string; at: Date }): Promise<void> {
  await tx`
    insert into dossiers.officer_leave (account_id, account_name, first_day, last_day, substitute_id, substitute_name,
      kept_by, kept_by_name, at)
    values (${it.accountId}, ${it.name}, ${it.firstDay}::text::date, ${it.lastDay}::text::date, ${it.substituteId},
      ${it.substituteName}, ${it.keptBy}, ${it.keptByName}, ${it.at})`
}

export async function deleteLeave(tx: Tx, id: string): Promise<void> {
  await tx`delete from dossiers.officer_leave where id = ${id}`
}
