import { diffArrays, diffWordsWithSpace } from 'diff'

/** A piece of a line; `marked`: it stands on this side only. */
export type Piece = { text: string; marked: boolean }

/** One row of two columns. A side without pieces has no such line; `same` lines that nobody needs are only counted. */
export type ComparedLine =
  | { kind: 'same'; text: string }
  | { kind: 'changed'; before: Piece[]; after: Piece[] }
  | { kind: 'folded'; count: number }

/** Lines of context that stay around a change. */
const context = 1
/** Lines that share less than this are another line, not a changed one. */
const likeness = 0.4
/** Two texts with more changes than this are compared as wholes: nobody reads so many marks. */
const mostChanges = 2000

/** Two texts beside each other, line by line, with the words that changed. */
export function compareLines(before: readonly string[], after: readonly string[]): ComparedLine[] {
  const rows: ComparedLine[] = []
  let removed: string[] = []
  let added: string[] = []
  const settle = () => {
    rows.push(...pairs(removed, added))
    removed = []
    added = []
  }
  for (const chunk of diffArrays([...before], [...after])) {
    if (chunk.removed) removed.push(...chunk.value)
    else if (chunk.added) added.push(...chunk.value)
    else {
      settle()
      rows.push(...chunk.value.map((text): ComparedLine => ({ kind: 'same', text })))
    }
  }
  settle()
  return rows
}

/** Only what changed, with a line of context; the rest is counted. */
export function foldSame(rows: readonly ComparedLine[]): ComparedLine[] {
  const isNear = rows.map((_, i) =>
    rows.slice(Math.max(0, i - context), i + context + 1).some((it) => it.kind === 'changed'),
  )
  const folded: ComparedLine[] = []
  rows.forEach((row, i) => {
    const last = folded.at(-1)
    if (isNear[i]) folded.push(row)
    else if (last?.kind === 'folded') last.count++
    else folded.push({ kind: 'folded', count: 1 })
  })
  return folded
}

/** Lines that went and lines that came, each beside the one it became. */
function pairs(removed: readonly string[], added: readonly string[]): ComparedLine[] {
  const rows: ComparedLine[] = []
  const left = [...added]
  for (const line of removed) {
    const at = left.findIndex((it) => isAlike(line, it))
    if (at < 0) {
      rows.push({ kind: 'changed', before: whole(line), after: [] })
      continue
    }
    for (const it of left.splice(0, at)) rows.push({ kind: 'changed', before: [], after: whole(it) })
    rows.push(changedLine(line, left.shift()!))
  }
  return [...rows, ...left.map((it): ComparedLine => ({ kind: 'changed', before: [], after: whole(it) }))]
}

function changedLine(before: string, after: string): ComparedLine {
  const words = diffWordsWithSpace(before, after, { maxEditLength: mostChanges })
  if (!words) return { kind: 'changed', before: whole(before), after: whole(after) }
  return {
    kind: 'changed',
    before: joined(words.filter((it) => !it.added).map((it) => ({ text: it.value, marked: it.removed }))),
    after: joined(words.filter((it) => !it.removed).map((it) => ({ text: it.value, marked: it.added }))),
  }
}

/** Words that changed one after another are one mark; the blank between them is no island. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  pieces.forEach((piece, i) => {
    const between = piece.text.trim() === '' && pieces[i - 1]?.marked === true && pieces[i + 1]?.marked === true
    const marked = piece.marked || between
    const last = result.at(-1)
    if (last && last.marked === marked) last.text += piece.text
    else result.push({ text: piece.text, marked })
  })
  return result
}

function isAlike(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const common = [...first].filter((it) => second.has(it)).length
  return common >= likeness * Math.max(first.size, second.size)
}

function wordsOf(line: string): Set<string> {
  return new Set(
    line
      .toLowerCase()
      .split(/[\s,.;:()]+/u)
      .filter((it) => it !== ''),
  )
}

function whole(text: string): Piece[] {
  return [{ text, marked: true }]
}
