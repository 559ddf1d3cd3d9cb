import { longMoment } from '../long-date.ts'
import type { PaperOf } from '../paper.ts'
import type { Block } from '../sheet.ts'
import type { Described } from './describe-paper.ts'
import { line, whoAsks } from './lines.ts'

type EndingPaper = PaperOf<'refusal-of-receipt' | 'refusal-of-settlement'> | PaperOf<'stop-notice'>

/**
 * Forms 03 and 05: refused, or stopped. The reason first, then what the law leaves to the applicant (Decree 61/2018 art.
 * 17.1b, 19.8; Decree 118/2025 art. 21).
 *
 * @law 3.5-03 3.5-05
 */
export function ending({ paper, language, t }: Described<EndingPaper>): Block[] {
  const isStopped = paper.form === 'stop-notice'
  const intro = isStopped ? t.stopIntro : paper.form === 'refusal-of-receipt' ? t.refusedIntro : t.unsettledIntro
  const isAsked = isStopped && paper.askedByApplicant
  const reason = paper.reason ?? t.erased
  const kind = isStopped ? null : paper.kind
  return [
    ...whoAsks(paper, t),
    { kind: 'text', text: intro },
    ...(kind ? line(t.reasonKind, `${kind.name[language]} (${kind.code})`) : []),
    ...line(t.reason, isAsked ? `${t.asked}. ${reason}` : reason, 'strong'),
    ...line(isStopped ? t.stoppedAt : t.refusedAt, longMoment(paper.at, language)),
    ...line(t.returned, paper.channel === 'online' ? t.returnedNone : t.returnedAll),
    ...(isAsked ? [] : [{ kind: 'text' as const, text: t.rights }]),
  ]
}
