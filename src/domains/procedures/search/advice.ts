import { fold } from './words.ts'
import type { Question } from './question.ts'
import type { Ranked } from './rank.ts'

/** What to tell a person about the answer: choose among near-equal ones, or nothing fits. */
export type Advice = 'choose' | 'none' | null

const leastCoverage = 0.4
/** What no name says may yet be what a procedure's papers and steps are about. */
const leastOfText = 0.35
const near = 0.95
const nearOfFamily = 0.88

export function adviceOf(found: readonly Ranked[], question: Question): Advice {
  const [first] = found
  if (!first || question.isOutside || (first.coverage < leastCoverage && first.textSaid < leastOfText)) return 'none'
  return contendersOf(found, question).length > 1 ? 'choose' : null
}

/** The procedures that the question does not decide between, the best first. */
export function contendersOf(found: readonly Ranked[], question: Question): Ranked[] {
  const [first] = found
  if (!first) return []
  // Whoever says the whole name has chosen.
  if (first.ofName > 0.95 && first.coverage > 0.75 && !leavesActOpen(first, question)) return [first]
  const seen = new Set<string>()
  return found.filter((it) => {
    if (it.score < first.score * (isOtherAct(it, first, question) ? nearOfFamily : near)) return false
    if (it.procedure.province !== first.procedure.province) return false
    // The same at another level: the one nearest to the person stands first.
    if (seen.has(it.procedure.levelless)) return false
    seen.add(it.procedure.levelless)
    return question.acts.every((act) => it.procedure.acts.includes(act))
  })
}

/** "Giấy phép lao động" is said of getting it, of renewing it, and of getting it again. */
function isOtherAct(it: Ranked, first: Ranked, question: Question): boolean {
  return question.acts.length === 0 && it.procedure.family === first.procedure.family && it !== first
}

/** A paper named alone, without "cấp" or "xin": there may be more to do with it than getting it. */
function leavesActOpen({ procedure }: Ranked, { text, acts }: Question): boolean {
  const isGetting = fold(procedure.title).startsWith('cap ') && procedure.acts.length === 0
  return isGetting && acts.length === 0 && !/(^|\W)(cap|xin|lam)(\W|$)/.test(fold(text))
}
