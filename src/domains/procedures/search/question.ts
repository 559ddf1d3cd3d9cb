import dictionary from './dictionary.json' with { type: 'json' }
import type { SearchIndex } from './search-index.ts'
import { fold, foldedWord, hasMarks, pairsOf, wordsOf } from './words.ts'

/** A question as search understands it. */
export type Question = {
  text: string
  /** A code named in it, such as 1.001193. */
  code: string | undefined
  /** Folded words that carry meaning, and what everyday words mean in official names; with how much each counts. */
  words: Map<string, number>
  pairs: Map<string, number>
  /** As written, with marks; empty when the person typed without marks. */
  written: string[]
  isForeign: boolean
}

type Word = { written: string; folded: string; dropped: boolean }
type Pattern = { folded: string[]; written: string[]; means: string[][]; keep: boolean }

const kin = new Set(dictionary.kin.map(fold))
const boilerplate = dictionary.boilerplate.map((text) => patternOf(text)).sort(byLength)
const everyday = dictionary.everyday
  .flatMap(({ say, means, keep }: { say: string[]; means: string[]; keep?: boolean }) =>
    say.map((text) => ({ ...patternOf(text), means: means.map(foldedOf), keep: keep ?? false })),
  )
  .sort(byLength)
const fillers = new Map(dictionary.fillers.map((word) => [fold(word), word.normalize('NFC').toLowerCase()]))
const longestGap = 4

/** Reads a question: everyday words become official ones, politeness and "what papers do I need" fall away. */
export function readQuestion(index: SearchIndex, text: string): Question {
  const marked = hasMarks(text)
  const code = /(?<!\d)\d\.\d{6}(?!\d)/.exec(text)?.[0]
  const words: Word[] = repaired(
    index,
    wordsOf(text.toLowerCase()).filter((it) => it !== code),
    marked,
  )
  const said = new Map<string, number>()
  const saidPairs = new Map<string, number>()
  const add = (folded: readonly string[], weight: number) => {
    for (const word of folded) said.set(word, Math.max(said.get(word) ?? 0, weight))
    for (const pair of pairsOf(folded)) saidPairs.set(pair, Math.max(saidPairs.get(pair) ?? 0, weight))
  }
  for (const pattern of everyday) {
    for (const found of matches(words, pattern, marked)) {
      for (const [i, means] of pattern.means.entries()) add(means, i === 0 ? 1 : 0.6)
      if (!pattern.keep) for (const word of found) word.dropped = true
    }
  }
  for (const pattern of boilerplate) for (const found of matches(words, pattern, marked)) drop(found)
  const kept = words.filter((it, i) => !it.dropped && !isFiller(index, words, i, marked))
  for (const run of runsOf(words, kept))
    add(
      run.map((it) => it.folded),
      1,
    )
  return {
    text,
    code,
    words: said,
    pairs: saidPairs,
    written: marked ? kept.map((it) => it.written) : [],
    isForeign: /nuoc ngoai|ngoai quoc|nhat|\bmy\b|\buc\b|han quoc|dai loan|dai su|lanh su|dai dien viet nam/.test(
      fold(text),
    ),
  }
}

function patternOf(text: string): Pattern {
  const written = text.normalize('NFC').toLowerCase().split(/\s+/)
  return {
    written,
    folded: written.map((it) => (it.startsWith('<') || it === '~' ? it : foldedWord(it))),
    means: [],
    keep: false,
  }
}

function foldedOf(text: string): string[] {
  return wordsOf(text).map(foldedWord)
}

function byLength(a: Pattern, b: Pattern): number {
  return b.folded.length - a.folded.length
}

function drop(words: Word[]): void {
  for (const word of words) word.dropped = true
}

/** Where a pattern stands among words not used yet. `<kin>` is a member of the family, `~` a gap of up to four words. */
function matches(words: Word[], pattern: Pattern, marked: boolean): Word[][] {
  const found: Word[][] = []
  for (let start = 0; start < words.length; start++) {
    const used = matchAt(words, start, { pattern, part: 0, marked })
    if (!used) continue
    found.push(used)
    start = words.indexOf(used.at(-1)!)
  }
  return found
}

