import type { Db } from '#platform/database/connect.ts'
import { en } from '../edit-part/edit-part.en.ts'
import { vi } from '../edit-part/edit-part.vi.ts'
import { changedParts } from '../parts.ts'
import type { Procedure } from '../procedure.ts'
import { findProcedure } from '../procedure.sql.ts'
import { urls } from '../urls.ts'

/** The version in force, for somebody who began under an earlier one. */
export type NewerVersion = {
  procedure: Procedure
  /** The parts that changed, by name. */
  changed: { vi: string; en: string }[]
  abolished: boolean
  /** The page that shows both side by side. */
  compare: string
}

/** What changed since this version; undefined when it is in force still, or says the same as the one that is. */
export async function newerVersion(db: Db, procedure: Procedure): Promise<NewerVersion | undefined> {
  const current = await findProcedure(db, procedure.id)
  if (!current || current.versionId === procedure.versionId) return undefined
  const abolished = current.record.state === 'abolished' && procedure.record.state !== 'abolished'
  const parts = changedParts(procedure.record, current.record)
  if (parts.length === 0 && !abolished) return undefined
  return {
    procedure: current,
    changed: parts.map((part) => ({ vi: vi.parts[part], en: en.parts[part] })),
    abolished,
    compare: urls.compare(current.code, procedure.versionNumber, current.versionNumber),
  }
}
