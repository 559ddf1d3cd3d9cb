import { pace } from './pace.ts'

/** What a procedure says beyond its name: its papers, its steps, its conditions. */
export type ProcedureText = { componentNames: string[]; stepTexts: string[]; requirements: string }

/** A weak field beside the names: texts know everyday things ("gạch", "tàu cá") that official names leave out. */
export type Body = {
  /** For each document, how much of the weight of these words and pairs its text holds: 0 to 1. */
  shares(terms: ReadonlyMap<string, number>): Float32Array
}

const longestSteps = 1500
const longestRequirements = 800

/** Long texts say what others say as well; what tells one apart stands at their beginning. */
export function textOf({ componentNames, stepTexts, requirements }: ProcedureText): string {
  const steps = stepTexts.join('. ').slice(0, longestSteps)
  return [...componentNames, steps, requirements.slice(0, longestRequirements)].join('. ')
}

const k = 0.6
const b = 0.4
/** What so many documents say tells nothing. */
const tooCommon = 0.35
const alwaysKept = 20
/** Vietnamese has some seven thousand syllables; a pair of numbers below this fits in thirty bits. */
const mostWords = 2 ** 15

/** Gathers texts in the order of the documents' numbers: each word, and neighbouring words as one term. */
export function gatherBodies() {
  const words = new Map<string, number>()
  const holding = new Map<number, number>()
  const [terms, documents, times]: [number[], number[], number[]] = [[], [], []]
  const lengths: number[] = []
  return {
    add(text: readonly string[]): void {
      const counts = new Map<number, number>()
      let before: number | undefined
      for (const word of text) {
        const number = numberOf(words, word)
        if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1)
        const pair = pairKey(before, number)
        if (pair !== undefined) counts.set(pair, (counts.get(pair) ?? 0) + 1)
        before = number
      }
      for (const [term, count] of counts) {
        holding.set(term, (holding.get(term) ?? 0) + 1)
        terms.push(term)
        documents.push(lengths.length)
        times.push(count)
      }
      lengths.push(text.length)
    },

    async finish(): Promise<Body> {
      const breathe = pace()
      const count = lengths.length
      const average = lengths.reduce((sum, it) => sum + it, 0) / Math.max(count, 1) || 1
      const most = Math.max(tooCommon * count, alwaysKept)
      const numbers = new Map<number, number>()
      const ends: number[] = []
      let total = 0
      for (const [term, held] of holding) {
        // A pair that one text alone has is mostly chance.
        if (held > most || (held === 1 && term >= mostWords)) continue
        numbers.set(term, numbers.size)
        total += held
        ends.push(total)
        if (numbers.size % slice === 0) await breathe()
      }
      const postings = {
        documents: count < 2 ** 16 ? new Uint16Array(total) : new Uint32Array(total),
        weights: new Uint8Array(total),
      }
      const filled = new Uint32Array(ends.length)
      for (let i = 0; i < terms.length; i++) {
        const number = numbers.get(terms[i]!)
        if (number !== undefined) {
          const at = (ends[number - 1] ?? 0) + filled[number]!++
          const long = lengths[documents[i]!]! / average
          postings.documents[at] = documents[i]!
          postings.weights[at] = Math.round((255 * times[i]!) / (times[i]! + k * (1 - b + b * long)))
        }
        if (i % slice === 0) await breathe()
      }
      return searchable({ words, numbers, ends: Uint32Array.from(ends), ...postings, count })
    },
  }
}

const slice = 5000

/** Words with digits are codes and dates: they are found by other ways. */
function numberOf(words: Map<string, number>, word: string): number | undefined {
  const known = words.get(word)
  if (known !== undefined) return known
  if (words.size >= mostWords || /\d/.test(word)) return undefined
  words.set(word, words.size)
  return words.size - 1
}

function pairKey(first: number | undefined, second: number | undefined): number | undefined {
  return first === undefined || second === undefined ? undefined : (first + 1) * mostWords + second
}

/** Of each term the documents and one byte of weight, all terms side by side: objects for each would take ten times the room. */
type Kept = {
  words: ReadonlyMap<string, number>
  numbers: ReadonlyMap<number, number>
  /** Where the postings of a number end, which is where those of the next begin. */
  ends: Uint32Array
  documents: Uint16Array | Uint32Array
  weights: Uint8Array
  count: number
}

function searchable({ words, numbers, ends, documents, weights, count }: Kept): Body {
  const keyOf = (term: string) => {
    const [first, second] = term.split('_')
    return second === undefined ? words.get(term) : pairKey(words.get(first!), words.get(second))
  }
  return {
    shares(terms) {
      const shares = new Float32Array(count)
      let asked = 0
      for (const [term, weight] of terms) {
        const key = keyOf(term)
        const number = key === undefined ? undefined : numbers.get(key)
        if (number === undefined) continue
        const [start, end] = [number === 0 ? 0 : ends[number - 1]!, ends[number]!]
        const worth = weight * Math.log(1 + count / (end - start + 1))
        asked += worth
        for (let i = start; i < end; i++) shares[documents[i]!]! += (worth * weights[i]!) / 255
      }
      if (asked > 0) for (let i = 0; i < count; i++) shares[i]! /= asked
      return shares
    },
  }
}
