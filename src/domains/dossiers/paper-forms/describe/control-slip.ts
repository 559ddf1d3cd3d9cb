import { longMoment } from '../long-date.ts'
import type { HandOver, PaperOf } from '../paper.ts'
import type { Block } from '../sheet.ts'
import type { Described } from './describe-paper.ts'
import { line } from './lines.ts'

/**
 * Form 06 (05 of Circular 01/2018): who handed the dossier to whom, when, and how its limit stood then.
 *
 * @law 3.5-06
 */
export function controlSlip({ paper, language, t }: Described<PaperOf<'control-slip'>>): Block[] {
  const { columns } = t
  const row = (it: HandOver, i: number) => [
    String(i + 1),
    side(it.from),
    side(it.to),
    longMoment(it.at, language),
    it.standing === null ? '' : t.standing[it.standing],
    typeof it.note === 'string' ? t.notes[it.note] : it.note.words,
  ]
  return [
    ...line(t.applicant, paper.applicant),
    ...line(t.content, paper.request),
    ...line(t.settling, paper.settling),
    ...line(t.received, paper.received && longMoment(paper.received, language)),
    ...line(t.dueNow, paper.due && longMoment(paper.due, language)),
    ...(paper.handOvers.length === 0
      ? [{ kind: 'text' as const, text: t.noSteps }]
      : [
          {
            kind: 'table' as const,
            name: t.steps,
            columns: [
              { text: columns.no, share: 0.35 },
              { text: columns.from, share: 1.5 },
              { text: columns.to, share: 1.5 },
              { text: columns.at, share: 1.3 },
              { text: columns.result, share: 0.8 },
              { text: columns.note, share: 1.1 },
            ],
            rows: paper.handOvers.map(row),
          },
        ]),
  ]
}

function side({ person, unit, step = '' }: HandOver['from']): string {
  return [person, unit, step].filter((it) => it !== '').join('\n')
}
