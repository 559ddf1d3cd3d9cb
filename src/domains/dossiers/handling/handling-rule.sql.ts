import type { Db, Tx } from '#platform/database/connect.ts'
import type { Handling, HandlingVersion } from './handling.ts'

/** A version as its keepers see it: who wrote it, when, by which decision. */
export type KeptHandling = HandlingVersion & {
  id: string
  procedureCode: string
  agencyName: string
  decision: string
  writtenBy: string
  writtenAt: Date
}

/** Every version of a procedure's rules, oldest first; of two for one day the later written counts. */
export async function versionsOf(db: Db, procedureCode: string): Promise<KeptHandling[]> {
  return db<KeptHandling[]>`
    select id, procedure_code as "procedureCode", agency_path as "agencyPath", agency_name as "agencyName",
      to_char(valid_from, 'YYYY-MM-DD') as "validFrom", rules, decision, written_by_name as "writtenBy",
      written_at as "writtenAt"
    from dossiers.handling_rule where procedure_code = ${procedureCode}
    order by valid_from, written_at, id`
}

/** The procedures that have rules, with how many versions, by code. */
export async function listRuled(
  db: Db,
  it: { after: string; limit: number },
): Promise<{ procedureCode: string; versions: number; lastWrittenAt: Date }[]> {
  return db<{ procedureCode: string; versions: number; lastWrittenAt: Date }[]>`
    select procedure_code as "procedureCode", count(*)::integer as versions, max(written_at) as "lastWrittenAt"
    from dossiers.handling_rule where procedure_code > ${it.after}
    group by procedure_code order by procedure_code limit ${it.limit}`
}

export type NewHandling = {
  procedureCode: string
  agencyPath: string
  agencyName: string
  validFrom: string
  rules: Handling | null
  decision: string
  writtenBy: string | null
  writtenByName: string
  at: Date
}

export async function insertHandling(tx: Tx, it: NewHandling): Promise<void> {
  await tx`
    insert into dossiers.handling_rule (procedure_code, agency_path, agency_name, valid_from, rules, decision, written_by,
      written_by_name, written_at)
    values (${it.procedureCode}, ${it.agencyPath}, ${it.agencyName}, ${it.validFrom},
      ${it.rules && tx.json(it.rules as never)}, ${it.decision}, ${it.writtenBy}, ${it.writtenByName}, ${it.at})`
}
