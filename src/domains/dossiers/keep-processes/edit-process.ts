import type { ProcessDocument, ProcessPart, ProcessStep } from '../processes/process.ts'

/** One change of a process as a button of the editor names it: `up:main:sign`. */
export type Edit = { act: string; part: string; step: string }

const acts = new Set(['add-part', 'remove-part', 'add-step', 'remove-step', 'up', 'down'])

export function readEdit(text: unknown): Edit | undefined {
  if (typeof text !== 'string') return undefined
  const [act = '', part = '', step = ''] = text.split(':')
  return acts.has(act) ? { act, part, step } : undefined
}

/** The document after one change; what names nothing changes nothing. */
export function edited(document: ProcessDocument, { act, part, step }: Edit): ProcessDocument {
  if (act === 'add-part') return { ...document, parts: [...document.parts, newPart(document)] }
  if (act === 'remove-part') return withoutPart(document, part)
  return onPart(document, part, (it) => {
    if (act === 'add-step') return { ...it, steps: withStep(it, newStep(it)) }
    if (act === 'remove-step')
      return it.steps.length > 1 ? { ...it, steps: it.steps.filter((at) => at.key !== step) } : it
    return { ...it, steps: moved(it.steps, step, act === 'up' ? -1 : 1) }
  })
}

export function onPart(
  document: ProcessDocument,
  key: string,
  change: (part: ProcessPart) => ProcessPart,
): ProcessDocument {
  return { ...document, parts: document.parts.map((it) => (it.key === key ? change(it) : it)) }
}

/** A part's facts without its steps; leading is of one part only. */
export function savePart(
  document: ProcessDocument,
  key: string,
  facts: Omit<ProcessPart, 'steps' | 'key'>,
): ProcessDocument {
  const parts = document.parts.map((it) => {
    if (it.key === key) return { ...it, ...facts }
    return facts.lead ? { ...it, lead: false } : it
  })
  return { ...document, parts }
}

export function saveStep(
  document: ProcessDocument,
  at: { part: string; step: string },
  facts: Omit<ProcessStep, 'key'>,
) {
  return onPart(document, at.part, (it) => ({
    ...it,
    steps: it.steps.map((step) => (step.key === at.step ? { ...step, ...facts } : step)),
  }))
}

function withoutPart(document: ProcessDocument, key: string): ProcessDocument {
  if (document.parts.length === 1) return document
  const left = document.parts.filter((it) => it.key !== key)
  return { ...document, parts: left.map((it) => ({ ...it, after: it.after.filter((at) => at !== key) })) }
}

function newPart({ parts }: ProcessDocument): ProcessPart {
  const key = freeKey('phan', new Set(parts.map((it) => it.key)))
  const part: ProcessPart = {
    ...{ key, name: 'Phần việc mới', lead: false, agency: { kind: 'group', group: 'Công an cấp Xã' }, after: [] },
    ...{ limit: null, share: null, steps: [] },
  }
  const steps: [ProcessStep['kind'], string, ProcessStep['role'], number, boolean][] = [
    ['examination', 'Thẩm định', 'handler', 75, false],
    ['signing', 'Phê duyệt, ký', 'leader', 25, true],
  ]
  for (const [kind, name, role, share, decides] of steps)
    part.steps.push({ ...newStep(part), kind, name, role, share, decides })
  return part
}

function newStep({ steps }: Pick<ProcessPart, 'steps'>): ProcessStep {
  const key = freeKey('buoc', new Set(steps.map((it) => it.key)))
  return {
    ...{ key, name: 'Bước mới', kind: 'examination', role: 'handler', unitId: null, officers: [] },
    ...{ share: null, hours: null, decides: false },
  }
}

/** Before what returns the result, which is last. */
function withStep(part: ProcessPart, step: ProcessStep): ProcessStep[] {
  const at = part.steps.findIndex((it) => it.kind === 'return')
  return at < 0 ? [...part.steps, step] : part.steps.toSpliced(at, 0, step)
}

function moved(steps: readonly ProcessStep[], key: string, by: -1 | 1): ProcessStep[] {
  const at = steps.findIndex((it) => it.key === key)
  const to = at + by
  if (at < 0 || to < 0 || to >= steps.length) return [...steps]
  return steps.toSpliced(at, 1).toSpliced(to, 0, steps[at]!)
}

function freeKey(stem: string, taken: ReadonlySet<string>): string {
  let number = 1
  while (taken.has(`${stem}-${number}`)) number++
  return `${stem}-${number}`
}
