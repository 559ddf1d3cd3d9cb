import type { Db } from '#platform/database/connect.ts'
import type { Procedure } from '../procedure.ts'
import { formNamedIn } from '../procedure-form/form-in-force.ts'
import type { Draft } from './draft.ts'

/** A draft in the shape in which pages for citizens show procedures. */
export async function draftAsProcedure(db: Db, { id, record }: Draft): Promise<Procedure> {
  const formVersionId = await formNamedIn(db, record)
  return { id, code: record.code, versionId: '', versionNumber: 0, record, formVersionId }
}
