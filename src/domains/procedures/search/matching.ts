import type { Lexicon, Pattern } from './lexicon.ts'
import { hasMarks } from './words.ts'

/** A word of a question: as written, folded, and whether something has already been made of it. */
export type Word = { written: string; folded: string; dropped: boolean }

const longestGap = 6

/** The patterns that may stand in these words, the longest first. */
export function candidates(
  patterns: ReadonlyMap<string, Pattern[]>,
  words: readonly Word[],
  lexicon: Lexicon,
): Pattern[] {
  const all = new Set(words.map((it) => it.folded))
  for (const [name, members] of lexicon.classes) if (words.some((it) => isMember(it, members))) all.add(name)
  const found: Pattern[] = []
  for (const first of all)
    for (const it of patterns.get(first) ?? [])
      if (it.folded.every((word) => word === '~' || all.has(word))) found.push(it)
  return found.sort((a, b) => b.length - a.length)
}

/** Where a pattern stands among words not used yet. `<kin>` is a word of that class, `~` a gap of up to six words. */
export function matches(words: readonly Word[], pattern: Pattern, lexicon: Lexicon): Word[][] {
  const found: Word[][] = []
  for (let start = 0; start < words.length; start++) {
    const used = matchAt(words, start, { pattern, part: 0, lexicon, slips: pattern.folded.length > 1 ? 1 : 0 })
    if (!used) continue
    found.push(used)
    start = words.indexOf(used.at(-1)!)
  }
  return found
}

type State = { pattern: Pattern; part: number; lexicon: Lexicon; slips: number }

function matchAt(words: readonly Word[], at: number, state: State): Word[] | undefined {
  const { pattern, part, lexicon } = state
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
  let { slips } = state
  if (wanted.startsWith('<')) {
    if (!isMember(word, lexicon.classes.get(wanted))) return undefined
  } else {
    if (word.folded !== wanted) return undefined
    // One syllable alone means too much without its marks: "đò" is not "do".
    if (pattern.folded.length === 1 && hasMarks(pattern.written[0]!) && !hasMarks(word.written)) return undefined
    if (!agrees(word.written, pattern.written[part]!)) {
      if (slips === 0 || !soundsAlike(word.written, pattern.written[part]!)) return undefined
      slips--
    }
  }
  const rest = matchAt(words, at + 1, { ...state, part: part + 1, slips })
  return rest && [word, ...rest]
}

/** A short word without its marks means too much: "mo" is "mờ" and "mở". */
function isMember(word: Word, members: ReadonlyMap<string, string> | undefined): boolean {
  const member = members?.get(word.folded)
  if (member === undefined) return false
  return hasMarks(word.written) || !hasMarks(member) ? agrees(word.written, member) : word.folded.length > 2
}

/** "mất" is not "mát"; a word typed without marks among others with marks agrees with every reading. */
export function agrees(written: string, wanted: string): boolean {
  return !hasMarks(written) || spell(written) === spell(wanted)
}

/** The same vowels with another tone: "hổ khẩu" is "hộ khẩu" beside a word that is right. */
function soundsAlike(written: string, wanted: string): boolean {
  return withoutTone(written) === withoutTone(wanted)
}

function withoutTone(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
}

/** With its marks in one order; "ỏ" and "õ" sound the same to half of the country. */
function spell(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\u0303/g, '\u0309')
    .split('')
    .sort()
    .join('')
}
