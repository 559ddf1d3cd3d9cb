import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { findFormVersion } from '#eforms'
import type { Tx } from '#platform/database/connect.ts'
import type { ProcedureRecord } from '../record.ts'
import { vanishedComponents } from '../form-binding.ts'

/** What unchanged content is recognised by. */
export function contentDigest(record: ProcedureRecord): Buffer {
  return createHash('sha256').update(canonicalize(record)!).digest()
}

/** The papers that the procedure's form asks for and a new version no longer names: an editor must look. */
export async function vanishedFrom(tx: Tx, formVersionId: string | null, record: ProcedureRecord): Promise<string[]> {
  const form = formVersionId === null ? undefined : await findFormVersion(tx, formVersionId)
  return form ? vanishedComponents(form.definition, record) : []
}
