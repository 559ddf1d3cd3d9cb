/** What is asked of a dossier to know whether it was on time. Durations and moments in calendar time. */
export type CourseOfDossier = {
  received: Date
  /** The first promised date; null when none was reported. */
  originalDue: Date | null
  currentDue: Date | null
  /** The longest limit of the procedure, for dossiers without a promised date. */
  longestLimitMs: number | null
  /** Processed, else result returned, else refused, stopped or withdrawn; null while it goes on. */
  ended: Date | null
  /** Each request for more papers, in order; `completed` is null while the applicant is waited for. */
  supplements: readonly { asked: Date; completed: Date | null }[]
}

/**
 * On time as the index of Decision 766/QD-TTg counts: the time of completed supplements is taken off, and the first promise
 * counts, whatever was promised later. Who is waited for is not late, unless asked more than once. Null: nothing to compare
 * with. The official formula has not been read.
 * @law 4.2-2.1
 */
export function isOnTime766(it: CourseOfDossier, periodEnd: Date): boolean | null {
  const waiting = it.ended === null ? it.supplements.find((one) => one.completed === null) : undefined
  if (waiting && it.supplements.length > 1) return false
  const end = (it.ended ?? waiting?.asked ?? periodEnd).getTime()
  const supplemented = it.supplements.reduce((sum, one) => sum + durationOf(one), 0)
  if (it.originalDue) return end - supplemented <= it.originalDue.getTime()
  if (it.longestLimitMs === null) return null
  return end - supplemented - it.received.getTime() <= it.longestLimitMs
}

/**
 * On time before the law: ended, or still going on, not after the due moment as it stands now; pauses have moved it already.
 * @law 3.7-8
 */
export function isOnTimeByLaw(it: Pick<CourseOfDossier, 'currentDue' | 'ended'>, moment: Date): boolean | null {
  return it.currentDue === null ? null : (it.ended ?? moment) <= it.currentDue
}

function durationOf({ asked, completed }: CourseOfDossier['supplements'][number]): number {
  return completed === null ? 0 : completed.getTime() - asked.getTime()
}
