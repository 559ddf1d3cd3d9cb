import type { IndexedProcedure } from '../search/search-index.ts'
import { foldedWord, wordsOf } from '../search/words.ts'

/** Near-equal procedures under what their names share; one alone shares nothing. */
export type Group = { shared: string; members: IndexedProcedure[] }

/** The name of a member, in three parts: what tells it from the others, what all say, and again what tells it apart. */
export type Distinguished = { before: string; shared: string; after: string }

const leastShared = 2

/** Puts near-equals together where the best of them stands; the order is otherwise kept. */
export function groupsOf(items: readonly IndexedProcedure[]): Group[] {
  const families = Map.groupBy(items, (it) => it.family || it.id)
  return [...families.values()].flatMap((members) => {
    const shared = sharedWords(members.map((it) => it.title))
    if (members.length > 1 && shared.length >= leastShared) return [{ shared: shared.join(' '), members }]
    return members.map((it) => ({ shared: '', members: [it] }))
  })
}

/** The longest run of words that stands in every title, as the first one writes it. */
export function sharedWords(titles: readonly string[]): string[] {
  const [first = '', ...others] = titles
  const words = first.split(' ')
  const folded = others.map((it) => ` ${foldedRun(it)} `)
  for (let length = words.length; length >= leastShared; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const run = words.slice(at, at + length)
      const wanted = ` ${foldedRun(run.join(' '))} `
      if (folded.every((it) => it.includes(wanted))) return run
    }
  return []
}

/** Where the shared words stand in a title. */
export function distinguished(title: string, shared: string): Distinguished {
  const words = title.split(' ')
  const wanted = foldedRun(shared)
  const length = shared.split(' ').length
  for (let at = 0; at + length <= words.length; at++) {
    if (foldedRun(words.slice(at, at + length).join(' ')) !== wanted) continue
    return {
      before: words.slice(0, at).join(' '),
      shared: words.slice(at, at + length).join(' '),
      after: words.slice(at + length).join(' '),
    }
  }
  return { before: title, shared: '', after: '' }
}

function foldedRun(text: string): string {
  return wordsOf(text).map(foldedWord).join(' ')
}
