import type { Dossier } from '../dossier.sql.ts'
import { isOver } from '../dossier.ts'
import { trackOf } from '../on-track.ts'
import type { OfficerActName } from './officer-acts.ts'

/** What leads a dossier on, in the order of its life. */
const way = ['receive-transfer', 'accept', 'transfer', 'process', 'next-step', 'finish', 'hand-over'] as const
export type LeadingAct = (typeof way)[number]

/** What a dossier needs next, of whom, and until when. */
export type NextWork =
  | { kind: 'act'; act: LeadingAct; until: Date | undefined }
  /** Not this officer's turn: whose, by name or by the role of the step. */
  | { kind: 'others'; name: string; role: string | null; until: Date | undefined }
  | { kind: 'applicant'; until: Date | undefined }
  | { kind: 'payment' }
  | { kind: 'elsewhere' }
  | { kind: 'over' }

/** One thing and one moment: the first act on the way that is possible and allowed, by the time that the law or the step sets. */
export function nextWork(dossier: Dossier, can: readonly OfficerActName[]): NextWork {
  const { status } = dossier
  if (dossier.master === 'agency') return { kind: 'elsewhere' }
  if (isOver(status) && status !== 9) return { kind: 'over' }
  if (status === 5) return { kind: 'applicant', until: momentOf(dossier.supplementDeadline) }
  if (status === 6) return { kind: 'payment' }
  const act = way.find((it) => can.includes(it))
  const until = untilOf(dossier)
  if (act !== undefined) return { kind: 'act', act, until }
  const { assigneeName, stepRole } = trackOf(dossier)
  return { kind: 'others', name: assigneeName, role: stepRole ?? (status === 1 ? 'receiver' : null), until }
}

/** Before acceptance the answer is due; then the step, which ends before the whole does. */
function untilOf(dossier: Dossier): Date | undefined {
  const { status, acceptBy, currentDue } = dossier
  if (status === 1) return momentOf(acceptBy)
  if (status !== 2 && status !== 4) return undefined
  const { stepDue } = trackOf(dossier)
  const moments = [stepDue, currentDue].filter((it) => it !== null).sort()
  return momentOf(moments[0] ?? null)
}

function momentOf(it: string | null): Date | undefined {
  return it === null ? undefined : new Date(it)
}
