import type { Advice } from '../search/advice.ts'
import { search } from '../search/search.ts'
import type { IndexedProcedure, SearchIndex } from '../search/search-index.ts'
import { facetsOf, fitsFilters, type SearchQuery } from './filters.ts'

export type FoundPage = {
  items: IndexedProcedure[]
  advice: Advice
  /** Among which one must choose; empty unless that is the advice. */
  choices: IndexedProcedure[]
  /** Where the next page begins; null at the end. */
  next: number | null
}

/** From where, how many, and for whom: the code of the person's province, when it is known. */
export type Wanted = { from: number; size: number; province?: string }

/** Without a question, everything that the filters let through, by title. A question that nothing fits gets few, not many. */
export function findProcedures(index: SearchIndex, query: SearchQuery, { from, size, province }: Wanted): FoundPage {
  const fits = fitsFilters(query)
  const asked = query.q?.trim() ?? ''
  const { found, advice, choices } =
    asked === ''
      ? { found: facetsOf(index).byTitle.filter(fits), advice: null, choices: [] }
      : fromAnswer(search(index, asked, { fits, province: query.tinh || province }))
  const items = found.slice(from, from + size)
  return { items, advice, choices, next: found.length > from + size ? from + size : null }
}

function fromAnswer({ found, advice, choices }: ReturnType<typeof search>) {
  const all = found.map((it) => it.procedure)
  return { found: advice === 'none' ? all.slice(0, 5) : all, advice, choices }
}
