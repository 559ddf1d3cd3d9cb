import type { DictionaryEntry } from './dictionary.ts'
import { foldedWord, pairsOf, wordsOf } from './words.ts'

/** A way of saying something, word by word, ready to be found in a question. */
export type Pattern = {
  key: string
  folded: string[]
  written: string[]
  means: string[][]
  keep: boolean
  /** How many words it fixes, a gap counting half: what says more is read first. */
  length: number
}

/** The dictionary made ready for reading questions. */
export type Lexicon = {
  /** By the first word; those that begin with a class are under `<key>`. */
  meanings: ReadonlyMap<string, Pattern[]>
  around: ReadonlyMap<string, Pattern[]>
  outside: ReadonlyMap<string, Pattern[]>
  abbreviations: ReadonlyMap<string, string[]>
  fillers: ReadonlyMap<string, string>
  /** Words that are alike, under `<key>`. */
  classes: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Every word that the dictionary knows: none of them is a slip of the keyboard. */
  words: ReadonlySet<string>
  /** In how many sayings and meanings two words stand together: what people ask for. */
  pairs: ReadonlyMap<string, number>
}

export function lexiconOf(entries: readonly DictionaryEntry[]): Lexicon {
  const ofKind = (kind: DictionaryEntry['kind']) => entries.filter((it) => it.kind === kind)
  const abbreviations = new Map(
    ofKind('abbreviation').flatMap((it) =>
      it.say.map((text) => [foldedWord(text), wordsOf(it.means[0] ?? '')] as const),
    ),
  )
  const full = (text: string) => text.split(/\s+/).flatMap((word) => abbreviations.get(foldedWord(word)) ?? word)
  const sayings = (kind: DictionaryEntry['kind']) => ofKind(kind).flatMap((it) => it.say)
  const patterns = (kind: DictionaryEntry['kind']) => byFirstWord(ofKind(kind).flatMap((it) => patternsOf(it, full)))
  const words = new Set(entries.flatMap((it) => it.say.flatMap((text) => wordsOf(text).map(foldedWord))))
  return {
    meanings: patterns('meaning'),
    around: patterns('around'),
    outside: patterns('outside'),
    abbreviations: new Map([...abbreviations].map(([letters, words]) => [letters, words.map(foldedWord)])),
    fillers: new Map(sayings('filler').map((word) => [foldedWord(word), word.normalize('NFC').toLowerCase()])),
    classes: new Map(
      ofKind('class').map(({ key, say }) => [`<${key}>`, new Map(say.map((it) => [foldedWord(it), it]))]),
    ),
    words,
    pairs: pairCounts(ofKind('meaning').flatMap((it) => [...it.say, ...it.means])),
  }
}

function pairCounts(phrases: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const phrase of phrases)
    for (const pair of pairsOf(wordsOf(phrase).map(foldedWord))) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return counts
}

/** Letters for words become the words: "BHXH" in a name and "bhxh" in a question are the same. */
export function unabbreviated(lexicon: Lexicon, folded: readonly string[]): string[] {
  return folded.flatMap((word) => lexicon.abbreviations.get(word) ?? word)
}

/** A dictionary writes "mất bhyt" and means the words, as a question does. */
function patternsOf({ key, say, means, keep }: DictionaryEntry, full: (text: string) => string[]): Pattern[] {
  const meant = means.map((text) => wordsOf(text).map(foldedWord))
  return say.map((text) => {
    const written = full(text.normalize('NFC').toLowerCase().trim())
    const folded = written.map((it) => (it.startsWith('<') || it === '~' ? it : foldedWord(it)))
    return {
      key,
      written,
      folded,
      means: meant,
      keep,
      length: folded.length - folded.filter((it) => it === '~').length / 2,
    }
  })
}

function byFirstWord(patterns: Pattern[]): Map<string, Pattern[]> {
  return Map.groupBy(patterns, (it) => it.folded[0]!)
}
