/** Finds words that differ in one or two letters, without comparing with every word. */
export type Fuzzy = {
  /** Known words near this one: those that share it with one letter less. */
  near(word: string): string[]
}

const shortest = 3

/** Every known word is kept under itself and under what remains without one of its letters. */
export function fuzzyOf(words: Iterable<string>): Fuzzy {
  const byRemainder = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < shortest || /\d/.test(word)) continue
    for (const rest of remainders(word)) {
      const list = byRemainder.get(rest)
      if (list) list.push(word)
      else byRemainder.set(rest, [word])
    }
  }
  return {
    near(word) {
      if (word.length < shortest) return []
      const found = new Set<string>()
      for (const rest of remainders(word)) for (const it of byRemainder.get(rest) ?? []) found.add(it)
      found.delete(word)
      return [...found]
    },
  }
}

function remainders(word: string): Set<string> {
  const all = new Set([word])
  for (let i = 0; i < word.length; i++) all.add(word.slice(0, i) + word.slice(i + 1))
  return all
}
