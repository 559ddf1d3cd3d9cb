import { pace } from './pace.ts'

/** What a term is worth in each document that holds it, all fields together: the whole of BM25 but the sum. */
type Posting = { documents: Uint32Array; scores: Float32Array }

export type Postings = {
  /** The documents that hold any of the terms, best first; `prefix` is a term that may be unfinished. */
  find(terms: ReadonlyMap<string, number>, it: { prefix: string | undefined; most: number }): Found[]
}
export type Found = { document: number; score: number }

/** The terms of one document: one list for each field. */
export type Fields = readonly (readonly string[])[]
type Occurrences = { documents: number[]; fields: number[]; counts: number[] }

const k = 1.2
const b = 0.6
const d = 0.2
const unfinished = 0.375

/** Gathers documents, in the order of their numbers; `boosts` says how much each of the fields counts. */
export function gatherPostings(boosts: readonly number[]) {
  const terms = new Map<string, Occurrences>()
  const lengths = boosts.map((): number[] => [])
  let count = 0
  return {
    add(fields: Fields): void {
      for (const [field, words] of fields.entries()) {
        const counts = new Map<string, number>()
        for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
        for (const [word, times] of counts) {
          const found = terms.get(word) ?? { documents: [], fields: [], counts: [] }
          terms.set(word, found)
          found.documents.push(count)
          found.fields.push(field)
          found.counts.push(times)
        }
        lengths[field]!.push(counts.size)
      }
      count++
    },

    async finish(): Promise<Postings> {
      const breathe = pace()
      const averages = lengths.map((all) => all.reduce((sum, it) => sum + it, 0) / Math.max(count, 1) || 1)
      const postings = new Map<string, Posting>()
      for (const [term, found] of terms) {
        const holding = boosts.map((_, field) => found.fields.filter((it) => it === field).length)
        postings.set(
          term,
          merged(found, (i) => {
            const field = found.fields[i]!
            const rare = Math.log(1 + (count - holding[field]! + 0.5) / (holding[field]! + 0.5))
            const long = lengths[field]![found.documents[i]!]! / averages[field]!
            const times = found.counts[i]!
            return boosts[field]! * rare * (d + (times * (k + 1)) / (times + k * (1 - b + b * long)))
          }),
        )
        terms.delete(term)
        await breathe()
      }
      return searchable(postings, count)
    },
  }
}

/** A document holds a term in several fields, which stand side by side. */
function merged({ documents }: Occurrences, scoreOf: (i: number) => number): Posting {
  const ids: number[] = []
  const scores: number[] = []
  for (const [i, document] of documents.entries()) {
    if (ids.at(-1) !== document) {
      ids.push(document)
      scores.push(0)
    }
    scores[ids.length - 1]! += scoreOf(i)
  }
  return { documents: Uint32Array.from(ids), scores: Float32Array.from(scores) }
}

function searchable(postings: ReadonlyMap<string, Posting>, count: number): Postings {
  const sorted = [...postings.keys()].sort()

  function* readings(term: string, isUnfinished: boolean): Generator<[Posting, number]> {
    const exact = postings.get(term)
    if (exact) yield [exact, 1]
    if (!isUnfinished) return
    for (let at = firstFrom(sorted, term); sorted[at]?.startsWith(term); at++) {
      const { length } = sorted[at]!
      if (length > term.length)
        yield [postings.get(sorted[at]!)!, (unfinished * length) / (length + 0.3 * (length - term.length))]
    }
  }

  return {
    find(terms, { prefix, most }) {
      const scores = new Float64Array(count)
      const matched = new Uint16Array(count)
      const seenFor = new Uint16Array(count)
      let number = 0
      for (const [term, weight] of terms) {
        number++
        for (const [posting, share] of readings(term, term === prefix)) {
          const { documents, scores: worth } = posting
          for (let i = 0; i < documents.length; i++) {
            const document = documents[i]!
            scores[document]! += worth[i]! * weight * share
            if (seenFor[document] === number) continue
            seenFor[document] = number
            matched[document]!++
          }
        }
      }
      // Who holds more of the terms is worth more.
      for (let i = 0; i < count; i++) scores[i]! *= matched[i]!
      const least = leastOf(scores, most)
      const found: Found[] = []
      for (let i = 0; i < count; i++)
        if (scores[i]! > 0 && scores[i]! >= least) found.push({ document: i, score: scores[i]! })
      return found.sort((a, b) => b.score - a.score).slice(0, most)
    },
  }
}

const steps = 512

/** A score that at least `most` reach, or all: by counting how many stand on each step below the best, without sorting. */
function leastOf(scores: Float64Array, most: number): number {
  let best = 0
  for (const score of scores) if (score > best) best = score
  if (best === 0) return 0
  const standing = new Uint32Array(steps + 1)
  for (const score of scores) if (score > 0) standing[Math.floor((score / best) * steps)]!++
  let reached = 0
  for (let step = steps; step > 0; step--) {
    reached += standing[step]!
    if (reached >= most) return (step / steps) * best
  }
  return 0
}

/** Where in a sorted list the first entry stands that is not before `text`. */
function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < text) low = middle + 1
    else high = middle
  }
  return low
}
