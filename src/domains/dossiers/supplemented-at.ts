import type { ActRecord } from './act.sql.ts'
import { internalActs } from './dossier.ts'

/** When the applicant sent what was asked for, as long as nobody has answered it: both sides must see that it came. */
export function supplementedAt(acts: readonly Pick<ActRecord, 'act' | 'at'>[]): Date | undefined {
  const last = acts.findLast(
    (it) => it.act !== 'recount-due' && it.act !== 'correct-answers' && !internalActs.has(it.act),
  )
  return last?.act === 'submit-supplement' ? new Date(last.at) : undefined
}
