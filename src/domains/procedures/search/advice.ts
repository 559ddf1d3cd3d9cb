import type { Question } from './question.ts'
import type { Ranked } from './rank.ts'

/** What to tell a person about the answer: choose among near-equal ones, or nothing fits. */
export type Advice = 'choose' | 'none' | null

export function adviceOf(found: readonly Ranked[], _question: Question): Advice {
  const [first, second] = found
  if (!first || first.coverage < 0.4) return 'none'
  if (second && second.score > first.score * 0.95) return 'choose'
  return null
}
