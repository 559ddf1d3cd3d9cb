import type { ProcessDocument, ProcessPart, StepRole } from './process.ts'
import { workSteps } from './steps.ts'

export type ProcessFault = {
  fault:
    | 'one-lead'
    | 'lead-waits'
    | 'cycle'
    | 'unknown-part'
    | 'same-key'
    | 'shares'
    | 'no-deciding-step'
    | 'no-work'
    | 'reception-first'
    | 'return-last'
    | 'nobody-with-role'
    | 'part-shares'
    | 'own-twice'
  part?: string
  step?: string
}

/**
 * What is wrong with a process, whoever the officers are. Each fault names its part, so that the editor leads there.
 * @law 3.4-19.6
 */
export function checkProcess({ parts }: ProcessDocument): ProcessFault[] {
  const faults: ProcessFault[] = []
  const leads = parts.filter((it) => it.lead)
  if (leads.length !== 1) faults.push({ fault: 'one-lead' })
  for (const lead of leads) if (lead.after.length > 0) faults.push({ fault: 'lead-waits', part: lead.key })
  if (parts.filter((it) => it.agency.kind === 'own').length !== 1) faults.push({ fault: 'own-twice' })
  if (new Set(parts.map((it) => it.key)).size !== parts.length) faults.push({ fault: 'same-key' })
  const known = new Set(parts.map((it) => it.key))
  for (const part of parts) {
    if (part.after.some((key) => !known.has(key))) faults.push({ fault: 'unknown-part', part: part.key })
    faults.push(...checkPart(part))
  }
  const circle = parts.find((it) => waitsForItself(parts, it.key))
  if (circle) faults.push({ fault: 'cycle', part: circle.key })
  return faults
}

/** Roles that no officer of the agency holds: nobody could take the step. `has` says whether somebody does. */
export function checkRoles(part: ProcessPart, has: (role: StepRole) => boolean): ProcessFault[] {
  return part.steps
    .filter((step) => step.officers.length === 0 && !has(step.role))
    .map((step) => ({ fault: 'nobody-with-role', part: part.key, step: step.key }))
}

function checkPart(part: ProcessPart): ProcessFault[] {
  const faults: ProcessFault[] = []
  const at = { part: part.key }
  const { steps } = part
  if (new Set(steps.map((it) => it.key)).size !== steps.length) faults.push({ fault: 'same-key', ...at })
  const measured = steps.filter((it) => it.hours === null && it.share !== null && it.share > 0)
  const sum = measured.reduce((total, it) => total + it.share!, 0)
  if (measured.length > 0 && sum !== 100) faults.push({ fault: 'shares', ...at })
  if (workSteps(part).length === 0) faults.push({ fault: 'no-work', ...at })
  const signs = steps.some((it) => it.decides && (it.kind === 'signing' || it.kind === 'approval'))
  if (!signs) faults.push({ fault: 'no-deciding-step', ...at })
  if (steps.some((it, index) => it.kind === 'reception' && index > 0)) faults.push({ fault: 'reception-first', ...at })
  if (steps.some((it, index) => it.kind === 'return' && index < steps.length - 1))
    faults.push({ fault: 'return-last', ...at })
  return faults
}

/** Whether a part waits, over others, for its own end. */
function waitsForItself(parts: readonly ProcessPart[], key: string): boolean {
  const seen = new Set<string>()
  const next = [key]
  while (next.length > 0) {
    for (const before of parts.find((it) => it.key === next.at(-1))?.after ?? []) {
      if (before === key) return true
    }
    const here = next.pop()!
    for (const before of parts.find((it) => it.key === here)?.after ?? []) {
      if (!seen.has(before)) {
        seen.add(before)
        next.push(before)
      }
    }
  }
  return false
}
