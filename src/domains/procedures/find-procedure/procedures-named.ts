import type { Services } from '#platform/mount.ts'
import { searchIndex } from '../search/current-index.ts'
import { findProcedures } from './find-procedure.ts'

/** A procedure as lists of other domains name it. */
export type ProcedureFound = { id: string; code: string; title: string }

const most = 12

/** The procedures that fit some words or a code, the best first. */
export function proceduresNamed(services: Pick<Services, 'db'>, words: string): ProcedureFound[] {
  if (words.trim() === '') return []
  const { items } = findProcedures(searchIndex(services), { q: words }, { from: 0, size: most })
  return items.map(({ id, code, title }) => ({ id, code, title }))
}
