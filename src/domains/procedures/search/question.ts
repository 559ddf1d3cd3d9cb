import { actsIn, specialCasesIn } from './families.ts'
import { unabbreviated } from './lexicon.ts'
import { agrees, candidates, matches, type Word } from './matching.ts'
import { repaired } from './repair.ts'
import type { SearchIndex } from './search-index.ts'
import { fold, hasMarks, pairsOf, wordsOf } from './words.ts'

type Terms = { words: Map<string, number>; pairs: Map<string, number> }

/** A question as search understands it. */
export type Question = {
  text: string
  /** A code named in it, such as 1.001193. */
  code: string | undefined
  /** Folded words that carry meaning, and what everyday words mean in official names; with how much each counts. */
  words: Map<string, number>
  pairs: Map<string, number>
  /** The words as they stand, when they stand as official names have them; everyday readings may spoil a name told whole. */
  literal: Terms | undefined
  /** The words as they stand, without politeness. */
  plain: Terms
  /** As written, with marks; empty when the person typed without marks. */
  written: string[]
  isForeign: boolean
  /** What it wants done, of the acts that tell near-equals apart, and the special cases that it speaks of. */
  acts: string[]
  specialCases: string[]
  /** The code of a province that it names. */
  province: string | undefined
  /** It asks for what no procedure is for, as the dictionary says. */
  isOutside: boolean
  /** The entries of the dictionary that it was read with, and what they made of it. */
  used: { key: string; said: string }[]
}

const foreign =
  /nuoc ngoai|ngoai quoc|\bnhat\b|\bmy\b|\buc\b|\bphap\b|han quoc|trung quoc|dai loan|viet kieu|dai su|lanh su|dai dien viet nam/

/** Reads a question: everyday words become official ones, politeness and "what papers do I need" fall away. */
export function readQuestion(index: SearchIndex, text: string): Question {
  const { lexicon } = index
  const marked = hasMarks(text)
  const code = /(?<!\d)\d\.\d{6}(?!\d)/.exec(text)?.[0]
  const typed = wordsOf(text.toLowerCase()).filter((it) => it !== code)
  const words = repaired(index, typed).flatMap((word): Word[] => {
    const full = lexicon.abbreviations.get(word.folded)
    return full ? full.map((folded) => ({ written: folded, folded, dropped: false })) : [word]
  })
  const said = new Map<string, number>()
  const saidPairs = new Map<string, number>()
  const used: Question['used'] = []
  const purpose = purposeFrom(words)
  const add = (folded: readonly string[], weight: number) => {
    for (const word of folded) said.set(word, Math.max(said.get(word) ?? 0, weight))
    for (const pair of pairsOf(folded)) saidPairs.set(pair, Math.max(saidPairs.get(pair) ?? 0, weight))
  }
  const province = provinceIn(index, words)
  const asSaid = withoutAround(index, words)
  const literal = literalOf(index, asSaid, words)
  const plain = termsOf(
    words,
    asSaid.filter((it) => !isFiller(index, words, words.indexOf(it), marked)),
  )
  let outside = 0
  for (const pattern of candidates(lexicon.outside, words, lexicon))
    for (const found of matches(words, pattern, lexicon)) {
      if (isBeside(words, found, purpose)) continue
      outside++
      used.push({ key: pattern.key, said: saidBy(found) })
    }
  for (const pattern of candidates(lexicon.meanings, words, lexicon)) {
    for (const found of matches(words, pattern, lexicon)) {
      const share = words.indexOf(found[0]!) >= purpose ? purposeShare : 1
      for (const [i, means] of pattern.means.entries()) add(unabbreviated(lexicon, means), share * (i === 0 ? 1 : 0.6))
      used.push({ key: pattern.key, said: saidBy(found) })
      if (!pattern.keep) drop(found)
    }
  }
  for (const pattern of candidates(lexicon.around, words, lexicon))
    for (const found of matches(words, pattern, lexicon)) drop(found)
  const kept = words.filter((it, i) => !it.dropped && !isFiller(index, words, i, marked))
  // What stands beside a wish that the dictionary understood is mostly its story.
  const isUnderstood = used.length > 0
  for (const run of runsOf(words, kept)) {
    const share = words.indexOf(run[0]!) >= purpose ? purposeShare : 1
    add(
      run.map((it) => it.folded),
      share * (isUnderstood ? besideShare : 1),
    )
  }
  const folded = fold(text).replace(/khong (co )?(yeu to )?nuoc ngoai/g, '')
  return {
    text,
    code,
    words: said,
    pairs: saidPairs,
    literal: used.length === 0 ? undefined : literal,
    plain,
    written: marked ? kept.map((it) => it.written) : [],
    isForeign: foreign.test(folded),
    acts: actsIn(saidPairs),
    specialCases: specialCasesIn(` ${[...said.keys()].join(' ')} ${folded}`),
    province,
    isOutside: outside > 0,
    used,
  }
}

