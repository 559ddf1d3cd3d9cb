import type { ProcessDocument, ProcessPart, ProcessStep } from '../processes/process.ts'
import type { vi } from './keep-processes.vi.ts'

type Texts = typeof vi

/** A process as lines of words: what a comparison shows, and what the diagram says to those who do not see it. */
export function linesOf(document: ProcessDocument, t: Texts): string[] {
  const name = (key: string) => document.parts.find((it) => it.key === key)?.name ?? key
  return [
    ...document.parts.flatMap((part) => [
      `${part.name}: ${partWords(part, t, name)}`,
      ...part.steps.map((step) => `${part.name} › ${step.name}: ${stepWords(step, t)}`),
    ]),
    document.consultationPauses ? t.pauses : t.pausesNot,
  ]
}

export function partWords(part: ProcessPart, t: Texts, name: (key: string) => string): string {
  const { agency, limit, share } = part
  const who = agency.kind === 'own' ? t.agencies.own : agency.kind === 'named' ? agency.name : t.inGroup(agency.group)
  const when = part.after.length === 0 ? t.atOnce : t.after(part.after.map(name).join(', '))
  const until = limit
    ? t.limit(limit.amount, t.units[limit.unit])
    : share === null
      ? t.wholeLimit
      : t.shareOfWhole(share)
  return [who, ...(part.lead ? [t.leads] : []), when, until].join(', ')
}

export function stepWords(step: ProcessStep, t: Texts): string {
  const time = step.hours !== null ? t.hours(step.hours) : step.share ? `${step.share} %` : undefined
  return [t.kinds[step.kind], t.roles[step.role], time, step.decides && t.decides].filter(Boolean).join(', ')
}

export type Comparison = { text: string; change: 'same' | 'added' | 'removed' }[]

/** Both versions line by line, in the order of the new one; what is gone stands where it stood. */
export function compareLines(before: readonly string[], after: readonly string[]): Comparison {
  const found: Comparison = []
  const [old, fresh] = [new Set(before), new Set(after)]
  let at = 0
  const gone = (until: number) => {
    for (; at < until; at++) if (!fresh.has(before[at]!)) found.push({ text: before[at]!, change: 'removed' })
  }
  for (const text of after) {
    const was = before.indexOf(text)
    if (was >= at) {
      gone(was)
      at = was + 1
    }
    found.push({ text, change: old.has(text) ? 'same' : 'added' })
  }
  gone(before.length)
  return found
}
