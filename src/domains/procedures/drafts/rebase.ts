import type { ProcedureRecord } from '../record.ts'
import { partDigest, type PartKey, partKeys, partOf, withPart } from '../parts.ts'

export type Rebased = {
  record: ProcedureRecord
  /** Changed only by the published version: taken over. */
  taken: PartKey[]
  /** Changed by both: the draft's own stays, and its author must look. */
  conflicts: PartKey[]
}

/**
 * The draft's own changes on top of a version that was published meanwhile, part by part. What is no part (who promulgates,
 * the decision, what the source said) is the published version's.
 */
export function rebase(base: ProcedureRecord, draft: ProcedureRecord, latest: ProcedureRecord): Rebased {
  const rebased: Rebased = { record: latest, taken: [], conflicts: [] }
  for (const key of partKeys) {
    const [was, own, now] = [base, draft, latest].map((it) => partDigest(partOf(it, key)).toString('hex'))
    if (own === was) {
      if (now !== was) rebased.taken.push(key)
      continue
    }
    rebased.record = withPart(rebased.record, key, partOf(draft, key))
    if (now !== was && now !== own) rebased.conflicts.push(key)
  }
  return rebased
}
