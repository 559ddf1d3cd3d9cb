import { createHash } from 'node:crypto'
import { Problem } from '#platform/problem.ts'
import type { Visit } from './visit.sql.ts'

/** What a page writes, part by part: answers by question, or what was said of each paper. */
export type Parts = Readonly<Record<string, unknown>>

/** What each part said when a page was shown, as digests: a page carries it along and so remembers what it was drawn from. */
export function seenOf(parts: Parts): string {
  const said = Object.entries(parts).map(([key, value]) => [key, digest(value)])
  return JSON.stringify(Object.fromEntries(said.filter(([, it]) => it !== '')))
}

/**
 * What comes of a page that another window has overtaken. A part that was not touched here follows the other window; a part
 * that was typed here stays as typed. `overtaken`: the other window changed something that this page would have undone.
 */
export function mergeTyped(
  seen: unknown,
  { saved, typed }: { saved: Parts; typed: Parts },
): { parts: Record<string, unknown>; overtaken: boolean } {
  const before = readSeen(seen)
  const parts: Record<string, unknown> = {}
  let overtaken = false
  for (const key of new Set([...Object.keys(saved), ...Object.keys(typed)])) {
    const [was, there, here] = [before.get(key) ?? '', digest(saved[key]), digest(typed[key])]
    const isTyped = here !== was
    overtaken ||= there !== was && there !== here
    const value = isTyped ? typed[key] : saved[key]
    if (value !== undefined) parts[key] = value
  }
  return { parts, overtaken }
}

/** What a decision is about: the draft as it stands, and who came. A page that showed something else decides nothing. */
export function shownOf({ draft, visit }: { draft: { revision: number }; visit: Visit }): string {
  const { way, partyId, applicant, bearer } = visit
  return digest([draft.revision, way, partyId, applicant, bearer])
}

export function demandShown(open: Parameters<typeof shownOf>[0], shown: unknown): void {
  if (typeof shown !== 'string') throw new Problem('stale-form')
  if (shown !== shownOf(open)) throw new Problem('draft-changed')
}

function readSeen(text: unknown): Map<string, unknown> {
  try {
    const read: unknown = typeof text === 'string' ? JSON.parse(text) : null
    return new Map(typeof read === 'object' && read !== null ? Object.entries(read) : [])
  } catch {
    return new Map()
  }
}

/** Nothing said, however it is written (a box that is not ticked), is the same nothing. */
function digest(value: unknown): string {
  const text = JSON.stringify(value, (_, it: unknown) => (isNothing(it) ? undefined : it))
  if (text === undefined || text === '{}' || text === '[]') return ''
  return createHash('sha256').update(text).digest('base64url').slice(0, 10)
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || value === false
}
