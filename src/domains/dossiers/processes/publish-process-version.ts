import type { Agency } from '#catalogues'
import { findProcedureByCode } from '#procedures'
import { now } from '#platform/clock.ts'
import { system } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import type { ProcessDocument } from './process.ts'
import { insertProcessVersion } from './process.sql.ts'

/** Puts a process in force that nobody wrote on a page: the demonstration's. */
export async function publishProcessVersion(
  tx: Tx,
  it: { procedureCode: string; agency: Agency; template: boolean; document: ProcessDocument; from: string },
): Promise<string> {
  const [procedure] = await findProcedureByCode(tx, it.procedureCode)
  if (!procedure) throw new Problem('not-found')
  const { agency, template, document, from: effectiveFrom } = it
  return insertProcessVersion(tx, {
    ...{ procedureId: procedure.id, procedureCode: procedure.code, procedureName: procedure.record.name },
    ...{ agencyId: agency.id, agencyPath: agency.path, agencyName: agency.name, template },
    ...{ document, effectiveFrom, at: now(), by: { id: null, name: system.name } },
  })
}
