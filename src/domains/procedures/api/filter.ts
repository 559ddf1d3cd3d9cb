import { Problem } from '#platform/problem.ts'
import type { ProcedureFilter } from './listing.sql.ts'

type Query = { field?: string; agency?: string; state?: string; updated_since?: string }

/** The filter of lists and exports as the database takes it. */
export function filterOf(query: Query): ProcedureFilter {
  const since = query.updated_since === undefined ? null : new Date(query.updated_since)
  // The format lets the leap second through, which no Date knows.
  if (since !== null && Number.isNaN(since.getTime())) throw new Problem('invalid-request')
  return { field: query.field ?? null, agency: query.agency ?? null, state: query.state ?? null, since }
}
