import { findAgency } from '#catalogues'
import { officersAt } from '#identity'
import type { Db } from '#platform/database/connect.ts'
import type { ProcessStep } from '../processes/process.ts'

export type Officer = { accountId: string; name: string }

/** Who may take a step: the officers it names, else those of its unit (or of the agency) who hold its role. */
export async function officersForStep(db: Db, agencyPath: string, step: ProcessStep): Promise<Officer[]> {
  const here = await officersAt(db, await pathOfStep(db, agencyPath, step))
  const found = here.filter((it) =>
    step.officers.length > 0 ? step.officers.includes(it.accountId) : it.roles.includes(step.role),
  )
  return found.map(({ accountId, name }) => ({ accountId, name }))
}

/** The unit of a step, else the agency; a unit that has since left the agency no longer counts. */
export async function pathOfStep(db: Db, agencyPath: string, step: ProcessStep): Promise<string> {
  const unit = step.unitId === null ? undefined : await findAgency(db, step.unitId)
  return unit?.path.startsWith(agencyPath) ? unit.path : agencyPath
}
