import type { ActRecord } from '../act.sql.ts'

/** When the dossier ends without a supplement, as the applicant was told last; undefined: it does not, or it is erased. */
export function closingTold(acts: readonly ActRecord[]): Date | undefined {
  const last = acts.findLast((it) => it.act === 'request-supplement' || it.act === 'extend-supplement')
  const at = last?.payload?.closesAt
  return typeof at === 'string' ? new Date(at) : undefined
}
