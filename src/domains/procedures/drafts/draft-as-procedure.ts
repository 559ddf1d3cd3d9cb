import type { Procedure } from '../procedure.ts'
import type { Draft } from './draft.ts'

/** A draft in the shape in which pages for citizens show procedures. */
export function draftAsProcedure({ id, record }: Draft): Procedure {
  return { id, code: record.code, versionId: '', versionNumber: 0, record, formVersionId: null }
}
