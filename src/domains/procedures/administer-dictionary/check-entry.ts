import type { DictionaryEntry } from '../search/dictionary.ts'
import { wordsOf } from '../search/words.ts'

/** What is wrong with an entry as somebody wrote it, by field. */
export type EntryFault = {
  field: 'say' | 'means'
  rule: 'missing' | 'many' | 'long' | 'one-word' | 'gap-at-edge' | 'unknown-class' | 'letters'
  /** The line that is wrong. */
  line: string
}

const most = 300
const longest = 120
const singleWords: readonly DictionaryEntry['kind'][] = ['abbreviation', 'filler', 'class']
const needMeaning: readonly DictionaryEntry['kind'][] = ['meaning', 'abbreviation']

/** Lines of a text field: trimmed, each once, none empty, in one form of Unicode and in small letters. */
export function linesOf(text: string | undefined): string[] {
  const lines = (text ?? '').split(/\r?\n/).map((it) => it.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase())
  return [...new Set(lines.filter((it) => it !== ''))]
}

export function checkEntry(
  { kind, say, means }: Pick<DictionaryEntry, 'kind' | 'say' | 'means'>,
  classes: readonly string[],
): EntryFault[] {
  const faults: EntryFault[] = []
  if (say.length === 0) faults.push({ field: 'say', rule: 'missing', line: '' })
  if (needMeaning.includes(kind) && means.length === 0) faults.push({ field: 'means', rule: 'missing', line: '' })
  for (const [field, lines] of [
    ['say', say],
    ['means', means],
  ] as const) {
    if (lines.length > most) faults.push({ field, rule: 'many', line: '' })
    const long = lines.find((it) => it.length > longest)
    if (long !== undefined) faults.push({ field, rule: 'long', line: long.slice(0, longest) })
  }
  for (const line of say) {
    const rule = faultOfSaying(line, kind, classes)
    if (rule) faults.push({ field: 'say', rule, line })
  }
  return faults.filter((it, i) => faults.findIndex((other) => other.field === it.field) === i)
}

function faultOfSaying(
  line: string,
  kind: DictionaryEntry['kind'],
  classes: readonly string[],
): EntryFault['rule'] | undefined {
  const parts = line.split(' ')
  if (singleWords.includes(kind)) return parts.length > 1 || wordsOf(line).length !== 1 ? 'one-word' : undefined
  if (parts[0] === '~' || parts.at(-1) === '~') return 'gap-at-edge'
  for (const part of parts) {
    if (part === '~') continue
    const named = /^<([a-z0-9-]+)>$/.exec(part)?.[1]
    if (named === undefined && wordsOf(part).length === 0) return 'letters'
    if (named !== undefined && !classes.includes(named)) return 'unknown-class'
  }
  return undefined
}
