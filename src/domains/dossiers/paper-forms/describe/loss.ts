import type { PaperOf } from '../paper.ts'
import type { Block } from '../sheet.ts'
import type { Described } from './describe-paper.ts'
import { line, whoAsks } from './lines.ts'

/** Papers were lost or damaged in the agency's care: it says so, apologises, and bears the costs (Decree 61/2018 art. 21). */
export function loss({ paper, t }: Described<PaperOf<'apology-for-loss'>>): Block[] {
  return [
    ...whoAsks(paper, t),
    { kind: 'text', text: t.lossIntro(paper.issuer) },
    ...line(t.losses[paper.kind], paper.papers ?? t.erased, 'strong'),
    ...line(t.remedy, paper.remedy),
    { kind: 'text', text: t.costs },
  ]
}
