import type { Advice } from '../search/advice.ts'
import { search } from '../search/search.ts'
import type { IndexedProcedure, SearchIndex } from '../search/search-index.ts'
import { facetsOf, fitsFilters, type SearchQuery } from './filters.ts'

export type FoundPage = {
  items: IndexedProcedure[]
  advice: Advice
  /** Where the next page begins; null at the end. */
  next: number | null
}

/** Without a question, everything that the filters let through, by title. A question that nothing fits gets few, not many. */
export function findProcedures(
  index: SearchIndex,
  query: SearchQuery,
  page: { from: number; size: number },
): FoundPage {
  const fits = fitsFilters(query)
  const asked = query.q?.trim() ?? ''
  const { found, advice } =
    asked === ''
      ? { found: facetsOf(index).byTitle.filter(fits), advice: null }
      : fromAnswer(search(index, asked, { fits }))
  const items = found.slice(page.from, page.from + page.size)
  return { items, advice, next: found.length > page.from + page.size ? page.from + page.size : null }
}

function fromAnswer({ found, advice }: ReturnType<typeof search>): { found: IndexedProcedure[]; advice: Advice } {
  const all = found.map((it) => it.procedure)
  return { found: advice === 'none' ? all.slice(0, 5) : all, advice }
}
