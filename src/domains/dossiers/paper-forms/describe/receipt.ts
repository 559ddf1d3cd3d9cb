import { formatLimit, formatMoney } from '#ui/format.ts'
import { longMoment } from '../long-date.ts'
import { moneyInWords } from '../money-words.ts'
import type { PaperOf } from '../paper.ts'
import type { Block } from '../sheet.ts'
import type { Described } from './describe-paper.ts'
import { line, numbered, whoAsks } from './lines.ts'

/**
 * Form 01: what was received, when, and until when the result is promised (Decree 61/2018 art. 17; Decree 118/2025 art. 17).
 *
 * @law 3.5-01
 */
export function receipt({ paper, language, t }: Described<PaperOf<'receipt'>>): Block[] {
  const at = (instant: string) => longMoment(instant, language)
  const papers = paper.composition.map((it) => t.handedIn(it))
  const items = [...(paper.hasDeclaration ? [t.declaration] : []), ...papers]
  return [
    ...whoAsks(paper, t),
    { kind: 'list', name: t.composition, items: items.length > 0 ? numbered(items) : [t.noComposition] },
    ...line(t.sets, t.setCount(paper.sets)),
    ...line(t.limit, formatLimit(paper.limit, language)),
    ...line(t.received, at(paper.received)),
    ...line(t.due, paper.due && at(paper.due), 'strong'),
    ...line(t.returning, t.ways[paper.returning]),
    ...fees({ paper, language, t }),
    ...line(t.book, paper.book && t.bookPlace(paper.book.volume, paper.book.number)),
  ]
}

/** Amounts in figures and in words. */
function fees({ paper, language, t }: Described<PaperOf<'receipt'>>): Block[] {
  const amount = (it: number) => t.amount(formatMoney(it, language), moneyInWords(it, language))
  const items = paper.fees.map((it) => t.itemAmount(it.item, amount(it.amount)))
  if (items.length === 0) return []
  if (items.length === 1) return line(t.fee, items[0])
  const total = paper.fees.reduce((sum, it) => sum + it.amount, 0)
  return [{ kind: 'list', name: t.fee, items: [...numbered(items), t.itemAmount(t.total, amount(total))] }]
}