const officialShare = 0.75
const leastWords = 4

function literalOf(index: SearchIndex, kept: readonly Word[], words: readonly Word[]): Question['literal'] {
  const terms = termsOf(words, kept)
  const pairs = [...terms.pairs.keys()]
  if (kept.length < leastWords || pairs.filter((it) => index.pairCount(it) > 0).length < officialShare * pairs.length)
    return undefined
  return terms
}

/** What remains when "what papers do I need" falls away. */
function withoutAround(index: SearchIndex, words: readonly Word[]): Word[] {
  const around = new Set<Word>()
  for (const pattern of candidates(index.lexicon.around, words, index.lexicon))
    for (const found of matches(words, pattern, index.lexicon)) for (const word of found) around.add(word)
  return words.filter((it) => !it.dropped && !around.has(it))
}

function termsOf(words: readonly Word[], kept: readonly Word[]): Terms {
  const runs = runsOf(words, kept).map((run) => run.map((it) => it.folded))
  return {
    words: new Map(runs.flat().map((it) => [it, 1])),
    pairs: new Map(runs.flatMap(pairsOf).map((it) => [it, 1])),
  }
}

const purposeShare = 0.5
const besideShare = 0.75

/** Where "để vay mua nhà" begins: what one wants it for is not what one wants. */
function purposeFrom(words: readonly Word[]): number {
  const at = words.findIndex(
    ({ written, folded }, i) =>
      i > 1 &&
      folded === 'de' &&
      agrees(written, 'để') &&
      !['lai', 'nghi', 'an', 'tai'].includes(words[i + 1]?.folded ?? ''),
  )
  return at < 0 ? words.length : at
}

/** "Sau ly hôn", "ly hôn rồi", "để xin việc": told beside what is wanted. */
function isBeside(words: readonly Word[], found: readonly Word[], purpose: number): boolean {
  const [first, last] = [words.indexOf(found[0]!), words.indexOf(found.at(-1)!)]
  const [before, after] = [words[first - 1]?.folded ?? '', words[last + 1]?.folded ?? '']
  return first >= purpose || ['sau', 'da', 'vua'].includes(before) || ['roi', 'xong'].includes(after)
}

function saidBy(words: readonly Word[]): string {
  return words.map((it) => it.written).join(' ')
}

function drop(words: readonly Word[]): void {
  for (const word of words) word.dropped = true
}

/** A province named in the question says whose own procedures are meant, and nothing else. */
function provinceIn(index: SearchIndex, words: readonly Word[]): string | undefined {
  for (const { name, code } of index.provinces) {
    for (let at = 0; at + name.length <= words.length; at++) {
      if (!name.every((word, i) => words[at + i]!.folded === word)) continue
      const before = words[at - 1]?.folded ?? ''
      if (name.length === 1 && !['tinh', 'pho', 'tp', 'o', 'tai'].includes(before)) continue
      drop(words.slice(at, at + name.length))
      if (['tinh', 'tp', 'o', 'tai'].includes(before)) drop(words.slice(at - 1, at))
      return code
    }
  }
  return undefined
}

/** A word of politeness or grammar, unless it makes a known word with its neighbour ("căn cước" typed "can cuoc"). */
function isFiller(index: SearchIndex, words: readonly Word[], at: number, marked: boolean): boolean {
  const word = words[at]!
  const filler = index.lexicon.fillers.get(word.folded)
  if (filler === undefined) return false
  if (marked && !agrees(word.written, filler)) return false
  const { fillers } = index.lexicon
  const [before, after] = [words[at - 1]?.folded ?? '', words[at + 1]?.folded ?? '']
  const isPart =
    (!fillers.has(before) && index.pairCount(`${before}_${word.folded}`) > partOf) ||
    (!fillers.has(after) && index.pairCount(`${word.folded}_${after}`) > partOf)
  return !isPart
}

const partOf = 8

/** Kept words that stand together, so that pairs are made only of neighbours. */
function runsOf(words: readonly Word[], kept: readonly Word[]): Word[][] {
  const runs: Word[][] = []
  let last = -2
  for (const word of kept) {
    const at = words.indexOf(word)
    if (at === last + 1) runs.at(-1)!.push(word)
    else runs.push([word])
    last = at
  }
  return runs
}
