import type { SearchIndex } from './search-index.ts'
import { fold, foldedWord, wordsOf } from './words.ts'

/** Pairs that few names have are chance. */
const least = 3
/** What people ask for is in the dictionary: one pair there weighs as much as so many names. */
const asked = 15

/** While one types: "khai s" is most likely "khai sinh", the word that most often stands after "khai". */
export function completed(index: SearchIndex, typed: string): string {
  const [first, begun] = wordsOf(typed).slice(-2)
  if (first === undefined || begun === undefined || !/[\p{L}\p{M}]$/u.test(typed)) return typed
  const [before, beginning] = [foldedWord(first), fold(begun)]
  let best: { word: string; worth: number } | undefined
  for (const word of index.known) {
    if (!word.startsWith(beginning)) continue
    const pair = `${before}_${word}`
    const worth = index.pairCount(pair) + asked * (index.lexicon.pairs.get(pair) ?? 0)
    if (worth >= least && (!best || worth > best.worth)) best = { word, worth }
  }
  return best && best.word !== beginning ? typed.replace(/[\p{L}\p{M}]+$/u, best.word) : typed
}
