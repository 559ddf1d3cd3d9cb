import { dayOf } from '#platform/clock.ts'
import type { ActRecord } from '../../act.sql.ts'
import { applyChange, blankState, type State } from '../../dossier.ts'
import type { Dossier } from '../../dossier.sql.ts'
import type { HandOver, HandOverNote } from '../paper.ts'

type Side = HandOver['from']
/** Whose turn a step begins and ends with. `office`: the one-stop unit; `actor`: who did it. */
type Step = { note: HandOverNote; from: Role; to: Role; isMeasured?: true }
type Role = 'applicant' | 'actor' | 'office' | 'holder' | 'assignee'

const steps: Partial<Record<string, Step>> = {
  accept: { note: 'received', from: 'applicant', to: 'actor' },
  assign: { note: 'assigned', from: 'actor', to: 'assignee', isMeasured: true },
  process: { note: 'processing', from: 'holder', to: 'actor', isMeasured: true },
  'request-supplement': { note: 'supplement-asked', from: 'actor', to: 'applicant', isMeasured: true },
  'submit-supplement': { note: 'supplemented', from: 'applicant', to: 'office' },
  finish: { note: 'granted', from: 'actor', to: 'office', isMeasured: true },
  'hand-over': { note: 'returned', from: 'actor', to: 'applicant' },
  withdraw: { note: 'withdrawn', from: 'holder', to: 'applicant' },
  stop: { note: 'stopped', from: 'actor', to: 'office', isMeasured: true },
  'correct-error': { note: 'corrected', from: 'office', to: 'actor' },
}

/**
 * Every hand-over of a received dossier, from its acts: who gave it to whom, when, and how the limit of that moment stood.
 *
 * @law 3.5-06
 */
export function handOversOf(dossier: Dossier, acts: readonly ActRecord[], office: string): HandOver[] {
  const found: HandOver[] = []
  let state: State = blankState
  let holder: Side = { person: '', unit: office }
  for (const act of acts) {
    const before = state
    state = applyChange(state, act.change)
    const step = steps[act.act]
    if (step === undefined || state.acceptedAt === null) continue
    const actor = { person: act.actorName, unit: act.unitName }
    const of: Record<Role, Side> = {
      ...{
        applicant: { person: dossier.applicantName, unit: '' },
        actor,
        holder,
        office: { person: '', unit: office },
      },
      assignee: { person: state.tracks[0]?.assigneeName ?? '', unit: act.unitName },
    }
    // Whoever begins what lies with them already hands nothing on.
    if (act.act === 'process' && holder.person === act.actorName) continue
    found.push({
      ...{ at: act.at, from: of[step.from], to: of[step.to] },
      standing: step.isMeasured ? standingAt(act.at, before.currentDue) : null,
      note: act.act === 'finish' && act.change.outcome === 'refused' ? 'refused' : step.note,
    })
    holder = of[step.to]
  }
  return found
}

/** Early is before the day that was promised; on that day, until the moment itself, is on time. */
export function standingAt(at: string, due: string | null): HandOver['standing'] {
  if (due === null) return null
  if (at > due) return 'late'
  return dayOf(new Date(at)) < dayOf(new Date(due)) ? 'early' : 'on-time'
}
