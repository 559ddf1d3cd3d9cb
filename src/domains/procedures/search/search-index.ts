import { setImmediate as breathe } from 'node:timers/promises'
import MiniSearch from 'minisearch'
import { procedureTitle } from '../title.ts'
import type { SearchEntry } from './entry.ts'
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
  mini: MiniSearch
  /** How telling a word is: rare words tell more. */
  weightOf(word: string): number
  /** In how many names two words stand together. */
  pairCount(pair: string): number
  isKnown(word: string): boolean
}

const separator = '\u0001'

/** Built in slices that let other work of the process pass; the caller puts it in the old one's place when it is whole. */
export async function buildIndex(slices: AsyncIterable<SearchEntry[]> | Iterable<SearchEntry[]>): Promise<SearchIndex> {
  const mini = new MiniSearch({
    fields: ['name', 'pairs', 'field', 'more'],
    tokenize: (text) => (text === '' ? [] : text.split(separator)),
    processTerm: (term) => term,
  })
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
      mini.add({
        id: entry.id,
        name: words.join(separator),
        pairs: pairs.join(separator),
        field: foldedWords(entry.fieldName).join(separator),
        more: foldedWords(moreOf(entry)).join(separator),
      })
      if (procedures.size % 50 === 0) await breathe()
    }
  }
  const count = Math.max(procedures.size, 1)
  const weightOf = (word: string) => Math.log(1 + count / ((wordCounts.get(word) ?? 0) + 1))
  for (const it of procedures.values()) it.weight = [...it.words].reduce((sum, word) => sum + weightOf(word), 0)
  return {
    procedures,
    byCode: Map.groupBy(procedures.values(), (it) => it.code.toLowerCase()),
    mini,
    weightOf,
    pairCount: (pair) => pairCounts.get(pair) ?? 0,
    isKnown: (word) => wordCounts.has(word),
  }
}

/** The procedures that share any word with the question, best first by BM25. */
export function candidates(index: SearchIndex, terms: ReadonlyMap<string, number>, prefix: string | undefined) {
  if (terms.size === 0) return []
  return index.mini.search([...terms.keys()].join(separator), {
    boost: { name: 3, pairs: 3, field: 1, more: 0.4 },
    boostTerm: (term) => terms.get(term) ?? 1,
    prefix: (term) => term === prefix,
    bm25: { k: 1.2, b: 0.6, d: 0.2 },
  })
}

function moreOf(entry: SearchEntry): string {
  return [entry.code, entry.keywords, ...entry.resultNames, ...entry.agencyNames].join(' ')
}
