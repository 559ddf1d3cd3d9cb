import type { PaperFacts } from '../paper.ts'
import type { vi } from '../paper-words.vi.ts'
import type { Block } from '../sheet.ts'

/** A line of the form; what is not known is not printed. */
export function line(name: string, value: string | null | undefined, isStrong?: 'strong'): Block[] {
  if (!value) return []
  return [{ kind: 'line', name, value, ...(isStrong && { isStrong: true as const }) }]
}

/** Items with their numbers before them. */
export function numbered(items: readonly string[]): string[] {
  return items.map((it, i) => `${i + 1}. ${it}`)
}

/** Who asks, and for what: the same on every form. */
export function whoAsks(paper: PaperFacts, t: typeof vi): Block[] {
  return [
    ...line(t.applicant, paper.applicant),
    ...line(t.identityNumber, paper.identityNumber),
    ...line(t.address, paper.address),
    ...line(t.phone, paper.phone),
    ...line(t.email, paper.email),
    ...line(t.authorised, paper.authorised),
    ...line(t.owner, paper.owner),
    ...line(t.content, paper.request),
    ...line(t.settling, paper.settling),
  ]
}
