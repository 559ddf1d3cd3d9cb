import { Problem } from '#platform/problem.ts'

/** Acts against the applicant's wish need a reason that can be read. */
export function demandReason(reason: string): string {
  const text = reason.trim()
  if (text === '') throw new Problem('reason-needed')
  return text
}
