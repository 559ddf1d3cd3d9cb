import type { ComponentCheck } from '../check-components/component-check.ts'

/** What lets a paper stay unscanned (Circular 03/2025 art. 5). */
export const unscannedReasons = ['electronic', 'shown-only', 'internal-check', 'secret'] as const
export type UnscannedReason = (typeof unscannedReasons)[number]

export const handedInStates = ['complete', 'missing', 'invalid', 'not-needed'] as const
export type HandedInState = (typeof handedInStates)[number]

/** One paper as it was laid on the counter. */
export type HandedIn = {
  /** Of the form's slot. */
  key: string
  state: HandedInState
  originals: number
  copies: number
  /** Why it need not be scanned; null: it must. */
  unscanned: UnscannedReason | null
}

/** One paper with its name and how many files were scanned of it: what the dossier and its receipt say. */
export type HandedInPaper = Omit<HandedIn, 'key'> & { component: string; files: number }

const mostSheets = 99

/** Reads the papers of a page: fields `state-0`, `originals-0`, `copies-0`, `scan-0` ... in the order of the slots. */
export function readHandedIn(body: Record<string, unknown>, keys: readonly string[]): HandedIn[] {
  return keys.flatMap((key, i) => {
    const state = handedInStates.find((it) => it === body[`state-${i}`])
    if (state === undefined) return []
    const unscanned = unscannedReasons.find((it) => it === body[`scan-${i}`]) ?? null
    return [{ key, state, ...countsIn(body, i), unscanned }]
  })
}

function countsIn(body: Record<string, unknown>, i: number): { originals: number; copies: number } {
  const count = (name: string) => {
    const typed = body[`${name}-${i}`]
    return typeof typed === 'string' && /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0
  }
  return { originals: Math.min(count('originals'), mostSheets), copies: Math.min(count('copies'), mostSheets) }
}

export type PaperFault = 'state' | 'scan' | 'count' | 'demanded'

/**
 * What the officer has still to say about a paper. What was handed in is scanned, but for papers that came electronically,
 * that were only shown, that record a check within the agency, or that are secret.
 * @law 3.2-8
 */
export function faultOf(
  it: HandedIn | undefined,
  { required, files }: { required: boolean; files: number },
): PaperFault | undefined {
  if (it === undefined) return 'state'
  if (it.state === 'not-needed') return required ? 'demanded' : undefined
  if (it.state !== 'complete') return undefined
  if (files === 0 && it.unscanned === null) return 'scan'
  const onPaper = it.originals + it.copies > 0
  return onPaper || files > 0 || it.unscanned === 'electronic' ? undefined : 'count'
}

/** The check that accepting and asking for a supplement keep; what is not needed here is no component. */
export function checkOf(papers: readonly HandedInPaper[], answersName: string): ComponentCheck[] {
  const components = papers.flatMap(({ component, state }) => (state === 'not-needed' ? [] : [{ component, state }]))
  return [...components, { component: answersName, state: 'complete' }]
}
