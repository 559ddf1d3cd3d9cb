import { addWorkingTime, workingTimeBetween, type WorkingCalendar } from '#law'
import type { Track } from '../dossier.ts'
import type { ProcessPart, ProcessStep } from './process.ts'

const hourMs = 3_600_000

type Stepped = Pick<
  Track,
  'step' | 'stepName' | 'stepRole' | 'stepSince' | 'stepDue' | 'stepNumber' | 'stepsAll' | 'mayDecide'
>

/** The steps in which an accepted dossier is worked on: reception lies before them, the return after. */
export function workSteps(part: ProcessPart): ProcessStep[] {
  return part.steps.filter((it) => it.kind !== 'reception' && it.kind !== 'return')
}

export function firstStep(part: ProcessPart): ProcessStep | undefined {
  return workSteps(part)[0]
}

export function returnStep(part: ProcessPart): ProcessStep | undefined {
  return part.steps.find((it) => it.kind === 'return')
}

/** Where the work may go on from this step: the next one, and back to each that came before. */
export function stepsFrom(
  part: ProcessPart,
  key: string | null,
): { next: ProcessStep | undefined; back: ProcessStep[] } {
  const steps = workSteps(part)
  const at = steps.findIndex((it) => it.key === key)
  return { next: steps[at + 1], back: at > 0 ? steps.slice(0, at) : [] }
}

/**
 * Until when a step should be done: its share of the track's time limit in working time, or its working hours, from the
 * moment it begins; never later than the limit itself.
 * @law 3.4-19.1
 */
export function stepDue(
  calendar: WorkingCalendar,
  step: Pick<ProcessStep, 'share' | 'hours'>,
  track: { from: Date; start: Date; due: Date | null },
): Date | null {
  const { from, start, due } = track
  const whole = due === null ? 0 : Math.max(0, workingTimeBetween(calendar, start, due))
  const ms = step.hours !== null ? step.hours * hourMs : step.share !== null ? (whole * step.share) / 100 : 0
  if (ms <= 0 || (step.hours === null && due === null)) return due
  const end = addWorkingTime(calendar, from, ms)
  return due !== null && end > due ? due : end
}

/** The track as it stands in a step that begins now. */
export function enterStep(
  calendar: WorkingCalendar,
  it: { part: ProcessPart; step: ProcessStep | undefined },
  track: { from: Date; start: Date; due: Date | null },
): Stepped {
  const { part, step } = it
  if (!step) return noStep
  const expected = step.kind === 'return' ? null : stepDue(calendar, step, track)
  return {
    step: step.key,
    stepName: step.name,
    stepRole: step.role,
    stepSince: track.from.toISOString(),
    stepDue: expected?.toISOString() ?? null,
    stepNumber: workSteps(part).indexOf(step) + 1,
    stepsAll: workSteps(part).length,
    mayDecide: step.decides,
  }
}

/** The steps are over: the dossier has ended. */
export const noStep: Stepped = {
  ...{ step: null, stepName: '', stepRole: null, stepSince: null, stepDue: null },
  ...{ stepNumber: 0, stepsAll: 0, mayDecide: true },
}
