import { procedureTitle } from '../title.ts'
import { type Body, gatherBodies, type ProcedureText, textOf } from './body.ts'
import type { DictionaryEntry } from './dictionary.ts'
import type { SearchEntry } from './entry.ts'
import { actsIn, familyOf, levelless, specialCasesIn } from './families.ts'
import { type Fuzzy, fuzzyOf } from './fuzzy.ts'
import { type Lexicon, lexiconOf, unabbreviated } from './lexicon.ts'
import { gatherPostings, type Postings } from './postings.ts'
import { pace } from './pace.ts'
import { fold, foldedWord, foldedWords, pairsOf, spelling, wordsOf } from './words.ts'

/** An entry with its name taken apart once, for ranking. */
export type IndexedProcedure = SearchEntry & {
  title: string
  words: ReadonlySet<string>
  pairs: ReadonlySet<string>
  spellings: ReadonlySet<string>
  /** The words of the field, the results and the agencies. */
  around: ReadonlySet<string>
  /** What it shares with its near-equals. */
  family: string
  /** The same under another name only because somebody else settles it. */
  levelless: string
  /** The acts of its name that tell it from near-equals, and the special cases it is for. */
  acts: readonly string[]
  specialCases: readonly string[]
  /** The province whose own procedure it is. */
  province: string | undefined
  /** Sum of the weights of the name's words: how much a question must say to name it wholly. */
  weight: number
}

export type SearchIndex = {
  procedures: ReadonlyMap<string, IndexedProcedure>
  byCode: ReadonlyMap<string, IndexedProcedure[]>
  /** In the order of the postings' numbers. */
  all: readonly IndexedProcedure[]
  postings: Postings
  body: Body
  lexicon: Lexicon
  fuzzy: Fuzzy
  /** Every word of names and of the dictionary. */
  known: ReadonlySet<string>
  /** Provinces that publish procedures of their own: the words of the name, and the code. */
  provinces: readonly { name: string[]; code: string }[]
  /** How telling a word is: rare words tell more. */
  weightOf(word: string): number
  /** The same for two words that stand together; what no name has tells little. */
  weightOfPair(pair: string): number
  /** In how many names two words stand together. */
  pairCount(pair: string): number
  /** In how many names a word stands; one for words of the dictionary alone. */
  frequency(word: string): number
}

/** The name, its pairs of words, the field, and what else is said of a procedure. */
const boosts = [3, 3, 1, 0.4]

/** An entry with the texts of its record, of which the index keeps what it needs; without them its name speaks alone. */
export type IndexSource = SearchEntry & Partial<ProcedureText>
type Entries = AsyncIterable<readonly IndexSource[]> | Iterable<readonly IndexSource[]>

/** Built in slices that let other work of the process pass; the caller puts it in the old one's place when it is whole. */
export async function buildIndex(slices: Entries, dictionary: readonly DictionaryEntry[]): Promise<SearchIndex> {
  const lexicon = lexiconOf(dictionary)
  const gathered = gatherPostings(boosts)
  const bodies = gatherBodies()
  const wordCounts = new Map<string, number>()
  const pairCounts = new Map<string, number>()
  const procedures = new Map<string, IndexedProcedure>()
  const foldOnce = remembering(foldedWord)
  const breathe = pace()
  for await (const slice of slices) {
    for (const { componentNames = [], stepTexts = [], requirements = '', ...entry } of slice) {
      const { one, fields } = takenApart(entry, lexicon)
      const text = textOf({ componentNames, stepTexts, requirements })
      const said = [one.title, text, ...one.resultNames, one.keywords].join('. ')
      bodies.add(unabbreviated(lexicon, wordsOf(said).map(foldOnce)))
      for (const word of one.words) wordCounts.set(word, (wordCounts.get(word) ?? 0) + 1)
      for (const pair of one.pairs) pairCounts.set(pair, (pairCounts.get(pair) ?? 0) + 1)
      procedures.set(entry.id, one)
      gathered.add(fields)
      await breathe()
    }
  }
  const count = Math.max(procedures.size, 1)
  const telling = (holding: number) => Math.log(1 + count / (holding + 1))
  const weights = new Map([...wordCounts].map(([word, holding]) => [word, telling(holding)]))
  const weightOf = (word: string) => weights.get(word) ?? telling(0)
  for (const it of procedures.values()) {
    it.weight = [...it.words].reduce((sum, word) => sum + weightOf(word), 0)
    await breathe()
  }
  const known = new Set([...wordCounts.keys(), ...lexicon.words])
  const fuzzy = fuzzyOf(known)
  await breathe()
  const all = [...procedures.values()]
  return {
    ...{ procedures, all, lexicon, fuzzy, known, weightOf },
    byCode: Map.groupBy(all, (it) => it.code.toLowerCase()),
    provinces: provincesOf(all),
    postings: await gathered.finish(),
    body: await bodies.finish(),
    weightOfPair: (pair) => (pairCounts.has(pair) ? Math.sqrt(telling(pairCounts.get(pair)!)) : 1),
    pairCount: (pair) => pairCounts.get(pair) ?? 0,
    frequency: (word) => wordCounts.get(word) ?? (lexicon.words.has(word) ? 1 : 0),
  }
}

/** Texts say the same few thousand words again and again. */
function remembering(fold: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const folded = known.get(word) ?? fold(word)
    known.set(word, folded)
    return folded
  }
}

function takenApart(entry: SearchEntry, lexicon: Lexicon) {
  const title = procedureTitle(entry.name)
  const folded = (text: string) => unabbreviated(lexicon, foldedWords(text))
  const words = folded(title)
  const pairs = pairsOf(words)
  const [field, more] = [folded(entry.fieldName), folded(moreOf(entry))]
  const one: IndexedProcedure = {
    ...entry,
    title,
    words: new Set(words),
    pairs: new Set(pairs),
    spellings: new Set(wordsOf(title).map(spelling)),
    around: new Set([...field, ...more]),
    family: familyOf(title),
    levelless: levelless(title),
    acts: actsIn(new Set(pairs)),
    specialCases: specialCasesIn(fold(title)),
    province: provinceOf(entry),
    weight: 0,
  }
  return { one, fields: [words, pairs, field, more] }
}

/** Published by a province: the codes of provinces start with H. */
function provinceOf({ promulgatorCode }: SearchEntry): string | undefined {
  return /^H\d/.test(promulgatorCode) ? promulgatorCode.split('.')[0] : undefined
}

function provincesOf(all: readonly IndexedProcedure[]): { name: string[]; code: string }[] {
  const names = new Map<string, string>()
  for (const it of all)
    if (it.province === it.promulgatorCode)
      names.set(fold(it.promulgatorName).replace(/^.*?(tinh|thanh pho|tp\.?) /, ''), it.promulgatorCode)
  return [...names].map(([name, code]) => ({ name: foldedWords(name), code }))
}

function moreOf(entry: SearchEntry): string {
  return [entry.code, entry.keywords, ...entry.resultNames, ...entry.agencyNames].join(' ')
}
