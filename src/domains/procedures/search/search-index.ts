import { setImmediate as breathe } from 'node:timers/promises'
import { procedureTitle } from '../title.ts'
import type { SearchEntry } from './entry.ts'
import { gatherPostings, type Postings } from './postings.ts'
import { foldedWords, pairsOf, spelling, wordsOf } from './words.ts'

/** An entry with its name taken apart once, for ranking. */
export type IndexedProcedure = SearchEntry & {
  title: string
  words: ReadonlySet<string>
  pairs: ReadonlySet<string>
  spellings: ReadonlySet<string>
  /** Sum of the weights of the name's words: how much a question must say to name it wholly. */
  weight: number
}

export type SearchIndex = {
  procedures: ReadonlyMap<string, IndexedProcedure>
  byCode: ReadonlyMap<string, IndexedProcedure[]>
  /** In the order of the postings' numbers. */
  all: readonly IndexedProcedure[]
  postings: Postings
  /** How telling a word is: rare words tell more. */
  weightOf(word: string): number
  /** In how many names two words stand together. */
  pairCount(pair: string): number
  isKnown(word: string): boolean
}

/** The name, its pairs of words, the field, and what else is said of a procedure. */
const boosts = [3, 3, 1, 0.4]

/** Built in slices that let other work of the process pass; the caller puts it in the old one's place when it is whole. */
export async function buildIndex(slices: AsyncIterable<SearchEntry[]> | Iterable<SearchEntry[]>): Promise<SearchIndex> {
  const gathered = gatherPostings(boosts)
  const wordCounts = new Map<string, number>()
  const pairCounts = new Map<string, number>()
  const procedures = new Map<string, IndexedProcedure>()
  for await (const slice of slices) {
    for (const entry of slice) {
      const title = procedureTitle(entry.name)
      const words = foldedWords(title)
      const pairs = pairsOf(words)
      const one = {
        ...entry,
        title,
        words: new Set(words),
        pairs: new Set(pairs),
        spellings: new Set(wordsOf(title).map(spelling)),
        weight: 0,
      }
      for (const word of one.words) wordCounts.set(word, (wordCounts.get(word) ?? 0) + 1)
      for (const pair of one.pairs) pairCounts.set(pair, (pairCounts.get(pair) ?? 0) + 1)
      procedures.set(entry.id, one)
      gathered.add([words, pairs, foldedWords(entry.fieldName), foldedWords(moreOf(entry))])
      if (procedures.size % 50 === 0) await breathe()
    }
  }
  const count = Math.max(procedures.size, 1)
  const telling = (holding: number) => Math.log(1 + count / (holding + 1))
  const weights = new Map([...wordCounts].map(([word, holding]) => [word, telling(holding)]))
  const weightOf = (word: string) => weights.get(word) ?? telling(0)
  for (const it of procedures.values()) it.weight = [...it.words].reduce((sum, word) => sum + weightOf(word), 0)
  return {
    procedures,
    byCode: Map.groupBy(procedures.values(), (it) => it.code.toLowerCase()),
    all: [...procedures.values()],
    postings: await gathered.finish(),
    weightOf,
    pairCount: (pair) => pairCounts.get(pair) ?? 0,
    isKnown: (word) => wordCounts.has(word),
  }
}

function moreOf(entry: SearchEntry): string {
  return [entry.code, entry.keywords, ...entry.resultNames, ...entry.agencyNames].join(' ')
}
