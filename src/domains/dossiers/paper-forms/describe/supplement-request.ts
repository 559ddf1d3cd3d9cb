import { longMoment } from '../long-date.ts'
import type { PaperOf } from '../paper.ts'
import type { Block } from '../sheet.ts'
import type { Described } from './describe-paper.ts'
import { line, numbered, whoAsks } from './lines.ts'

/**
 * Form 02: everything that is missing, at once, and why (Decree 61/2018 art. 17.1, 17.2).
 *
 * @law 3.5-02
 */
export function supplementRequest({ paper, language, t }: Described<PaperOf<'supplement-request'>>): Block[] {
  const items = paper.items?.map(({ component, what }) => (component === '' ? what : `${component}: ${what}`))
  return [
    ...whoAsks(paper, t),
    { kind: 'list', name: t.items, items: items ? numbered(items) : [t.erased] },
    ...line(t.reason, paper.reason || t.incomplete),
    ...line(t.ground, paper.legalGround),
    ...line(t.deadline, paper.deadline && longMoment(paper.deadline, language), 'strong'),
  ]
}
