import { adviceOf, type Advice, contendersOf } from './advice.ts'
import { completed } from './complete.ts'
import { type Question, readQuestion } from './question.ts'
import { rank, type Ranked, type RankOptions } from './rank.ts'
import type { IndexedProcedure, SearchIndex } from './search-index.ts'

export type Answer = {
  found: Ranked[]
  advice: Advice
  /** Among which one must choose; empty unless that is the advice. */
  choices: IndexedProcedure[]
  question: Question
}

export type SearchOptions = RankOptions & {
  /** Only procedures that the filters let through. */
  fits?: (procedure: IndexedProcedure) => boolean
}

/** Answers a question: best match first, and whether one must choose or nothing fits. */
export function search(index: SearchIndex, asked: string, options: SearchOptions = {}): Answer {
  const text = options.prefix ? completed(index, asked) : asked
  const question = readQuestion(index, text)
  const { fits = () => true } = options
  const named = question.code === undefined ? undefined : index.byCode.get(question.code)
  if (named) {
    const found = named.filter(fits).map((procedure) => ({ procedure, score: 1, coverage: 1, ofName: 1, textSaid: 1 }))
    const choices = found.length > 1 ? found.map((it) => it.procedure) : []
    return { found, advice: found.length > 1 ? 'choose' : null, choices, question }
  }
  const found = withoutTail(
    rank(index, question, { ...options, prefix: options.prefix === true && text === asked }).filter((it) =>
      fits(it.procedure),
    ),
  )
  const advice = adviceOf(found, question)
  const choices = advice === 'choose' ? contendersOf(found, question).map((it) => it.procedure) : []
  return { found, advice, choices, question }
}

/** Below this share of the best score, an answer only shares a common word with the question. */
const tailShare = 0.4

/** `found` is sorted: the tail goes, what is near the best stays. */
function withoutTail(found: readonly Ranked[]): Ranked[] {
  const least = (found[0]?.score ?? 0) * tailShare
  return found.filter((it) => it.score >= least)
}
