import { longMoment } from '../long-date.ts'
import type { PaperOf } from '../paper.ts'
import type { Block } from '../sheet.ts'
import type { Described } from './describe-paper.ts'
import { line, whoAsks } from './lines.ts'

/** What the law makes of silence, for whoever has to prove it. */
export function tacit({ paper, language, t }: Described<PaperOf<'tacit-confirmation'>>): Block[] {
  return [
    ...whoAsks(paper, t),
    { kind: 'text', text: t.tacitIntro(paper.ground) },
    ...line(t.tacitMeaning, t.tacits[paper.outcome], 'strong'),
    ...line(t.receivedOn, paper.received && longMoment(paper.received, language)),
    ...line(t.tacitSince, longMoment(paper.since, language)),
    ...line(t.tacitRecorded, longMoment(paper.at, language)),
    ...(paper.outcome === 'refused' ? [{ kind: 'text' as const, text: t.rights }] : []),
  ]
}
