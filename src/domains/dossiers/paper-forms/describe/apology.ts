import { longMoment } from '../long-date.ts'
import type { PaperOf } from '../paper.ts'
import type { Block } from '../sheet.ts'
import type { Described } from './describe-paper.ts'
import { line } from './lines.ts'

/**
 * Form 04: the agency is late, says why, apologises, and names a new time, once (Decree 61/2018 art. 19.9).
 *
 * @law 3.5-04
 */
export function apology({ paper, language, t }: Described<PaperOf<'apology'>>): Block[] {
  const at = (instant: string | null) => instant && longMoment(instant, language)
  return [
    ...line(t.to, paper.applicant, 'strong'),
    ...line(t.identityNumber, paper.identityNumber),
    ...line(t.address, paper.address),
    ...line(t.content, paper.request),
    ...line(t.receivedOn, at(paper.received)),
    ...line(t.promised, at(paper.previousDue)),
    ...line(t.progress, paper.progress),
    ...line(t.lateReason, paper.reason ?? t.erased),
    { kind: 'text', text: t.apology(paper.issuer) },
    ...line(t.newDue, at(paper.newDue), 'strong'),
    { kind: 'text', text: t.newDueOnce },
  ]
}
