import type { IndexedProcedure, SearchIndex } from './search-index.ts'
import type { Question } from './question.ts'
import { spelling } from './words.ts'

export type Ranked = {
  procedure: IndexedProcedure
  score: number
  /** How much of the question its name says. */
  coverage: number
  /** How much of its name the question says. */
  ofName: number
  /** How much of the question, as it was said, its text holds. */
  textSaid: number
}

export type RankOptions = {
  /** The last word may be unfinished. */
  prefix?: boolean
  /** The code of the person's province; what the question names counts more. */
  province?: string
}

const considered = 120

/** What someone said stays a reading beside what the dictionary made of it, which may have misunderstood. */
const plainShare = 0.82

/** The procedures that a question may mean, best first: by its everyday reading, or as it stands if that says more. */
export function rank(index: SearchIndex, question: Question, options: RankOptions = {}): Ranked[] {
  const said = plainlySaid(index, question)
  const best = new Map<IndexedProcedure, Ranked>()
  for (const [reading, share] of readingsOf(question))
    for (const it of rankReading(index, reading, { ...options, said })) {
      it.score *= share
      if ((best.get(it.procedure)?.score ?? 0) < it.score) best.set(it.procedure, it)
    }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.procedure.code < b.procedure.code ? -1 : 1))
}

function readingsOf(question: Question): [Question, number][] {
  if (question.used.length === 0) return [[question, 1]]
  const { literal, plain } = question
  return [[question, 1], literal ? [{ ...question, ...literal }, 1] : [{ ...question, ...plain }, plainShare]]
}

/** What does not depend on a reading: how much of the question's own words the texts hold, and their weight in names. */
type Said = { body: Float32Array; words: Weighed }

function plainlySaid(index: SearchIndex, { plain }: Question): Said {
  return {
    body: index.body.shares(new Map([...plain.words, ...plain.pairs])),
    words: weighed(plain.words, (word) => index.weightOf(word)),
  }
}

/** Tuned together on all sets of questions, each also with half of the dictionary left out. */
const shares = {
  postings: 0.2,
  coverage: 0.3,
  ofName: 0.2,
  together: 0.2,
  written: 0.2,
  wholeName: 0.1,
  plainly: 0.1,
  textRead: 0.3,
  textSaid: 0.4,
}

function rankReading(index: SearchIndex, question: Question, options: RankOptions & { said: Said }): Ranked[] {
  const { said } = options
  const terms = new Map([...question.words, ...question.pairs])
  const last = options.prefix ? [...question.words.keys()].at(-1) : undefined
  const found = index.postings.find(terms, { prefix: last, most: considered })
  const best = found[0]?.score ?? 1
  const asked = weighed(question.words, (word) => index.weightOf(word))
  const askedPairs = weighed(question.pairs, (pair) => index.weightOfPair(pair))
  const written = question.written.map(spelling)
  const province = question.province ?? options.province
  const texts = index.body.shares(terms)
  return found.map((it) => {
    const procedure = index.all[it.document]!
    const coverage = shareIn(asked, procedure)
    const ofName = procedure.weight === 0 ? 0 : Math.min(1, unweighted(question, procedure, index) / procedure.weight)
    const together = askedPairs.total === 0 ? coverage : pairsIn(askedPairs, procedure.pairs) / askedPairs.total
    const textSaid = said.body[it.document]!
    const base =
      shares.postings * (it.score / best) +
      shares.coverage * coverage +
      shares.ofName * ofName +
      shares.together * together +
      shares.written * writtenAlike(written, procedure) +
      shares.plainly * shareIn(said.words, procedure) +
      shares.textRead * texts[it.document]! +
      shares.textSaid * textSaid +
      (ofName > 0.999 && saysAll(question.pairs, procedure.pairs) ? shares.wholeName : 0)
    return { procedure, score: base * likelihood(procedure, question, province), coverage, ofName, textSaid }
  })
}

function saysAll(said: ReadonlyMap<string, number>, pairs: ReadonlySet<string>): boolean {
  for (const pair of pairs) if ((said.get(pair) ?? 0) < 1) return false
  return true
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

/**
 * What most people need comes first: citizens' procedures at their commune; special, internal and ended ones later, and
 * those that another province made for its own people last.
 */
function likelihood(procedure: IndexedProcedure, question: Question, province: string | undefined): number {
  let factor = 1
  if (procedure.levels.includes('commune')) factor *= 1.06
  if (procedure.subjectNames.some((it) => it.startsWith('Công dân'))) factor *= 1.02
  if (procedure.kind === 'specific' && procedure.province === undefined) factor *= 0.93
  if (procedure.kind === 'internal') factor *= 0.9
  if (procedure.state === 'abolished' || /[^\d.]/.test(procedure.code)) factor *= 0.7
  if (procedure.promulgatorCode === 'G08' && !question.isForeign) factor *= 0.9
  if (question.acts.some((it) => !procedure.acts.includes(it))) factor *= otherAct
  if (procedure.specialCases.some((it) => !question.specialCases.includes(it))) factor *= otherCase
  if (procedure.province !== undefined) factor *= localFactor(procedure.province, province)
  return factor
}

const otherAct = 0.8
const otherCase = 0.93

function localFactor(its: string, persons: string | undefined): number {
  if (persons === undefined) return 0.9
  return its === persons ? 1.03 : 0.7
}

/** Terms with how much each counts in this question, reckoned once for all procedures. */
type Weighed = { terms: readonly [string, number][]; total: number }

function weighed(terms: ReadonlyMap<string, number>, weightOf: (term: string) => number): Weighed {
  const all = [...terms].map(([term, weight]): [string, number] => [term, weight * weightOf(term)])
  return { terms: all, total: all.reduce((sum, [, weight]) => sum + weight, 0) }
}

const aroundShare = 0.35

/** Words of the name count wholly, those of the field, the results and the agencies in part. */
function shareIn({ terms, total }: Weighed, procedure: IndexedProcedure): number {
  let found = 0
  for (const [term, weight] of terms) {
    if (procedure.words.has(term)) found += weight
    else if (procedure.around.has(term)) found += aroundShare * weight
  }
  return total === 0 ? 0 : found / total
}

function pairsIn({ terms }: Weighed, pairs: ReadonlySet<string>): number {
  let found = 0
  for (const [term, weight] of terms) if (pairs.has(term)) found += weight
  return found
}