function matchAt(
  words: Word[],
  at: number,
  state: { pattern: Pattern; part: number; marked: boolean },
): Word[] | undefined {
  const { pattern, part, marked } = state
  const wanted = pattern.folded[part]
  if (wanted === undefined) return []
  if (wanted === '~') {
    for (let gap = 0; gap <= longestGap; gap++) {
      const rest = matchAt(words, at + gap, { ...state, part: part + 1 })
      if (rest) return rest
    }
    return undefined
  }
  const word = words[at]
  if (!word || word.dropped) return undefined
  const fits =
    wanted === '<kin>'
      ? kin.has(word.folded)
      : word.folded === wanted && (!marked || agrees(word.written, pattern.written[part]!))
  if (!fits) return undefined
  const rest = matchAt(words, at + 1, { ...state, part: part + 1 })
  return rest && [word, ...rest]
}

/** "mất" is not "mát"; a word typed without marks among others with marks agrees with every reading. */
function agrees(written: string, wanted: string): boolean {
  return !hasMarks(written) || spell(written) === spell(wanted)
}

function spell(word: string): string {
  return word.normalize('NFD').split('').sort().join('')
}

/** A word of politeness or grammar, unless it makes a known word with its neighbour ("căn cước" typed "can cuoc"). */
function isFiller(index: SearchIndex, words: Word[], at: number, marked: boolean): boolean {
  const word = words[at]!
  const filler = fillers.get(word.folded)
  if (filler === undefined) return false
  if (marked && hasMarks(word.written) && !agrees(word.written, filler)) return false
  const before = words[at - 1]?.folded
  const after = words[at + 1]?.folded
  const isPart = index.pairCount(`${before}_${word.folded}`) > 8 || index.pairCount(`${word.folded}_${after}`) > 8
  return !isPart
}

/** Kept words that stand together, so that pairs are made only of neighbours. */
function runsOf(words: Word[], kept: Word[]): Word[][] {
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

/** What a keyboard or an ear got wrong, when the result is a word of official names and what was typed is not. */
function repaired(index: SearchIndex, typed: string[], marked: boolean): Word[] {
  const words = typed.map((written) => {
    const folded = foldedWord(written)
    const untelexed = marked || index.isKnown(folded) ? folded : untelex(folded)
    return { written, folded: index.isKnown(untelexed) ? untelexed : folded, dropped: false }
  })
  for (const [i, word] of words.entries()) {
    const before = words[i - 1]?.folded
    const after = words[i + 1]?.folded
    if (index.pairCount(`${before}_${word.folded}`) + index.pairCount(`${word.folded}_${after}`) > 0) continue
    const heard = soundsLike(word.folded)
      .map((folded) => ({
        folded,
        count: index.pairCount(`${before}_${folded}`) + index.pairCount(`${folded}_${after}`),
      }))
      .sort((a, b) => b.count - a.count)[0]
    if (heard && heard.count >= 4) {
      word.folded = heard.folded
      word.written = heard.folded
    }
  }
  return words
}

function untelex(word: string): string {
  return word
    .replace(/dd/g, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/(?<=[aeiouy].*)[sfrxj]$/, '')
}

const confusions: [RegExp, string][] = [
  [/^ch/, 'tr'],
  [/^tr/, 'ch'],
  [/^s(?!h)/, 'x'],
  [/^x/, 's'],
  [/^d/, 'gi'],
  [/^gi/, 'd'],
  [/^r/, 'd'],
  [/^l/, 'n'],
  [/^n(?!g|h)/, 'l'],
  [/n$/, 'ng'],
  [/ng$/, 'n'],
  [/c$/, 't'],
  [/t$/, 'c'],
  [/anh$/, 'inh'],
]

function soundsLike(word: string): string[] {
  return confusions.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to))
}
