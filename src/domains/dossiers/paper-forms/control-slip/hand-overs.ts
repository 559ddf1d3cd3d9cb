import { dayOf } from '#platform/clock.ts'
import type { ActRecord } from '../../act.sql.ts'
import { type ActName, applyChange, blankState, type State, type Track } from '../../dossier.ts'
import type { Dossier } from '../../dossier.sql.ts'
import { leadOf } from '../../on-track.ts'
import type { HandOver, HandOverNote } from '../paper.ts'

type Side = HandOver['from']
/** Whose turn a step begins and ends with. `office`: the one-stop unit; `actor`: who did it; `next`: whoever has it now. */
type Step = { note: HandOverNote; from: Role; to: Role; isMeasured?: true }
type Role = 'applicant' | 'actor' | 'office' | 'holder' | 'next'

const steps: Partial<Record<ActName, Step>> = {
  accept: { note: 'received', from: 'applicant', to: 'actor' },
  transfer: { note: 'sent-on', from: 'actor', to: 'next' },
  'receive-transfer': { note: 'arrived', from: 'holder', to: 'actor' },
  assign: { note: 'assigned', from: 'actor', to: 'next', isMeasured: true },
  process: { note: 'processing', from: 'holder', to: 'actor', isMeasured: true },
  'next-step': { note: 'handed-on', from: 'actor', to: 'next', isMeasured: true },
  'send-back': { note: 'sent-back', from: 'actor', to: 'next', isMeasured: true },
  'request-supplement': { note: 'supplement-asked', from: 'actor', to: 'applicant', isMeasured: true },
  'submit-supplement': { note: 'supplemented', from: 'applicant', to: 'office' },
  finish: { note: 'granted', from: 'actor', to: 'office', isMeasured: true },
  'hand-over': { note: 'returned', from: 'actor', to: 'applicant' },
  withdraw: { note: 'withdrawn', from: 'holder', to: 'applicant' },
  stop: { note: 'stopped', from: 'actor', to: 'office', isMeasured: true },
  'close-supplement': { note: 'stopped', from: 'applicant', to: 'office' },
  'remove-secret': { note: 'stopped', from: 'actor', to: 'office' },
  'tacit-decision': { note: 'tacit', from: 'holder', to: 'office' },
  'correct-error': { note: 'corrected', from: 'office', to: 'actor' },
}

/**
 * Every hand-over of a received dossier, from its acts: who gave it to whom, in which step, when, and whether the giver was
 * in time for the end of the step; where there is none, for the due moment of the agency's part.
 * @law 3.5-06
 */
export function handOversOf(dossier: Dossier, acts: readonly ActRecord[], office: string): HandOver[] {
  const found: HandOver[] = []
  const holders = new Map<number, Side>()
  let state: State = blankState
  for (const act of acts) {
    const before = state
    state = applyChange(state, act.change)
    const step = steps[act.act]
    if (step === undefined || state.acceptedAt === null) continue
    const number = act.change.tracks?.[0]?.number ?? leadOf(state).number
    const was = trackIn(before, number)
    const is = trackIn(state, number)!
    const holder = holders.get(number) ?? { person: '', unit: office }
    // Whoever begins what lies with them already hands nothing on.
    if (act.act === 'process' && holder.person === act.actorName) continue
    const of = sidesOf({ dossier, act, office, holder, is })
    const [from, to] = [inStep(of[step.from], step.from, was), inStep(of[step.to], step.to, is)]
    found.push({
      ...{ at: act.at, from, to },
      standing: step.isMeasured ? standingAt(act.at, was?.stepDue ?? was?.due ?? before.currentDue) : null,
      note: act.act === 'finish' && is.outcome === 'refused' ? 'refused' : step.note,
    })
    holders.set(number, of[step.to])
  }
  return found
}

type Sides = { dossier: Dossier; act: ActRecord; office: string; holder: Side; is: Track }

function sidesOf({ dossier, act, office, holder, is }: Sides): Record<Role, Side> {
  return {
    applicant: { person: dossier.applicantName, unit: '' },
    actor: { person: act.actorName, unit: act.unitName },
    next: { person: is.assigneeName, unit: is.agencyName },
    office: { person: '', unit: office },
    holder,
  }
}

/** The step in which an officer has it. */
function inStep(side: Side, role: Role, track: Track | undefined): Side {
  return role === 'applicant' || !track?.stepName ? side : { ...side, step: track.stepName }
}

function trackIn(state: State, number: number): Track | undefined {
  return state.tracks.find((it) => it.number === number)
}

/** Early is before the day that was promised; on that day, until the moment itself, is on time. */
export function standingAt(at: string, due: string | null): HandOver['standing'] {
  if (due === null) return null
  if (at > due) return 'late'
  return dayOf(new Date(at)) < dayOf(new Date(due)) ? 'early' : 'on-time'
}
