import type { IndexedProcedure, SearchIndex } from './search-index.ts'
import type { Question } from './question.ts'
import { spelling } from './words.ts'

export type Ranked = { procedure: IndexedProcedure; score: number; coverage: number }

const considered = 150

/** The procedures that a question may mean, best first. */
export function rank(index: SearchIndex, question: Question, options: { prefix?: boolean } = {}): Ranked[] {
  const terms = new Map([...question.words, ...question.pairs])
  const last = options.prefix ? [...question.words.keys()].at(-1) : undefined
  const found = index.postings.find(terms, { prefix: last, most: considered })
  const best = found[0]?.score ?? 1
  const asked = sum(question.words, (word) => index.weightOf(word))
  const written = question.written.map(spelling)
  const askedPairs = sum(question.pairs, () => 1)
  return found
    .map((it) => {
      const procedure = index.all[it.document]!
      const said = weightIn(question.words, procedure.words, (word) => index.weightOf(word))
      const coverage = asked === 0 ? 0 : said / asked
      const ofName = procedure.weight === 0 ? 0 : Math.min(1, unweighted(question, procedure, index) / procedure.weight)
      const together = askedPairs === 0 ? coverage : weightIn(question.pairs, procedure.pairs, () => 1) / askedPairs
      const base =
        0.25 * (it.score / best) +
        0.35 * coverage +
        0.2 * ofName +
        0.2 * together +
        0.1 * writtenAlike(written, procedure)
      return { procedure, score: base * likelihood(procedure, question), coverage }
    })
    .sort((a, b) => b.score - a.score || (a.procedure.code < b.procedure.code ? -1 : 1))
}

/** How much of the name the question says. */
function unweighted(question: Question, procedure: IndexedProcedure, index: SearchIndex): number {
  let total = 0
  for (const word of procedure.words) if (question.words.has(word)) total += index.weightOf(word)
  return total
}

/** Of the words typed with marks: how many stand in the name with the same marks. */
function writtenAlike(written: readonly string[], procedure: IndexedProcedure): number {
  if (written.length === 0) return 0
  return written.filter((it) => procedure.spellings.has(it)).length / written.length
}

/** What most people need comes first: citizens' procedures at their commune; special, internal and ended ones later. */
function likelihood(procedure: IndexedProcedure, question: Question): number {
  let factor = 1
  if (procedure.levels.includes('commune')) factor *= 1.06
  if (procedure.subjectNames.some((it) => it.startsWith('Công dân'))) factor *= 1.02
  if (procedure.kind === 'specific') factor *= 0.93
  if (procedure.kind === 'internal') factor *= 0.9
  if (procedure.state === 'abolished' || /[^\d.]/.test(procedure.code)) factor *= 0.7
  if (procedure.promulgatorCode === 'G08' && !question.isForeign) factor *= 0.9
  return factor
}

function sum(terms: ReadonlyMap<string, number>, weightOf: (term: string) => number): number {
  let total = 0
  for (const [term, weight] of terms) total += weight * weightOf(term)
  return total
}

function weightIn(
  terms: ReadonlyMap<string, number>,
  set: ReadonlySet<string>,
  weightOf: (term: string) => number,
): number {
  let total = 0
  for (const [term, weight] of terms) if (set.has(term)) total += weight * weightOf(term)
  return total
}
