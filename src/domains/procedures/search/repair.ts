import type { SearchIndex } from './search-index.ts'
import { isSyllable, withoutInputMarks } from './syllables.ts'
import { agrees, type Word } from './matching.ts'
import { foldedWord } from './words.ts'

const likely = 4
const veryLikely = 20

/** What a keyboard or an ear got wrong, when the result is a word that official names or the dictionary know. */
export function repaired(index: SearchIndex, typed: readonly string[]): Word[] {
  const words = typed.flatMap((written) => readable(index, written))
  for (const [i, word] of words.entries()) {
    const { known } = index
    const [before, after] = [words[i - 1]?.folded ?? '', words[i + 1]?.folded ?? '']
    const beside = (folded: string) => index.pairCount(`${before}_${folded}`) + index.pairCount(`${folded}_${after}`)
    if (beside(word.folded) > 0) continue
    const isOdd = !isSyllable(word.folded) && !known.has(word.folded)
    const isFiller = agreesWith(index.lexicon.fillers.get(word.folded), word.written)
    const meant = [...soundsLike(word.folded), ...(isOdd ? index.fuzzy.near(word.folded) : [])]
    const best = bestOf(meant, beside)
    const rare = isOdd ? 1 : isFiller ? veryLikely : likely
    if (best && beside(best) >= rare) replace(word, best)
    else if (isOdd) {
      const fair = bestOf(index.fuzzy.near(word.folded), (it) => index.frequency(it))
      if (fair) replace(word, fair)
    }
  }
  return words
}

function agreesWith(filler: string | undefined, written: string): boolean {
  return filler !== undefined && agrees(written, filler)
}

function replace(word: Word, folded: string): void {
  word.folded = folded
  word.written = folded
}

/** The word itself, or what it is without the marks of an input method, or the two words that it glues together. */
function readable(index: SearchIndex, written: string): Word[] {
  const folded = foldedWord(written)
  const whole = { written, folded, dropped: false }
  if (isSyllable(folded) || index.known.has(folded) || /\d.*[./-]/.test(folded)) return [whole]
  const meant = withoutInputMarks(folded)
  if (meant !== undefined && index.known.has(foldedWord(meant)))
    return [{ written: foldedWord(meant), folded: foldedWord(meant), dropped: false }]
  const parts = apart(index, folded)
  return parts ? parts.map((part) => ({ written: part, folded: part, dropped: false })) : [whole]
}

/** "dangky" -> dang, ky: where names or the dictionary know both, best where they stand together. */
function apart(index: SearchIndex, folded: string): [string, string] | undefined {
  let best: { parts: [string, string]; count: number } | undefined
  for (let at = 1; at < folded.length; at++) {
    const parts: [string, string] = [folded.slice(0, at), folded.slice(at)]
    if (!parts.every((it) => isSyllable(it) && index.known.has(it))) continue
    const count = index.pairCount(parts.join('_')) * 100 + Math.min(...parts.map((it) => index.frequency(it)))
    if (!best || count > best.count) best = { parts, count }
  }
  return best?.parts
}

function bestOf(words: readonly string[], worth: (word: string) => number): string | undefined {
  let best: { word: string; worth: number } | undefined
  for (const word of words) {
    const it = worth(word)
    if (it > 0 && (!best || it > best.worth)) best = { word, worth: it }
  }
  return best?.word
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
